from types import SimpleNamespace

from factlas.site.fragments import Fragments


def shown(fragment: Fragments, volumes: list[tuple[str, str]]) -> str:
    at = SimpleNamespace(say=str, language="en", root="../")
    html = fragment(
        "downloads.html",
        at=at,
        own="",
        brief="",
        report="report.pdf",
        volumes=volumes,
        data="data/",
    )
    return " ".join(html.split())


def test_volumes_of_the_report_stand_beside_it(fragment: Fragments) -> None:
    named = [("report-claims-1.pdf", "Claims, 1–2"), ("report-register-1.pdf", "Register")]
    assert (
        '<a href="../report.pdf">the whole report as PDF</a> (with it, each a file: '
        '<a href="../report-claims-1.pdf">Claims, 1–2</a>; '
        '<a href="../report-register-1.pdf">Register</a>); <a href="../data/">'
    ) in shown(fragment, named)


def test_a_report_of_one_file_stands_alone(fragment: Fragments) -> None:
    assert 'as PDF</a>, <a href="../data/">' in shown(fragment, [])
