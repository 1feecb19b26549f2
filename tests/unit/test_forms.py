"""What people write in forms, and what becomes of it."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import NOON
from wasaprecruit.domain.cleaning import clean_json
from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.aspirant import FormProblem, Shift
from wasaprecruit.domain.forms import CONSENT_VERSION
from wasaprecruit.domain.forms.answer_text import as_text, comparable
from wasaprecruit.domain.forms.choices import agrees, email, experience, social_handle
from wasaprecruit.domain.forms.dates import birth_date
from wasaprecruit.domain.forms.fields import FIELDS, Circumstances
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.measures import height_cm
from wasaprecruit.domain.forms.phones import e164
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.forms.shift_wishes import labels
from wasaprecruit.domain.forms.shifts import in_order, spread
from wasaprecruit.domain.majority import age

TODAY = NOON.date()
CIRCUMSTANCES = Circumstances(NOON, "MX")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=8,
)


def _read(**fields: Any) -> ReadForm:
    return read_form(
        [Answer(name, value, name) for name, value in fields.items()],  # type: ignore[arg-type]
        CIRCUMSTANCES,
    )


@pytest.mark.parametrize(
    ("written", "cm"),
    [
        ("1,80", 180),
        ("1.80 m", 180),
        ("1.80m.", 180),
        ("1,8", 180),
        ("180", 180),
        ("180 cm", 180),
        (180, 180),
        (1.8, 180),
        (174.4, 174),
        ("1m80", 180),
        ("1 m 80 cm", 180),
        ("5'11\"", 180),
        ("5\u203211\u2033", 180),
        ("5\u201911\u201d", 180),
        ("5 ft 11 in", 180),
        ("5ft11", 180),
        ("6 feet", 183),
        ("5 pies 11 pulgadas", 180),
        ("5 pés e 11 polegadas", 180),
        ("1.75 metros", 175),
        ("100", 100),
        ("230", 230),
    ],
)
def test_a_height_is_read_in_whole_centimetres(written: object, cm: int) -> None:
    assert height_cm(written) == cm


@pytest.mark.parametrize(
    "written",
    ["", "tall", "99", "231", "0", "-180", "5'13\"", "1,80,5", "1e2", "inf", "nan", True, "80 kg"],
)
def test_what_is_no_possible_height_is_not_guessed(written: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which words does not matter
        height_cm(written)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2004-05-17", "2004-05-17"),
        ("2004-05-17T00:00:00Z", "2004-05-17"),
        ("17/05/2004", "2004-05-17"),
        ("7.5.2004", "2004-05-07"),
        ("17-05-2004", "2004-05-17"),
        ("29/02/2004", "2004-02-29"),
        ("1926-11-22", "1926-11-22"),
        ("2021-11-22", "2021-11-22"),
    ],
)
def test_a_birth_date_is_read_day_first(written: str, iso: str) -> None:
    assert birth_date(written, TODAY) == iso


@pytest.mark.parametrize(
    "written",
    "31/02/2004 29/02/2003 1825-01-01 1925-11-21 2021-11-23 2027-01-01 05/2004 yesterday"
    " 0000-01-01 05/17/2004".split(),
)
def test_an_impossible_birth_date_is_not_guessed(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        birth_date(written, TODAY)


def test_an_age_is_in_completed_years() -> None:
    assert age(date(2008, 11, 22), TODAY) == 18
    assert age(date(2008, 11, 23), TODAY) == 17
    assert age(date(2004, 2, 29), date(2022, 2, 28)) == 17
    assert age(date(2004, 2, 29), date(2022, 3, 1)) == 18


EVERY_DAY, WEEKEND, WEEKDAYS = DAYS, DAYS[5:], DAYS[:5]


@pytest.mark.parametrize(
    ("label", "days", "parts"),
    [
        ("Mañana", EVERY_DAY, ["morning"]),
        ("manhãs", EVERY_DAY, ["morning"]),
        ("noche", EVERY_DAY, ["night"]),
        ("tarde-noche", EVERY_DAY, ["evening"]),
        ("Tarde y noche", EVERY_DAY, ["afternoon", "night"]),
        ("Fin de semana", WEEKEND, PARTS),
        ("fines de semana", WEEKEND, PARTS),
        ("fim de semana", WEEKEND, PARTS),
        ("weekend", WEEKEND, PARTS),
        ("tardes entre semana", WEEKDAYS, ["afternoon"]),
        ("weekend mornings", WEEKEND, ["morning"]),
        ("dias úteis à noite", WEEKDAYS, ["night"]),
        ("Lunes noche", ["mon"], ["night"]),
        ("Segunda-feira de manhã", ["mon"], ["morning"]),
        ("Lunes a viernes por la mañana", WEEKDAYS, ["morning"]),
        ("Monday to Wednesday evenings", DAYS[:3], ["evening"]),
        ("sábado", ["sat"], PARTS),
        ("any time", EVERY_DAY, PARTS),
        ("Cualquier horario", EVERY_DAY, PARTS),
        ("qualquer horário", EVERY_DAY, PARTS),
        ("any evening", EVERY_DAY, ["evening"]),
    ],
)
def test_shift_words_are_spread_out(label: str, days: list[str], parts: list[str]) -> None:
    expected = [(day, part) for day in DAYS if day in days for part in PARTS if part in parts]
    assert [(shift.day, shift.part) for shift in spread(label)] == expected


@pytest.mark.parametrize("label", ["", "maybe", "no puedo noches", "any time but nights", "???"])
def test_a_wish_that_is_not_understood_or_excludes_is_left_to_a_person(label: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        spread(label)


def test_several_wishes_are_one_list_in_week_order_without_doubles() -> None:
    read = _read(shift_preferences=["Fin de semana", "Lunes noche", "sábado", "quizás"])
    assert read.profile.shift_preferences == [Shift(day="mon", part="night"), *spread("weekend")]
    assert ExtraAnswer(question="shift_preferences", answer="quizás") in read.answers


@given(st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(PARTS))))
def test_shifts_by_day_and_part_come_back_as_they_are(wanted: list[tuple[Any, Any]]) -> None:
    value = [{"day": day, "part": part} for day, part in wanted]
    shifts = [Shift(day=day, part=part) for day, part in wanted]
    assert [s for label in labels(value) for s in spread(label)] == shifts
    assert _read(shift_preferences=value).profile.shift_preferences == in_order(shifts)


@pytest.mark.parametrize(
    ("written", "handle"),
    [
        ("@valen.rios", "valen.rios"),
        ("https://www.instagram.com/valen.rios/?hl=es", "valen.rios"),
        ("tiktok.com/@valen_rios", "valen_rios"),
        ("valen", "valen"),
    ],
)
def test_a_handle_is_bare(written: str, handle: str) -> None:
    assert social_handle(written) == handle


@pytest.mark.parametrize("written", ["javascript:alert(1)", "a b", "<b>", "https://evil.example/"])
def test_what_is_no_handle_is_not_taken_for_one(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        social_handle(written)


@pytest.mark.parametrize("written", ["a@b", "a b@c.de", "@b.de", "a@b.d", "<a@b.de>", "x" * 255])
def test_an_impossible_email_is_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        email(written)


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("yes", True),
        ("Sí, acepto", True),
        ("Acepto el aviso de privacidad", True),
        ("Aceito", True),
        ("no", False),
        ("No acepto", False),
        ("I don't agree", False),
    ],
)
def test_a_consent_is_a_clear_yes(written: str, given: bool) -> None:
    assert agrees(written) is given


def test_words_for_experience() -> None:
    words = ["Ninguna", "sin experiencia profesional", "Un poco", "Profissional", "some"]
    assert [experience(one) for one in words] == ["none", "none", "some", "professional", "some"]


@pytest.mark.parametrize(
    ("written", "region", "number"),
    [
        ("+52 1 55 1234 5678", None, "+5215512345678"),
        ("+52 (55) 1234-5678", None, "+525512345678"),
        ("0052 55 1234 5678", "US", "+525512345678"),
        ("55 1234 5678", "MX", "+525512345678"),
        ("52 55 1234 5678", "US", "+525512345678"),
        ("12", "MX", None),
        ("call me", "MX", None),
        ("+0123456789", None, None),
        ("+" + "9" * 30, None, None),
    ],
)
def test_a_phone_number_is_e164(written: str, region: str | None, number: str | None) -> None:
    assert e164(written, region) == number


def test_what_is_required_and_left_out_is_missing() -> None:
    assert _read(city="Lima", name=" ", birth_date=None, consent=[]).problems == [
        FormProblem(field="name", reason="missing"),
        FormProblem(field="birth_date", reason="missing"),
        FormProblem(field="consent", reason="missing"),
    ]


def test_what_cannot_be_used_is_a_problem_and_kept_as_it_was_written() -> None:
    read = _read(
        name="Ana", birth_date="31/02/2004", consent=False, height="tall", email="x", waist="thin"
    )
    assert read.problems == [
        FormProblem(field="birth_date", reason="invalid"),
        FormProblem(field="email", reason="invalid"),
        FormProblem(field="height", reason="invalid"),
        FormProblem(field="consent", reason="refused"),
    ]
    kept = {answer.question: answer.answer for answer in read.answers}
    assert kept["birth_date"] == "31/02/2004"
    assert (kept["height"], kept["waist"]) == ("tall", "thin")
    assert read.profile.consent is None


def test_a_consent_has_a_version_and_a_time_that_is_not_in_the_future() -> None:
    plain_yes = _read(consent=True).profile.consent
    assert plain_yes
    assert (plain_yes.version, plain_yes.at) == (CONSENT_VERSION, NOON)
    told = {"given": True, "version": "2027-01", "at": NOON + timedelta(days=9)}
    full = _read(consent=told).profile.consent
    assert full
    assert (full.version, full.at) == ("2027-01", NOON)


def test_text_is_bounded() -> None:
    read = _read(
        name="n" * 500, city="c" * 500, shift_notes="s" * 5_000, experience_notes="é\n" * 9
    )
    assert len(read.profile.name or "") == len(read.profile.city or "") == 120
    assert len(read.profile.shift_notes) == 1_000
    many = read_form([Answer(f"q{n}", "x" * 9_000) for n in range(200)], CIRCUMSTANCES)
    *kept, told = many.answers
    assert {answer.answer for answer in kept} == {"x" * 1_999 + "…"}
    assert (len(kept), told) == (99, ExtraAnswer(question="answers left out", answer="101"))


def test_harmful_characters_are_gone() -> None:
    assert clean_json({"a\x00": ["b\ud800", "\u202ec", "d\n"]}) == {"a": ["b", "c", "d\n"]}


def test_names_of_questions_are_compared_without_accents_and_signs() -> None:
    assert comparable("¿Cómo  te LLAMAS?") == comparable("como_te_llamas")


def test_files_are_kept_as_their_addresses() -> None:
    files = [{"id": "1", "name": "a.jpg", "url": "https://x.example/a.jpg", "size": 3}]
    assert as_text(files) == "a.jpg https://x.example/a.jpg (id: 1; size: 3)"


@given(st.dictionaries(st.sampled_from(FIELDS), JSON), st.dictionaries(st.text(), JSON))
def test_whatever_comes_can_be_read_and_stored(
    fields: dict[Any, Any], others: dict[str, Any]
) -> None:
    answers = [Answer(name, clean_json(value), name) for name, value in fields.items()]
    answers += [Answer(clean_json(name), clean_json(value)) for name, value in others.items()]
    read = read_form(answers, CIRCUMSTANCES)
    for model in (read.profile, *read.answers, *read.problems):
        model.model_dump_json()
    height = read.profile.measurements.height_cm
    assert height is None or 100 <= height <= 230
    assert (read.profile.consent is None) == any(one.field == "consent" for one in read.problems)
