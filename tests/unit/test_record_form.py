"""A form finds its file: once, in any order, and never in somebody else's."""

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest

from tests.builders import (
    NUMBER,
    a_conversation,
    later,
    read_conversation,
    received,
)
from tests.fakes import NOON, FakeDocuments, FakePublisher, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.aspirant import (
    Aspirant,
    Consent,
    FormProblem,
    MatchedBy,
    Profile,
    Submission,
)
from wasaprecruit.domain.documents.conversation import Channel, StageMove
from wasaprecruit.domain.events.forms import FormSubmitted, SubmittedData
from wasaprecruit.domain.forms.entering import aspirant_of
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.domain.query import M
from wasaprecruit.ports.documents import Snapshot
from wasaprecruit.use_cases.forms.record_form import record_form
from wasaprecruit.use_cases.inbound.record_message import record_message

HERS = conversation_id(NUMBER)
OTHER = "+525587654321"
EXTERNAL = "MX.4566546130240823"


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments()


@pytest.fixture
def publisher() -> FakePublisher:
    return FakePublisher()


def submitted(
    submission_id: str = "form-1",
    conversation: str = HERS,
    by: MatchedBy = "token",
    at: datetime = NOON,
    problems: tuple[str, ...] = (),
    **profile: Any,
) -> FormSubmitted:
    values: dict[str, Any] = {
        "name": "VALENTINA RÍOS",
        "birth_date": "2004-05-17",
        "consent": Consent(version="2026-11", at=at),
        **profile,
    }
    return FormSubmitted(
        id=derived_id("form.submitted", submission_id),
        occurred_at=at,
        conversation_id=conversation,
        data=SubmittedData(
            submission_id=submission_id,
            provider="page",
            submitted_at=at,
            matched_by=by,
            profile=Profile(**values),
            problems=[FormProblem(field=field, reason="missing") for field in problems],
        ),
    )


def record(event: FormSubmitted, documents: FakeDocuments, publisher: FakePublisher) -> None:
    record_form(event, documents, publisher, BotSettings, HandClock())


def aspirant(documents: FakeDocuments, aspirant_id: str = "aspirant-1") -> Aspirant:
    found = documents.get(paths.aspirant(aspirant_id), Aspirant)
    assert found
    return found.value


def submission(
    documents: FakeDocuments, submission_id: str, aspirant_id: str = "aspirant-1"
) -> Submission:
    found = documents.get(paths.submission(aspirant_id, submission_id), Submission)
    assert found
    return found.value


def test_a_form_becomes_the_profile_and_moves_the_conversation(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS, language="pt")
    record(submitted(problems=("city",)), documents, publisher)
    row, person = read_conversation(documents, HERS), aspirant(documents)
    assert (row.aspirant_name, row.age_group, row.stage) == ("VALENTINA RÍOS", "adult", "profile")
    assert row.form
    assert (row.form.first_name, row.form.problems) == ("Valentina", ["city"])
    assert (person.name, person.phone, person.language) == ("VALENTINA RÍOS", NUMBER, "pt")
    assert person.form
    assert (person.form.submission_id, person.form.matched_by) == ("form-1", "token")
    assert submission(documents, "form-1").applied
    (told,) = publisher.happened
    assert (told.type, told.conversation_id) == ("form.stored", HERS)
    assert told.id == derived_id("form.stored", "form-1")


def test_the_same_form_again_changes_nothing_and_is_told_again(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(submitted(), documents, publisher)
    before = dict(documents.stored)
    record(submitted(), documents, publisher)
    assert documents.stored == before
    assert len({event.id for event in publisher.happened}) == 1
    assert len(publisher.happened) == 2


@pytest.mark.parametrize("by", ["token", "phone", "nobody"])
@pytest.mark.parametrize("known", [True, False])
def test_the_same_form_twice_at_once_is_stored_once(
    documents: FakeDocuments, publisher: FakePublisher, by: MatchedBy, known: bool
) -> None:
    if known:
        a_conversation(documents, HERS)
    event = submitted(by=by, conversation=derived_id("form", "form-1") if by == "nobody" else HERS)
    documents.rival = lambda: record(event, documents, publisher)
    record(event, documents, publisher)
    assert len([path for path in documents.stored if "/forms/" in path]) == 1
    told = {(one.id, one.conversation_id) for one in publisher.happened}
    assert len(told) == (0 if by == "phone" else 1)


def test_a_crash_before_publishing_is_healed_by_redelivery(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    publisher.broken = True
    with pytest.raises(ConnectionError):
        record(submitted(), documents, publisher)
    record(submitted(), documents, publisher)
    assert len(publisher.happened) == 1


def test_a_message_at_the_same_moment_is_not_lost(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received("SM1"), documents, publisher)
    documents.rival = lambda: record_message(
        received("SM2", at=later(seconds=1)), documents, publisher
    )
    record(submitted(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert row.unread == 2
    assert row.form


def test_a_stage_never_goes_back(documents: FakeDocuments, publisher: FakePublisher) -> None:
    a_conversation(documents, HERS, stage="casting")
    record(submitted(), documents, publisher)
    assert read_conversation(documents, HERS).stage == "casting"


def test_whom_a_recruiter_moved_back_a_form_does_not_move(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    moves = [StageMove(stage="new", previous="profile", by="rita", at=NOON)]
    a_conversation(documents, HERS, stage_moves=moves)
    record(submitted(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert (row.stage, row.stage_moves) == ("new", moves)


def test_corrections_in_any_order_end_with_the_latest() -> None:
    forms = [submitted(f"form-{n}", at=later(minutes=n), city=f"city {n}") for n in range(3)]
    for order in permutations(forms):
        documents = FakeDocuments()
        a_conversation(documents, HERS)
        for form in order:
            record(form, documents, FakePublisher())
        row = read_conversation(documents, HERS)
        assert row.form
        assert (aspirant(documents).city, row.form.submission_id) == ("city 2", "form-2")
        assert submission(documents, "form-0").applied is (order[0] == forms[0])


@pytest.mark.parametrize(
    ("born", "number", "group"),
    [
        ("2004-05-17", NUMBER, "adult"),
        ("2008-11-23", NUMBER, "minor"),
        ("2008-11-22", NUMBER, "adult"),
        ("2007-01-01", "+14155550100", "minor"),
        (None, NUMBER, None),
    ],
)
def test_the_age_limit_is_the_one_of_the_numbers_country(
    documents: FakeDocuments, publisher: FakePublisher, born: str, number: str, group: str
) -> None:
    a_conversation(documents, HERS, channel=Channel(address=f"whatsapp:{number}"))
    settings = BotSettings(adult_age={"default": 18, "US": 21})
    event = submitted(birth_date=born)
    record_form(event, documents, publisher, lambda: settings, HandClock())
    assert read_conversation(documents, HERS).age_group == group
    assert aspirant(documents).age_group == group


def test_a_declared_minor_never_becomes_an_adult_by_a_form_whatever_comes_first() -> None:
    young = submitted("form-1", birth_date="2012-01-01")
    old = submitted("form-2", at=later(minutes=5), birth_date="1999-01-01")
    for order in permutations([young, old]):
        documents = FakeDocuments()
        a_conversation(documents, HERS)
        for form in order:
            record(form, documents, FakePublisher())
        row = read_conversation(documents, HERS)
        assert (row.age_group, row.flags) == ("minor", ["guardian"])
        assert aspirant(documents).age_group == "minor"
        assert aspirant(documents).birth_date == "1999-01-01"


@pytest.mark.parametrize("other_is_known", [True, False])
def test_another_number_in_the_form_of_a_link_is_kept_aside_and_flagged(
    documents: FakeDocuments, publisher: FakePublisher, other_is_known: bool
) -> None:
    a_conversation(documents, HERS)
    if other_is_known:
        record_message(received("SM2", number=OTHER), documents, publisher)
    before = documents.stored.get(paths.conversation(conversation_id(OTHER)))
    record(submitted(phone=OTHER), documents, publisher)
    person = aspirant(documents)
    assert person.phone == NUMBER
    assert person.form
    assert [answer.answer for answer in person.form.answers] == [OTHER]
    assert read_conversation(documents, HERS).flags == ["phone_mismatch"]
    assert documents.stored.get(paths.conversation(conversation_id(OTHER))) == before


def test_a_variant_of_the_own_number_is_no_mismatch(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(submitted(phone="+525512345678"), documents, publisher)
    assert read_conversation(documents, HERS).flags == []


@pytest.mark.parametrize(("taken", "phone"), [(False, OTHER), (True, None)])
def test_a_hidden_number_becomes_known_unless_it_is_somebody_elses(
    documents: FakeDocuments, publisher: FakePublisher, taken: bool, phone: str | None
) -> None:
    hidden = conversation_id(EXTERNAL)
    channel = Channel(address=f"whatsapp:{EXTERNAL}", external_user_id=EXTERNAL)
    a_conversation(documents, hidden, channel=channel)
    if taken:
        record_message(received(number=OTHER), documents, publisher)
    record(submitted(conversation=hidden, phone=OTHER), documents, publisher)
    assert aspirant(documents).phone == phone
    assert read_conversation(documents, hidden).flags == (["phone_mismatch"] if taken else [])


def test_a_form_of_nobody_makes_an_aspirant_and_nothing_else(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    nobody = derived_id("form", "form-1")
    record(submitted(conversation=nobody, by="nobody"), documents, publisher)
    assert aspirant(documents, aspirant_of(nobody)).name == "VALENTINA RÍOS"
    assert not [path for path in documents.stored if path.startswith(("aliases", "conversations"))]


def test_a_form_before_the_first_message_waits_and_is_joined(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record(submitted(phone=NUMBER, birth_date="2012-01-01"), documents, publisher)
    record_message(received(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert row.form
    assert (row.form.submission_id, row.aspirant_name) == ("form-1", "VALENTINA RÍOS")
    assert (row.stage, row.age_group) == ("profile", "minor")
    assert row.form_count
    assert row.form_count.total == 1
    assert row.aspirant_id == aspirant_of(HERS)
    assert aspirant(documents, row.aspirant_id).phone == NUMBER
    record_message(received("SM2", at=later(seconds=1)), documents, publisher)
    assert read_conversation(documents, HERS).unread == 2


class MessageBetweenReads(FakeDocuments):
    """The first message comes right before this document is read for the first time."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path: str | None = path

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None:
        if path == self._path:
            self._path = None
            record_message(received("SM1"), self, FakePublisher())
        return super().get(path, model)


@pytest.mark.parametrize("path", [paths.conversation(HERS), paths.alias(HERS)])
@pytest.mark.parametrize("waits_already", [False, True])
def test_a_first_message_between_two_looks_at_the_place_loses_no_form(
    path: str, waits_already: bool
) -> None:
    documents = MessageBetweenReads("none")
    if waits_already:
        record(submitted("form-0"), documents, FakePublisher())
    documents._path = path
    record(submitted("form-1", at=later(minutes=1)), documents, FakePublisher())
    row = read_conversation(documents, HERS)
    assert row.form
    assert row.form.submission_id == "form-1"


@pytest.mark.parametrize("external", [None, EXTERNAL])
@pytest.mark.parametrize("form_first", [True, False])
@pytest.mark.parametrize("by", ["token", "phone"])
def test_form_and_first_message_at_the_same_moment_find_each_other(
    documents: FakeDocuments,
    publisher: FakePublisher,
    external: str | None,
    form_first: bool,
    by: MatchedBy,
) -> None:
    message, form = received(external=external), submitted(by=by, phone=NUMBER)

    def send() -> None:
        record(form, documents, publisher)

    def write() -> None:
        record_message(message, documents, publisher)

    first, documents.rival = (send, write) if form_first else (write, send)
    first()
    row = read_conversation(documents, HERS)
    waiting = [one.submission_id for one in row.unconfirmed_forms]
    found = waiting if by == "phone" else [row.form and row.form.submission_id]
    assert (found, row.unread) == (["form-1"], 1)


@pytest.mark.parametrize("commits_before", [0, 1, 2])
def test_a_correction_at_the_moment_of_the_first_message_is_not_left_behind(
    documents: FakeDocuments, publisher: FakePublisher, commits_before: int
) -> None:
    """Before the message looks for a conversation, opens one, or joins it with what waits."""
    record(submitted("form-1"), documents, publisher)
    correction = submitted("form-2", at=later(minutes=1))

    def after(commits: int) -> None:
        if commits == 0:
            record(correction, documents, publisher)
        else:
            documents.rival = lambda: after(commits - 1)

    documents.rival = lambda: after(commits_before)
    record_message(received(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert row.form
    assert (row.form.submission_id, row.unread) == ("form-2", 1)


def test_somebody_with_both_ids_costs_four_writes_at_first_and_no_read(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_message(received(external=EXTERNAL), documents, publisher)
    assert (documents.reads, documents.writes) == (0, 4)


@pytest.mark.parametrize("by", ["token", "phone"])
def test_a_form_that_waits_for_a_number_follows_its_owner_to_their_conversation(
    documents: FakeDocuments, publisher: FakePublisher, by: MatchedBy
) -> None:
    record(submitted(by=by, phone=NUMBER), documents, publisher)
    record_message(received("SM1", number=None, external=EXTERNAL), documents, publisher)
    both = received("SM2", external=EXTERNAL, at=later(seconds=1))
    record_message(both, documents, publisher)
    (moved,) = publisher.inbound
    assert isinstance(moved, FormSubmitted)
    record(moved, documents, publisher)
    hidden = conversation_id(EXTERNAL)
    row = read_conversation(documents, hidden)
    assert row.unread == 2
    people = [paths.aspirant(row.aspirant_id)] if by == "token" else []
    if by == "token":
        assert row.form
        assert aspirant(documents, row.aspirant_id).phone == NUMBER
    else:
        assert [one.submission_id for one in row.unconfirmed_forms] == ["form-1"]
    assert [path for path in documents.stored if path.startswith("aspirants/")] == [
        paths.submission(row.aspirant_id, "form-1"),
        *people,
    ]
    alias = documents.get(paths.alias(HERS), Alias)
    assert alias
    found = (alias.value.conversation_id, alias.value.form, alias.value.unconfirmed_forms)
    assert found == (hidden, None, [])
    # Its first event once more, late: it is found where it went.
    record(submitted(by=by, phone=NUMBER), documents, publisher)
    assert read_conversation(documents, hidden) == row


def record_at(now: datetime, event: FormSubmitted, documents: FakeDocuments) -> None:
    record_form(event, documents, FakePublisher(), BotSettings, HandClock(now))


EVE = datetime(2026, 11, 25, 0, 49, tzinfo=UTC)
"""In Mexico it is still the 24th."""


def test_the_eve_of_a_birthday_is_not_the_birthday(documents: FakeDocuments) -> None:
    a_conversation(documents, HERS)
    record_at(EVE, submitted(birth_date="2008-11-25"), documents)
    row = read_conversation(documents, HERS)
    assert (row.age_group, row.born) == ("minor", "2008-11-25")


def test_east_of_greenwich_an_adult_is_one_from_the_first_hour(documents: FakeDocuments) -> None:
    a_conversation(documents, HERS, channel=Channel(address="whatsapp:+6421123456"))
    record_at(EVE.replace(day=24, hour=12), submitted(birth_date="2008-11-25"), documents)
    assert read_conversation(documents, HERS).age_group == "adult"


def test_a_number_in_the_form_does_not_move_somebody_who_writes_from_a_hidden_one(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, HERS, channel=Channel(address=f"whatsapp:{EXTERNAL}"))
    form = submitted(birth_date="2008-11-25", phone="+6421123456")
    record_at(EVE, form, documents)
    assert read_conversation(documents, HERS).age_group == "minor"


def test_a_form_that_waits_brings_its_birth_date(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record_at(EVE, submitted(phone=NUMBER, birth_date="2008-11-25"), documents)
    record_message(received(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert (row.age_group, row.born) == ("minor", "2008-11-25")


def test_a_form_settles_what_a_year_said_left_open(documents: FakeDocuments) -> None:
    a_conversation(documents, HERS, age_group="minor", born="2008")
    record_at(EVE, submitted(birth_date="2008-03-05"), documents)
    row = read_conversation(documents, HERS)
    assert (row.age_group, row.born, row.flags) == ("adult", "2008-03-05", [])


def test_a_form_that_makes_a_minor_older_is_for_a_recruiter_to_judge(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, HERS, age_group="minor", born="2010-01-01")
    record_at(EVE, submitted(birth_date="2008-11-26"), documents)
    row = read_conversation(documents, HERS)
    assert (row.age_group, row.born, row.flags) == ("minor", "2010-01-01", ["guardian"])


@pytest.mark.parametrize(
    ("born", "cleared_by"), [("2012-01-01", None), ("2010-01-01", "uid-1"), ("1999-01-01", "uid-1")]
)
def test_a_guardians_word_does_not_hold_for_a_younger_age(
    documents: FakeDocuments, born: str, cleared_by: str | None
) -> None:
    a_conversation(documents, HERS, age_group="minor", born="2010-01-01", age_cleared_by="uid-1")
    record_at(EVE, submitted(birth_date=born), documents)
    assert read_conversation(documents, HERS).age_cleared_by == cleared_by


def test_an_adult_by_a_recruiters_word_whose_form_says_minor_is_looked_at_again(
    documents: FakeDocuments,
) -> None:
    a_conversation(documents, HERS, age_group="adult", born="1999-01-01", age_cleared_by="uid-1")
    record_at(EVE, submitted(birth_date="2010-01-01"), documents)
    row = read_conversation(documents, HERS)
    assert row.needs_guardian
    assert row.flags == ["guardian"]
