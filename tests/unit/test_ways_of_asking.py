"""How much of what people ask is heard: sixty ways and more a topic, and what only looks alike.

In `tests/fixtures/understanding/ways/<language>.txt`, `# topic` begins a section; a line is a way
of asking for it (`+ topic` says what else is asked), or after `!` what must not be taken for it.
These keep what was reached; how much is heard of what nobody here has seen is measured elsewhere.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.topics import MATTERS, TOPICS
from wasaprecruit.domain.understanding import understand

_FOLDER = Path(__file__).parent.parent / "fixtures" / "understanding" / "ways"
_RECALL, _RECALL_OF_ALL = 0.9, 0.97
_TAKEN_WRONGLY, _OF_ALL_TAKEN_WRONGLY = 0.1, 0.02


class Way(NamedTuple):
    language: Language
    section: str
    text: str
    meant: frozenset[str]
    is_look_alike: bool


def _ways(language: Language) -> Iterator[Way]:
    section = ""
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            section = line.removeprefix("# ")
        elif line:
            yield _way(language, section, line)


def _way(language: Language, section: str, line: str) -> Way:
    text, arrow, several = line.partition(" => ")
    text, _, _ = text.partition(" + ")
    meant = frozenset(several.split()) if arrow else frozenset({section})
    return Way(language, section, text.removeprefix("! "), meant, text.startswith("! "))


@cache
def _heard(way: Way) -> frozenset[str]:
    found = understand(way.text, way.language)
    heard: set[str] = set(found.topics)
    heard |= {f"word:{found.keyword}"} if found.keyword else set()
    heard |= {f"lang:{found.language}"} if found.language else set()
    return frozenset(heard | ({"courtesy"} if found.courtesy and not found.topics else set()))


WAYS = [way for language in LANGUAGES for way in _ways(language)]
SECTIONS = list(dict.fromkeys((way.language, way.section) for way in WAYS))


def _missed(ways: list[Way]) -> list[str]:
    return [way.text for way in ways if not way.meant <= _heard(way)]


def _taken(look_alikes: list[Way]) -> list[str]:
    return [way.text for way in look_alikes if way.section in _heard(way)]


@pytest.mark.parametrize(("language", "section"), SECTIONS)
def test_what_is_asked_in_many_ways_is_heard(language: Language, section: str) -> None:
    ways = [way for way in WAYS if (way.language, way.section) == (language, section)]
    asked = [way for way in ways if not way.is_look_alike]
    alike = [way for way in ways if way.is_look_alike]
    missed, taken = _missed(asked), _taken(alike)
    assert len(missed) <= (1 - _RECALL) * len(asked), missed
    assert len(taken) <= max(1, _TAKEN_WRONGLY * len(alike)), taken


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_all_that_is_asked_nearly_all_is_heard(language: Language) -> None:
    asked = [way for way in WAYS if way.language == language and not way.is_look_alike]
    alike = [way for way in WAYS if way.language == language and way.is_look_alike]
    assert len(_missed(asked)) <= (1 - _RECALL_OF_ALL) * len(asked)
    assert len(_taken(alike)) <= _OF_ALL_TAKEN_WRONGLY * len(alike)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_are_enough_to_prove_something(language: Language) -> None:
    for topic in set(TOPICS) - {*MATTERS, "photo_trouble"}:
        ways = [way for way in WAYS if (way.language, way.section) == (language, topic)]
        assert sum(not way.is_look_alike for way in ways) >= 60, topic
        assert sum(way.is_look_alike for way in ways) >= 40, topic
