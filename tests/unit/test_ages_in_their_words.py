"""Ages and birth dates as people tell them, and numbers that only look like them.

The lines were written without a look at the rules; whoever mends a rule adds the twenty other ways
in which people of that country say it, and not the one line that was wrong.
"""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wasaprecruit.domain.age_told import AgeTold, age_told
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.majority import Majority
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.understanding import understand

NOW = datetime(2026, 11, 26, 18, tzinfo=UTC)
TOLD: dict[str, AgeTold | None] = {"under": "minor", "over": "adult", "ask": "open", "none": None}
NUMBERS = {
    "MX": "+525512345678", "CO": "+573001234567", "AR": "+541123456789", "CL": "+56912345678",
    "PE": "+51987654321", "ES": "+34612345678", "US": "+12025550123", "UK": "+447700900123",
    "AU": "+61412345678", "IN": "+919812345678", "NG": "+2348031234567", "PH": "+639171234567",
    "CA": "+14165550123", "BR": "+5511912345678", "PT": "+351912345678",
}  # fmt: skip
LINES = Path(__file__).parents[1] / "fixtures" / "understanding" / "ages"


def _lines() -> Iterator[tuple[Language, str, str, str]]:
    for language in LANGUAGES:
        kinds = tomllib.loads((LINES / f"{language}.toml").read_text(encoding="utf-8"))
        for kind, countries in kinds.items():
            for country, lines in countries.items():
                yield from ((language, country, kind, line) for line in lines.strip().splitlines())


def _told(text: str, language: Language | None, number: str) -> AgeTold | None:
    heard = understand(text, language, region_of(number))
    return age_told(heard, Majority(number, NOW, BotSettings()))


@pytest.mark.parametrize(("language", "country", "kind", "text"), list(_lines()))
def test_an_age_is_heard_as_it_is_said(
    language: Language, country: str, kind: str, text: str
) -> None:
    for held_in in (language, None):
        assert _told(text, held_in, NUMBERS[country]) == TOLD[kind]


MONTHS: dict[Language, list[str]] = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre".split(),
    "en": "january february march april may june july august september october november"
    " december".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro".split(),
}
BORN = {"es": "nací el", "en": "i was born on", "pt": "nasci em"}
FORMATS = (
    "{day:02}/{month:02}/{year}", "{day}/{month}/{year}", "{day:02}-{month:02}-{year}",
    "{day:02}.{month:02}.{year}", "{day}/{month}/{short:02}", "{day} {name} {year}",
    "{day} de {name} de {year}", "{day} de {name} del {year}", "{day} {short_name} {year}",
    "{name} {day}, {year}", "{year}-{month:02}-{day:02}", "{day} {month} {year}",
)  # fmt: skip
COUNTRIES = {"es": "MX", "en": "UK", "pt": "BR"}


def _said(form: str, born: date, language: Language) -> str:
    name = MONTHS[language][born.month - 1]
    return form.format(
        day=born.day,
        month=born.month,
        year=born.year,
        short=born.year % 100,
        name=name,
        short_name=name[:3],
    )


@settings(max_examples=150, deadline=None)
@given(
    born=st.dates(date(1940, 1, 1), date(2021, 12, 31)),
    language=st.sampled_from(LANGUAGES),
    form=st.sampled_from(FORMATS),
    alone=st.booleans(),
)
@example(date(2009, 8, 5), "es", "{day}/{month}/{short:02}", False)
def test_any_date_is_read_as_that_date(
    born: date, language: Language, form: str, alone: bool
) -> None:
    text = _said(form, born, language)
    text = text if alone else f"{BORN[language]} {text}"
    region = region_of(NUMBERS[COUNTRIES[language]])
    assert understand(text, language, region).born == born.isoformat()


@settings(max_examples=100, deadline=None)
@given(
    born=st.dates(date(1940, 1, 1), date(2021, 12, 31)),
    form=st.sampled_from(
        ("{month:02}/{day:02}/{year}", "{month}-{day}-{year}", "{month}/{day}/{short:02}")
    ),
    country=st.sampled_from(("US", "PH")),
)
def test_where_the_month_is_written_first_it_is_read_first(
    born: date, form: str, country: str
) -> None:
    text = f"born {_said(form, born, 'en')}"
    heard = understand(text, "en", region_of(NUMBERS[country]))
    assert (heard.born, heard.or_born) == (born.isoformat(), None)


def test_what_cannot_be_the_one_is_the_other() -> None:
    assert understand("nací el 03/14/2010", "es", "MX").born == "2010-03-14"
    assert understand("born 14/03/2010", "en", "US").born == "2010-03-14"


def test_where_either_is_written_first_both_are_known() -> None:
    homes: list[tuple[str | None, Language]] = [("CA", "en"), (None, "en"), ("US", "es")]
    for region, language in homes:
        heard = understand("11/12/2008", language, region)
        assert {heard.born, heard.or_born} == {"2008-11-12", "2008-12-11"}


AGES_SAID = (
    ("es", "tengo {age}"), ("es", "tengo {age} años"), ("es", "Edad: {age}"), ("es", "{age} años"),
    ("es", "soy Ana, {age} años, de Lima"), ("es", "acabo de cumplir {age}"),
    ("en", "im {age}"), ("en", "i am {age} years old"), ("en", "age {age}"), ("en", "{age}f"),
    ("en", "just turned {age}"), ("en", "hi im Zoe im {age}"),
    ("pt", "tenho {age}"), ("pt", "tenho {age} anos"), ("pt", "Idade: {age}"),
    ("pt", "fiz {age} ontem"),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(age=st.integers(10, 75), said=st.sampled_from(AGES_SAID))
def test_an_adults_age_makes_no_minor_and_a_minors_is_never_missed(
    age: int, said: tuple[Language, str]
) -> None:
    language, text = said
    told = _told(text.format(age=age), language, NUMBERS[COUNTRIES[language]])
    assert told == ("adult" if age >= 18 else "minor")


SOON = (
    ("es", "cumplo {age} en marzo"), ("es", "casi {age}"), ("es", "voy a cumplir {age}"),
    ("en", "turning {age} saturday"), ("en", "i'll be {age} in march"), ("en", "almost {age}"),
    ("pt", "faço {age} em março"), ("pt", "quase {age}"), ("pt", "vou fazer {age}"),
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(age=st.integers(11, 75), said=st.sampled_from(SOON))
def test_an_age_to_come_is_not_there_yet(age: int, said: tuple[Language, str]) -> None:
    language, text = said
    told = _told(text.format(age=age), language, NUMBERS[COUNTRIES[language]])
    assert told == ("adult" if age > 18 else "minor")


COUNTED = (
    "tengo {n} fotos", "tengo {n} seguidores", "tengo {n} años de experiencia", "hace {n} años",
    "llego en {n} minutos", "mando {n} fotos", "i have {n} followers", "im {n} minutes away",
    "{n} years of experience", "{n} years ago i modeled", "i sent {n} photos", "tenho {n} fotos",
    "tenho {n} anos de experiência", "há {n} anos", "chego em {n} minutos", "peso {n} kilos",
    "mi hermana tiene {n} años", "my brother is {n} years old", "minha irmã tem {n} anos",
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(number=st.integers(10, 99), said=st.sampled_from(COUNTED))
def test_what_is_counted_is_no_age(number: int, said: str) -> None:
    heard = understand(said.format(n=number), None)
    assert (heard.age, heard.perhaps_age, heard.born) == (None, None, None)


@settings(max_examples=60, deadline=None)
@given(
    days=st.integers(0, 400),
    country=st.sampled_from(("MX", "ES", "BR", "PH", "UK")),
    hour=st.integers(0, 23),
)
def test_a_birth_date_told_counts_by_the_date_where_they_live(
    days: int, country: str, hour: int
) -> None:
    """18 years before a day around today: of age exactly from that day on, there."""
    number = NUMBERS[country]
    majority = Majority(number, NOW.replace(hour=hour), BotSettings())
    birthday = majority.today + timedelta(days=days - 200)
    if (birthday.month, birthday.day) == (2, 29):
        return
    born = birthday.replace(year=birthday.year - 18).isoformat()
    heard = understand(born, None, region_of(number))
    assert age_told(heard, majority) == ("adult" if birthday <= majority.today else "minor")
