"""The fake and the real Firestore keep the same promises."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from google.cloud.firestore import Client

from tests.builders import a_conversation, a_photo, inbound, later, outbound
from tests.fakes import NOON, FakeDocuments
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.access import Badge
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Channel, Conversation
from wasaprecruit.domain.documents.lease import Lease
from wasaprecruit.domain.documents.message import Message, Proof
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.documents.user import User
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Delete,
    Documents,
    Missing,
    Stale,
    first,
)


@pytest.fixture(params=["fake", "firestore"])
def documents(request: pytest.FixtureRequest) -> Iterator[Documents]:
    if request.param == "fake":
        yield FakeDocuments()
    else:
        # A project of its own: half-made conversations must not confuse the running product.
        request.getfixturevalue("firestore")
        yield FirestoreDocuments(Client(project="demo-contract"))


@pytest.fixture
def lease_path() -> str:
    return paths.lease(str(uuid4()))


@pytest.fixture
def conversation() -> str:
    return str(uuid4())


def _read(documents: Documents, path: str) -> Conversation:
    found = documents.get(path, Conversation)
    assert found
    return found.value


def test_of_a_row_the_store_says_when_it_was_last_written(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation)
    path = paths.conversation(conversation)
    changes = (
        Change(path, {"unread": 3}),
        Change(path, {}, add={"unread": 1}, union={"flags": ["guardian"]}),
        Change(path, {}, maximum={"newestMicros": 2**52}, remove={"flags": ["guardian"]}),
    )
    told, moments = [], [_read(documents, path).updated_at]
    for change in changes:
        (written,) = documents.commit(change)
        told.append(written.numbers)
        moments.append(_read(documents, path).updated_at)
    assert told == [{}, {"unread": 4}, {"newestMicros": 2**52}]
    assert moments == sorted(set(moments))


def test_what_was_created_reads_back_as_it_was(documents: Documents, conversation: str) -> None:
    message = outbound("¡Hola! 😊 \x00", later(seconds=1), author="bot", media=[])
    path = paths.message(conversation, "m")
    documents.commit(Create(path, message))
    found = documents.get(path, Message)
    assert found
    assert (found.id, found.value) == ("m", message)


def test_what_is_not_there_reads_as_none(documents: Documents, lease_path: str) -> None:
    assert documents.get(lease_path, Lease) is None


def test_creating_twice_is_refused_and_changes_nothing(
    documents: Documents, lease_path: str
) -> None:
    documents.commit(Create(lease_path, Lease(expires_at=NOON)))
    with pytest.raises(AlreadyThere):
        documents.commit(Create(lease_path, Lease(expires_at=later(hours=1))))
    found = documents.get(lease_path, Lease)
    assert found
    assert found.value.expires_at == NOON


def test_a_batch_lands_whole_or_not_at_all(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation)
    with pytest.raises(AlreadyThere):
        documents.commit(
            Change(paths.conversation(conversation), {"needsReply": True}, add={"unread": 1}),
            Create(paths.message(conversation, "SM-first"), inbound()),
        )
    found = documents.get(paths.conversation(conversation), Conversation)
    assert found
    assert (found.value.unread, found.value.needs_reply) == (0, False)


def test_changing_what_is_not_there_is_refused(documents: Documents, lease_path: str) -> None:
    with pytest.raises(Missing):
        documents.commit(Change(lease_path, {"expiresAt": NOON}))


def test_numbers_are_counted_and_only_grow_and_are_told(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation, unread=2, newest_micros=100)
    path = paths.conversation(conversation)
    answers = [
        documents.commit(Change(path, {}, add={"unread": 1}, maximum={"newestMicros": number}))
        for number in (300, 200)
    ]
    assert [dict(answer[0].numbers) for answer in answers] == [
        {"unread": 3, "newestMicros": 300},
        {"unread": 4, "newestMicros": 300},
    ]


def test_dots_reach_into_maps_and_leave_the_rest(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation)
    path = paths.conversation(conversation)
    documents.commit(Change(path, {"channel.externalUserId": "MX.1", "bot.paused": True}))
    found = documents.get(path, Conversation)
    assert found
    assert found.value.bot.state == "greeted"
    assert found.value.channel == Channel(
        address=found.value.channel.address, external_user_id="MX.1"
    )


def test_a_version_protects_from_writing_over_others(documents: Documents, lease_path: str) -> None:
    (created,) = documents.commit(Create(lease_path, Lease(expires_at=NOON)))
    (changed,) = documents.commit(
        Change(lease_path, {"expiresAt": later(hours=1)}, version=created.version)
    )
    with pytest.raises(Stale):
        documents.commit(Change(lease_path, {"expiresAt": NOON}, version=created.version))
    with pytest.raises(Stale):
        documents.commit(Delete(lease_path, version=created.version))
    found = documents.get(lease_path, Lease)
    assert found
    assert (found.value.expires_at, found.version) == (later(hours=1), changed.version)


def test_deleting_with_the_right_version_deletes(documents: Documents, lease_path: str) -> None:
    (created,) = documents.commit(Create(lease_path, Lease(expires_at=NOON)))
    documents.commit(Delete(lease_path, version=created.version))
    assert documents.get(lease_path, Lease) is None
    with pytest.raises((Stale, Missing)):
        documents.commit(Delete(lease_path, version=created.version))


def test_messages_by_status_come_oldest_first(documents: Documents, conversation: str) -> None:
    for index in (3, 1, 2):
        message = outbound(f"text {index}", later(seconds=index))
        documents.commit(Create(paths.message(conversation, f"m{index}"), message))
    sent = outbound("sent", later(), status="sent")
    documents.commit(Create(paths.message(conversation, "m0"), sent))
    found = documents.find(queries.messages_in(conversation, ("queued", "unknown"), 2))
    assert [one.id for one in found] == ["m1", "m2"]


def test_the_newest_message_of_all_and_of_one_side(documents: Documents, conversation: str) -> None:
    assert first(queries.newest_message(conversation), documents) is None
    a_conversation(documents, conversation, ("m", outbound(at=later(seconds=5))))
    newest = first(queries.newest_message(conversation), documents)
    inbound_one = first(queries.newest_message(conversation, "in"), documents)
    assert newest
    assert inbound_one
    assert (newest.id, inbound_one.id) == ("m", "SM-first")


def test_what_waits_for_its_time_or_was_cancelled_is_not_the_newest(
    documents: Documents, conversation: str
) -> None:
    scheduled = outbound(at=later(hours=3), status="scheduled")
    cancelled = outbound(at=later(seconds=9), status="cancelled")
    a_conversation(documents, conversation, ("s", scheduled), ("c", cancelled))
    newest = first(queries.newest_message(conversation), documents)
    assert newest
    assert newest.id == "SM-first"


def test_what_should_have_come_back_is_found_the_longest_overdue_first(
    documents: Documents,
) -> None:
    ids = [str(uuid4()) for _ in range(4)]
    until = [later(days=-9, seconds=2), later(days=-9), later(days=9), None]
    for one, moment in zip(ids, until, strict=True):
        a_conversation(documents, one, snoozed_until=moment)
    found = documents.find(queries.put_off_until(later(days=-8), 100))
    assert [one.id for one in found if one.id in ids] == [ids[1], ids[0]]


def test_sids_and_external_ids_are_found(documents: Documents, conversation: str) -> None:
    external = f"MX.{uuid4().int}"
    message = outbound(provider_sid="SM9", former_sids=["SM7"], at=later(seconds=1))
    channel = Channel(address="whatsapp:+525512345678", external_user_id=external)
    a_conversation(documents, conversation, ("m", message), channel=channel)
    for query, sid in ((queries.with_sid, "SM9"), (queries.with_former_sid, "SM7")):
        assert [one.id for one in documents.find(query(conversation, sid))] == ["m"]
        assert documents.find(query(conversation, "SM8")) == []
    assert [one.id for one in documents.find(queries.conversation_of(external))] == [conversation]
    assert documents.find(queries.conversation_of("MX.nobody")) == []


def test_what_waits_since_long_is_found_in_every_conversation(documents: Documents) -> None:
    waiting = [str(uuid4()) for _ in range(2)]
    for minutes, conversation in enumerate(waiting):
        message = outbound(at=later(days=-1000, minutes=minutes), status="unknown")
        documents.commit(Create(paths.message(conversation, "old"), message))
    recent = outbound(at=later(), status="unknown")
    documents.commit(Create(paths.message(waiting[0], "recent"), recent))
    found = documents.find(queries.waiting_since("unknown", later(days=-999), 1000))
    assert [(one.parent_id, one.id) for one in found if one.parent_id in waiting] == [
        (conversation, "old") for conversation in waiting
    ]


def test_what_exists_is_told_in_one_go(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation)
    there, not_there = (paths.message(conversation, key) for key in ("SM-first", "SM-none"))
    assert documents.existing([there, not_there]) == {there}
    assert documents.existing([]) == set()


def test_many_are_read_in_one_go_in_the_order_asked_for(
    documents: Documents, conversation: str
) -> None:
    others = [str(uuid4()) for _ in range(2)]
    for one in (conversation, *others):
        a_conversation(documents, one)
    asked = [paths.conversation(one) for one in (*others, "nowhere", conversation, others[0])]
    found = documents.get_all(asked, Conversation)
    assert [one.id for one in found] == [*others, conversation]
    assert found[0] == documents.get(asked[0], Conversation)
    assert documents.get_all([], Conversation) == []


def test_values_are_taken_out_of_a_list_and_numbers_still_told(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation, flags=["human_wanted", "guardian", "flood"], unread=1)
    path = paths.conversation(conversation)
    change = Change(path, {}, add={"unread": 1}, remove={"flags": ["flood", "human_wanted"]})
    (written,) = documents.commit(change)
    found = documents.get(path, Conversation)
    assert found
    assert (found.value.flags, dict(written.numbers)) == (["guardian"], {"unread": 2})


def test_the_smaller_number_stays_and_is_told(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation, waiting_micros=NOT_WAITING)
    path = paths.conversation(conversation)
    told = [
        documents.commit(Change(path, {}, minimum={"waitingMicros": number}))[0].numbers
        for number in (300, 200, 250)
    ]
    assert [dict(numbers) for numbers in told] == [{"waitingMicros": n} for n in (300, 200, 200)]


def test_a_number_that_is_not_there_yet_is_the_smallest(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation)
    path = paths.conversation(conversation)
    [written] = documents.commit(Change(path, {}, minimum={"files.first": 7}))
    assert dict(written.numbers) == {"files.first": 7}


def test_values_are_put_into_a_list_once_and_numbers_still_told(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation, search=["a"], flags=["flood"], unread=1)
    path = paths.conversation(conversation)
    change = Change(
        path,
        {"needsReply": True},
        add={"unread": 1},
        maximum={"newestMicros": 2**52},
        minimum={"waitingMicros": 5},
        union={"search": ["b", "a", "c"]},
        remove={"flags": ["flood"]},
    )
    (written,) = documents.commit(change)
    found = documents.get(path, Conversation)
    assert found
    assert (found.value.search, found.value.flags) == (["a", "b", "c"], [])
    assert dict(written.numbers) == {"unread": 2, "newestMicros": 2**52, "waitingMicros": 5}


def test_a_message_is_found_by_its_code(documents: Documents, conversation: str) -> None:
    code = f"CODE-{conversation}"
    proven = outbound(author="bot", proof=Proof(digest=code, expires_at=NOON))
    a_conversation(documents, conversation, ("welcome", proven))
    found = first(queries.message_with_proof(code), documents)
    assert found
    assert found.path == paths.message(conversation, "welcome")
    assert documents.find(queries.message_with_proof(f"{code}x")) == []


def test_a_persons_photos_come_oldest_first(documents: Documents) -> None:
    aspirant = str(uuid4())
    for photo_id, seconds in (("b", 2), ("a", 1)):
        documents.commit(Create(paths.photo(aspirant, photo_id), a_photo(later(seconds=seconds))))
    assert [photo.id for photo in documents.find(queries.photos_of(aspirant))] == ["a", "b"]
    assert documents.find(queries.photos_of(str(uuid4()))) == []


def test_a_number_inside_a_map_is_counted_and_told(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation)
    path = paths.conversation(conversation)
    for wanted in (1, 2):
        [written] = documents.commit(
            Change(
                path,
                {},
                add={"unread": 1, "files.d20261125": 1, "files.all": 2},
                maximum={"newestMicros": 1},
            )
        )
        numbers = written.numbers
        assert (numbers["files.d20261125"], numbers["files.all"]) == (wanted, 2 * wanted)
        assert numbers["unread"] == wanted
    found = documents.get(path, Conversation)
    assert found
    assert found.value.files == {"d20261125": 2, "all": 4}


def test_sources_that_wait_are_found_oldest_first(documents: Documents, conversation: str) -> None:
    for name, minutes, waiting in (("c", 3, True), ("a", 1, True), ("b", 2, False)):
        source = Sources(urls=["u"], at=later(minutes=minutes), waiting=waiting)
        documents.commit(Create(paths.sources(conversation, name), source))
    found = documents.find(queries.sources_waiting(conversation, 5))
    assert [(one.id, one.value.urls) for one in found] == [("a", ["u"]), ("c", ["u"])]
    assert [one.id for one in documents.find(queries.sources_waiting(conversation, 1))] == ["a"]


def test_what_an_aspirant_wrote_is_found(documents: Documents, conversation: str) -> None:
    a_conversation(documents, conversation, ("b", inbound()), ("c", outbound()))
    found = documents.find(queries.inbound_messages(conversation))
    assert {one.id for one in found} == {"SM-first", "b"}


def test_what_failed_lately_is_found_in_every_conversation(
    documents: Documents, conversation: str
) -> None:
    since = later(days=900)
    fates = (("old", -1, "failed"), ("b", 2, "undelivered"), ("a", 1, "failed"), ("c", 3, "sent"))
    for name, minutes, status in fates:
        message = outbound(at=since + timedelta(minutes=minutes), status=status)
        documents.commit(Create(paths.message(conversation, name), message))
    found = documents.find(queries.failed_since(since, 1000))
    assert [one.id for one in found if one.parent_id == conversation] == ["a", "b"]


def test_a_query_reads_whole_documents_and_tells_where_they_are(
    documents: Documents, conversation: str
) -> None:
    a_conversation(documents, conversation)
    [newest] = documents.find(queries.newest_message(conversation))
    assert newest == documents.get(paths.message(conversation, "SM-first"), Message)
    assert (newest.parent_id, newest.id) == (conversation, "SM-first")


def test_users_are_told_with_what_they_say_of_access(documents: Documents) -> None:
    uid = str(uuid4())
    documents.commit(Create(paths.user(uid), User(name="Eva", role="viewer", valid_since=NOON)))
    found = {user.id: user.value for user in documents.find(queries.users())}
    assert found[uid] == Badge(role="viewer", active=True, valid_since=NOON)
