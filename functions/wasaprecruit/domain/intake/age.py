"""What an aspirant says of their age, and what the bot makes of it."""

from dataclasses import replace

from wasaprecruit.domain.age_told import AgeTold, age_told
from wasaprecruit.domain.documents.bot import Question
from wasaprecruit.domain.intake.definition import AGE_NOTED, AGE_QUESTION, WAITS_FOR_A_PERSON
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding


def note_age(turn: Turn, heard: Understanding, question: Question | None) -> AgeTold | None:
    """Note an age that is plainly given, even while a recruiter writes or after a STOP."""
    if question and question.kind == "age" and heard.age is None:
        heard = replace(heard, age=heard.number)
    told = age_told(heard, turn.majority)
    if turn.row.age_cleared_by or told is None:
        return told
    known = turn.age
    if told != "open":
        _note(turn, heard)
    if turn.muted and turn.age.group == "minor" and turn.age != known:
        turn.call("guardian")
    return told


def _note(turn: Turn, heard: Understanding) -> None:
    if heard.age is not None and heard.age < turn.majority.adult_from:
        turn.change(age_group="minor", born=None)
    elif heard.born and turn.majority.is_possible(heard.born):
        _note_birth(turn, heard.born)


def _note_birth(turn: Turn, born: str) -> None:
    """A birth date in the chat can make a minor; it never makes an adult (see `come_of_age`)."""
    told = turn.majority.told(turn.age, born)
    if told.group == "minor":
        turn.change(age_group="minor", born=told.born)
    elif turn.row.age_group == "minor":
        turn.come_of_age(told.born)


def may_ask_age(turn: Turn) -> bool:
    """Whether the age is unknown, and the bot has not asked for it before."""
    row = turn.row
    is_known = row.age_group is not None or row.age_cleared_by is not None
    return not is_known and row.bot.silence is None and AGE_QUESTION not in row.bot.reached


def ask_age(turn: Turn) -> None:
    """Ask how old they are. This asks for no photos: only a form with a birth date leads there."""
    turn.say(AGE_QUESTION)
    turn.remember_once(AGE_QUESTION)
    turn.ask("age")


def acknowledge(turn: Turn, heard: Understanding) -> None:
    """Acknowledge an adult's age, unless a question is answered or the welcome is sent anyway."""
    state = turn.row.bot.state
    if state != "new" and state not in WAITS_FOR_A_PERSON and not heard.topics:
        turn.say(AGE_NOTED)
