"""What the bot has an answer to; each has the text `answer_<topic>` in every catalogue."""

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
"""What people tell rather than ask: a "not" before it takes it back, and questions go first."""

MATTERS: tuple[Topic, ...] = ("spam", "complaint", "guardian_writes", "wrong_number")
"""What is a person's to go on from, the weightiest first. They go before all questions."""

UNANSWERED: frozenset[Topic] = frozenset({"spam"})
"""What nothing is said to."""
