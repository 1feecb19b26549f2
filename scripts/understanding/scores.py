"""How many meanings, ages and languages of a file of messages are heard."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from understanding.heard import Heard
from understanding.lines import Line
from wasaprecruit.domain.languages import LANGUAGES, Language

Pairs = list[tuple[Line, Heard]]
AGES = ("under", "over")
_ASKED_ABOUT = ("stop", "delete", "resume")
_NEWER = frozenset({"done", "worry", "guardian", "abuse"})
"""Not looked for by whoever wrote a file in which they nowhere stand."""


@dataclass(frozen=True)
class Score:
    """Of one meaning: how often it is in the lines, is found, and is found where it is."""

    expected: int
    found: int
    right: int

    @property
    def recall(self) -> float | None:
        return self.right / self.expected if self.expected else None

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None


def scores(heard: Pairs) -> dict[str, Score]:
    """By meaning; "all" is the sum."""
    expected, found, right = Counter[str](), Counter[str](), Counter[str]()
    for line, made in heard:
        means = line.means - {"age"}
        expected.update(means)
        found.update(made.means)
        right.update(means & made.means)
    for name in _NEWER - set(expected):
        del found[name]
    of_each = {
        name: Score(expected[name], found[name], right[name])
        for name in sorted({*expected, *found})
    }
    return of_each | {"all": Score(expected.total(), found.total(), right.total())}


def in_each_language(heard: Pairs) -> dict[Language, dict[str, Score]]:
    return {
        language: scores([pair for pair in heard if pair[0].reply == language])
        for language in LANGUAGES
    }


def shares(heard: Pairs) -> dict[str, tuple[int, int]]:
    """What is right, of how many."""
    firsts = [pair for pair in heard if pair[0].state == "first"]
    later = [pair for pair in heard if pair[0].state != "first"]
    aged = [pair for pair in heard if pair[0].age in AGES]
    asked = [pair for pair in heard if pair[1].asks]
    return {
        "ages heard": _right(aged, lambda line, made: line.age == made.age),
        "language of the first message": _right(firsts, _answered_in),
        "language of the first message, foreign number": _right(
            firsts, lambda line, made: line.reply == made.abroad
        ),
        "language of a later message stays": _right(later, _answered_in),
        "language of a later message comes over": _counted(
            over for _, made in later for over in made.over
        ),
        "asked what they mean, rightly": _right(asked, lambda line, made: made.asks in line.means),
        **{f"{name}, heard or asked about": _known(name, heard) for name in _ASKED_ABOUT},
    }


def _known(name: str, heard: Pairs) -> tuple[int, int]:
    meant = [pair for pair in heard if name in pair[0].means]
    return _right(meant, lambda _, made: name in made.means or made.asks == name)


def never(heard: Pairs) -> dict[str, int]:
    """What must not happen."""
    counts = {"false STOP": 0, "false erasure": 0, "missed minor": 0, "false minor": 0}
    for line, made in heard:
        counts["false STOP"] += "stop" in made.means - line.means
        counts["false erasure"] += "delete" in made.means - line.means
        # Who is asked for the birth date is not missed, but kindly asked.
        counts["missed minor"] += line.age == "under" and made.age not in ("under", "ask")
        counts["false minor"] += line.age != "under" and made.age == "under"
    return counts


def is_right(line: Line, made: Heard) -> bool:
    if line.age in AGES and made.age != line.age:
        return False
    return line.means - {"age"} <= made.means and made.means <= line.means | {"greet", "thanks"}


def _answered_in(line: Line, made: Heard) -> bool:
    return line.reply == made.language


def _right(pairs: Pairs, is_so: Callable[[Line, Heard], bool]) -> tuple[int, int]:
    return _counted(is_so(*pair) for pair in pairs)


def _counted(each: Iterable[bool]) -> tuple[int, int]:
    told = list(each)
    return sum(told), len(told)
