"""The files of open data that every edition offers: where they stand and what they hold."""

from dataclasses import dataclass

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.labels import told


@dataclass(frozen=True)
class DataFile:
    """A file of data, as pages and the data package name it."""

    path: str
    """Its address in the edition."""
    format: str
    """Short name of the format: CSV."""
    media_type: str
    """Its media type (IANA)."""
    what: str
    """What it holds, in the edition's language."""

    @property
    def name(self) -> str:
        """Its name within `data/`."""
        return self.path.removeprefix(addresses.DATA)


CSV = "CSV", "text/csv"
JSON = "JSON", "application/json"


def data_files(book: Book) -> tuple[DataFile, ...]:
    """All of them, tables first; the maps' features last."""
    say = book.say
    rows = (
        ("claims.csv", *CSV, say("Every claim: text, kind, speaker, dates, standing.")),
        ("evidence.csv", *CSV, say("Every claim's evidence: source, place, quoted words.")),
        ("sources.csv", *CSV, say("Every source as a bibliographic record.")),
        ("entities.csv", *CSV, say("Everything that claims are about.")),
        ("names.csv", *CSV, say("Every name, its language and who uses it.")),
        ("quantities.csv", *CSV, say("Every figure, with the claim that gives it.")),
        ("positions.csv", *CSV, say("Every position, with its precision and its claim.")),
        ("facts.json", *JSON, say("All facts with their standing, keys as in the fact files.")),
        ("claims.jsonld", "JSON-LD", "application/ld+json", say("Claims in schema.org's words.")),
        (
            "references.json",
            "CSL-JSON",
            "application/vnd.citationstyles.csl+json",
            say("Sources and claims for citation processors (Zotero, pandoc)."),
        ),
        ("references.bib", "BibTeX", "application/x-bibtex", say("The same for LaTeX.")),
        (
            "references.ris",
            "RIS",
            "application/x-research-info-systems",
            say("The same for other reference managers."),
        ),
    )
    files = tuple(DataFile(f"{addresses.DATA}{row[0]}", *row[1:]) for row in rows)
    return (*files, *_maps(book))


def _maps(book: Book) -> tuple[DataFile, ...]:
    words = book.say("Features of the map “{title}”.")
    return tuple(
        DataFile(
            addresses.geojson(map_.id),
            "GeoJSON",
            "application/geo+json",
            words.format(title=told(map_.title, book)),
        )
        for map_ in book.facts.maps.values()
    )
