"""A form that tells its owner by a number alone only waits, until they say that it is theirs."""

from itertools import permutations
from typing import Any

import pytest

from costs.counted import COUNTED
from tests.builders import NUMBER, a_conversation, later, read_conversation, received
from tests.fakes import FakeDocuments, FakePublisher, HandClock
from tests.unit.test_record_form import HERS, OTHER, aspirant, record, submission, submitted
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.events.forms import FormConfirmed, FormConfirmedData, FormSubmitted
from wasaprecruit.domain.forms.ceiling import MOST_A_DAY, MOST_IN_ALL
from wasaprecruit.domain.forms.entering import aspirant_of
from wasaprecruit.domain.forms.unconfirmed import MOST_SHOWN
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.forms.confirm_form import confirm_form
from wasaprecruit.use_cases.forms.record_form import record_form
from wasaprecruit.use_cases.inbound.record_message import record_message


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments()


@pytest.fixture
def publisher() -> FakePublisher:
    return FakePublisher()


def by_number(submission_id: str = "form-1", minutes: int = 0, **profile: Any) -> FormSubmitted:
    values = {"phone": NUMBER, "name": "Mallory", **profile}
    return submitted(submission_id, by="phone", at=later(minutes=minutes), **values)


def by_link(submission_id: str = "form-9", minutes: int = 0, **profile: Any) -> FormSubmitted:
    return submitted(submission_id, at=later(minutes=minutes), **profile)


def they_say(answer: str, submission_id: str, documents: FakeDocuments) -> None:
    """As the bot writes it down."""
    row = read_conversation(documents, HERS)
    forms = [
        one.model_copy(update={"said": answer, "said_in": "event-1"})
        if one.submission_id == submission_id
        else one
        for one in row.unconfirmed_forms
    ]
    dumped = [one.model_dump(by_alias=True) for one in forms]
    documents.commit(Change(paths.conversation(HERS), {"unconfirmedForms": dumped}))


def confirm(
    documents: FakeDocuments, publisher: FakePublisher, submission_id: str = "form-1"
) -> bool:
    event = FormConfirmed(
        id=derived_id("form.confirmed", HERS, submission_id),
        occurred_at=later(hours=1),
        conversation_id=HERS,
        data=FormConfirmedData(submission_id=submission_id),
    )
    return confirm_form(event, documents, publisher, BotSettings, HandClock(later(hours=1)))


def waiting(row: Conversation | Alias) -> list[str]:
    return [one.submission_id for one in row.unconfirmed_forms]


UNTOUCHED = (
    *("aspirant_name", "age_group", "form", "stage", "stage_moves", "flags", "search"),
    *("needs_reply", "waiting_micros", "bot"),
)


@pytest.mark.parametrize("born", ["2004-05-17", "2012-01-01"])
def test_it_waits_and_nothing_of_it_counts(
    documents: FakeDocuments, publisher: FakePublisher, born: str
) -> None:
    a_conversation(documents, HERS)
    before = read_conversation(documents, HERS)
    for _ in range(2):
        record(by_number(birth_date=born), documents, publisher)
    row = read_conversation(documents, HERS)
    assert [getattr(row, name) for name in UNTOUCHED] == [getattr(before, n) for n in UNTOUCHED]
    (form,) = row.unconfirmed_forms
    assert (form.submission_id, form.provider, form.said) == ("form-1", "page", None)
    assert "Mallory" not in str(documents.stored[paths.conversation(HERS)])
    assert documents.get(paths.aspirant(row.aspirant_id), Conversation) is None
    kept = submission(documents, "form-1")
    assert (kept.applied, kept.form.confirmed, kept.waits) == (False, False, True)
    assert publisher.happened == []


def test_it_waits_for_a_first_message_and_still_does_not_count(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record(by_number(birth_date="2012-01-01"), documents, publisher)
    record_message(received(), documents, publisher)
    row = read_conversation(documents, HERS)
    assert (row.form, row.aspirant_name, row.age_group, row.flags) == (None, None, None, [])
    assert (row.stage, waiting(row), row.aspirant_id) == ("new", ["form-1"], aspirant_of(HERS))
    assert "mallory" not in row.search
    assert not [path for path in documents.stored if path == paths.aspirant(row.aspirant_id)]
    alias = documents.get(paths.alias(HERS), Alias)
    assert alias
    assert waiting(alias.value) == []


def test_it_costs_no_more_than_any_form(documents: FakeDocuments, publisher: FakePublisher) -> None:
    a_conversation(documents, HERS)
    documents.reads = documents.writes = 0
    record(by_number(), documents, publisher)
    assert (documents.reads, documents.writes) == (2, 2)
    documents.reads = documents.writes = 0
    record(by_link(), documents, publisher)
    assert (documents.reads, documents.writes) == COUNTED["form"]


@pytest.mark.parametrize("known", [True, False])
def test_the_newest_of_a_number_are_shown_and_all_are_kept(known: bool) -> None:
    forms = [by_number(f"form-{n}", minutes=n) for n in range(MOST_SHOWN + 2)]
    for order in (forms, forms[::-1]):
        documents, publisher = FakeDocuments(), FakePublisher()
        if known:
            a_conversation(documents, HERS)
        for form in order:
            record(form, documents, publisher)
        if not known:
            record_message(received(), documents, publisher)
        row = read_conversation(documents, HERS)
        assert waiting(row) == [f"form-{n}" for n in range(2, MOST_SHOWN + 2)]
        kept = [path for path in documents.stored if "/forms/" in path]
        assert len(kept) == len(forms)


def test_confirmed_it_is_filed_as_any_form_and_told(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_number(name="VALENTINA RÍOS"), documents, publisher)
    they_say("yes", "form-1", documents)
    for _ in range(2):
        assert confirm(documents, publisher)
    row, person = read_conversation(documents, HERS), aspirant(documents)
    assert row.form
    assert (row.form.submission_id, row.form.first_name, row.aspirant_name) == (
        "form-1",
        "Valentina",
        "VALENTINA RÍOS",
    )
    assert (row.stage, row.age_group, row.unconfirmed_forms) == ("profile", "adult", [])
    assert "rios" in row.search
    assert row.form_count
    assert row.form_count.total == 1
    assert person.form
    assert (person.form.matched_by, person.form.confirmed) == ("phone", True)
    assert person.consent
    kept = submission(documents, "form-1")
    assert (kept.applied, kept.form.confirmed, kept.waits) == (True, True, False)
    assert {(one.id, one.type) for one in publisher.happened} == {
        (derived_id("form.stored", "form-1"), "form.stored")
    }
    # Its first event once more, late, changes nothing and is told again.
    record(by_number(name="VALENTINA RÍOS"), documents, publisher)
    assert read_conversation(documents, HERS) == row


def test_a_crash_before_it_is_told_is_healed_by_redelivery(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_number(), documents, publisher)
    they_say("yes", "form-1", documents)
    publisher.broken = True
    with pytest.raises(ConnectionError):
        confirm(documents, publisher)
    confirm(documents, publisher)
    assert len(publisher.happened) == 1


@pytest.mark.parametrize("answer", [None, "no"])
def test_without_a_yes_it_is_never_filed(
    documents: FakeDocuments, publisher: FakePublisher, answer: str | None
) -> None:
    a_conversation(documents, HERS)
    record(by_number(), documents, publisher)
    if answer:
        they_say(answer, "form-1", documents)
    assert not confirm(documents, publisher)
    assert read_conversation(documents, HERS).form is None
    assert publisher.happened == []


def test_a_form_that_is_not_there_is_no_trouble(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    assert not confirm(documents, publisher)
    a_conversation(documents, HERS)
    assert not confirm(documents, publisher)


def test_confirmed_twice_at_once_it_is_filed_once(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_number(), documents, publisher)
    they_say("yes", "form-1", documents)
    documents.rival = lambda: confirm(documents, publisher)
    confirm(documents, publisher)
    row = read_conversation(documents, HERS)
    assert row.form_count
    assert row.form_count.total == 1
    assert len({one.id for one in publisher.happened}) == 1


@pytest.mark.parametrize("known", [True, False])
def test_a_form_by_the_link_wins_and_makes_waiting_ones_moot_in_any_order(known: bool) -> None:
    early, link, late = by_number("form-1", 1), by_link("form-2", 2), by_number("form-3", 3)
    for order in permutations([early, link, late]):
        documents, publisher = FakeDocuments(), FakePublisher()
        if known:
            a_conversation(documents, HERS)
        for form in order:
            record(form, documents, publisher)
        if not known:
            record_message(received(), documents, FakePublisher())
        row = read_conversation(documents, HERS)
        assert row.form
        assert (row.form.submission_id, row.aspirant_name) == ("form-2", "VALENTINA RÍOS")
        assert (waiting(row), row.flags) == (["form-3"], ["number_claimed"])
        assert row.needs_reply or not known
        assert aspirant(documents, row.aspirant_id).name == "VALENTINA RÍOS"
        assert [one.id for one in publisher.happened] == [derived_id("form.stored", "form-2")]


def test_a_form_by_the_link_between_the_yes_and_the_filing_wins(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_number(), documents, publisher)
    they_say("yes", "form-1", documents)
    documents.rival = lambda: record(by_link(minutes=1), documents, publisher)
    confirm(documents, publisher)
    assert aspirant(documents).name == "VALENTINA RÍOS"
    assert not submission(documents, "form-1").applied


def test_a_confirmed_form_never_makes_a_minor_an_adult(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS, age_group="minor")
    record(by_number(birth_date="1999-01-01"), documents, publisher)
    they_say("yes", "form-1", documents)
    confirm(documents, publisher)
    row = read_conversation(documents, HERS)
    assert (row.age_group, row.flags) == ("minor", ["guardian"])


FILED = FormSummary(submission_id="form-0", at=later(hours=-1)).model_dump(by_alias=True)


@pytest.mark.parametrize("event", [by_link(), by_number()])
@pytest.mark.parametrize("form", [None, FILED])
def test_no_late_form_is_stored_of_somebody_who_asked_to_be_forgotten(
    documents: FakeDocuments, publisher: FakePublisher, event: FormSubmitted, form: Any
) -> None:
    a_conversation(documents, HERS, flags=["erasure_requested"], form=form)
    before = dict(documents.stored)
    assert not record_form(event, documents, publisher, BotSettings, HandClock())
    assert documents.stored == before
    assert (publisher.happened, publisher.inbound) == ([], [])


@pytest.mark.parametrize("event", [by_link(), by_number(), by_number(minutes=-120)])
@pytest.mark.parametrize("form", [None, FILED])
def test_who_asks_to_be_forgotten_while_a_form_comes_in_is_heard(
    documents: FakeDocuments, publisher: FakePublisher, event: FormSubmitted, form: Any
) -> None:
    a_conversation(documents, HERS, form=form)
    asked = Change(paths.conversation(HERS), {"flags": ["erasure_requested"]})
    documents.rival = lambda: documents.commit(asked)
    record(event, documents, publisher)
    assert not [path for path in documents.stored if "/forms/" in path]
    assert publisher.happened == []


def test_a_form_is_not_filed_any_more_once_they_ask_to_be_forgotten(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_number(), documents, publisher)
    they_say("yes", "form-1", documents)
    asked = Change(paths.conversation(HERS), {"flags": ["erasure_requested"]})
    documents.rival = lambda: documents.commit(asked)
    assert not confirm(documents, publisher)
    assert read_conversation(documents, HERS).form is None
    assert publisher.happened == []


def test_forms_of_one_link_come_to_an_end_and_none_is_lost(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    clock = HandClock()
    for n in range(MOST_IN_ALL + 5):
        if n % MOST_A_DAY == 0:
            clock.advance(days=1)
        event = by_link(f"form-{n:02}", minutes=n, city=f"city {n}")
        for _ in range(2):
            record_form(event, documents, publisher, BotSettings, clock)
    row = read_conversation(documents, HERS)
    assert row.form
    assert row.form_count
    last = f"form-{MOST_IN_ALL - 1:02}"
    assert (row.form.submission_id, row.form_count.total) == (last, MOST_IN_ALL)
    assert (row.flags, row.needs_reply) == (["many_forms"], True)
    assert aspirant(documents).city == f"city {MOST_IN_ALL - 1}"
    kept = [path for path in documents.stored if "/forms/" in path]
    assert len(kept) == MOST_IN_ALL + 5


def test_the_ceiling_of_a_day_is_exact_and_ends_with_the_day(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    clock = HandClock()
    for n in range(MOST_A_DAY + 1):
        record_form(by_link(f"form-{n:02}", n), documents, publisher, BotSettings, clock)
    assert not submission(documents, f"form-{MOST_A_DAY}").applied
    clock.advance(days=1)
    record_form(by_link("form-99", 99), documents, publisher, BotSettings, clock)
    row = read_conversation(documents, HERS)
    assert row.form
    assert row.form.submission_id == "form-99"
    assert row.form_count
    assert (row.form_count.today, row.form_count.total) == (1, MOST_A_DAY + 1)


def test_beyond_the_ceiling_a_minor_is_still_noticed(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    for n in range(MOST_A_DAY):
        record(by_link(f"form-{n}", n), documents, publisher)
    record(by_link("form-99", 99, birth_date="2012-01-01"), documents, publisher)
    assert read_conversation(documents, HERS).age_group == "minor"
    assert aspirant(documents).age_group == "minor"


def test_forms_by_number_do_not_use_up_what_the_link_may_send(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    for n in range(MOST_A_DAY + 1):
        record(by_number(f"form-{n}", n), documents, publisher)
    record(by_link("form-99", 99), documents, publisher)
    assert submission(documents, "form-99").applied


def test_a_number_in_a_link_of_somebody_else_makes_no_form_wait_there(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    a_conversation(documents, HERS)
    record(by_link(phone=OTHER), documents, publisher)
    assert documents.get(paths.alias(conversation_id(OTHER)), Alias) is None
