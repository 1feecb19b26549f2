"""Matters, which a recruiter has to handle: complaints, guardians, wrong numbers, advertising.

The bot answers once, flags the conversation and falls silent: it asks for nothing and tells no
news. Advertising gets no answer at all, and nobody has to look at it.
"""

from wasaprecruit.domain.intake.answers import fitting, short_answers
from wasaprecruit.domain.intake.definition import HOLDS, MATTER_STEPS
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.topics import MATTERS, Topic
from wasaprecruit.domain.understanding import Understanding

_TOLD_TO_GUARDIANS: frozenset[Topic] = frozenset(
    {"real", "cost", "joining", "later", "requirements"}
)
"""Not answered beside a guardian's message: a person explains the way on first."""


def matter_in(heard: Understanding) -> Topic | None:
    """The weightiest matter in the message, if any."""
    return next((topic for topic in MATTERS if topic in heard.topics), None)


def is_held(turn: Turn) -> bool:
    """Whether the bot takes no step until a person, or the aspirant plainly, ends the silence."""
    return turn.row.bot.silence in HOLDS


def flag_matter(turn: Turn, heard: Understanding) -> None:
    """Flag a matter where the bot may not answer it, except for advertising."""
    matter = matter_in(heard)
    if matter and MATTER_STEPS[matter].calls:
        turn.call(MATTER_STEPS[matter].flag)


def release(turn: Turn) -> None:
    """End the silence, as they want to go on. Flags that a person has to look at stay."""
    silence = turn.row.bot.silence
    if silence in HOLDS:
        turn.remember(silence=None)
    settled = {"wrong_number", "spam"}
    turn.change(flags=[flag for flag in turn.row.flags if flag not in settled])


def is_over(turn: Turn, heard: Understanding) -> bool:
    """Whether this message ends the silence: a keyword, or a question to us after all."""
    if heard.keyword in ("continue", "start"):
        return True
    silence = turn.row.bot.silence
    asks = bool(heard.topics) and matter_in(heard) is None
    return asks and (silence == "spam" or (silence == "wrong_number" and "joining" in heard.topics))


def guessed(turn: Turn) -> Topic | None:
    """The weightiest matter that was guessed, if any. A guess alone must not silence the bot."""
    return next((one for one in MATTERS if one in turn.situation.matters), None)


def takes_up(turn: Turn, matter: Topic | None, heard: Understanding | None = None) -> bool:
    """Answer, flag and fall silent over this matter. False for None."""
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
    """Answers to questions in the same message; only those who complain or guardians get them."""
    if heard is None or matter not in ("complaint", "guardian_writes"):
        return ()
    # The text itself already tells how to check that it is us, and what it costs.
    told = _TOLD_TO_GUARDIANS if matter == "guardian_writes" else {"cost"}
    return short_answers(tuple(one for one in fitting(heard.topics, turn) if one not in told))
