"""The topics of questions that the bot answers, each with the text `answer_<topic>`."""

from typing import Literal, get_args

Topic = Literal[
    "real",
    "cost",
    "pay",
    "duration",
    "place",
    "which_photos",
    "data",
    "later",
    "joining",
    "requirements",
    "trouble",
    "photo_trouble",
    "done",
    "bot",
    "nudity",
    "worry",
    "complaint",
    "guardian_writes",
    "wrong_number",
    "spam",
]

TOPICS: tuple[Topic, ...] = get_args(Topic)
STATEMENTS: frozenset[Topic] = frozenset({"joining", "done", "worry"})
"""Topics that are told rather than asked: a negation cancels them, and questions go first."""

MATTERS: tuple[Topic, ...] = ("spam", "complaint", "guardian_writes", "wrong_number")
"""Topics that a recruiter has to handle, the weightiest first. They go before all questions."""

UNANSWERED: frozenset[Topic] = frozenset({"spam"})
"""Topics that get no answer."""
