from pathlib import Path

from factlas.site.sitemap import write_sitemap


def site(folder: Path) -> Path:
    for path in ("index.html", "places/a/index.html", "404.html"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("")
    (folder / "sitemap.xml").write_text("the engine's")
    (folder / "sitemap.xml.gz").write_text("the engine's")
    return folder


def test_it_lists_every_address(tmp_path: Path) -> None:
    write_sitemap("https://rock.example/a&b/", site(tmp_path))
    assert (tmp_path / "sitemap.xml").read_text().splitlines()[2:] == [
        "<url><loc>https://rock.example/a&amp;b/</loc></url>",
        "<url><loc>https://rock.example/a&amp;b/places/a/</loc></url>",
        "</urlset>",
    ]
    assert not (tmp_path / "sitemap.xml.gz").exists()


def test_there_is_none_while_the_site_has_no_address(tmp_path: Path) -> None:
    write_sitemap(None, site(tmp_path))
    assert not (tmp_path / "sitemap.xml").exists()
