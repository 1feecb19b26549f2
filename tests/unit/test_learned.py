"""What was learned from examples: how it is kept, and that it stays a guess."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from threadpoolctl import threadpool_limits

from understanding import learn_language, learn_meanings
from understanding.learning import Examples
from understanding.lines import TRAINED_ON, read_lines
from understanding.training import weights_file
from wasaprecruit.domain.learned import language, meanings
from wasaprecruit.domain.learned.meanings import Opinion
from wasaprecruit.domain.learned.weights import Head, Weights, parsed
from wasaprecruit.domain.topics import TOPICS
from wasaprecruit.domain.understanding.cries import CRIES
from wasaprecruit.domain.understanding.guesses import guess

KIB = 1024
HEAD = Head(("a", "b"), (0.5, 2.0), (0.0, 1.0), (0.1, 0.2), "of these")


_WORDS = 60


@pytest.fixture(scope="module", params=[learn_language, learn_meanings])
def learning(request: pytest.FixtureRequest) -> ModuleType:
    module: ModuleType = request.param
    return module


@pytest.fixture(scope="module")
def examples(learning: ModuleType) -> Examples:
    """Of some messages, and of the first words of each list."""
    listed = learn_language._listed
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learn_language, "_listed", lambda path: listed(path)[:_WORDS])
        found: Examples = learning.examples(read_lines(TRAINED_ON[0])[::40])
    return replace(found, names=found.names[:3])


def test_a_score_is_the_sum_of_what_the_features_say() -> None:
    weights = Weights(HEAD, bytes([1, 255, 10, 20, 127, 129]))
    assert weights.scores([0, 2]) == [64.0, -255.0]
    assert weights.scores([1], share=0.5) == [2.5, 21.0]
    assert weights.scores([]) == [0.0, 1.0]


def test_weights_are_read_as_they_were_written() -> None:
    weights = Weights(HEAD, b"\n\x00{}\xff")
    assert parsed(weights.written()) == weights


def test_the_same_examples_make_the_same_bytes(learning: ModuleType, examples: Examples) -> None:
    with threadpool_limits(1):
        once, again = learning.learned(examples), learning.learned(examples)
    assert once.written() == again.written()
    assert any(once.rows)
    assert once.head.learned_from == examples.digest()


def test_whatever_is_learned_from_is_in_the_digest(examples: Examples) -> None:
    others = [
        replace(examples, names=examples.names[::-1]),
        replace(examples, features=[[1], *examples.features[1:]]),
        replace(examples, are=[frozenset({"pay"}), *examples.are[1:]]),
        replace(examples, counts=[0.5, *examples.counts[1:]]),
        replace(examples, width=examples.width + 1),
        replace(examples, parts=[9, *examples.parts[1:]]),
    ]
    digests = {one.digest() for one in (examples, replace(examples), *others)}
    assert len(digests) == 1 + len(others)


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
    words = {"human", "help", "my_data", "courtesy", "stop", "erase", "return"}
    assert names >= {*TOPICS, *CRIES, *words}
    assert names.isdisjoint({"start", "continue", "age"})


@pytest.mark.parametrize("text", ["", " ", "xqzt wvpl", "16", "...", "\u0301" * 50])
def test_of_nothing_nothing_is_guessed(text: str) -> None:
    assert not guess(text)


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What is learned to be sure of everything, until this is changed."""
    found: dict[str, float] = {}
    opinion = Opinion(found, frozenset({"cost", "trouble", "photo_trouble", "bot"}))
    monkeypatch.setattr("wasaprecruit.domain.understanding.guesses.meanings", lambda _: opinion)
    return found


def test_a_stop_or_an_erasure_is_a_doubt_and_never_a_word(sure: dict[str, float]) -> None:
    sure |= {"stop": 2.0, "pay": 3.0}
    assert (guess("…").doubt, guess("…").topics) == ("stop", ())
    sure.clear()
    sure["erase"] = 0.1
    assert guess("…").doubt == "erase"


def test_the_surest_topics_are_guessed_and_three_at_most(sure: dict[str, float]) -> None:
    sure |= {"pay": 0.1, "cost": 0.5, "human": 9.0, "place": 0.3, "data": 0.2, "courtesy": 9.0}
    found = guess("…")
    assert found.topics == ("cost", "place", "data")
    assert (found.keyword, found.courtesy) == (None, False)


def test_what_is_hardly_told_apart_is_unlikely_together(sure: dict[str, float]) -> None:
    sure["pay"] = 1.0
    assert guess("…").unlikely == {"cost", "trouble", "photo_trouble"}


def test_a_long_message_is_read_up_to_its_bound() -> None:
    begins = "cuánto pagan? " * 100
    assert meanings.features(begins + "x" * 9_000) == meanings.features(begins[: meanings.LONGEST])


def test_the_functions_carry_no_library_for_it() -> None:
    source = "".join(path.read_text() for path in Path(meanings.__file__).parent.glob("*.py"))
    assert "numpy" not in source
    assert "sklearn" not in source
