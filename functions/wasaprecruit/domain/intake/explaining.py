"""Why the bot says what it says, as recruiters read it beside each of its messages."""

from collections.abc import Iterator, Mapping
from typing import cast, get_args

from wasaprecruit.domain.documents.why import Basis, Cause, Intent, Meaning, Part, Purpose, Why
from wasaprecruit.domain.events.ages import AgeCleared
from wasaprecruit.domain.events.bot import BotResumed, ReminderDue
from wasaprecruit.domain.events.files import FileSettled, PhotoRejected, PhotoStored, PhotoWaiting
from wasaprecruit.domain.events.forms import FormStored
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.domain.intake.definition import FILE_LOST, FILE_STORED
from wasaprecruit.domain.intake.facts import Known
from wasaprecruit.domain.intake.situation import Decision, IntakeEvent, Paragraph, Situation
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding
from wasaprecruit.domain.understanding.cries import CRIES
from wasaprecruit.domain.understanding.guesses import Guess

_CAUSES: Mapping[type, Cause] = {
    MessageStored: "message",
    FormStored: "form",
    PhotoStored: "photo",
    PhotoRejected: "photo_refused",
    PhotoWaiting: "photo_waiting",
    FileSettled: "file",
    ReminderDue: "reminder",
    AgeCleared: "age_cleared",
    BotResumed: "resumed",
}
_OF_A_FILE = (MessageStored, PhotoStored, PhotoRejected, PhotoWaiting, FileSettled)
_ABOUT_PHOTOS = frozenset({"photos_asked", "photos_done", "handed_over"})

_ANSWER, _SHORT, _TIP, _BELOW = "answer_", "short_", "tip_", "_below"
_REMINDERS = [f"{step}_reminder_{number}" for step in ("form", "photos") for number in (1, 2)]
_PURPOSES: Mapping[str, Purpose] = {
    **{one: one for one in get_args(Purpose)},
    **dict.fromkeys(CRIES, "care"),
    **dict.fromkeys(FILE_STORED.values(), "file_stored"),
    **{key: "file_lost" for lost in FILE_LOST.values() for key in lost.values()},
    **dict.fromkeys(_REMINDERS, "reminder"),
    "photos_howto": "photos_request",
    "file_early": "photo_early",
    "album_poor": "photo_tip",
    "guardian_photos": "guardian_pending",
    "guardian_files": "guardian_pending",
    "guardian_again": "guardian_pending",
    "my_data_nothing": "my_data",
    "misunderstood_1": "misunderstood",
    "misunderstood_2": "misunderstood",
}


def part(key: str) -> Part:
    """What a text of the catalogue is for."""
    for prefix in (_ANSWER, _SHORT):
        if key.startswith(prefix):
            topic = key.removeprefix(prefix).removesuffix(_BELOW)
            return Part(purpose="answer", topic=cast(Topic, topic))
    if key.startswith(_TIP):
        return Part(purpose="photo_tip", fault=key.removeprefix(_TIP))
    return Part(purpose=_PURPOSES.get(key, "other"))


def parts(paragraphs: tuple[Paragraph, ...]) -> list[Part]:
    """What the texts of a message are for, each once."""
    found: list[Part] = []
    for paragraph in paragraphs:
        one = part(paragraph.key)
        if one not in found:
            found.append(one)
    return found


def reasons(situation: Situation, decision: Decision) -> list[Why]:
    """Why each message of the decision is said, in their order."""
    event, before, after = situation.event, situation.row, decision.row
    known = Known(after, tuple(situation.settings.checklist))
    is_about_photos = after.bot.state in _ABOUT_PHOTOS
    is_new_silence = after.bot.silence != before.bot.silence
    common = Why(
        cause=_CAUSES[type(event)],
        message_id=event.data.message_id if isinstance(event, _OF_A_FILE) else None,
        parts=[],
        understood=list(situation.meanings),
        state=after.bot.state,
        slot=event.data.slot if isinstance(event, PhotoStored) else None,
        fault=_fault(event),
        filled=[one for one in known.slots if one in after.checklist] if is_about_photos else [],
        missing=list(known.missing) if is_about_photos else [],
        form_problems=after.form.problems if after.form else [],
        calls=decision.calls,
        flags=[flag for flag in after.flags if flag not in before.flags],
        silence=after.bot.silence if is_new_silence else None,
    )
    return [common.model_copy(update={"parts": parts(said)}) for said in decision.messages]


def _fault(event: IntakeEvent) -> str | None:
    if isinstance(event, PhotoStored):
        return event.data.problems[0] if event.data.problems else None
    return event.data.fault if isinstance(event, PhotoRejected | FileSettled) else None


def meanings(
    by_rules: Understanding, heard: Understanding, learned: Guess, asked: Guess | None = None
) -> tuple[Meaning, ...]:
    """What was understood, and by what: `heard` is all of it, `asked` is a responder's guess.

    A guessed matter is told too, though it alone does not count as understood.
    """
    rules, examples = set(_intents(by_rules)), {*_guessed(learned)}
    model = {*_guessed(asked)} if asked else set()
    found = dict.fromkeys([*_intents(heard), *learned.matters, *(asked.matters if asked else ())])
    return tuple(
        Meaning(intent=cast(Intent, one), basis=_basis(one, rules, examples, model, learned))
        for one in found
    )


def _basis(
    intent: str, rules: set[str], examples: set[str], model: set[str], learned: Guess
) -> Basis:
    if intent in rules:
        return "rule"
    if intent in examples:
        is_sure = intent in learned.certain or intent == learned.cry
        return "examples_sure" if is_sure else "examples_likely"
    return "model" if intent in model else "rule"


def _guessed(guess: Guess) -> Iterator[str]:
    yield from (one for one in (guess.cry, guess.keyword, *guess.topics) if one)
    if guess.doubt:
        yield f"perhaps_{guess.doubt}"
    if guess.courtesy:
        yield "courtesy"


def _intents(heard: Understanding) -> Iterator[str]:
    """The weightiest first."""
    yield from (one for one in (heard.cry, heard.keyword, *heard.topics) if one)
    if heard.doubt:
        yield f"perhaps_{heard.doubt}"
    told = {
        "age": heard.age is not None,
        "birth_date": heard.born is not None,
        "perhaps_age": heard.perhaps_age is not None,
        "language": heard.language is not None,
        "yes": heard.mine is True or heard.confirms,
        "no": heard.mine is False,
        "courtesy": heard.courtesy,
    }
    yield from (intent for intent, is_told in told.items() if is_told)
