"""Phone numbers as people write them: with trunk prefixes, without a country, in a link.

phonenumbers (Google's libphonenumber) knows the numbering plans in force; `_HABITS` holds what
people still dial from earlier plans.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, NumberParseException, PhoneNumberFormat

from wasaprecruit.domain.forms.limits import LENGTHS
from wasaprecruit.domain.identity import canonical, conversation_id
from wasaprecruit.domain.languages import DEFAULT, Language

_INTERNATIONAL = re.compile(r"\+[1-9][0-9]{7,14}")
_LINK = re.compile(r"(?:wa\.me/|phone=)\+?(\d{7,15}).*", re.DOTALL)
_CARRIER = re.compile(r"0\s?xx")
_CODE_TWICE = re.compile(r"^(?:\+|00)(\d{1,3})[\s-]?\+(?=\1)")
_EXTENSION = re.compile(r"(?:ext|extensi[oó]n|ramal|anexo|int|x|#)[.:]?\s?[0-9]{1,6}$")
_BETWEEN_NUMBERS = re.compile(r"[^0-9+()\s./\u2010-\u2015-]+")
_AROUND = " (/.-"
_NO_DIGIT = re.compile(r"[^0-9]")
_HABITS = (
    # Mexico dialled 01, 044 and 045 until 2019, and a 1 before mobiles from abroad.
    (re.compile(r"^521?0(?:1|2|44|45)(?=\d{10}$)"), "52"),
    (re.compile(r"^521(?=\d{10}$)"), "52"),
    # Argentina: the mobile 9 of abroad before the 0 or the 15 of home.
    (re.compile(r"^5490(?=\d{10}$)"), "549"),
    (re.compile(r"^549(?=\d{12,13}$)"), "54"),
)
# In Argentina `15` dials a mobile of the same town; without the town's code it is ambiguous.
_LOCAL = re.compile(r"^\+54(?:9)?15")
_SPEAKING: Mapping[Language, frozenset[str]] = {
    "es": frozenset("MX ES AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI CU DO PR GQ".split()),
    "en": frozenset("US CA GB IE AU NZ ZA JM TT NG KE GH IN PH SG".split()),
    "pt": frozenset("BR PT AO MZ CV GW ST TL".split()),
}
_LONGEST_CODE = 3


def e164(
    text: str, region: str | None, language: Language = DEFAULT, holder: str | None = None
) -> str | None:
    """The number in E.164, or None when it is not certain.

    A number without its country is that of the conversation `holder`, if it fits. Otherwise it is
    read as one of the agency's country (`region`) if the form's language is spoken there; if not,
    as one of that country or any of the language's, provided that exactly one reading is valid.
    """
    written = _written(text)
    if written.startswith("+"):
        return _international(written.removeprefix("+"))
    own = _of_holder(written, holder) if holder else None
    return own or _only_one(_readings(written, _likely(region, language)))


def _written(text: str) -> str:
    """The digits of the one number in `text`, with a plus before a country code; or nothing."""
    if len(text) > LENGTHS["phone"]:
        return ""
    plain = phonenumbers.normalize_digits_only(text, keep_non_digits=True).strip().lower()
    plain = _CARRIER.sub("0", _LINK.sub(r" +\1", plain.replace("\uff0b", "+")))
    plain = _CODE_TWICE.sub("+", plain)
    parts = _BETWEEN_NUMBERS.split(_EXTENSION.sub("", plain))
    numbers = [part.strip(_AROUND) for part in parts if _NO_DIGIT.sub("", part)]
    if len(numbers) != 1 or "+" in numbers[0][1:]:
        return ""
    digits = _NO_DIGIT.sub("", numbers[0])
    if numbers[0].startswith("+"):
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def _international(digits: str) -> str | None:
    """Accepted even if phonenumbers does not know the range yet, as long as the length is right."""
    typed = f"+{digits}"
    if number := _certain(digits):
        return typed if canonical(typed) == canonical(number) else number
    return typed if _INTERNATIONAL.fullmatch(typed) and _may_be_new(typed) else None


def _may_be_new(typed: str) -> bool:
    if _LOCAL.match(typed):
        return False
    try:
        number = phonenumbers.parse(typed)
    except NumberParseException:
        return False
    as_dialled = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return as_dialled == typed and phonenumbers.is_possible_number(number)


def _certain(digits: str) -> str | None:
    """The first reading of `digits` (which begin with a country code) that is a valid number."""
    return next(filter(None, map(_valid, _spellings(digits))), None)


def _spellings(digits: str) -> Iterator[str]:
    yield digits
    for habit, plan in _HABITS:
        if habit.match(digits):
            yield habit.sub(plan, digits)
    code = _code(digits)
    if code and digits.startswith("0", len(code)):
        yield code + digits[len(code) + 1 :]
    if code and digits.startswith(code, len(code)):
        # Typed into a field that had the country code already.
        yield digits[len(code) :]


def _code(digits: str) -> str:
    """The country code that `digits` begins with; no code is the beginning of another."""
    codes = (digits[:length] for length in range(1, _LONGEST_CODE + 1))
    return next((code for code in codes if int(code or 0) in COUNTRY_CODE_TO_REGION_CODE), "")


def _valid(digits: str) -> str | None:
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _likely(region: str | None, language: Language) -> set[int]:
    """Country codes."""
    spoken = _SPEAKING[language]
    regions = {region} if region in spoken else {region, *spoken}
    codes = (phonenumbers.country_code_for_region(one) for one in regions if one)
    return set(filter(None, codes))


def _readings(digits: str, codes: Iterable[int]) -> Iterator[str]:
    """As a number of one of these countries, with or without its code."""
    if not digits:
        return
    for code in map(str, codes):
        yield from filter(None, [_certain(code + digits)])
        if digits.startswith(code):
            yield from filter(None, [_certain(digits)])


def _only_one(readings: Iterable[str]) -> str | None:
    found = {canonical(number): number for number in readings}
    return next(iter(found.values())) if len(found) == 1 else None


def _of_holder(digits: str, holder: str) -> str | None:
    """The number of the conversation `holder`, if `digits` is it without its country."""
    for code in ("", *map(str, COUNTRY_CODE_TO_REGION_CODE)):
        for spelling in _spellings(code + digits):
            number = _valid(spelling) or f"+{spelling}"
            if conversation_id(number) == holder:
                return number
    return None
