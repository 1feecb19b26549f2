"""What the bot would say next: its own decision, on what has not happened yet."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from wasaprecruit.domain.bot_outlook import (
    Awaited,
    BotOutlook,
    NextReminder,
    Quiet,
    Spared,
)
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.bot import BotState, Silence
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.why import Part
from wasaprecruit.domain.events.bot import BotResumed, ReminderDue, ResumedData
from wasaprecruit.domain.forms.unconfirmed import to_confirm
from wasaprecruit.domain.identity import identify
from wasaprecruit.domain.intake.decide import decide
from wasaprecruit.domain.intake.definition import HOLDS, REMINDERS
from wasaprecruit.domain.intake.explaining import parts
from wasaprecruit.domain.intake.facts import Known
from wasaprecruit.domain.intake.reminding import spared
from wasaprecruit.domain.intake.situation import Agency, Decision, Situation
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.languages import DEFAULT
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.releasing import released
from wasaprecruit.domain.reminders import schedule

_FINAL = frozenset({"opted_out", "erasure"})
_STOPS_ALL: frozenset[Silence] = HOLDS | {"flood"}
"""In other silences the bot still tells news of the form and the photos."""

_NEXT = "next"
_UNSEEN = Agency(name="", verify_url="", privacy_url="", link="")
"""What would be said is told by its purpose; nobody reads the words."""


def outlook(
    row: Conversation, conversation_id: str, settings: BotSettings, now: datetime
) -> BotOutlook:
    """Every text in it is one that the bot itself decides on: no rule is written twice."""
    quiet = _quiet(row, settings, now)
    closes = row.window_closes_at
    window_open = closes is not None and now < closes
    if quiet in _FINAL:
        return nothing_more(quiet, window_open)
    goes_on = quiet is not None and quiet == row.bot.silence and quiet not in _STOPS_ALL
    before = _situation(row if goes_on else released(row), conversation_id, settings, now)
    said = decide(before)
    after = replace(before, row=said.row) if said else before
    awaits = _awaits(after.row)
    return BotOutlook(
        quiet=quiet,
        goes_on=goes_on,
        window_open=window_open,
        says=_told(said),
        awaits=awaits,
        missing=list(_known(after).missing) if awaits == "photos" else [],
        then=_then(after, awaits),
        reminder=_reminder(after),
        spared=_spared(after),
    )


def nothing_more(quiet: Quiet | Silence | None, window_open: bool) -> BotOutlook:
    """Only they can end this quiet: nothing is to be foreseen."""
    return BotOutlook(
        quiet=quiet,
        goes_on=False,
        window_open=window_open,
        says=[],
        awaits=None,
        missing=[],
        then=[],
        reminder=None,
        spared=None,
    )


def _situation(
    row: Conversation, conversation_id: str, settings: BotSettings, now: datetime
) -> Situation:
    number = identify(row.channel.address, row.channel.external_user_id).number
    resumed = BotResumed(
        id=_NEXT, occurred_at=now, conversation_id=conversation_id, data=ResumedData(uid="")
    )
    return Situation(
        event=resumed,
        row=row,
        settings=settings,
        agency=_UNSEEN,
        now=now,
        number=number,
        region=region_of(number),
    )


def _quiet(row: Conversation, settings: BotSettings, now: datetime) -> Quiet | Silence | None:
    """The weightiest reason first, as the desk's state line tells them."""
    turn = Turn(_situation(row, _NEXT, settings, now))
    reasons: tuple[tuple[bool, Quiet], ...] = (
        (row.opted_out, "opted_out"),
        (row.wants_erasure, "erasure"),
        (row.bot.paused, "paused"),
        (turn.needs_care, "care"),
        (turn.rests, "enough_today"),
    )
    return next((why for holds, why in reasons if holds), row.bot.silence)


def _known(situation: Situation) -> Known:
    return Known(situation.row, tuple(situation.settings.checklist))


def _told(decision: Decision | None) -> list[Part]:
    messages = decision.messages if decision else ()
    return parts(tuple(one for message in messages for one in message))


_AWAITED: Mapping[BotState, Awaited] = {
    "new": "first_message",
    "greeted": "form",
    "form_sent": "form",
    "form_done": "photos",
    "photos_asked": "photos",
    "photos_done": "person",
    "handed_over": "person",
    "guardian_needed": "guardian",
}


def _awaits(row: Conversation) -> Awaited:
    awaited = _AWAITED[row.bot.state]
    if awaited == "form" and row.form is None and to_confirm(row.unconfirmed_forms):
        return "confirmation"
    if awaited == "form" and row.form is not None:
        return "correction"
    return awaited


def _then(situation: Situation, awaits: Awaited) -> list[Part]:
    """What the bot says once that has come."""
    comes = _COMES.get(awaits)
    if comes is None:
        return []
    row = comes(situation)
    # Nobody knows yet in which language they will write.
    spoken = row.model_copy(update={"language": row.language or DEFAULT})
    turn = Turn(replace(situation, row=spoken), by_aspirant=awaits == "first_message")
    turn.go_on()
    return parts(tuple(one for message in turn.messages for one in message))


def _form_comes(situation: Situation) -> Conversation:
    form = FormSummary(submission_id=_NEXT, at=situation.now)
    return situation.row.model_copy(update={"form": form})


def _photo_comes(situation: Situation) -> Conversation:
    row, [first, *_] = situation.row, _known(situation).missing or (_NEXT,)
    return row.model_copy(update={"checklist": {**row.checklist, first: _NEXT}})


def _guardian_agrees(situation: Situation) -> Conversation:
    return situation.row.model_copy(update={"age_cleared_by": _NEXT})


_COMES: Mapping[Awaited, Callable[[Situation], Conversation]] = {
    "first_message": lambda situation: situation.row,
    "form": _form_comes,
    "correction": _form_comes,
    "confirmation": _form_comes,
    "photos": _photo_comes,
    "guardian": _guardian_agrees,
}


def _reminder(situation: Situation) -> NextReminder | None:
    """The first one to come of which the bot would speak when it falls due."""
    row, bot = situation.row, situation.row.bot
    step, asked_at, closes = REMINDERS.get(bot.state), bot.asked_at, row.window_closes_at
    if step is None or asked_at is None or closes is None:
        return None
    for one in schedule(step, asked_at, closes, situation.number, situation.settings):
        due = ReminderDue(
            id=_NEXT,
            occurred_at=one.due_at,
            conversation_id=situation.event.conversation_id,
            data=one,
        )
        if one.due_at > situation.now:
            decision = decide(replace(situation, event=due, now=one.due_at))
            if decision and decision.messages:
                return NextReminder(step=step, due_at=one.due_at)
    return None


def _spared(situation: Situation) -> Spared | None:
    """Why there is no reminder, where there would be one if a recruiter still waited."""
    awaited = situation.row.model_copy(update={"status": "open", "stage": "new"})
    return spared(situation.row) if _reminder(replace(situation, row=awaited)) else None
