from itertools import permutations

import pytest

from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.statuses import advances, from_twilio


def _after(reports: tuple[MessageStatus, ...], start: MessageStatus = "sending") -> MessageStatus:
    status = start
    for report in reports:
        status = report if advances(status, report) else status
    return status


@pytest.mark.parametrize("reports", list(permutations(("sent", "delivered", "read"))))
def test_any_order_of_reports_ends_at_read(reports: tuple[MessageStatus, ...]) -> None:
    assert _after(reports) == "read"


@pytest.mark.parametrize("proof", ["delivered", "read"])
def test_a_failure_never_overwrites_proof_of_arrival(proof: MessageStatus) -> None:
    assert _after((proof, "failed")) == proof
    assert _after(("failed", proof)) == proof


def test_any_word_of_the_channel_settles_an_unknown_outcome() -> None:
    for report in ("sent", "delivered", "read", "failed", "undelivered"):
        assert advances("unknown", report)


def test_twilio_words_that_say_nothing_about_sending_are_no_status() -> None:
    assert from_twilio("received") is None
    assert from_twilio("") is None
    assert from_twilio("partially_delivered") == "delivered"
