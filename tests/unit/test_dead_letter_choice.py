"""Which dead letters are meant: a slip of the finger must not discard what nobody looked at."""

import pytest
from google.pubsub_v1.types import PubsubMessage

from burial.command import choose
from burial.letter import Letter
from localstack.console import FixableError


def _letter(event: str, number: str = "1", kind: str = "message.received") -> Letter:
    attributes = {"id": event, "type": kind}
    return Letter(number, PubsubMessage(data=b"-", message_id=number, attributes=attributes))


LETTERS = [_letter("11111111-a", "11"), _letter("11111111-b", "12"), _letter("22222222-a", "13")]


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ([], "Say which"),
        ([""], "There is no dead letter"),
        (["1"], "There is no dead letter"),
        (["11111111"], "Several dead letters begin"),
        (["22222222-a", "33333333"], "There is no dead letter"),
    ],
)
def test_what_is_not_one_event_is_refused(wanted: list[str], told: str) -> None:
    with pytest.raises(FixableError, match=told):
        choose(LETTERS, wanted)


@pytest.mark.parametrize("wanted", ["22222222-a", "222222", "13"])
def test_one_event_is_chosen_by_its_id_or_a_long_beginning(wanted: str) -> None:
    assert choose(LETTERS, [wanted]) == [LETTERS[2]]


def test_one_event_that_two_subscriptions_gave_up_is_two_letters() -> None:
    twice = [_letter("22222222-a", "13"), _letter("22222222-a", "14")]
    assert choose(twice, ["22222222-a"]) == twice


def test_words_that_are_not_ours_are_not_shown() -> None:
    letter = _letter("e\x1b[31m", kind="Soy Valentina, +52 1 55…")
    assert (letter.id, letter.type) == ("?", "?")
