"""Which country a number is from."""

import phonenumbers

_NO_COUNTRY = frozenset(("ZZ", "001"))


def region_of(number: str | None) -> str | None:
    """The country of an E.164 number (ISO 3166, two letters); None when it cannot be told."""
    if not number:
        return None
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None
    # The library may not know a new range yet, but the calling code still tells the country.
    calling_code = parsed.country_code or 0
    by_code = phonenumbers.region_code_for_country_code(calling_code)
    region = phonenumbers.region_code_for_number(parsed) or by_code
    return None if region in _NO_COUNTRY else region
