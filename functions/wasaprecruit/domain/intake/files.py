"""What the bot says about files other than photos, once they are stored or have failed.

Nobody asked for them: none counts as a photo, and a person has to look at each.
"""

from datetime import timedelta

from wasaprecruit.domain.events.files import FileSettled, FileSettledData, PhotoRejected
from wasaprecruit.domain.intake.definition import FILE_LOST, FILE_STORED
from wasaprecruit.domain.intake.situation import Situation
from wasaprecruit.domain.intake.turn import Turn

_SAME_WORDS = timedelta(minutes=2)
"""How long one answer is enough for several files."""
_DAY = timedelta(days=1)


def hear_file(turn: Turn) -> None:
    event = turn.situation.event
    if not isinstance(event, FileSettled) or turn.row.bot.silence is not None:
        return
    if event.data.state == "waiting":
        _tell_waiting(turn)
    elif event.data.fault == "too_many":
        tell_too_many(turn)
    else:
        turn.call()
        _tell_fate(turn, event.data)


def _tell_fate(turn: Turn, settled: FileSettledData) -> None:
    key = FILE_LOST[settled.sort][settled.fault] if settled.fault else FILE_STORED[settled.sort]
    if not _has_been_told(turn, key, _SAME_WORDS):
        turn.say(key)
        turn.remember_once(key)


def _tell_waiting(turn: Turn) -> None:
    """As for a photo that came early, and once for both."""
    row = turn.row
    is_told = {"photo_early", "file_early"} & row.bot.reached.keys()
    if not (is_told or row.may_keep_files or row.needs_guardian):
        turn.say("file_early")
        turn.remember_once("file_early")


def is_too_many(situation: Situation) -> bool:
    event = situation.event
    return isinstance(event, PhotoRejected | FileSettled) and event.data.fault == "too_many"


def call_about_files(turn: Turn) -> None:
    """Call a person once a day, however many files there are, even if the flag was removed."""
    if not _has_been_told(turn, "files_called", _DAY):
        turn.remember_once("files_called")
        turn.call("flood")


def tell_too_many(turn: Turn) -> None:
    if not _has_been_told(turn, "too_many_files", _DAY):
        turn.say("too_many_files")
        turn.remember_once("too_many_files")


def _has_been_told(turn: Turn, what: str, lately: timedelta) -> bool:
    last = turn.row.bot.reached.get(what)
    return last is not None and turn.situation.now - last < lately
