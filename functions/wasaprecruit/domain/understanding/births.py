"""Birth dates in a message: as much of the date as is given."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.understanding.date_reading import Order, day_month_order, read_date
from wasaprecruit.domain.understanding.numbers import in_date_digits

_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_SHORT = r"'?(?P<short>\d\d)(?![\d/.-])"
_DAY = r"(?P<a>\d{1,2})(?:st|nd|rd|th|o|ro|er)?"
_NAME = r"(?P<name>[a-z]{3,12})\b\.?"
_OF = r"[ ,./-]{1,3}(?:(?:de|del|do|of|the|in|d)[ ]{1,2}){0,2}(?:(?:ano|year)[ ]{1,2}(?:de[ ])?)?"
_BETWEEN = r" ?[/. -] ?"

_WHOLE = (
    rf"{_YEAR}{_BETWEEN}(?P<month>\d{{1,2}}){_BETWEEN}(?P<a>\d{{1,2}})(?!\d)",
    rf"{_DAY}{_OF}{_NAME}{_OF}{_YEAR}",
    rf"{_NAME}{_OF}{_DAY}{_OF}{_YEAR}",
    rf"{_YEAR}{_OF}{_NAME}{_OF}{_DAY}",
    rf"(?P<a>\d{{1,2}}){_BETWEEN}(?P<b>\d{{1,2}}){_BETWEEN}{_YEAR}",
    r"(?P<a>\d\d)(?P<b>\d\d)(?P<year>(?:19|20)\d\d)(?!\d)",
    rf"{_DAY}{_OF}{_NAME}{_OF}{_SHORT}",
    rf"{_NAME}{_OF}{_DAY}{_OF}{_SHORT}",
    rf"(?P<a>\d{{1,2}})[/.-](?P<b>\d{{1,2}})[/.-]{_SHORT}",
)
_MONTHS_ONLY = rf"{_NAME}{_OF}{_YEAR}"
_AROUND_YEAR = (
    r"(?:(?:[:=(,]|(?:ahi|alla|por|en|el|la|los|ano|in|em|no|na|the|year|of|de|del|do|d|about|around"
    r"|mes|back|finales|principios|inicios|fin|late|early|mid|somewhere|way)\b)[ ]{0,2}){0,5}"
)
_BORN = (
    r"\b(?:nac[ií]|nasi|naci|naciendo|nacida|nacido|nacimiento|nac|nasci|nascida|nascido|nascimento"
    r"|nasc|born|dob|d\.?o\.?b|d\.? ?n|birth ?date|birthday|bday|b day|birth|fdn|f\.?n\.?"
    r"|cumpleanos|cumple|aniversario|niver|fech?a de nac|data de nasc)\b"
)
_GAP = r"[^0-9]{0,40}?"
_SHORT_LEADS = (
    r"\b(?:(?:soy|sou|naci|nasci|born)(?: (?:en|em|in|el|no|del|de|do|modelo|clase|ano"
    r"|year|a|an|from)){0,3}|modelo|clase) "
)
_SOY = r"\b(?:soy|sou|im|i am)(?: (?:del|de|do|ano|year|from|modelo|clase|a|an|generacion)){1,4} "
_SHORT_ENDS = r"(?= ?[^\w\s/:-]| ?$| (?:y|and|e|baby|pero|but)\b)"
_BEHIND = (
    r"[^0-9]{0,20}?\b(?:naci|nasci|nacimiento|nascimento|i was born|is my (?:birthday|dob|bday)"
    r"|es mi (?:fecha|cumple)|e (?:a )?(?:minha data|meu aniversario))\b"
)
_OTHERS = re.compile(
    r"\b(?:my|mi|minha|meu|his|her|their|mis|su) (?:\w+ )?(?:son|daughter|kid|kids|baby|sister"
    r"|brother|mom|mother|dad|father|friend|cousin|husband|wife|boyfriend|girlfriend|hija|hijo"
    r"|hijos|hermana|hermano|mama|papa|madre|padre|amiga|amigo|prima|primo|novio|novia|bebe|nena"
    r"|nene|perro|gato|filha|filho|irma|irmao|mae|pai|amiga|namorado|namorada|marido|neta|neto"
    r"|nieta|nieto|sobrina|sobrino|sobrinha|sobrinho|esposo|esposa|dog|cat|niece|nephew)s?\b"
)
_CHILD = (
    r"(?:mi|nuestr[ao]|my|our|(?:[ao] )?(?:minha|meu|noss[ao])) (?:[a-z]{1,12} ){0,2}?"
    r"(?:hij[ao]|hijit[ao]|nin[ao]|nena|pequen[ao]|filh[ao]|menin[ao]|garot[ao]|moleque|guri|guria"
    r"|chaval|cham[ao]|pib[ae]|daughter|son|kid|girl|boy|child|youngest|oldest|eldest)(?:s|'s)?"
)
_CHILD_BORN = r"(?:nacio|nasceu|(?:was |is )?born|fecha de nacimiento|data de nascimento|dob)"
_ONE_LINE = r"[^0-9]{0,30}"
_TELLS_CHILD = [
    # The date makes up the message, or it is said as what the child is: "es del 2018".
    *(
        re.compile(rf"\W{{0,3}}{_CHILD} [^0-9]{{0,20}}?{_CHILD_BORN}\b{_GAP}{date}{_ONE_LINE}$")
        for date in _WHOLE
    ),
    re.compile(rf"\W{{0,3}}{_CHILD} (?:es|e|eh) (?:del?|do|de el)(?: ano)?(?: de)? {_YEAR}"),
    re.compile(rf"\W{{0,3}}{_CHILD} (?:is |was )?an? {_YEAR} (?:baby|kid)\b"),
]
_OF_CHILD = [
    *(re.compile(rf"\b(?:nacio|nasceu)\b{_GAP}(?<![a-z0-9]){date}") for date in _WHOLE),
    *(
        re.compile(rf"\b(?:nacio|nasceu) {{0,2}}{_AROUND_YEAR}{date}")
        for date in (_MONTHS_ONLY, _YEAR)
    ),
    re.compile(rf"\b(?:es|e|eh) (?:del?|do|de el)(?: ano)?(?: de)? {_YEAR}"),
]
_PARTY = re.compile(r"\b(?:fiesta|festa|party|cita|appointment|casting|evento|event|sesion)\b")

_SAID = [
    *(re.compile(rf"{_BORN}{_GAP}(?<![a-z0-9]){date}") for date in _WHOLE),
    *(re.compile(rf"(?<![a-z0-9]){date}{_BEHIND}") for date in _WHOLE),
    *(re.compile(rf"{_SOY}{date}") for date in _WHOLE),
    re.compile(rf"{_BORN} {{0,2}}{_AROUND_YEAR}{_MONTHS_ONLY}"),
    re.compile(rf"{_SOY}{_MONTHS_ONLY}"),
    re.compile(rf"{_BORN} {{0,2}}{_AROUND_YEAR}(?:\d{{1,2}}[^0-9]{{1,20}}){{0,2}}{_YEAR}"),
    re.compile(rf"{_SOY}{_YEAR}"),
    re.compile(rf"\b{_YEAR} (?:baby|kid|bebe)\b"),
    re.compile(r"\b(?:an?|im) '?(?P<short>\d\d) (?:baby|kid)\b"),
    re.compile(rf"(?:^|\b(?:en|in|em|el) ){_YEAR}[ ,]{{1,3}}(?:naci|nasci|i was born)\b"),
    re.compile(
        rf"{_SHORT_LEADS}'?(?P<short>\d\d)(?= ?[^\w\s/:-]| ?$| (?:y|and|e|baby|pero|but)\b)"
    ),
]
_ALONE = [re.compile(rf"[^\w]{{0,3}}{date}[^\w]{{0,3}}") for date in _WHOLE]
_ORDINALS = re.compile(r"\b(?:primero|primeiro|first)(?= (?:de|of|day)\b)")


@dataclass(frozen=True)
class Birth:
    """As much of `YYYY-MM-DD` as is given, and the other reading if the order is uncertain."""

    born: str
    otherwise: str | None = None


def birth_said(
    text: str,
    language: Language | None = None,
    region: str | None = None,
    *,
    for_another: bool = False,
) -> Birth | None:
    """The birth date in "nací el 5 de mayo de 2011", "soy del 2010", or a message of a date only.

    `region` (the number's country) and `language` tell whether day or month comes first. With
    `for_another` it may be the birth date of the person on whose behalf they write.
    """
    said = " ".join(plain(text).split())
    order = day_month_order(region, language)
    variants = in_date_digits(_ORDINALS.sub("1", said))
    found = (_read(variant, order, for_another) for variant in variants)
    return next((birth for birth in found if birth), None)


def _read(said: str, order: Order, for_another: bool) -> Birth | None:
    about_another = for_another or any(tells.match(said) for tells in _TELLS_CHILD)
    if _PARTY.search(said) or (_OTHERS.search(said) and not about_another):
        return None
    for parts in _parts(said, about_another):
        dates = read_date(parts, order)
        if dates:
            return Birth(*dates[:2])
    return None


def _parts(said: str, about_another: bool) -> Iterator[dict[str, str | None]]:
    whole = (alone.fullmatch(said) for alone in _ALONE)
    inside = (born.search(said) for born in (*_SAID, *(_OF_CHILD if about_another else ())))
    yield from (found.groupdict() for found in (*whole, *inside) if found)
