"""What an aspirant says of their age, and what the bot makes of it."""

from dataclasses import replace

from wasaprecruit.domain.age_told import AgeTold, age_told
from wasaprecruit.domain.documents.bot import Question
from wasaprecruit.domain.intake.definition import AGE_NOTED, AGE_QUESTION, WAITS_FOR_A_PERSON
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding


def note_age(turn: Turn, heard: Understanding, question: Question | None) -> AgeTold | None:
    """An age that is plainly said counts, also while a human writes or after STOP."""
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
    """Words make a minor; of age they make only who was in doubt, as `come_of_age` says."""
    told = turn.majority.told(turn.age, born)
    if told.group == "minor":
        turn.change(age_group="minor", born=told.born)
    elif turn.row.age_group == "minor":
        turn.come_of_age(told.born)


def may_ask_age(turn: Turn) -> bool:
    """Once, and only while neither a form nor a recruiter has told it."""
    row = turn.row
    is_known = row.age_group is not None or row.age_cleared_by is not None
    return not is_known and row.bot.silence is None and AGE_QUESTION not in row.bot.reached


def ask_age(turn: Turn) -> None:
    """Photos wait meanwhile: only a form with a birth date asks for them."""
    turn.say(AGE_QUESTION)
    turn.remember_once(AGE_QUESTION)
    turn.ask("age")


def acknowledge(turn: Turn, heard: Understanding) -> None:
    """An adult's age gets a word, unless their question or the welcome is the answer."""
    state = turn.row.bot.state
    if state != "new" and state not in WAITS_FOR_A_PERSON and not heard.topics:
        turn.say(AGE_NOTED)
