"""Whatever a form answers is read as a person would, and nothing of it disappears."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import NOON
from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.documents.aspirant import Shift
from wasaprecruit.domain.forms.dates import birth_date
from wasaprecruit.domain.forms.fields import FIELDS, Circumstances
from wasaprecruit.domain.forms.limits import DAYS, PARTS
from wasaprecruit.domain.forms.measures import girth_cm, height_cm
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.forms.shifts import spread
from wasaprecruit.domain.visible import is_visible, one_line
from wasaprecruit.entrypoints.forms.field_map import field_map
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.entrypoints.forms.generic.reading import read_generic
from wasaprecruit.entrypoints.forms.request import parsed
from wasaprecruit.entrypoints.forms.tally.reading import read_tally
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform

FIXTURES = Path(__file__).parents[1] / "fixtures" / "forms"
FAULTS = FIXTURES / "faults"
READERS = {"typeform": read_typeform, "tally": read_tally, "generic": read_generic}


def _filled(provider: str, payload: Any) -> Filled:
    filled = READERS[provider](parsed(json.dumps(payload).encode()), field_map(provider, {}))
    assert filled
    return filled


def _read(provider: str, payload: Any) -> ReadForm:
    return _filled(provider, payload).read(NOON, "MX")


def _fault(name: str) -> ReadForm:
    provider = next(known for known in READERS if f"-{known}" in f"-{name}")
    return _read(provider, json.loads((FAULTS / f"{name}.json").read_text()))


def _asked(**asked: Any) -> ReadForm:
    """Signed JSON with these questions."""
    return _read("generic", {"id": "1", "extra": asked})


def _words(form: ReadForm) -> dict[str, str]:
    return {one.question: one.answer for one in form.answers}


# Null


@pytest.mark.parametrize(
    "name",
    [
        "form-null-tally-option-text-null",
        "form-null-tally-options-null",
        "form-null-typeform-answer-null",
        "form-null-typeform-hidden-null",
        "form-null-typeform-title-null",
    ],
)
def test_null_is_not_given(name: str) -> None:
    form = _fault(name)
    assert form.profile.birth_date == "2001-05-17"
    assert form.profile.consent
    assert "Valentina Ríos" in (form.profile.name, *_words(form).values())


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    places = []
    for key, one in items if isinstance(value, dict | list) else ():
        places.append((*path, key))
        places += _places(one, (*path, key)) if isinstance(one, dict | list) else []
    return places


def _with_null(payload: Any, path: tuple[Any, ...]) -> Any:
    copy = json.loads(json.dumps(payload))
    inside = copy
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = None
    return copy


NEEDED = {("event_id",), ("form_response",), ("eventId",), ("data",), ("id",)}


@pytest.mark.parametrize("provider", READERS)
def test_null_at_any_place_is_not_given(provider: str) -> None:
    """Only what makes it a form at all is needed: its id, and what is inside."""
    payload = json.loads((FIXTURES / f"{provider}.json").read_text())
    for path in _places(payload):
        if path not in NEEDED:
            assert _read(provider, _with_null(payload, path)), path


# Asked in two


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("name-in-two-nombres-apellidos", "María José Hernández López"),
        ("name-in-two-first-last", "Valentina Ríos"),
        ("name-in-two-nombre-apellidos", None),
    ],
)
def test_a_name_in_two_questions_is_one(name: str, whole: str | None) -> None:
    form = _fault(f"{name}-typeform")
    assert [one.field for one in form.problems] == []
    assert whole is None or form.profile.name == whole
    assert len((form.profile.name or "").split()) > 1
    assert form.answers == []


@pytest.mark.parametrize(
    "asked",
    [
        {"Apellido materno": "Paz", "Apellido paterno": "Ríos", "Nombre": "Ana Sofía"},
        {"Last name": "Ríos Paz", "First name": "Ana", "Middle name": "Sofía"},
        {"Sobrenome": "Ríos Paz", "Primeiro nome": "Ana Sofía"},
        {"Primer nombre": "Ana", "Segundo nombre": "Sofía", "Apellidos": "Ríos Paz"},
        {"Nombre completo": "Ana Sofía Ríos Paz", "Apellidos": "Ríos Paz"},
        {"lastName": "Ríos Paz", "firstName": "Ana Sofía"},
    ],
)
def test_parts_of_a_name_are_put_in_order_by_their_meaning(asked: dict[str, str]) -> None:
    form = _asked(**asked)
    assert (form.profile.name, form.answers) == ("Ana Sofía Ríos Paz", [])


@pytest.mark.parametrize(
    "asked",
    [
        {"Año": "2004", "Mes": "Mayo", "Día": 17},
        {"Month": "05", "Day": "17", "Year": 2004},
        {"Dia de nascimento": "17", "Mês de nascimento": "maio", "Ano de nascimento": "2004"},
        {"Mes de nacimiento": "05 - mayo", "Día de nacimiento": 17, "Año de nacimiento": 2004},
    ],
)
def test_parts_of_a_birth_date_are_one(asked: dict[str, Any]) -> None:
    assert _asked(**asked).profile.birth_date == "2004-05-17"


def test_a_part_of_a_date_alone_is_kept() -> None:
    assert _words(_asked(Mes="Mayo")) == {"Mes": "Mayo"}


def test_parts_of_an_address_are_one() -> None:
    asked = {"Ciudad": "Puebla", "Calle y número": "Juárez 12", "Código postal": "72000"}
    form = _asked(**asked)
    assert form.profile.city == "Puebla"
    assert list(_words(form).values()) == ["Juárez 12, 72000, Puebla"]
    assert _words(_asked(Calle="Juárez 12")) == {"Calle": "Juárez 12"}


@pytest.mark.parametrize(
    "written",
    [
        "17 de mayo de 2004",
        "17 mayo 2004",
        "May 17, 2004",
        "17-may-2004",
        "17 de maio de 2004",
        "17 / mayo / 2004",
        "lunes, 17 de mayo del año 2004",
        "Monday, May 17th, 2004",
        "nací el 17 de mayo de 2004.",
        "17º de maio de 2004",
        "17 may 04",
    ],
)
def test_a_month_may_be_a_word(written: str) -> None:
    assert birth_date(written, date(2026, 11, 22)) == "2004-05-17"


@pytest.mark.parametrize(
    "written",
    [
        "2004/05/17",
        "2004.5.17",
        "2004 05 17",
        "20040517",
        "2004-05-17 00:00:00",
        "17/5/04",
        "17-05-04",
        "(17/05/2004)",
        "17 , 05 , 2004",
        "\uff11\uff17/\uff10\uff15/\uff12\uff10\uff10\uff14",
    ],
)
def test_numbers_of_a_date_may_stand_in_any_punctuation(written: str) -> None:
    assert birth_date(written, date(2026, 11, 22)) == "2004-05-17"


def test_the_first_of_a_month_may_be_a_word() -> None:
    assert birth_date("primero de mayo de 2004", date(2026, 11, 22)) == "2004-05-01"


@pytest.mark.parametrize(
    "written",
    ["17052004", "mayo 2004", "17 05 2004 9", "17 mayo o junio 2004", "17 de hoy de 2004", "1/2/3"],
)
def test_what_may_be_another_date_is_asked(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which words does not matter
        birth_date(written, date(2026, 11, 22))


@pytest.mark.parametrize(
    ("question", "parts", "profile"),
    [
        ("Nombre", {"first": "Ana", "last": "Ríos"}, {"name": "Ana Ríos"}),
        ("Nombre", {"lastName": "Ríos", "firstName": "Ana"}, {"name": "Ana Ríos"}),
        ("Nombre", ["Ana", "Ríos"], {"name": "Ana Ríos"}),
        ("Nascimento", {"year": 2004, "month": 5, "day": 17}, {"birth_date": "2004-05-17"}),
        ("Celular", {"countryCode": "+52", "number": "5512345678"}, {"phone": "+525512345678"}),
    ],
)
def test_parts_in_one_answer_are_one(question: str, parts: Any, profile: dict[str, str]) -> None:
    form = _asked(**{question: parts})
    assert form.profile.model_dump(include=set(profile)) == profile
    assert form.answers == []


@pytest.mark.parametrize(
    ("question", "parts", "sizes"),
    [
        ("Estatura", {"value": 170, "unit": "cm"}, {"height_cm": 170}),
        ("Estatura", {"feet": 5, "inches": 7}, {"height_cm": 170}),
        ("Busto", {"value": 34, "unit": "in"}, {"bust_cm": 86}),
    ],
)
def test_a_size_and_its_unit_in_one_answer(
    question: str, parts: Any, sizes: dict[str, int]
) -> None:
    measurements = _asked(**{question: parts}).profile.measurements
    assert measurements.model_dump(exclude_none=True) == sizes


def test_parts_that_are_not_known_stay_in_their_words() -> None:
    form = _asked(Estatura={"value": 170, "shoes": "on"})
    assert form.profile.measurements.height_cm is None
    assert _words(form) == {"Estatura": "value: 170; shoes: on"}


# Files


def test_every_file_is_kept_whole_on_a_line_of_its_own() -> None:
    payload = json.loads((FAULTS / "form-files-cut-tally.json").read_text())
    sent = [file["url"] for file in payload["data"]["fields"][-1]["value"]]
    (kept,) = _fault("form-files-cut-tally").answers
    assert [url in line.split() for line, url in zip(kept.answer.split("\n"), sent, strict=True)]
    assert all(any(url in line.split() for line in kept.answer.split("\n")) for url in sent)


def test_what_is_cut_of_many_files_is_said() -> None:
    files = [{"url": f"https://x.example/{n}/{'a' * 1_000}"} for n in range(60)]
    (kept,) = _asked(Fotos=files).answers
    *lines, told = kept.answer.split("\n")
    assert lines == [file["url"] for file in files[: len(lines)]]
    assert told == f"… +{60 - len(lines)}"


def test_answers_beyond_the_most_are_counted() -> None:
    asked = [{"type": "text", "text": str(n), "field": {"ref": f"q{n}"}} for n in range(1_100)]
    form = _read("typeform", {"event_id": "1", "form_response": {"answers": asked}})
    assert form.answers[-1].question == "answers left out"
    fields = [{"key": f"q{n}", "value": str(n)} for n in range(1_100)]
    filled = _filled("tally", {"eventId": "1", "data": {"fields": fields}})
    assert filled.answers[-1].value == "… +100"


# Shifts


WEEK, WEEKEND = DAYS[:5], DAYS[5:]


def test_a_range_with_a_hyphen_is_a_range() -> None:
    shifts = _fault("day-range-hyphen-typeform").profile.shift_preferences
    mornings = [Shift(day=day, part="morning") for day in WEEK]
    assert shifts == [*mornings, *spread("weekend")]


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("de la mañana a la noche", PARTS),
        ("Morning to evening", PARTS[:3]),
        ("da tarde até a noite", PARTS[1:]),
        ("mañana y noche", ("morning", "night")),
        ("mañana-noche", ("morning", "night")),
        ("lunes a la tarde", ("afternoon",)),
    ],
)
def test_parts_of_the_day_may_be_a_range(label: str, parts: tuple[str, ...]) -> None:
    assert {shift.part for shift in spread(label)} == set(parts)


@pytest.mark.parametrize(
    ("label", "days"),
    [
        ("Lunes-Viernes", WEEK),
        ("lunes \u2013 viernes", WEEK),
        ("Lun—Vie", WEEK),
        ("L a V", WEEK),
        ("L-V", WEEK),
        ("lu-vi", WEEK),
        ("M-F", WEEK),
        ("Mon thru Fri", WEEK),
        ("de lunes a viernes", WEEK),
        ("del lunes al viernes", WEEK),
        ("entre lunes y viernes", WEEK),
        ("between Monday and Friday", WEEK),
        ("segunda até sexta", WEEK),
        ("segunda à sexta-feira", WEEK),
        ("Segunda-feira a sexta-feira", WEEK),
        ("seg-sex", WEEK),
        ("entre segunda e sexta", WEEK),
        ("Sáb\u2013Dom", WEEKEND),
        ("S-D", WEEKEND),
        ("S y D", WEEKEND),
        ("fines de semana", WEEKEND),
        ("week-end", WEEKEND),
        ("viernes a lunes", ("mon", "fri", "sat", "sun")),
        ("Fri-Mon", ("mon", "fri", "sat", "sun")),
        ("domingo a terça", ("mon", "tue", "sun")),
        ("lunes-miércoles-viernes", ("mon", "wed", "fri")),
        ("todos los días menos domingo", DAYS[:6]),
        ("every day except Sunday", DAYS[:6]),
        ("todos os dias exceto domingo", DAYS[:6]),
        ("lunes a sábado menos miércoles", ("mon", "tue", "thu", "fri", "sat")),
        ("todos los días menos fines de semana", WEEK),
        ("martes a jueves", DAYS[1:4]),
    ],
)
def test_days_are_read_as_people_write_them(label: str, days: tuple[str, ...]) -> None:
    assert [shift.day for shift in spread(label)] == [
        day for day in DAYS if day in days for _ in PARTS
    ]


@pytest.mark.parametrize(
    "label",
    [
        "desde el lunes hasta el viernes",
        "entre el lunes y el viernes",
        "entre a segunda e a sexta",
        "de segunda até a sexta",
        "from Monday to the Friday",
        "lunes → viernes",
        "lun ➔ vie",
        "lun > vie",
        "lun => vie",
        "lun … vie",
        "lun..vie",
        "lun〜vie",
        "lun\u2043vie",
        "2ª a 6ª",
        "2ª\u20136ª feira",
        "de 2a a 6a",
        "2as, 3as, 4as, 5as e 6as",
    ],
)
def test_a_week_of_work_is_written_in_many_ways(label: str) -> None:
    form = _asked(Turnos=label)
    assert [shift.day for shift in form.profile.shift_preferences] == [
        day for day in WEEK for _ in PARTS
    ]
    assert _words(form) == {}


def test_a_number_of_something_else_is_no_day() -> None:
    assert _asked(Turnos="la 2a semana").profile.shift_preferences == []


@pytest.mark.parametrize(
    ("wish", "shifts"),
    [
        ("lunes a viernes por la mañana", [(day, "morning") for day in WEEK]),
        ("L-V tardes", [(day, "afternoon") for day in WEEK]),
        ("lunes, martes y jueves por la tarde", [(d, "afternoon") for d in ("mon", "tue", "thu")]),
        ("Mon-Tue evenings", [("mon", "evening"), ("tue", "evening")]),
        (
            "lunes y martes por la mañana y tarde y sábados por la noche",
            [
                *[(day, part) for day in ("mon", "tue") for part in ("morning", "afternoon")],
                ("sat", "night"),
            ],
        ),
        (
            "el lunes por la mañana y el viernes por la noche",
            [("mon", "morning"), ("fri", "night")],
        ),
        (
            "manhãs de seg a qua e noites de sex",
            [*[(day, "morning") for day in ("mon", "tue", "wed")], ("fri", "night")],
        ),
        ("Mon mornings & Fri evenings", [("mon", "morning"), ("fri", "evening")]),
        ("entre lunes y martes por la tarde", [("mon", "afternoon"), ("tue", "afternoon")]),
        ("lunes: mañana, tarde", [("mon", "morning"), ("mon", "afternoon")]),
        (
            "lunes (mañana, tarde), martes (noche)",
            [("mon", "morning"), ("mon", "afternoon"), ("tue", "night")],
        ),
    ],
)
def test_a_part_of_the_day_beside_days_holds_for_them(wish: str, shifts: list[Any]) -> None:
    read = _asked(Turnos=wish).profile.shift_preferences
    assert [(shift.day, shift.part) for shift in read] == shifts


@pytest.mark.parametrize(
    ("wish", "understood"),
    [
        ("lunes a viernes de 9 a 13 h", False),
        ("M a V", False),
        ("cuando quieran", False),
        ("any time but nights", False),
        ("lunes a viernes por la mañana (9-13h)", True),
        ("sábado si hay transporte", True),
        ("monday " * 60, False),
    ],
)
def test_what_is_not_wholly_understood_stays_readable(wish: str, understood: bool) -> None:
    form = _asked(Turnos=wish)
    assert bool(form.profile.shift_preferences) is understood
    assert _words(form) == {"Turnos": wish.strip()}


# Measures


@pytest.mark.parametrize(
    "written",
    [
        *(
            "1.70 cm",
            "1,70cm.",
            "1\u00b470",
            "1'70",
            "1\u201970",
            "1 70",
            "1-70",
            "170cm.",
            "170 cms",
            "1m70",
        ),
        *(
            "1.70 mts",
            "170 m",
            "mido 1.70",
            "1.70 aprox",
            "5\u00b47",
            "5'7\"",
            "5 7",
            "5-7",
            "5 ft 7",
        ),
        *("67 in", '67"', "67 pulgadas", "1 metro 70", "170,4 centímetros", "1.7"),
        *("1 metro y 70", "1 metro con 70 cm", "1m. 70", "1 metro e 70 centímetros"),
        *("1..70", "1. 70", "1 ,70", "~170", "1.70 de estatura", "Altura: 1,70 m", "me mide 1.70"),
    ],
)
def test_a_height_is_read_as_a_person_would(written: str) -> None:
    assert height_cm(written) == 170


@pytest.mark.parametrize("written", ["67½ in", "67 1/2 inches", "5' 7½\"", "5 ft 7 1/2 in"])
def test_a_half_is_read(written: str) -> None:
    assert height_cm(written) == 171


@pytest.mark.parametrize("written", ["5.7", "67", "1 7", "1.70 o 1.72", "5 70", "17", "3 20"])
def test_a_height_of_doubtful_unit_is_asked(written: str) -> None:
    form = _asked(Estatura=written)
    assert form.profile.measurements.height_cm is None
    assert "height" in [one.field for one in form.problems]
    assert _words(form) == {"Estatura": written}


@pytest.mark.parametrize(
    ("question", "written", "cm"),
    [
        ("Cintura", "63 centimetros", 63),
        ("Cintura", "63cm.", 63),
        ("Cintura", "63", 63),
        ("Cintura", "0.63 m", 63),
        ("Waist", "24 in", 61),
        ("Waist", '24"', 61),
        ("Cintura", "24 pulgadas", 61),
        ("Waist (in)", "24", 61),
        ("Waist (in)", "24 1/2", 62),
        ("Cintura", "24 y media pulgadas", 62),
        ("Cadera en pulgadas", "36", 91),
        ("Cintura (cm)", "48", 48),
        ("hipsCm", 45, 45),
    ],
)
def test_a_girth_is_read_by_its_unit(question: str, written: Any, cm: int) -> None:
    assert girth_cm(written, question) == cm


@pytest.mark.parametrize(
    ("question", "written"),
    [("Cadera", "40"), ("Cintura", 24), ("Busto", "34B"), ("Cadera", "90-60-90"), ("Busto", "35")],
)
def test_a_girth_of_doubtful_unit_is_asked_and_kept(question: str, written: Any) -> None:
    form = _asked(**{question: written})
    sizes = form.profile.measurements
    assert (sizes.bust_cm, sizes.waist_cm, sizes.hips_cm) == (None, None, None)
    assert {one.field for one in form.problems} & {"bust", "waist", "hips"}
    assert _words(form) == {question: str(written)}


def test_words_for_a_girth_are_kept_without_asking() -> None:
    form = _asked(Cintura="no sé")
    assert {one.field for one in form.problems} == {"name", "birth_date", "consent"}
    assert _words(form) == {"Cintura": "no sé"}


def test_height_and_shoe_of_a_mexican_form() -> None:
    form = _fault("height-and-shoe-typeform")
    sizes = form.profile.measurements
    assert (sizes.height_cm, sizes.waist_cm, sizes.shoe_eu) == (170, 63, None)
    assert [one.field for one in form.problems] == ["shoe"]
    assert _words(form) == {"Calzado": "24.5"}


@pytest.mark.parametrize("written", ["🌸", "123", "???", "1️⃣ 🌻"])
def test_emoji_and_digits_alone_are_no_name_and_no_city(written: str) -> None:
    form = _asked(Nombre=written, Ciudad=written)
    assert (form.profile.name, form.profile.city) == (None, None)
    assert _words(form) == {"Nombre": written, "Ciudad": written}


# Nothing disappears


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("name", "n" * 200),
        ("city", "c" * 200),
        ("experience", "Sí, tres desfiles en Puebla"),
        ("consent", "Acepto si me pagan"),
        ("phone", "+52 55 1234 5678 (de mi tía Rosa)"),
        ("languages_spoken", ["x" * 90]),
        ("languages_spoken", [f"lengua {n}" for n in range(30)]),
        ("shift_notes", "s" * 1_500),
    ],
)
def test_what_a_field_cannot_hold_is_kept_beside_it(question: Any, value: Any) -> None:
    form = read_form([Answer(question, value, question)], Circumstances(NOON, "MX"))
    told = form.profile.model_dump()
    assert told[question]
    kept = _words(form)[question]
    assert all(one in kept for one in (value if isinstance(value, list) else [value]))


SCALARS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["17", "1,70", "sí", "lunes a viernes", "https://x.example/a.jpg", "no", "7 US"]
    ),
    st.integers(-(10**6), 10**6),
    st.booleans(),
)
VALUES = st.recursive(
    SCALARS | st.none(),
    lambda some: (
        st.lists(some, max_size=4)
        | st.dictionaries(st.sampled_from(["url", "name", "day", "given", "size", "x"]), some)
    ),
    max_leaves=8,
)
QUESTIONS = st.sampled_from(
    [*FIELDS, "Nombre", "Apellidos", "Día", "Mes", "Año", "Calle", "Estado", "¿Otra?", "weightKg"]
)


def _scalars(value: Any) -> list[str]:
    if isinstance(value, list):
        return [one for entry in value for one in _scalars(entry)]
    if isinstance(value, dict):
        return [one for entry in value.values() for one in _scalars(entry)]
    if value is None:
        return []
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    text = _seen(clean_text(str(value)))
    return [text] if is_visible(text) else []


def _seen(text: str) -> str:
    """Spaces and what shows nothing do not matter."""
    return "".join(one_line(text, len(text)).split())


def _texts(profile: Any) -> list[str]:
    if not isinstance(profile, dict | list):
        return [str(profile)]
    values = profile.values() if isinstance(profile, dict) else profile
    return [text for one in values for text in _texts(one)]


def _payload(provider: str, asked: list[tuple[str, Any]]) -> Any:
    if provider == "typeform":
        answers = [
            {"type": "text", "text": value, "field": {"id": str(n), "ref": name}}
            for n, (name, value) in enumerate(asked)
        ]
        return {"event_id": "1", "form_response": {"answers": answers}}
    if provider == "tally":
        fields = [{"key": name, "label": name, "value": value} for name, value in asked]
        return {"eventId": "1", "data": {"fields": fields}}
    told = dict(asked)
    return {"id": "1", "extra": told, "measurements": {"weightKg": told.get("weightKg")}}


@settings(max_examples=200)
@given(st.sampled_from(sorted(READERS)), st.lists(st.tuples(QUESTIONS, VALUES), max_size=5))
def test_everything_that_was_answered_can_be_found_again(
    provider: str, asked: list[tuple[str, Any]]
) -> None:
    filled = _filled(provider, _payload(provider, asked))
    form = filled.read(NOON, "MX")
    stored = " ".join(_seen(one.answer) for one in form.answers)
    profile = form.profile.model_dump(mode="json")
    sizes = profile.pop("measurements")
    understood = {name for name, value in profile.items() if value}
    understood |= {name.removesuffix("_cm") for name, value in sizes.items() if value}
    known = " ".join([stored, *map(_seen, _texts(profile))])
    for name, value in asked if provider != "generic" else dict(asked).items():
        for scalar in _scalars(value):
            assert scalar in known or name in understood, (name, scalar, form)


@pytest.mark.parametrize(
    ("written", "question", "girth"),
    [
        ("45", "Hips (inches or cm)", None),
        ("60", "Waist (inches or cm)", 60),
        ("36", "Bust (inches or cm)", 91),
        ("92", "Cadera (cm o pulgadas)", 92),
        ("36 pol", "Busto", 91),
        ("24", "Cintura (pol.)", 61),
    ],
)
def test_a_question_of_two_units_says_neither(
    written: str, question: str, girth: int | None
) -> None:
    if girth is None:
        with pytest.raises(ValueError, match="range"):
            girth_cm(written, question)
    else:
        assert girth_cm(written, question) == girth


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        (
            {"Nombre": "Ana", "Primer apellido": "García", "Segundo apellido": "García"},
            "Ana García García",
        ),
        ({"Nombre": "Martín", "Apellido": "Martín"}, "Martín Martín"),
        ({"Nombre": "Ana", "First name": "Ana"}, "Ana"),
        ({"Nombre": "Ana", "Apellido 1": "Silva", "Apellido 2": "Rojas"}, "Ana Silva Rojas"),
        ({"1. Nombre": "Ana", "2. Apellidos": "Silva"}, "Ana Silva"),
        ({"Nombre": "Ana", "Segundo nombre": "no tengo", "Apellido": "Silva"}, "Ana Silva"),
        ({"Nombre": "Ana", "Middle name": "N/A", "Apellido": "Silva"}, "Ana Silva"),
        ({"Nombres y apellidos": "Ana Silva"}, "Ana Silva"),
        ({"Nome e sobrenome": "Ana Silva"}, "Ana Silva"),
    ],
)
def test_a_name_is_whole_however_it_is_asked(asked: dict[str, str], name: str) -> None:
    assert _asked(**asked).profile.name == name


@pytest.mark.parametrize("nothing", ["null", "NULL", "undefined", "N/A", "-"])
def test_a_program_that_writes_its_word_for_nothing_names_nobody(nothing: str) -> None:
    assert _asked(Nombre=nothing, Ciudad=nothing).profile.name is None
