"""Addresses that stay, relative to the root of one edition of the site."""

from factlas.model.entity import Room

SHELL = "_shell"
"""What the address of the engine's empty page begins with, which is in no finished site."""

GENERATED = frozenset(
    {
        "c",
        "colophon",
        "disputes",
        "embed",
        "glossary",
        "lists",
        "maps",
        "sources",
        "register",
        "then-and-now",
        "timeline",
        *(room.value for room in Room),
    }
    | {"assets", "data", "pagefind", "search", "templates", SHELL}
)
"""What the addresses begin with that are no chapters', those that engines keep included."""

REPORT = "report.pdf"
"""Address of the report."""


def volume(holds: str, number: int) -> str:
    """Address of a volume of the report: `report-claims-2.pdf`."""
    return f"{REPORT.removesuffix('.pdf')}-{holds}-{number}.pdf"


BRIEF = "brief.pdf"
"""Address of the brief: the whole on two pages."""

DATA = "data/"
"""Address of the open data, and of the page that lists it."""

FACTS = f"{DATA}facts.json"
"""Address of all facts as data."""

DATA_PACKAGE = f"{DATA}datapackage.json"
"""Address of the description of the data for programs."""

FEED = "feed.xml"
"""Address of the feed of changed claims."""

GLOSSARY = "glossary/"
"""Address of the words that claims explain."""

THEN_AND_NOW = "then-and-now/"
"""Address of the walk through the articles."""


def chapter_pdf(page: str) -> str:
    """Address of a chapter's PDF, beside its page: `islands/islands.pdf`."""
    return "index.pdf" if page == "index" else f"{page}/{page.rpartition('/')[2]}.pdf"


def walk(source_id: str) -> str:
    """Address of the walk through an article."""
    return f"{THEN_AND_NOW}#{source_id}"


REGISTER = "register/"
"""Address of the register of claims."""

TIMELINE = "timeline/"
"""Address of the timeline."""

MAPS = "maps/"
"""Address of the list of maps."""

EMBEDS = "embed"
"""What the addresses of maps for other sites' pages begin with."""


def map_(map_id: str) -> str:
    """Address of a map's own page."""
    return f"{MAPS}{map_id}/"


def picture(address: str) -> str:
    """Address of the picture that stands for a page where a link to it is shared."""
    return f"{address}share.png"


def embed(map_id: str) -> str:
    """Address of a map for other sites' pages."""
    return f"{EMBEDS}/{map_id}/"


def geojson(map_id: str) -> str:
    """Address of a map's features as data."""
    return f"{DATA}maps/{map_id}.geojson"


def claim(claim_id: str) -> str:
    """Address of a claim's own page."""
    return f"c/{claim_id}/"


def card(claim_id: str) -> str:
    """Id of a claim's card on any page."""
    return f"card-{claim_id}"


def dispute(dispute_id: str) -> str:
    """Address of a dispute's page."""
    return f"disputes/{dispute_id}/"


def source(source_id: str) -> str:
    """Address of a source's page."""
    return f"sources/{source_id}/"


def entity(room: Room, entity_id: str) -> str:
    """Address of an entity's page."""
    return f"{room.value}/{entity_id}/"


def up(depth: int) -> str:
    """The way back to the root from a page that lies `depth` folders deep."""
    return "../" * depth or "./"


def edition_prefix(language: str, default: str) -> str:
    """Folder of an edition: none for the default language, `ja/` for Japanese."""
    return "" if language == default else f"{language}/"
