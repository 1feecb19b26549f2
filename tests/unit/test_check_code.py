"""A code proves a message once, and only one that we sent."""

from datetime import timedelta

import pytest

from tests.builders import a_conversation, outbound, read_message
from tests.desks import a_desk
from tests.fakes import NOON, FakeCodes, FakeDocuments, HandClock
from wasaprecruit.domain.codes import normal_code
from wasaprecruit.domain.commands import CheckCode, CodeChecked
from wasaprecruit.domain.documents.message import Proof
from wasaprecruit.domain.errors import Busy
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.check_code import check_code

CODES = FakeCodes()


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    proof = Proof(digest=CODES.digest("ABCD-EFGH"), expires_at=NOON + timedelta(days=7))
    a_conversation(documents, "c-1", ("welcome", outbound(author="bot", proof=proof)))
    return documents


def _check(code: str, documents: FakeDocuments, now: HandClock | None = None) -> CodeChecked:
    return check_code(Asked(CheckCode(code=code)), a_desk(documents, now, agency="Acme"))


def test_a_code_of_ours_is_genuine_and_says_whom_it_went_to(documents: FakeDocuments) -> None:
    checked = _check("ABCD-EFGH", documents)
    assert (checked.result, checked.sent_at, checked.sent_to) == ("genuine", NOON, "78")


@pytest.mark.parametrize("typed", ["abcdefgh", " abcd efgh ", "ABCD\u2013EFGH", "a b c d e f g h"])
def test_it_may_be_typed_in_any_way(documents: FakeDocuments, typed: str) -> None:
    assert _check(typed, documents).result == "genuine"


def test_the_second_time_it_was_used(documents: FakeDocuments) -> None:
    _check("ABCD-EFGH", documents)
    assert _check("ABCD-EFGH", documents).result == "used"


def test_after_a_week_it_has_expired(documents: FakeDocuments) -> None:
    assert _check("ABCD-EFGH", documents, HandClock(NOON + timedelta(days=7))).result == "expired"


@pytest.mark.parametrize("typed", ["ZZZZ-ZZZZ", "", "ABCD-EFG", "ABCD-EFGH2", "ABCD-EFG0", "💛"])
def test_what_we_never_sent_is_unknown(documents: FakeDocuments, typed: str) -> None:
    assert _check(typed, documents) == CodeChecked(agency="Acme", result="unknown")


def test_of_two_at_once_one_is_the_first(documents: FakeDocuments) -> None:
    second: list[CodeChecked] = []
    documents.rival = lambda: second.append(_check("ABCD-EFGH", documents))
    assert {_check("ABCD-EFGH", documents).result, second[0].result} == {"genuine", "used"}


def test_a_status_that_comes_in_between_does_not_use_it_up(documents: FakeDocuments) -> None:
    path = "conversations/c-1/messages/welcome"
    documents.rival = lambda: documents.commit(Change(path, {"status": "read"}))
    assert _check("ABCD-EFGH", documents).result == "genuine"
    assert read_message(documents, "c-1", "welcome").status == "read"


def test_a_code_of_ours_is_never_called_unknown_because_others_are_at_it(
    documents: FakeDocuments,
) -> None:
    def again() -> None:
        documents.commit(Change("conversations/c-1/messages/welcome", {"status": "read"}))
        documents.rival = again

    documents.rival = again
    with pytest.raises(Busy):
        _check("ABCD-EFGH", documents)


@pytest.mark.parametrize("typed", ["", "x", "0" * 100, "\ud800" * 8])
def test_odd_codes_are_no_codes(typed: str) -> None:
    assert normal_code(typed) is None
