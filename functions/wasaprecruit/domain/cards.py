"""Contact cards: the names and numbers in a vCard, of any version, within bounds.

A parser of our own, because what phones send is often not quite a vCard: libraries build the whole
tree (photos in base64 included) and refuse such a card as a whole.
https://www.rfc-editor.org/rfc/rfc6350, 2.1 with quoted-printable:
https://web.archive.org/web/20120104222727/http://www.imc.org/pdi/vcard-21.txt
"""

import re
import unicodedata
from quopri import decodestring

from pydantic import Field

from wasaprecruit.domain.cleaning import stored_text
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.visible import one_line

MOST_CARDS = 10
MOST_NUMBERS = 10
_LONGEST_FILE = 500_000
_LONGEST_LINE = 4_000
_LONGEST = 200
_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_TEL = re.compile("^tel:", re.IGNORECASE)
_WHATSAPP_ID = re.compile(r"WAID=(\d{6,15})(?!\d)", re.IGNORECASE)
# What follows is an extension, by ";ext=" or in words, or dialled after a pause.
_EXTENSION = re.compile(r"[;xX]|ext|(?<=\d)[ ]?[,pPwW#]")
_TRUNK = re.compile(r"(?<=\d)[ .-]?\(0\)")
_SEPARATOR = re.compile(r"(?<!\\);")
_NOT_DIALLED = re.compile(r"[^0-9+]")
# A quoted parameter may hold a colon.
_HEAD = re.compile(r'^((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)
_MOST_DIGITS = 15
_CHARSETS = ("utf-8", "cp1252")


class Card(Model):
    """A contact on a card."""

    name: str
    organization: str | None = None
    phones: list["CardPhone"] = Field(default_factory=list)
    emails: list[str] = Field(default_factory=list)


class CardPhone(Model):
    """A number as written, and as it is dialled: `+` and digits, or digits alone.

    `whatsapp_id` is the number that WhatsApp knows the contact by, in digits.
    """

    written: str
    dialled: str
    whatsapp_id: str | None = None


def read_cards(data: bytes) -> list[Card]:
    """The contacts in a vCard file that have anything to show, at most 10. Never raises."""
    cards: list[Card] = []
    entries: list[tuple[str, str, str]] = []
    for line in _lines(data[:_LONGEST_FILE]):
        name, parameters, value = _entry(line)
        if name == "BEGIN":
            entries = []
        elif name == "END":
            cards += _card(entries)
            entries = []
        else:
            entries.append((name, parameters, value))
        if len(cards) >= MOST_CARDS:
            break
    return (cards or _card(entries))[:MOST_CARDS]


def _lines(data: bytes) -> list[str]:
    """The card's lines, unfolded.

    A `=` at the end continues a line only in quoted-printable: base64 may end in one too.
    """
    lines: list[list[str]] = []
    is_open = False
    for line in _FOLD.sub("", _decoded(data).replace("\x00", "")).splitlines():
        if is_open:
            lines[-1].append(line.removesuffix("="))
        else:
            lines.append([line])
        head = lines[-1][0].partition(":")[0].upper()
        is_open = line.endswith("=") and "QUOTED-PRINTABLE" in head
        if is_open and len(lines[-1]) == 1:
            lines[-1][0] = line[:-1]
    return ["".join(parts) for parts in lines]


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    for charset in _CHARSETS:
        try:
            return data.decode(charset).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _entry(line: str) -> tuple[str, str, str]:
    """`item1.TEL;TYPE=cell:+52…` as name, parameters and value."""
    found = _HEAD.match(line[:_LONGEST_LINE])
    head, value = found.groups() if found else line[:_LONGEST_LINE].partition(":")[::2]
    name, _, parameters = head.partition(";")
    if value.startswith("//"):
        value = ""
    name = name.rpartition(".")[2].strip().upper()
    return name, parameters, _unquoted(parameters.upper(), value)


def _unquoted(parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in parameters:
        raw = decodestring(value.encode("utf-8"))
        value = _decoded(raw)
    return value


def _card(entries: list[tuple[str, str, str]]) -> list[Card]:
    def first(wanted: str) -> str:
        return next((value for name, _, value in entries if name == wanted and value.strip()), "")

    organization = _line(_unescaped(first("ORG")).replace(";", " "))
    name = _line(_unescaped(first("FN"))) or _structured(first("N")) or organization
    phones = _phones(entries)
    mails = [_line(value) for name, _, value in entries if name == "EMAIL"]
    emails = list(dict.fromkeys(mail for mail in mails if mail))[:MOST_NUMBERS]
    if not (name or phones or emails):
        return []
    return [Card(name=name, organization=organization or None, phones=phones, emails=emails)]


def _structured(value: str) -> str:
    """`Family;Given;Additional;Prefix;Suffix` in spoken order."""
    parts = [_unescaped(part).strip() for part in _SEPARATOR.split(value)[:5]]
    family, given, more, prefix, suffix = (*parts, *[""] * 5)[:5]
    return _line(" ".join(part for part in (prefix, given, more, family, suffix) if part))


def _phones(entries: list[tuple[str, str, str]]) -> list[CardPhone]:
    phones: dict[str, CardPhone] = {}
    for name, parameters, value in entries:
        if name != "TEL":
            continue
        waid = _WHATSAPP_ID.search(parameters)
        written = _line(_TEL.sub("", value.strip())) or (f"+{waid[1]}" if waid else "")
        dialled = _dialled(written)
        if dialled and dialled not in phones and len(phones) < MOST_NUMBERS:
            phones[dialled] = CardPhone(
                written=written, dialled=dialled, whatsapp_id=waid[1] if waid else None
            )
    return list(phones.values())


def _dialled(written: str) -> str:
    plain = unicodedata.normalize("NFKC", written)
    plain = "".join(str(unicodedata.digit(sign, sign)) for sign in plain)
    number = _TRUNK.sub("", _EXTENSION.split(plain, maxsplit=1)[0])
    kept = _NOT_DIALLED.sub("", number)
    sign, digits = "+" if kept.startswith("+") else "", kept.replace("+", "")
    return sign + digits if digits and len(digits) <= _MOST_DIGITS else ""


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)


def _line(text: str) -> str:
    return one_line(stored_text(text), _LONGEST)
