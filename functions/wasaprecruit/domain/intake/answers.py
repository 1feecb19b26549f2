"""Answers questions: in one message, however many they are, with what we ask for at the end."""

import re

from wasaprecruit.domain.intake.definition import BACK, WAITS_FOR_A_PERSON
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.plain_letters import plain
from wasaprecruit.domain.topics import MATTERS, UNANSWERED, Topic

_TOLD_ANYWAY: frozenset[Topic] = frozenset({"joining", "done", "later"})
"""The open step's own text answers these."""

_NOT_FOR_MINORS: frozenset[Topic] = frozenset(
    {"which_photos", "trouble", "photo_trouble", "joining", "later", "done"}
)

_LEADS_BACK: frozenset[Topic] = frozenset({"trouble"})
"""Their answers hold the link already."""

_FORM = re.compile(r"\b(?:link|enlace|liga|form|formulario|pagina|page|site|sitio|web|url)")


def fitting(topics: tuple[Topic, ...], turn: Turn) -> tuple[Topic, ...]:
    """The topics to answer: a minor is not told which photos we take, nor sent to the form."""
    unfit = {*UNANSWERED, *MATTERS, *(_NOT_FOR_MINORS if turn.row.needs_guardian else ())}
    return tuple(_meant(topic, turn) for topic in topics if topic not in unfit)


def _meant(topic: Topic, turn: Turn) -> Topic:
    """While photos are asked for, `trouble` is about photos, unless they mention the form."""
    message = turn.situation.message
    names_form = message is not None and _FORM.search(plain(message.own_words[:1000]))
    is_photo = turn.row.bot.state == "photos_asked" and not names_form
    return "photo_trouble" if topic == "trouble" and is_photo else topic


def answer_topics(turn: Turn, topics: tuple[Topic, ...], told: bool) -> None:
    """Answer; if the next step was just said (`told`), put the answers before what it asks for."""
    turn.remember(misunderstood=0)
    open_topics = tuple(topic for topic in topics if not (told and topic in _TOLD_ANYWAY))
    if not open_topics:
        turn.settle()
    elif not told:
        turn.say_together(*_answers(open_topics, turn), *_way_back(turn, topics))
    elif turn.is_welcome:
        turn.say_on(*short_answers(open_topics, is_welcome=True), paragraph=1)
    else:
        asked = turn.messages.pop()
        turn.say_together(*_answers(open_topics, turn))
        turn.messages.append(asked)


def _answers(topics: tuple[Topic, ...], turn: Turn) -> tuple[str, ...]:
    if topics == ("duration",) and BACK.get(turn.row.bot.state) == "waiting":
        # They have done everything: only how long a person takes is of interest.
        return ("waiting",)
    return short_answers(topics) if len(topics) > 1 else tuple(f"answer_{one}" for one in topics)


def short_answers(topics: tuple[Topic, ...], is_welcome: bool = False) -> tuple[str, ...]:
    """A short answer to each; in the welcome, how to check that it is us stands below."""
    return tuple(
        "short_real_below" if is_welcome and topic == "real" else f"short_{topic}"
        for topic in topics
    )


def _way_back(turn: Turn, topics: tuple[Topic, ...]) -> tuple[str, ...]:
    waits = turn.row.bot.state in WAITS_FOR_A_PERSON
    return () if waits or _LEADS_BACK.intersection(topics) else turn.way_back
