import json
from hashlib import sha256

from factlas.derive.book import Book
from factlas.derive.datafiles import data_files
from factlas.opendata.files import open_data


def nothing(map_id: str, book: Book) -> tuple[()]:
    return ()


def test_every_listed_file_is_made_and_described(told: Book) -> None:
    files = {address: make() for address, make in open_data(told, nothing).items()}
    package = json.loads(files.pop("data/datapackage.json"))
    assert files.pop("feed.xml").startswith("<?xml")
    assert set(files) == {file.path for file in data_files(told)}
    for resource in package["resources"]:
        data = files[f"data/{resource['path']}"].encode()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{sha256(data).hexdigest()}"


def test_columns_are_described_in_their_order(told: Book) -> None:
    files = open_data(told, nothing)
    for resource in json.loads(files["data/datapackage.json"]())["resources"]:
        if "schema" in resource:
            head = files[f"data/{resource['path']}"]().split("\r\n")[0]
            assert head.split(",") == [field["name"] for field in resource["schema"]["fields"]]


def test_the_licence_has_the_name_that_programs_know(told: Book) -> None:
    package = json.loads(open_data(told, nothing)["data/datapackage.json"]())
    assert package["licenses"] == [{"name": "CC-BY-4.0", "title": "CC BY 4.0"}]


def test_linked_data_name_every_claim(told: Book) -> None:
    linked = json.loads(open_data(told, nothing)["data/claims.jsonld"]())
    assert linked["@context"] == "https://schema.org"
    assert [part["identifier"] for part in linked["hasPart"]] == list(told.facts.claims)
