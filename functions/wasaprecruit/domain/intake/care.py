"""A cry for help: the bot names who helps, and a person takes over."""

from wasaprecruit.domain.intake.definition import CARE_AGAIN
from wasaprecruit.domain.intake.matters import flag_matter
from wasaprecruit.domain.intake.obeying import learn
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding


def cares(turn: Turn, heard: Understanding) -> bool:
    """Say once where help is, ask for nothing, and call a person. Whether anything was said."""
    row = turn.row
    may_speak = not (row.bot.paused or row.opted_out or turn.needs_care)
    call_for_care(turn, heard)
    if heard.cry is None or not may_speak:
        return False
    learn(turn, heard)
    turn.say(heard.cry)
    flag_matter(turn, heard)
    return True


def stay_by(turn: Turn) -> None:
    """Say once to somebody who goes on writing after a cry for help that a person will answer."""
    if turn.needs_care and not turn.hushed:
        turn.say_once(CARE_AGAIN)


def call_for_care(turn: Turn, heard: Understanding) -> None:
    if heard.cry:
        turn.call("distress" if heard.cry == "friend_distress" else heard.cry)
