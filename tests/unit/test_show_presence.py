"""Colleagues see who looks and who types; nobody who does neither, and nobody's past."""

from typing import Any

import pytest

from costs.counted import COUNTED
from tests.builders import a_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.errors import NotFound
from wasaprecruit.domain.presence import LOOKS_FOR, TYPES_FOR, looking
from wasaprecruit.ports.documents import Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.show_presence import show_gone, show_looking, show_typing

PATH = paths.presence("c-1", "ana")
ASKED = Asked(Nothing(), by="ana", conversation="c-1")


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, "c-1")
    return documents


def _shown(documents: FakeDocuments) -> dict[str, Any] | None:
    return documents.stored.get(PATH)


def test_who_looks_is_shown_until_it_may_no_longer_be_believed(documents: FakeDocuments) -> None:
    assert show_looking(ASKED, a_desk(documents)).at == NOON
    assert _shown(documents) == {
        "at": NOON,
        "typingUntil": None,
        "expiresAt": NOON + LOOKS_FOR,
    }


def test_typing_is_believed_for_less_long_than_looking(documents: FakeDocuments) -> None:
    show_typing(ASKED, a_desk(documents))
    shown = _shown(documents)
    assert shown
    assert (shown["typingUntil"], shown["expiresAt"]) == (NOON + TYPES_FOR, NOON + LOOKS_FOR)
    assert TYPES_FOR < LOOKS_FOR


def test_who_looks_again_types_no_more(documents: FakeDocuments) -> None:
    clock = HandClock()
    show_typing(ASKED, a_desk(documents, clock))
    clock.advance(seconds=3)
    show_looking(ASKED, a_desk(documents, clock))
    shown = _shown(documents)
    assert shown
    assert (shown["at"], shown["typingUntil"]) == (clock.now, None)


def test_who_leaves_is_gone_also_when_they_never_came(documents: FakeDocuments) -> None:
    desk = a_desk(documents)
    show_gone(ASKED, desk)
    show_looking(ASKED, desk)
    show_gone(ASKED, desk)
    assert _shown(documents) is None


def test_there_is_one_entry_of_each_however_often_they_say_it(documents: FakeDocuments) -> None:
    desk = a_desk(documents)
    for uid in ("ana", "rita", "ana"):
        show_looking(Asked(Nothing(), by=uid, conversation="c-1"), desk)
    entries = [path for path in documents.stored if "/presence/" in path]
    assert entries == [PATH, paths.presence("c-1", "rita")]


def test_two_tabs_that_come_at_once_are_one_person(documents: FakeDocuments) -> None:
    def other_tab() -> None:
        documents.rival = lambda: documents.commit(Create(PATH, looking(NOON)))

    # The rival acts between the change that found nothing and the creation.
    documents.rival = other_tab
    show_typing(ASKED, a_desk(documents))
    shown = _shown(documents)
    assert shown
    assert shown["typingUntil"] == NOON + TYPES_FOR


def test_nobody_is_in_a_conversation_that_is_not_there(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        show_looking(Asked(Nothing(), by="ana", conversation="gone"), a_desk(documents))
    assert not [path for path in documents.stored if "/presence/" in path]


def test_saying_it_again_costs_one_write(documents: FakeDocuments) -> None:
    desk = a_desk(documents)
    show_looking(ASKED, desk)
    documents.reads = documents.writes = 0
    show_looking(ASKED, desk)
    # And the caller's own document, which every command reads.
    assert (documents.reads + 1, documents.writes) == COUNTED["presence"]
