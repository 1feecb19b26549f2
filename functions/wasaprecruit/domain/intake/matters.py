"""What is a person's to go on from: complaints, guardians, wrong numbers, advertising.

It is said once, flagged, and the bot then waits for a person: it asks for nothing more and answers
no news. Advertising gets no word at all, and nobody has to look at it.
"""

from wasaprecruit.domain.intake.answers import fitting, short_answers
from wasaprecruit.domain.intake.definition import HOLDS, MATTER_STEPS
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.topics import MATTERS, Topic
from wasaprecruit.domain.understanding import Understanding

_TOLD_TO_GUARDIANS: frozenset[Topic] = frozenset(
    {"real", "cost", "joining", "later", "requirements"}
)
"""How it goes on is what a person explains to them first."""


def matter_in(heard: Understanding) -> Topic | None:
    """The weightiest of them that the message is about."""
    return next((topic for topic in MATTERS if topic in heard.topics), None)


def is_held(turn: Turn) -> bool:
    """Whether the way on waits for a person, or for a plain word of theirs."""
    return turn.row.bot.silence in HOLDS


def flag_matter(turn: Turn, heard: Understanding) -> None:
    """Where the bot may not speak, a person hears of it all the same; of advertising, nobody."""
    matter = matter_in(heard)
    if matter and MATTER_STEPS[matter].calls:
        turn.call(MATTER_STEPS[matter].flag)


def release(turn: Turn) -> None:
    """They say that they want to go on. What a person has to look at stays flagged."""
    silence = turn.row.bot.silence
    if silence in HOLDS:
        turn.remember(silence=None)
    settled = {"wrong_number", "spam"}
    turn.change(flags=[flag for flag in turn.row.flags if flag not in settled])


def is_over(turn: Turn, heard: Understanding) -> bool:
    """Whether they turn out to mean us after all."""
    if heard.keyword in ("continue", "start"):
        return True
    silence = turn.row.bot.silence
    asks = bool(heard.topics) and matter_in(heard) is None
    return asks and (silence == "spam" or (silence == "wrong_number" and "joining" in heard.topics))


def guessed(turn: Turn) -> Topic | None:
    """What a responder takes it for. It only guesses: nobody is hushed by that."""
    return next((one for one in MATTERS if one in turn.situation.matters), None)


def takes_up(turn: Turn, matter: Topic | None, heard: Understanding | None = None) -> bool:
    """Do what this matter asks for; whether there was one."""
    if matter is None:
        return False
    step = MATTER_STEPS[matter]
    if turn.row.bot.silence != matter:
        turn.remember(silence=matter, misunderstood=0)
        turn.say_together(*step.says, *_questions_beside(turn, matter, heard))
    if matter == "guardian_writes" and turn.row.needs_guardian:
        turn.remember(state="guardian_needed")
        turn.call("guardian")
    if step.calls:
        turn.call(step.flag)
    else:
        turn.note(step.flag)
        turn.settle()
    return True


def _questions_beside(turn: Turn, matter: Topic, heard: Understanding | None) -> tuple[str, ...]:
    """What somebody asks in the same message who is not a stranger to us."""
    if heard is None or matter not in ("complaint", "guardian_writes"):
        return ()
    # How to check that it is us stands in their text already, and what it costs.
    told = _TOLD_TO_GUARDIANS if matter == "guardian_writes" else {"cost"}
    return short_answers(tuple(one for one in fitting(heard.topics, turn) if one not in told))
