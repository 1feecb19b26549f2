"""A cry for help: who helps is named, and a person goes on."""

from wasaprecruit.domain.intake.definition import CARE_AGAIN
from wasaprecruit.domain.intake.matters import flag_matter
from wasaprecruit.domain.intake.obeying import learn
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding


def cares(turn: Turn, heard: Understanding) -> bool:
    """Who is in distress is told once where help is, and asked for nothing: a person goes on."""
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
    """Whoever goes on after a cry for help must not meet silence; once is enough."""
    if turn.needs_care and not turn.hushed:
        turn.say_once(CARE_AGAIN)


def call_for_care(turn: Turn, heard: Understanding) -> None:
    if heard.cry:
        turn.call("distress" if heard.cry == "friend_distress" else heard.cry)
