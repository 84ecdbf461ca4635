"""What sort of publication a source is and how much of it was seen, in words."""

from factlas.model.source import Seen, SourceKind

KINDS = {
    SourceKind.GOVERNMENT: "Government",
    SourceKind.TREATY: "Treaty",
    SourceKind.LEGISLATURE: "Legislature",
    SourceKind.WIRE: "News agency",
    SourceKind.NEWSPAPER: "Newspaper or magazine",
    SourceKind.BROADCASTER: "Broadcaster",
    SourceKind.THINK_TANK: "Think tank",
    SourceKind.ACADEMIC: "Academic",
    SourceKind.REFERENCE: "Reference work",
    SourceKind.TRADE_PRESS: "Trade press",
    SourceKind.COMPANY: "Company",
    SourceKind.BLOG: "Blog",
}

SEEN = {
    Seen.WHOLE: "the whole text",
    Seen.PART: "a part of the text",
    Seen.COPY: "a copy on another site",
}
