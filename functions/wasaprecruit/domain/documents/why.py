"""Why the bot said something, in the message itself: what happened, what it made of that."""

from typing import Literal

from pydantic import Field

from wasaprecruit.domain.documents.bot import BotState, Silence
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.model import Model
from wasaprecruit.domain.topics import Topic

Cause = Literal[
    "message",
    "form",
    "photo",
    "photo_refused",
    "photo_waiting",
    "file",
    "reminder",
    "age_cleared",
    "resumed",
]
"""What the bot answered to."""

Purpose = Literal[
    "welcome",
    "welcome_back",
    "safety",
    "form_link",
    "form_question",
    "form_not_theirs",
    "form_pending",
    "form_thanks",
    "form_updated",
    "form_correction",
    "consent_missing",
    "photos_request",
    "photos_pending",
    "photos_thanks",
    "photo_progress",
    "photo_early",
    "photo_extra",
    "photo_tip",
    "reminder",
    "hand_over",
    "waiting",
    "guardian",
    "guardian_pending",
    "guardian_cleared",
    "age_question",
    "age_noted",
    "answer",
    "misunderstood",
    "help",
    "human",
    "my_data",
    "erase_confirm",
    "erase_done",
    "erase_cancelled",
    "stop_doubt",
    "stop_done",
    "stop_way_back",
    "language_changed",
    "care",
    "care_again",
    "complaint_again",
    "file_stored",
    "file_lost",
    "too_many_files",
    "enough_today",
    "other",
]
"""What a text of the bot is for; several texts may serve one purpose."""

Intent = Literal[
    "stop",
    "start",
    "continue",
    "help",
    "human",
    "my_data",
    "erase",
    Topic,
    "distress",
    "friend_distress",
    "abuse",
    "perhaps_stop",
    "perhaps_erase",
    "perhaps_return",
    "courtesy",
    "yes",
    "no",
    "age",
    "perhaps_age",
    "birth_date",
    "language",
]
"""What an aspirant may mean: keywords, topics, cries, doubts, and what answers a question."""

Basis = Literal["rule", "examples_sure", "examples_likely", "model"]
"""How a meaning was found: by a rule, by what was learned from examples, by the language model."""


class Meaning(Model):
    """One thing that the bot understood, and how."""

    intent: Intent
    basis: Basis


class Part(Model):
    """One text in a message: what it is for; of an answer its topic, of a tip the photo's fault."""

    purpose: Purpose
    topic: Topic | None = None
    fault: str | None = None


class Why(Model):
    """Why the bot said a message. It repeats nothing that the aspirant said.

    `message_id` is the aspirant's message that it answers, or that a photo or file came in.
    `understood` is empty where nothing was understood. `state` is where the bot stood afterwards.
    `slot` is the one that a photo filled, `fault` why a photo or file is unusable. `filled` and
    `missing` are the checklist's slots at that moment, once it is about photos; `form_problems` the
    fields of the form that had to be corrected. `calls`: a person was called with this, `flags` are
    the reasons that were new, `silence` why the bot fell silent with it.
    """

    cause: Cause
    message_id: str | None = None
    parts: list[Part]
    understood: list[Meaning] = Field(default_factory=list)
    state: BotState
    slot: str | None = None
    fault: str | None = None
    filled: list[str] = Field(default_factory=list)
    missing: list[str] = Field(default_factory=list)
    form_problems: list[str] = Field(default_factory=list)
    calls: bool = False
    flags: list[Flag] = Field(default_factory=list)
    silence: Silence | None = None
