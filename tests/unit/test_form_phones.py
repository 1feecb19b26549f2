"""Phone numbers as people write them: the right one, or none."""

import json
from pathlib import Path
from typing import Any

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from tests.fakes import NOON
from wasaprecruit.domain.forms.phones import e164
from wasaprecruit.domain.forms.reading import Answer
from wasaprecruit.domain.identity import canonical, conversation_id
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.ports.personal import FormLink

FAULTS = Path(__file__).parents[1] / "fixtures" / "forms" / "faults"
TYPES = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
EXAMPLES = [
    (region, example)
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    for kind in TYPES
    if (example := phonenumbers.example_number_for_type(region, kind))
]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _fault(name: str) -> list[Any]:
    found: list[Any] = json.loads((FAULTS / f"{name}.json").read_text())
    return found


@pytest.mark.parametrize(
    ("written", "number"),
    [
        *zip(
            [form["phone"] for form in _fault("phone-trunk-zero")],
            [
                "+593987654321",
                "+584141234567",
                "+5511912345678",
                "+447911123456",
                "+5491123456789",
                "+525512345678",
            ],
            strict=True,
        ),
        ("+52 01 55 1234 5678", "+525512345678"),
        ("+52 1 044 55 1234 5678", "+525512345678"),
        ("+52 1 55 1234 5678", "+5215512345678"),
        ("+54 11 15 2345 6789", "+5491123456789"),
        ("+54 9 11 15 2345 6789", "+5491123456789"),
        ("+54 9 11 2345 6789", "+5491123456789"),
        ("+7 8 912 345-67-89", "+79123456789"),
        ("+7 (8) 701 234 5678", "+77012345678"),
        ("+36 06 20 123 4567", "+36201234567"),
        ("+55 0XX11 91234-5678", "+5511912345678"),
        ("+55 041 11 91234-5678", "+5511912345678"),
        ("+39 06 1234 5678", "+390612345678"),
        ("+39 (0)6 1234 5678", "+390612345678"),
        ("0049 (0)151 23456789", "+4915123456789"),
        ("https://wa.me/5215512345678", "+5215512345678"),
        ("WhatsApp: (+52) 55-1234-5678", "+525512345678"),
        ("+52 55 1234 5678 ext. 12", "+525512345678"),
        ("+\u0665\u0662 5512345678", "+525512345678"),
        ("+52 55 1234 5678 o +52 33 1234 5678", None),
        ("+52 55 1234", None),
        ("+999 55 1234 5678", None),
        ("+52 0 0 55 1234 5678", None),
    ],
)
def test_a_number_with_its_country_is_read_without_trunk_prefixes(
    written: str, number: str | None
) -> None:
    assert e164(written, "US") == number


@pytest.mark.parametrize("trunk", ["", "0", "(0)", "own"])
def test_no_countrys_number_is_misread(trunk: str) -> None:
    """Over the example numbers of all countries: the number itself, or none."""
    unread = []
    for region, example in EXAMPLES:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
        assert metadata
        prefix = (metadata.national_prefix or "") if trunk == "own" else trunk
        national = phonenumbers.national_significant_number(example)
        read = e164(f"+{example.country_code} {prefix} {national}", "MX")
        # In Italy and on Ascension a leading 0 is part of numbers: with it, it is another one.
        if region not in {"IT", "VA", "AC"} or trunk in {"", "own"}:
            assert read in {None, _e164(example)}, region
        unread += [region] if read is None else []
    assert unread == []


@pytest.mark.parametrize("written", [form["phone"] for form in _fault("phone-national-abroad")])
def test_a_national_number_abroad_is_none_or_the_holders(written: str) -> None:
    own = f"+52{_digits(written)}"
    assert e164(written, "US") in {None, own}
    assert e164(written, "US", holder=conversation_id(own)) == own
    assert e164(written, "US", "en") is None


MEXICAN = [f"{area}{rest}" for area in (55, 33, 81) for rest in ("12345678", "20405060")] + [
    f"{area}{rest}"
    for area in (222, 442, 492, 612, 614, 656, 662, 664, 667, 686, 722, 744, 833, 871, 961, 998)
    for rest in ("1234567", "2040506", "5550123")
]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_no_mexican_is_taken_for_somebody_else(language: Any) -> None:
    read = {national: e164(national, "US", language) for national in MEXICAN}
    if language == "es":
        assert {number for number in read.values() if number} <= {f"+52{one}" for one in MEXICAN}
    for national in MEXICAN:
        assert e164(national, "MX") == f"+52{national}"
        for agency in ("US", "AR", None):
            own = f"+52{national}"
            assert e164(national, agency, "es", conversation_id(own)) == own


@pytest.mark.parametrize("example", [example for _, example in EXAMPLES], ids=_e164)
def test_every_holders_number_is_known_in_its_national_spelling(example: Any) -> None:
    own = _e164(example)
    spelled = phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL)
    read = e164(spelled, "US", "es", conversation_id(own))
    assert read is None or canonical(read) == canonical(own) or "/" in spelled, spelled
    bare = e164(own.removeprefix("+"), "US", "es", conversation_id(own))
    assert bare
    assert canonical(bare) == canonical(own)


@pytest.mark.parametrize(
    ("written", "region", "language", "number"),
    [
        ("55 1234 5678", "MX", "es", "+525512345678"),
        ("044 55 1234 5678", "MX", "es", "+525512345678"),
        ("01 492 123 4567", "MX", "es", "+524921234567"),
        ("52 55 1234 5678", "MX", "es", "+525512345678"),
        ("5215512345678", "MX", "es", "+525512345678"),
        ("52 55 1234 5678", "US", "es", "+525512345678"),
        ("011 15 2345-6789", "AR", "es", "+5491123456789"),
        ("(11) 91234-5678", "BR", "pt", "+5511912345678"),
        ("0 15 11 91234-5678", "BR", "pt", "+5511912345678"),
        ("0987654321", "EC", "es", "+593987654321"),
        ("(415) 555-2671", "US", "en", "+14155552671"),
        ("614 123 4567", "US", "es", "+526141234567"),
        ("614 234 5678", "US", "es", None),
        ("52 55 1234 5678", "US", "en", None),
        ("11 91234-5678", "US", "en", None),
        ("987 654 321", "US", "es", None),
        ("1234", "MX", "es", None),
        ("55 1234 5678 / 33 1234 5678", "MX", "es", None),
        ("55 1234 5678 y 33 1234 5678", "MX", "es", None),
        ("llámame al vecino", "MX", "es", None),
        ("", "MX", "es", None),
    ],
)
def test_a_national_number_is_read_where_it_is_certain(
    written: str, region: str, language: Any, number: str | None
) -> None:
    assert e164(written, region, language) == number


def test_a_form_by_link_reads_the_number_of_its_holder() -> None:
    link = FormLink(conversation_id("+5214921234567"), "es")
    answers = [Answer("¿Tu celular?", "492 123 4567", "phone")]
    form = Filled("1", "token", None, answers).read(NOON, "US", link)
    assert form.profile.phone == "+524921234567"
    german = [Answer("What is your mobile number, please?", "492 123 4567", "phone")]
    unsure = Filled("1", None, None, german).read(NOON, "US")
    assert unsure.profile.phone is None
    assert unsure.answers[0].answer == "492 123 4567"


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+52 52 55 1234 5678", "+525512345678"),
        ("+52 +52 55 1234 5678", "+525512345678"),
        ("+55 55 11 91234-5678", "+5511912345678"),
        # 55 is also where Santa Maria is.
        ("+55 55 99123-4567", "+5555991234567"),
    ],
)
def test_a_country_may_be_told_twice(written: str, number: str) -> None:
    assert e164(written, "MX") == number


def test_a_number_of_the_same_town_is_nobodys() -> None:
    assert e164("+54 15 1234-5678", "MX") is None


def test_a_link_that_whatsapp_makes_is_a_number() -> None:
    link = "https://api.whatsapp.com/send/?phone=525512345678&text&type=phone_number&app_absent=0"
    assert e164(link, "US") == "+525512345678"


def test_a_trunk_zero_of_a_number_that_no_plan_knows_is_not_believed() -> None:
    assert e164("+972 050-123-4567", "US") is None
