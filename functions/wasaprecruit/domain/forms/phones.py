"""Phone numbers as people write them."""

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from wasaprecruit.domain.forms.limits import LENGTHS

_INTERNATIONAL = re.compile(r"\+[1-9][0-9]{7,14}")
_TWO_ZEROS = re.compile(r"^\s*00")
_NO_DIGIT = re.compile(r"[^0-9]")


def e164(text: str, region: str | None) -> str | None:
    """The number in E.164, or None. Without a country code it is taken as one of `region`'s.

    What begins with a plus is believed, because national plans change and old spellings (+52 1)
    live on; anything else must be a valid number.
    """
    if len(text) > LENGTHS["phone"]:
        return None
    written = _TWO_ZEROS.sub("+", phonenumbers.normalize_digits_only(text, keep_non_digits=True))
    digits = "+" + _NO_DIGIT.sub("", written)
    if written.lstrip().startswith("+"):
        return digits if _INTERNATIONAL.fullmatch(digits) else None
    return _valid(written, region) or _valid(digits, None)


def _valid(text: str, region: str | None) -> str | None:
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)
