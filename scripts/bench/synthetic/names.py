"""Invented names: pronounceable, each once, and none a word of English."""

_BEGIN = (
    "Kor Tav Mel Zhar Ost Vel Nagh Pir Sul Dor Yam Krev Lun Bas Hok Ter Gal Rin Shev Mur".split()
)
_MIDDLE = "a o u i e aka oru imi ela uvo ani osi ure iva ona uti".split()
_END = "tsk vand miya rov lin goro shima nev dak zan mori prin kell tov bura".split()
_OTHER = str.maketrans("KTMZOVNPSDYLBHGR", "GDNSAFMBZTJRPKHL")


def name(number: int) -> str:
    """The name of a number; each number below 4,800 has its own."""
    begin, rest = number % len(_BEGIN), number // len(_BEGIN)
    end, middle = rest % len(_END), rest // len(_END) + begin
    return _BEGIN[begin] + _MIDDLE[middle % len(_MIDDLE)] + _END[end]


def other(number: int) -> str:
    """What the other side calls it."""
    begin, rest = name(number)[:1], name(number)[1:]
    return f"{begin.translate(_OTHER)}{rest}u"


def foreign(number: int) -> str:
    """A name in another script."""
    return "".join(chr(0x430 + (ord(sign) + number) % 32) for sign in name(number)).capitalize()
