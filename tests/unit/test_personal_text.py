"""What only the aspirant may read is kept nowhere, and put in when a message is sent."""

from datetime import timedelta

import pytest

from tests.builders import a_conversation, later, outbound, read_conversation, read_message
from tests.desks import a_desk
from tests.fakes import (
    NOON,
    FakeChannel,
    FakeDocuments,
    FakeFiles,
    FakeTasks,
    HandClock,
    fake_personal,
)
from wasaprecruit.adapters.proof_codes import DerivedProofCodes
from wasaprecruit.domain.codes import normal_code
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import Message, Proof
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.personal import MASKED_CODE, form_link, has_code, has_link
from wasaprecruit.ports.channel import OutcomeUnknown
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.sending.deliver_queue import deliver_queue
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status
from wasaprecruit.use_cases.sending.settle_message import SETTLE_AFTER, settle_message

ID = "conversation-1"
MASKED = f"{form_link('https://agency.example/apply')} {MASKED_CODE}"
PROOF = Proof(digest="digest of ABCD-EFGH", expires_at=NOON + timedelta(days=7))
WHOLE = "https://agency.example/apply?ref=conversation-1.es.20261122T120100 ABCD-EFGH"


def _message(text: str = MASKED, personal: bool = True) -> Message:
    personal_parts = {"link_language": "es", "proof": PROOF} if personal else {}
    return outbound(text, at=later(minutes=1), author="bot", **personal_parts)


def _outside(*messages: Message) -> tuple[FakeDocuments, FakeChannel, HandClock, Outside]:
    documents, clock = FakeDocuments(), HandClock(later(hours=1))
    channel = FakeChannel(clock)
    named = [(f"out-{number}", message) for number, message in enumerate(messages)]
    a_conversation(documents, ID, *named)
    return (
        documents,
        channel,
        clock,
        Outside(documents, channel, FakeTasks(), fake_personal(), clock, FakeFiles),
    )


def test_the_phone_gets_what_the_documents_only_mask() -> None:
    documents, channel, _, outside = _outside(_message())
    deliver_queue(ID, outside)
    assert [sent.text for sent in channel.taken] == [WHOLE]
    assert read_message(documents, ID, "out-0").text == MASKED
    assert "20261122T120100" not in str(documents.stored)
    assert MASKED_CODE in read_conversation(documents, ID).last_message.preview


def test_what_looks_like_a_mask_in_somebodys_own_words_stays() -> None:
    _, channel, _, outside = _outside(_message(personal=False))
    deliver_queue(ID, outside)
    assert [sent.text for sent in channel.taken] == [MASKED]


@pytest.mark.parametrize("was_taken", [True, False])
def test_a_personal_message_in_doubt_is_found_again_by_its_whole_text(was_taken: bool) -> None:
    _, channel, clock, outside = _outside(_message())
    channel.fails, channel.keeps = OutcomeUnknown(), was_taken
    deliver_queue(ID, outside)
    clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "out-0", outside)
    deliver_queue(ID, outside)
    assert [sent.text for sent in channel.taken] == [WHOLE]


def test_a_link_that_is_sent_again_is_fresh() -> None:
    documents, channel, clock, outside = _outside(_message())
    deliver_queue(ID, outside)
    record_status(ID, DeliveryReport("out-0", 0, "undelivered", explain("63024")), documents)
    desk = a_desk(documents, clock)
    retry_message(Asked(Nothing(), by="recruiter-1", conversation=ID, message="out-0"), desk)
    deliver_queue(ID, outside)
    assert channel.taken[1].text == WHOLE.replace("T1201", "T1300")


@pytest.mark.parametrize("url", ["https://f.example/to/x", "https://f.example/x?lang=es"])
def test_a_masked_link_is_told_from_other_words(url: str) -> None:
    assert has_link(f"Aquí: {form_link(url)} ")
    assert not has_link(url)
    assert not has_code(form_link(url))


def test_codes_follow_from_the_message_and_the_key_alone() -> None:
    codes = DerivedProofCodes("a key of sixteen or more")
    code = codes.code("c-1", "m-1")
    assert normal_code(code) == code
    assert code == DerivedProofCodes("a key of sixteen or more").code("c-1", "m-1")
    others = {
        codes.code("c-1", "m-2"),
        codes.code("c-2", "m-1"),
        DerivedProofCodes("k").code("c-1", "m-1"),
    }
    assert code not in others
    assert len({codes.code("c", str(number)) for number in range(2_000)}) == 2_000


def test_a_code_is_found_by_its_digest_and_cannot_be_told_from_it() -> None:
    codes = DerivedProofCodes("a key of sixteen or more")
    digest = codes.digest("ABCD-EFGH")
    assert digest == codes.digest("ABCD-EFGH")
    assert digest != DerivedProofCodes("another key of that length").digest("ABCD-EFGH")
    assert "ABCD" not in digest.upper()
