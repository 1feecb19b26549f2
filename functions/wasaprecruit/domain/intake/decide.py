"""What the bot does when something happens."""

from collections.abc import Callable, Mapping

from wasaprecruit.domain.events.ages import AgeCleared
from wasaprecruit.domain.events.bot import BotResumed
from wasaprecruit.domain.events.bot import ReminderDue as Reminder
from wasaprecruit.domain.events.files import FileSettled, PhotoRejected, PhotoStored, PhotoWaiting
from wasaprecruit.domain.events.forms import FormStored
from wasaprecruit.domain.intake import albums
from wasaprecruit.domain.intake.albums import mark, settle
from wasaprecruit.domain.intake.definition import FAULTS, POOR_PHOTOS
from wasaprecruit.domain.intake.files import call_about_files, hear_file, is_too_many, tell_too_many
from wasaprecruit.domain.intake.hearing_messages import hear_message
from wasaprecruit.domain.intake.matters import is_held
from wasaprecruit.domain.intake.reminding import still_matters
from wasaprecruit.domain.intake.situation import Decision, Situation
from wasaprecruit.domain.intake.turn import Turn


def decide(situation: Situation) -> Decision | None:
    """The bot's next turn; None when it stays quiet and has nothing to remember."""
    if situation.message and situation.understanding:
        turn = Turn(situation, by_aspirant=True)
        hear_message(turn, situation.message, situation.understanding)
        return turn.decision()
    turn = Turn(situation)
    if is_too_many(situation):
        # A person has to look, even while the bot may not speak.
        call_about_files(turn)
    hear = _HEARING.get(type(situation.event))
    if isinstance(situation.event, AgeCleared) and turn.row.bot.silence == "guardian_writes":
        # A recruiter has spoken with the guardian.
        turn.remember(silence=None)
    if hear is None or _hears_no_news(turn):
        return turn.decision()
    hear(turn)
    return turn.decision()


def _hears_no_news(turn: Turn) -> bool:
    """Whether to say nothing. Without a language their first message was not answered yet.

    The answer to it will cover the news.
    """
    is_silent = turn.row.bot.silence == "flood" or is_held(turn)
    return turn.muted or is_silent or not turn.row.language


def _hear_news(turn: Turn) -> None:
    albums.begin_anew(turn)
    turn.go_on()


def _hear_photo(turn: Turn) -> None:
    event = turn.situation.event
    if not isinstance(event, PhotoStored):
        return
    data = event.data
    why = data.problems[0] if data.problems else None
    _settle(turn, mark(data.message_id, data.index or 0), why)
    if why is None and data.slot is None:
        turn.say_once("photo_extra")


def _hear_rejection(turn: Turn) -> None:
    event = turn.situation.event
    if not isinstance(event, PhotoRejected):
        return
    file = mark(event.data.message_id, event.data.index)
    if event.data.fault == "guardian_needed":
        settle(turn, file, None)
        turn.say_once("guardian_photos")
        return
    if event.data.fault == "too_many":
        _settle(turn, file, None)
        tell_too_many(turn)
    elif event.data.fault in FAULTS:
        _settle(turn, file, FAULTS[event.data.fault])


def _hear_waiting(turn: Turn) -> None:
    """A photo came before it was asked for: say so once for all of them."""
    if turn.row.may_keep_files:
        # It is being fetched by now, and its own event will follow.
        return
    if not turn.row.needs_guardian:
        turn.say_once("photo_early")


def _settle(turn: Turn, file: str, why: str | None) -> None:
    """A photo was processed: speak of it together with those that came with it."""
    if why:
        _count_poor(turn)
    was_expected = settle(turn, file, why)
    if albums.is_held(turn) and was_expected and turn.known.missing:
        return
    if why and not was_expected:
        albums.tip(turn, why)
    albums.tell(turn)
    _go_on_in_one(turn)


def _go_on_in_one(turn: Turn) -> None:
    """Append what is still missing to the message that says which photos are unusable."""
    before = len(turn.messages)
    if turn.go_on() and before == 1 and len(turn.messages) == before + 1:
        turn.messages[:] = [[*turn.messages[0], *turn.messages[1]]]


def _count_poor(turn: Turn) -> None:
    poor = turn.row.bot.poor_photos + 1
    turn.remember(poor_photos=poor)
    if poor >= POOR_PHOTOS:
        turn.call("poor_photos")


def _hear_reminder(turn: Turn) -> None:
    event = turn.situation.event
    if isinstance(event, Reminder) and still_matters(turn, event):
        step, sent = event.data.step, turn.row.bot.reminders.get(event.data.step, 0)
        turn.say(f"{step}_reminder_{sent + 1}")
        turn.remember(reminders={**turn.row.bot.reminders, step: sent + 1})


_HEARING: Mapping[type, Callable[[Turn], None]] = {
    FormStored: _hear_news,
    AgeCleared: _hear_news,
    BotResumed: _hear_news,
    PhotoStored: _hear_photo,
    PhotoRejected: _hear_rejection,
    PhotoWaiting: _hear_waiting,
    FileSettled: hear_file,
    Reminder: _hear_reminder,
}
