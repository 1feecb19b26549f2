import random

import pytest

from costs.counted import COUNTED
from tests.builders import NUMBER, later, read_conversation, received
from tests.fakes import NOON, FakeDocuments, FakePublisher
from wasaprecruit.domain import opt_out, paths
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.events.messages import MessageReceived, MessageStored, message_received
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.domain.file_limits import MOST_A_DAY, MOST_IN_ALL
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.inbound.record_message import record_message

EXTERNAL = "MX.4566546130240823"


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments()


@pytest.fixture
def publisher() -> FakePublisher:
    return FakePublisher()


def _paths(documents: FakeDocuments, word: str) -> list[str]:
    return [path for path in documents.stored if word in path]


def test_a_first_message_opens_the_conversation(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    event = received(text="Hola")
    record_message(event, documents, publisher)
    row = read_conversation(documents, event.conversation_id)
    assert (row.display_name, row.unread, row.needs_reply) == ("Valentina Ríos", 1, True)
    assert row.last_message.preview == "Hola"
    assert row.window_closes_at == later(hours=24)
    assert [stored.conversation_id for stored in publisher.happened] == [event.conversation_id]


def test_the_same_message_again_changes_nothing_and_is_told_again(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    for _ in range(3):
        record_message(received(), documents, publisher)
    assert len(_paths(documents, "/messages/")) == 1
    assert read_conversation(documents, received().conversation_id).unread == 1
    assert len({event.id for event in publisher.happened}) == 1
    assert len(publisher.happened) == 3


def test_a_crash_before_publishing_is_healed_by_redelivery(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    publisher.broken = True
    with pytest.raises(ConnectionError):
        record_message(received(), documents, publisher)
    record_message(received(), documents, publisher)
    assert len(publisher.happened) == 1


def test_messages_in_any_order_leave_the_newest_in_the_row(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    events = [received(f"SM{n}", f"number {n}", at=later(seconds=n)) for n in range(30)]
    random.Random(7).shuffle(events)
    for event in events:
        record_message(event, documents, publisher)
    row = read_conversation(documents, events[0].conversation_id)
    assert row.last_message.preview == "number 29"
    assert row.last_inbound_at == later(seconds=29)
    assert row.window_closes_at == later(hours=24, seconds=29)
    assert row.unread == 30


def test_variants_of_a_number_share_a_conversation_and_the_latest_is_answered(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM1", number="+5215512345678"), documents, publisher)
    record_message(received("SM2", number="+525512345678"), documents, publisher)
    assert len([path for path in documents.stored if path.count("/") == 1 and "conv" in path]) == 1
    row = read_conversation(documents, conversation_id(NUMBER))
    assert row.channel.address == "whatsapp:+525512345678"


@pytest.mark.parametrize(
    "seen",
    [
        [(NUMBER, EXTERNAL), (None, EXTERNAL), (NUMBER, None)],
        [(None, EXTERNAL), (NUMBER, EXTERNAL), (NUMBER, None), (None, EXTERNAL)],
        [(NUMBER, None), (NUMBER, EXTERNAL), (None, EXTERNAL)],
    ],
    ids=["both first", "hidden first", "number first"],
)
def test_a_person_with_and_without_a_number_has_one_conversation(
    documents: FakeDocuments, publisher: FakePublisher, seen: list[tuple[str | None, str | None]]
) -> None:
    for index, (number, external) in enumerate(seen):
        event = received(f"SM{index}", number=number, external=external, at=later(seconds=index))
        record_message(event, documents, publisher)
    assert len({event.conversation_id for event in publisher.happened}) == 1
    assert len(_paths(documents, "/messages/")) == len(seen)


def _reaction(sid: str, emoji: str, **delta: float) -> MessageReceived:
    event = received(sid, emoji, at=later(**delta))
    message = event.data.message.model_copy(update={"type": "reaction", "reply_to": "SM0"})
    return message_received(event.data.model_copy(update={"message": message}))


def test_a_reaction_is_told_and_makes_nobody_wait(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM0"), documents, publisher)
    row_id = received().conversation_id
    answered = {"unread": 0, "needsReply": False, "status": "closed"}
    documents.commit(Change(paths.conversation(row_id), answered))
    record_message(_reaction("SM1", "❤️", hours=1), documents, publisher)
    row = read_conversation(documents, row_id)
    assert (row.last_message.type, row.last_message.preview) == ("reaction", "❤️")
    assert (row.unread, row.needs_reply, row.status) == (0, False, "closed")
    assert row.window_closes_at == later(hours=24)


def test_what_comes_late_behind_a_reaction_leaves_the_window_of_the_newest_words(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM0", at=later(minutes=9)), documents, publisher)
    record_message(_reaction("SM1", "👍", minutes=10), documents, publisher)
    record_message(received("SM2", "Tarde", at=later(minutes=5)), documents, publisher)
    row = read_conversation(documents, received().conversation_id)
    assert row.last_message.id == "SM1"
    assert row.last_inbound_at == later(minutes=9)


def test_a_message_of_a_known_number_costs_two_writes_and_no_read(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM0"), documents, publisher)
    assert (documents.reads, documents.writes) == COUNTED["inbound_first"]
    documents.reads = documents.writes = 0
    record_message(received("SM1", at=later(seconds=1)), documents, publisher)
    assert (documents.reads, documents.writes) == COUNTED["inbound"]


def test_an_empty_profile_name_does_not_erase_the_known_one(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM0"), documents, publisher)
    record_message(received("SM1", name="", at=later(seconds=1)), documents, publisher)
    row = read_conversation(documents, received().conversation_id)
    assert row.display_name == "Valentina Ríos"
    assert row.created_at == NOON


def test_stop_holds_as_soon_as_it_is_stored_and_costs_no_more() -> None:
    documents = FakeDocuments()
    record_message(received("SM1"), documents, FakePublisher())
    documents.reads = documents.writes = 0
    record_message(
        received("SM2", "Stop por favor", at=later(seconds=1)), documents, FakePublisher()
    )
    assert (documents.reads, documents.writes) == (0, 2)
    row = read_conversation(documents, received().conversation_id)
    assert (row.opted_out, row.opt_choice) == (True, opt_out.stop(later(seconds=1)))


def test_stop_as_the_first_message_holds_as_soon_as_it_is_stored(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM1", "STOP"), documents, publisher)
    assert read_conversation(documents, received().conversation_id).opted_out


@pytest.mark.parametrize("crashes", [False, True])
def test_a_stop_that_is_older_than_a_start_does_not_hold(
    documents: FakeDocuments, publisher: FakePublisher, crashes: bool
) -> None:
    record_message(received("SM1"), documents, publisher)
    path = paths.conversation(received().conversation_id)
    documents.commit(Change(path, {"optChoice": opt_out.start(later(minutes=2))}))
    late = received("SM2", "STOP", at=later(minutes=1))
    if crashes:
        # Between the batch and the correction of the row.
        message = Create(paths.message(late.conversation_id, "SM2"), late.data.message)
        documents.commit(message, Change(path, {"optedOut": True}))
    record_message(late, documents, publisher)
    row = read_conversation(documents, late.conversation_id)
    assert (row.opted_out, row.opt_choice) == (False, opt_out.start(later(minutes=2)))


def test_an_old_stop_that_comes_again_does_not_hold_again() -> None:
    documents = FakeDocuments()
    events = [received("SM1"), received("SM2", "STOP", at=later(seconds=1))]
    for event in events:
        record_message(event, documents, FakePublisher())
    path = paths.conversation(events[0].conversation_id)
    documents.commit(Change(path, {"optedOut": False}))
    record_message(events[1], documents, FakePublisher())
    assert not read_conversation(documents, events[0].conversation_id).opted_out


ADDRESS = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"


def _with_file(sid: str, content_type: str = "image/jpeg", **delta: float) -> MessageReceived:
    event = received(sid, "", at=later(**delta))
    media = [Media(content_type=content_type, url=ADDRESS)]
    message = event.data.message.model_copy(update={"type": "image", "media": media})
    return message_received(event.data.model_copy(update={"message": message}))


@pytest.mark.parametrize("before", [0, 1], ids=["a first message", "a later message"])
def test_the_channels_address_of_a_file_stands_where_no_browser_reads(
    documents: FakeDocuments, publisher: FakePublisher, before: int
) -> None:
    for index in range(before):
        record_message(received(f"SM{index}"), documents, publisher)
    event = _with_file("SM-photo", seconds=1)
    record_message(parse_received(event), documents, publisher)
    path = paths.sources(event.conversation_id, "SM-photo")
    holding = [path for path, document in documents.stored.items() if ADDRESS in str(document)]
    assert holding == [path]
    assert "url" not in documents.stored[paths.message(event.conversation_id, "SM-photo")]["media"]


def parse_received(event: MessageReceived) -> MessageReceived:
    """The event as it comes out of the topic."""
    read = parse(serialize(event))
    assert isinstance(read, MessageReceived)
    assert read == event
    return read


def test_a_message_with_files_costs_one_write_more(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM0"), documents, publisher)
    documents.writes = 0
    record_message(_with_file("SM1", seconds=1), documents, publisher)
    assert (documents.reads, documents.writes) == COUNTED["inbound_file"]


def _excess(publisher: FakePublisher) -> list[int | None]:
    return [event.data.excess for event in publisher.happened if isinstance(event, MessageStored)]


def test_files_are_counted_exactly_and_those_beyond_the_days_ceiling_are_told(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    events = [_with_file(f"SM{n}", seconds=n) for n in range(MOST_A_DAY + 2)]
    for event in [*events, events[0], events[5]]:
        record_message(event, documents, publisher)
    told = _excess(publisher)
    assert told[1 : len(events)] == [0] * (MOST_A_DAY - 1) + [1, 1]
    assert told[len(events) :] == [None, None]
    row = read_conversation(documents, events[0].conversation_id)
    assert row.files == {"all": MOST_A_DAY + 2, f"d{NOON:%Y%m%d}": MOST_A_DAY + 2}
    record_message(_with_file("SM-next-day", days=1), documents, publisher)
    assert _excess(publisher)[-1] == 0


def test_all_files_of_a_person_have_a_ceiling_voice_notes_apart(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    first = _with_file("SM0")
    record_message(first, documents, publisher)
    path = paths.conversation(first.conversation_id)
    documents.commit(Change(path, {"files.all": MOST_IN_ALL}))
    record_message(_with_file("SM1", days=1), documents, publisher)
    record_message(_with_file("SM2", "audio/ogg", days=1, seconds=1), documents, publisher)
    assert _excess(publisher)[-2:] == [1, 0]
