"""The bot's conversation: read it top to bottom.

A conversation is in one state. Whenever something happens (a message, a form, a photo, a
recruiter's decision), the first step whose state and condition hold is taken, then the next one,
until none holds. Conditions look at what is known by now and not at what has just happened: so
events may arrive in any order, twice or late, and the aspirant is told each thing once.

What does not move the conversation on (keywords, questions, tips on photos) is
answered by the tables below the steps, and the conversation stays where it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from wasaprecruit.domain.documents.bot import BotState, Silence
from wasaprecruit.domain.documents.conversation import Stage
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.media import FileSort, MediaFault
from wasaprecruit.domain.intake import facts
from wasaprecruit.domain.intake.facts import Known
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Keyword

ReminderStep = Literal["form", "photos"]
QuestionKind = Literal["erasure", "form", "stop", "age"]

_LINK = ("form_link", "safety")
_QUESTION = ("form_question", "safety")
_ASK_WHOSE = ("form_question",)
_REQUEST = ("photos_request", "photos_howto")
_GO_ON = ("guardian_cleared",)
_CLEARED = ("guardian_cleared", "form_link")


@dataclass(frozen=True)
class Step:
    """In `state`, when `when` holds: say `says` (keys of the catalogue), then be in `to`.

    `stage` is the aspirant's stage at the desk from then on, `reminds` what they are reminded of if
    nothing comes, `flag` why a recruiter should look. `calls` puts the conversation on the
    recruiters' list. `asks` is the question that a yes or a no then answers. `hears` is what the
    aspirant has been told about once this is said. `joins`: its first text is appended to the
    message before, after the answers to their questions.
    """

    state: BotState
    when: Callable[[Known], bool]
    says: tuple[str, ...]
    to: BotState
    reminds: ReminderStep | None = None
    hears: Literal["form", "photos"] | None = None
    stage: Stage | None = None
    flag: Flag | None = None
    calls: bool = False
    asks: QuestionKind | None = None
    joins: bool = False


STEPS: tuple[Step, ...] = (
    # They write for the first time.
    Step("new", facts.minor, ("welcome", "guardian"), "guardian_needed", flag="guardian"),
    Step("new", facts.wrote, ("welcome",), "greeted"),
    Step("greeted", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    # The form may have come before the first message: then nobody is asked for it again.
    Step("greeted", facts.form_came, ("safety",), "form_sent"),
    # A form that was matched by their number alone may be a stranger's: they are asked.
    Step(
        "greeted",
        facts.form_to_confirm,
        _QUESTION,
        "form_sent",
        reminds="form",
        stage="profile",
        asks="form",
        joins=True,
    ),
    Step("greeted", facts.always, _LINK, "form_sent", "form", stage="profile", joins=True),
    # The form.
    Step("form_sent", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    Step("form_sent", facts.consent_refused, ("consent_missing",), "form_sent", "form", "form"),
    Step("form_sent", facts.form_faulty, ("form_correction",), "form_sent", "form", "form"),
    Step("form_sent", facts.form_complete, ("form_thanks",), "form_done", hears="form"),
    Step("form_sent", facts.form_to_confirm, _ASK_WHOSE, "form_sent", "form", asks="form"),
    Step("form_sent", facts.first_photo, ("photo_early",), "form_sent", hears="photos"),
    # The photos. Some or all of them may be here already.
    Step("form_done", facts.photos_complete, (), "photos_asked", stage="photos"),
    Step("form_done", facts.always, _REQUEST, "photos_asked", "photos", "photos", stage="photos"),
    Step("photos_asked", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    Step("photos_asked", facts.form_faulty, ("form_correction",), "photos_asked", hears="form"),
    Step("photos_asked", facts.form_corrected, ("form_updated",), "photos_asked", hears="form"),
    Step("photos_asked", facts.photos_complete, ("photos_thanks",), "photos_done"),
    Step("photos_asked", facts.photo_news, ("photo_progress",), "photos_asked", "photos", "photos"),
    # The record is complete: from here on a person answers.
    Step("photos_done", facts.always, ("hand_over",), "handed_over", stage="review", calls=True),
    Step("handed_over", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    Step("handed_over", facts.form_faulty, ("form_correction",), "handed_over", hears="form"),
    Step("handed_over", facts.form_corrected, ("form_updated",), "handed_over", hears="form"),
    # A recruiter has a guardian's consent: back to where the conversation stopped.
    Step("guardian_needed", facts.cleared_with_form, _GO_ON, "form_done", hears="form"),
    Step("guardian_needed", facts.cleared, _CLEARED, "form_sent", "form", stage="profile"),
)


@dataclass(frozen=True)
class KeywordStep:
    """What a keyword does, in any state. STOP and START have rules of their own.

    `after_way_back`: before it, in the same message, comes what the open step waits for.
    `then_back`: the open step is said once more. `silence` is why the bot stays quiet afterwards,
    `asks` the question that a yes or a no then answers.
    """

    says: tuple[str, ...]
    after_way_back: bool = False
    then_back: bool = False
    flag: Flag | None = None
    silence: Silence | None = None
    asks: QuestionKind | None = None


KEYWORDS: Mapping[Keyword, KeywordStep] = {
    # Most people who ask for help want to know what to do next.
    "help": KeywordStep(("help",), after_way_back=True),
    "human": KeywordStep(("human",), flag="human_wanted", silence="human"),
    "my_data": KeywordStep(("my_data",)),
    "erase": KeywordStep(("erase_confirm",), asks="erasure"),
    "continue": KeywordStep((), then_back=True),
    "start": KeywordStep((), then_back=True),
}


@dataclass(frozen=True)
class MatterStep:
    """A topic that a recruiter has to handle: answered once, flagged, and the bot falls silent.

    `calls` puts the conversation on the recruiters' list.
    """

    says: tuple[str, ...]
    flag: Flag
    calls: bool = True


MATTER_STEPS: Mapping[Topic, MatterStep] = {
    "complaint": MatterStep(("answer_complaint",), "complaint"),
    "guardian_writes": MatterStep(("answer_guardian_writes",), "guardian_writes"),
    "wrong_number": MatterStep(("answer_wrong_number",), "wrong_number"),
    # Advertisers would take any answer for interest, and nobody has to look at it.
    "spam": MatterStep((), "spam", calls=False),
}

HOLDS: frozenset[Silence] = frozenset({"complaint", "guardian_writes", "wrong_number", "spam"})
"""In these silences no step is taken: the bot tells no news and asks for nothing."""

CARE_AGAIN = "care_again"
"""Said once to somebody who goes on writing after a cry for help."""

SAID_AGAIN: Mapping[Silence, str] = {
    "complaint": "complaint_again",
    "guardian_writes": "guardian_again",
}
"""Said once to somebody who goes on writing while they wait for a person."""

# How each state leads back to what it waits for, after a question or a detour.
BACK: Mapping[BotState, str] = {
    "greeted": "form_pending",
    "form_sent": "form_pending",
    "form_done": "photos_pending",
    "photos_asked": "photos_pending",
    "photos_done": "waiting",
    "handed_over": "waiting",
    "guardian_needed": "guardian_pending",
}

# What the bot reminds of in which state; other states have no reminders.
REMINDERS: Mapping[BotState, ReminderStep] = {"form_sent": "form", "photos_asked": "photos"}

MOST_REMINDERS = 2
"""Of one step; each has its text, `<step>_reminder_1` and `<step>_reminder_2`."""

# In these the bot asks for nothing: a person reads what it does not understand.
WAITS_FOR_A_PERSON: frozenset[BotState] = frozenset({"handed_over", "guardian_needed"})

FAULTS: Mapping[MediaFault, str] = {
    "unavailable": "unavailable",
    "address_refused": "unavailable",
    "too_large": "too_large",
    "too_many_pixels": "too_many_pixels",
    "damaged": "damaged",
    "animated": "animated",
    "not_allowed": "not_allowed",
}
"""The fault's name in the texts `tip_<…>` and `why_<…>`."""

FILE_STORED: Mapping[FileSort, str] = {
    "voice": "voice_note",
    "video": "video_stored",
    "document": "document_stored",
    "contact": "contact_stored",
}
"""The answer to a file that nobody asked for."""


def _lost(**words: str) -> Mapping[MediaFault, str]:
    """The answer by fault; `file_unavailable` for every fault without one of its own."""
    common = dict.fromkeys(get_args(MediaFault), "file_unavailable")
    shared = {"too_large": "file_too_large", "guardian_needed": "guardian_files"}
    return {**common, **shared, **words}


FILE_LOST: Mapping[FileSort, Mapping[MediaFault, str]] = {
    # Whatever the fault, they can write what they said.
    "voice": dict.fromkeys(get_args(MediaFault), "voice_note_lost"),
    "video": _lost(not_allowed="video_not_allowed"),
    "document": _lost(not_allowed="document_not_allowed"),
    "contact": _lost(),
}

QUESTION_LASTS = timedelta(hours=1)
"""How long a yes is taken for an answer; a later one may be to anything."""

MISUNDERSTOOD = ("misunderstood_1", "misunderstood_2")
"""Asked once more in other words; then a recruiter is called and the bot stays quiet."""

AGE_QUESTION = "age_question"
"""Asked once where they may be under age and do not say it plainly; the form asks again."""

AGE_NOTED = "age_noted"
"""Said to an adult who gives their age; only a form's birth date makes them one for us."""

LANGUAGE_WISHED = "language_changed"
"""Said when they ask for a language. From then on it only changes if they ask again."""

ERASE_DOUBT = "erase_doubt"
"""Remembered once the bot has asked whether they want everything deleted."""

WAY_BACK = "stop_way_back"
"""Said once more when somebody seems to want to go on after a STOP."""

STOP_DOUBT = "stop_doubt"
"""Asked once when somebody may want us to stop writing; a yes is a STOP."""

STOP_DOUBT_LASTS = timedelta(days=1)
"""If the doubt comes up again within this time, a person is called instead of asking again."""

POOR_PHOTOS = 3
"""After this many unusable photos in a row, a recruiter is asked to look."""

MOST_TURNS = 40
"""Turns within ten minutes, answers to START included, that only a machine can cause."""

MOST_A_DAY = 100
"""Messages of the bot in 24 hours. The last one says that a person will go on.

A whole intake with corrections and questions takes 25 to 40. Each message costs money, and somebody
who causes a hundred is a machine, or needs a person.
"""

LONGEST_TURN = 10
"""Messages of one turn at most: closer to MOST_A_DAY than this, no turn begins."""
