"""The bot's turn: decide, queue what it says, ask for delivery and for reminders."""

from dataclasses import replace
from datetime import datetime, timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.erasure import Erasure
from wasaprecruit.domain.documents.message import Message, Proof
from wasaprecruit.domain.events.ages import AgeLearned, AgeLearnedData
from wasaprecruit.domain.events.forms import FormConfirmed, FormConfirmedData
from wasaprecruit.domain.forms.unconfirmed import confirmed_in
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.inbox_row import last_message, next_moment
from wasaprecruit.domain.intake.decide import decide
from wasaprecruit.domain.intake.definition import REMINDERS
from wasaprecruit.domain.intake.explaining import reasons
from wasaprecruit.domain.intake.situation import Decision, IntakeEvent, Situation
from wasaprecruit.domain.intake.wording import erasure_id, receipt
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.personal import has_code, has_link
from wasaprecruit.domain.reminders import schedule
from wasaprecruit.domain.search import MANY, tokens_of
from wasaprecruit.domain.understanding.guesses import Guess
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Snapshot, Write
from wasaprecruit.ports.personal import ProofCodes
from wasaprecruit.ports.responder import Responder
from wasaprecruit.use_cases.intake.find_situation import find_situation
from wasaprecruit.use_cases.intake.needs import Intake
from wasaprecruit.use_cases.retrying import retried
from wasaprecruit.use_cases.sending.cancel_forestalled import cancel_forestalled

_HEARD = 64
"""Events that are remembered: more than come between an event and its redelivery."""
_MARK = 12
_PROOF_LASTS = timedelta(days=7)


def take_turn(event: IntakeEvent, intake: Intake) -> None:
    """Let the bot hear the event. Idempotent. Raises Busy when the conversation keeps changing."""
    _turn(event, replace(intake, responder=intake.responder and _OnceAsked(intake.responder)))


@retried(8, because="the conversation keeps changing")
def _turn(event: IntakeEvent, intake: Intake) -> None:
    """Again when a recruiter, a message or another run of this handler wrote first."""
    row = intake.documents.get(paths.conversation(event.conversation_id), Conversation)
    if row is None:
        return
    row = cancel_forestalled(row, intake.documents, intake.clock)
    try:
        _decide(event, _tidied(row, intake), intake)
    except AlreadyThere:
        _follow_up(event, row.value, intake)


def _tidied(row: Snapshot[Conversation], intake: Intake) -> Snapshot[Conversation]:
    """The row without the words of names that they had before, once there are too many."""
    if len(row.value.search) <= MANY:
        return row
    search = tokens_of(row.value)
    change = Change(row.path, {"search": search}, version=row.version)
    [written] = intake.documents.commit(change)
    return Snapshot(row.path, row.value.model_copy(update={"search": search}), written.version)


class _OnceAsked:
    """Asks a responder once a turn, however often the turn is decided again."""

    def __init__(self, responder: Responder) -> None:
        self._responder = responder
        self._answer: Guess | None = None

    def guess(self, text: str, language: Language) -> Guess:
        if self._answer is None:
            self._answer = self._responder.guess(text, language)
        return self._answer


def _decide(event: IntakeEvent, row: Snapshot[Conversation], intake: Intake) -> None:
    """Raises AlreadyThere when the event was answered before, Stale when the row has changed."""
    bot = row.value.bot
    if event.id == bot.last_event_id or _mark(event) in bot.heard:
        raise AlreadyThere
    situation = find_situation(event, row.value, intake)
    decision = decide(situation) if situation else None
    if situation is None or decision is None:
        return
    intake.documents.commit(*_writes(situation, decision, row, intake.codes))
    _tell_of_age(event, row.value, decision.row, intake)
    if decision.texts:
        _drain(event, intake)
    if decision.reminds:
        _remind(event.conversation_id, decision.row, intake)
    _tell_confirmed(event, decision.row, intake)


def _mark(event: IntakeEvent) -> str:
    """The beginning of its id: enough to tell it from the few that are remembered."""
    return event.id[:_MARK]


def _tell_of_age(
    event: IntakeEvent, before: Conversation, after: Conversation, intake: Intake
) -> None:
    """A minor's files have to be removed; those of an adult that wait may be fetched.

    Published after the commit, and again when the event is redelivered.
    """
    if after.needs_guardian and not before.needs_guardian:
        _publish_age(event, "minor", intake)
    elif after.may_keep_files and not before.may_keep_files:
        _publish_age(event, "adult", intake)


def _publish_age(event: IntakeEvent, group: AgeGroup, intake: Intake) -> None:
    intake.publisher.publish_happened(
        AgeLearned(
            id=derived_id("age.learned", event.id),
            occurred_at=intake.clock(),
            conversation_id=event.conversation_id,
            data=AgeLearnedData(age_group=group),
        )
    )


def _writes(
    situation: Situation,
    decision: Decision,
    before: Snapshot[Conversation],
    codes: ProofCodes,
) -> list[Write]:
    event = situation.event
    replies = _replies(situation, decision, codes, next_moment(situation.now, before.value))
    fields = _changed(before.value, decision.row)
    maximum = {}
    heard = [*before.value.bot.heard, _mark(event)][-_HEARD:]
    bot = decision.row.bot.model_copy(update={"heard": heard})
    if replies:
        last_id, last = list(replies.items())[-1]
        fields["lastMessage"] = last_message(last_id, last).model_dump(by_alias=True)
        bot = bot.model_copy(update={"last_event_id": event.id})
        maximum = {"newestMicros": micros(last.at)}
    fields["bot"] = bot.model_dump(by_alias=True)
    return [
        *(Create(paths.message(before.id, key), reply) for key, reply in replies.items()),
        Change(paths.conversation(before.id), fields, maximum=maximum, version=before.version),
        *_erasure(situation, decision, before),
    ]


def _changed(before: Conversation, after: Conversation) -> dict[str, object]:
    old, new = before.model_dump(by_alias=True), after.model_dump(by_alias=True)
    return {name: value for name, value in new.items() if value != old[name]}


def _replies(
    situation: Situation, decision: Decision, codes: ProofCodes, begin: datetime
) -> dict[str, Message]:
    """By their ids, which follow from the event, so that each is stored once."""
    ids = [derived_id(situation.event.id, str(index)) for index in range(len(decision.texts))]
    said = zip(ids, decision.texts, reasons(situation, decision), strict=True)
    return {
        message_id: Message(
            direction="out",
            author=BOT,
            type="text",
            text=text,
            link_language=decision.row.language if has_link(text) else None,
            proof=_proof(situation, message_id, codes) if has_code(text) else None,
            confirms_stop=decision.confirms_stop,
            why=why,
            status="queued",
            at=begin + timedelta(microseconds=index),
        )
        for index, (message_id, text, why) in enumerate(said)
    }


def _proof(situation: Situation, message_id: str, codes: ProofCodes) -> Proof:
    code = codes.code(situation.event.conversation_id, message_id)
    return Proof(digest=codes.digest(code), expires_at=situation.now + _PROOF_LASTS)


def _erasure(
    situation: Situation, decision: Decision, before: Snapshot[Conversation]
) -> list[Write]:
    if not decision.erases or before.value.erasure_requested_at:
        # The first request stands, under its receipt number.
        return []
    erasure = Erasure(
        receipt=receipt(situation),
        conversation_id=before.id,
        aspirant_id=before.value.aspirant_id,
        requested_at=situation.now,
    )
    return [Create(paths.erasure(erasure_id(situation)), erasure)]


def _follow_up(event: IntakeEvent, row: Conversation, intake: Intake) -> None:
    """The replies of a redelivered event are stored, but its tasks may never have been made."""
    if row.needs_guardian:
        _publish_age(event, "minor", intake)
    elif row.may_keep_files and row.bot.state == "photos_asked":
        # It may have been this event that showed them to be of age, and asked for photos.
        _publish_age(event, "adult", intake)
    _drain(event, intake)
    _remind(event.conversation_id, row, intake)
    _tell_confirmed(event, row, intake)


def _tell_confirmed(event: IntakeEvent, row: Conversation, intake: Intake) -> None:
    """Publish `form.confirmed` for each form that they confirmed in this event. Idempotent."""
    for submission_id in confirmed_in(row.unconfirmed_forms, event.id):
        confirmed = FormConfirmed(
            id=derived_id("form.confirmed", event.conversation_id, submission_id),
            occurred_at=event.occurred_at,
            conversation_id=event.conversation_id,
            data=FormConfirmedData(submission_id=submission_id),
        )
        intake.publisher.publish_inbound(confirmed)


def _drain(event: IntakeEvent, intake: Intake) -> None:
    """The conversation is part of the name: an event of a form has the id that a client made."""
    name = derived_id("drain", event.conversation_id, event.id)
    intake.tasks.drain(event.conversation_id, name)


def _remind(conversation_id: str, row: Conversation, intake: Intake) -> None:
    """Ask for reminders of what the open step waits for."""
    step, asked, closes = REMINDERS.get(row.bot.state), row.bot.asked_at, row.window_closes_at
    if step is None or asked is None or closes is None:
        return
    number = identify(row.channel.address, row.channel.external_user_id).number
    for reminder in schedule(step, asked, closes, number, intake.settings()):
        parts = (conversation_id, step, str(reminder.number), str(micros(asked)))
        intake.tasks.remind(conversation_id, reminder, name=derived_id("remind", *parts))
