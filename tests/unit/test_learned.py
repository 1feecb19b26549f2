"""What was learned from examples: how it is kept, and that it stays a guess."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from understanding import learn_language, learn_meanings
from understanding.learning import Examples
from understanding.lines import TRAINED_ON, Line, read_lines
from understanding.training import weights_file
from wasaprecruit.domain.learned import language, meanings
from wasaprecruit.domain.learned.weights import Head, Weights, parsed
from wasaprecruit.domain.topics import TOPICS
from wasaprecruit.domain.understanding.guesses import Guess, guess

KIB = 1024
HEAD = Head(("a", "b"), (0.5, 2.0), (0.0, 1.0), (0.1, 0.2), "of these")


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    return read_lines(TRAINED_ON[0])[::40]


def _some(examples: Examples, number: int = 900) -> Examples:
    """Every n-th of them, so that all languages are there."""
    step = max(1, len(examples.are) // number)
    parts = {name: getattr(examples, name)[::step] for name in ("features", "are", "counts")}
    return replace(examples, parts=examples.parts[::step], **parts)


def test_a_score_is_the_sum_of_what_the_features_say() -> None:
    weights = Weights(HEAD, bytes([1, 255, 10, 20, 127, 129]))
    assert weights.scores([0, 2]) == [64.0, -255.0]
    assert weights.scores([1], share=0.5) == [2.5, 21.0]
    assert weights.scores([]) == [0.0, 1.0]


def test_weights_are_read_as_they_were_written() -> None:
    weights = Weights(HEAD, b"\n\x00{}\xff")
    assert parsed(weights.written()) == weights


@pytest.mark.parametrize("learning", [learn_language, learn_meanings])
def test_the_same_examples_make_the_same_bytes(learning: ModuleType, lines: list[Line]) -> None:
    once, again = (learning.learned(_some(learning.examples(lines))) for _ in range(2))
    assert once.written() == again.written()
    assert any(once.rows)


@pytest.mark.parametrize("learning", [learn_language, learn_meanings])
def test_other_examples_have_another_digest(learning: ModuleType, lines: list[Line]) -> None:
    digest = learning.examples(lines).digest()
    assert learning.examples(lines).digest() == digest
    other = replace(lines[0], text="otra cosa", means=frozenset({"pay"}))
    assert learning.examples([other, *lines[1:]]).digest() != digest


@pytest.mark.parametrize(
    ("name", "width", "most"),
    [("language", language.FEATURES, 150 * KIB), ("meanings", meanings.FEATURES, 1100 * KIB)],
)
def test_the_weights_are_small_and_whole(name: str, width: int, most: int) -> None:
    written = weights_file(name).read_bytes()
    weights = parsed(written)
    assert len(written) <= most
    assert len(weights.rows) == width * len(weights.head.names)


def test_nothing_learned_says_more_than_we_have_an_answer_to() -> None:
    names = set(parsed(weights_file("meanings").read_bytes()).head.names)
    assert names >= {*TOPICS, "human", "help", "my_data", "courtesy", "stop", "erase"}
    assert names.isdisjoint({"start", "continue", "distress", "abuse", "age"})


@pytest.mark.parametrize("text", ["", " ", "xqzt wvpl", "16", "...", "\u0301" * 50])
def test_of_nothing_nothing_is_guessed(text: str) -> None:
    assert guess(text) == Guess()


def test_a_stop_or_an_erasure_is_a_doubt_and_never_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    sure = {"stop": 2.0, "pay": 3.0}
    monkeypatch.setattr("wasaprecruit.domain.understanding.guesses.meanings", lambda _: sure)
    assert guess("…") == Guess(doubt="stop")
    sure.clear()
    sure["erase"] = 0.1
    assert guess("…") == Guess(doubt="erase")


def test_the_surest_topics_are_guessed_and_two_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    sure = {"pay": 0.1, "cost": 0.5, "human": 9.0, "place": 0.3, "courtesy": 9.0}
    monkeypatch.setattr("wasaprecruit.domain.understanding.guesses.meanings", lambda _: sure)
    assert guess("…") == Guess(topics=("cost", "place"))


def test_a_long_message_is_read_up_to_its_bound() -> None:
    begins = "cuánto pagan? " * 100
    assert meanings.features(begins + "x" * 9_000) == meanings.features(begins[: meanings.LONGEST])


def test_the_functions_carry_no_library_for_it() -> None:
    source = "".join(path.read_text() for path in Path(meanings.__file__).parent.glob("*.py"))
    assert "numpy" not in source
    assert "sklearn" not in source
