"""Which country a number is from."""

import phonenumbers


def region_of(number: str | None) -> str | None:
    """The country of an E.164 number (ISO 3166, two letters); None when it cannot be told."""
    if not number:
        return None
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None
