"""The bot's conversation: read it top to bottom.

A conversation is in one state. Whenever something happens (a message, a form, a photo, a
recruiter's word), the first step whose state and condition hold is taken, then the next one, until
none holds. Conditions look at what is known by now and not at what has just happened: so events may
come in any order, twice or late, and the aspirant is told each thing once.

What does not move the conversation on (keywords, questions, tips on photos) is
answered by the tables below the steps, and the conversation stays where it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from wasaprecruit.domain.documents.bot import BotState, Silence
from wasaprecruit.domain.documents.conversation import Flag, Stage
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

    `stage` is where the aspirant stands for recruiters from then on, `reminds` what is reminded of
    if nothing comes, `flag` why a recruiter should look. `calls` puts the conversation on the
    recruiters' list. `asks` is what a yes or a no is then taken to
    answer. `hears` is what the aspirant has been told of once this is said. `joins`: what it says
    first goes on in the message before, after the answers to what they asked in it.
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
    # One that gave their number and nothing else may be a stranger's: they are asked.
    Step("greeted", facts.form_to_confirm, _QUESTION, "form_sent", "form", asks="form", joins=True),
    Step("greeted", facts.always, _LINK, "form_sent", reminds="form", joins=True),
    # The form.
    Step("form_sent", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    Step("form_sent", facts.consent_refused, ("consent_missing",), "form_sent", "form", "form"),
    Step("form_sent", facts.form_faulty, ("form_correction",), "form_sent", "form", "form"),
    Step("form_sent", facts.form_complete, ("form_thanks",), "form_done", None, "form", "profile"),
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
    # The file is complete: from here on a person answers.
    Step("photos_done", facts.always, ("hand_over",), "handed_over", stage="review", calls=True),
    Step("handed_over", facts.minor, ("guardian",), "guardian_needed", flag="guardian"),
    Step("handed_over", facts.form_faulty, ("form_correction",), "handed_over", hears="form"),
    Step("handed_over", facts.form_corrected, ("form_updated",), "handed_over", hears="form"),
    # A recruiter has a guardian's word: back to where the conversation stopped.
    Step("guardian_needed", facts.cleared_with_form, _GO_ON, "form_done", hears="form"),
    Step("guardian_needed", facts.cleared, _CLEARED, "form_sent", "form"),
)


@dataclass(frozen=True)
class KeywordStep:
    """What a keyword does, in any state. STOP and START have rules of their own.

    `after_way_back` says what the open step waits for before it, in one message; `then_back` says
    the open step once more; `silence` is why the bot stays quiet afterwards;
    `asks` is what a yes or a no is then taken to answer.
    """

    says: tuple[str, ...]
    after_way_back: bool = False
    then_back: bool = False
    flag: Flag | None = None
    silence: Silence | None = None
    asks: QuestionKind | None = None


KEYWORDS: Mapping[Keyword, KeywordStep] = {
    # What comes next is what most of them want to know.
    "help": KeywordStep(("help",), after_way_back=True),
    "human": KeywordStep(("human",), flag="human_wanted", silence="human"),
    "my_data": KeywordStep(("my_data",)),
    "erase": KeywordStep(("erase_confirm",), asks="erasure"),
    "continue": KeywordStep((), then_back=True),
    "start": KeywordStep((), then_back=True),
}


@dataclass(frozen=True)
class MatterStep:
    """What is a person's to go on from: said once, flagged, and the bot falls silent over it.

    `calls` puts the conversation on the recruiters' list.
    """

    says: tuple[str, ...]
    flag: Flag
    calls: bool = True


MATTER_STEPS: Mapping[Topic, MatterStep] = {
    "complaint": MatterStep(("answer_complaint",), "complaint"),
    "guardian_writes": MatterStep(("answer_guardian_writes",), "guardian_writes"),
    "wrong_number": MatterStep(("answer_wrong_number",), "wrong_number"),
    # Who advertises would take any word for interest, and nobody has to look at it.
    "spam": MatterStep((), "spam", calls=False),
}

HOLDS: frozenset[Silence] = frozenset({"complaint", "guardian_writes", "wrong_number", "spam"})
"""Over these the way does not go on by itself: no news is told, nothing is asked for."""

CARE_AGAIN = "care_again"
"""Said once to whoever goes on writing after a cry for help."""

SAID_AGAIN: Mapping[Silence, str] = {
    "complaint": "complaint_again",
    "guardian_writes": "guardian_again",
}
"""Said once to whoever goes on writing while a person is waited for."""

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

# What is reminded of in which state; a state that is not here has no reminders.
REMINDERS: Mapping[BotState, ReminderStep] = {"form_sent": "form", "photos_asked": "photos"}

MOST_REMINDERS = 2
"""Of one step; each has its text, `<step>_reminder_1` and `<step>_reminder_2`."""

# The asking has stopped in these: what the bot does not understand, a person reads.
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
"""How `tip_<…>` and `why_<…>` call why a file is no photo."""

FILE_STORED: Mapping[FileSort, str] = {
    "voice": "voice_note",
    "video": "video_stored",
    "document": "document_stored",
    "contact": "contact_stored",
}
"""What is said of a file that nobody asked for; what of one that could not be kept, and why:"""


def _lost(**words: str) -> Mapping[MediaFault, str]:
    """By fault; what is not named could not be had or read."""
    common = dict.fromkeys(get_args(MediaFault), "file_unavailable")
    shared = {"too_large": "file_too_large", "guardian_needed": "guardian_files"}
    return {**common, **shared, **words}


FILE_LOST: Mapping[FileSort, Mapping[MediaFault, str]] = {
    # Whatever it was, the words in it can be written.
    "voice": dict.fromkeys(get_args(MediaFault), "voice_note_lost"),
    "video": _lost(not_allowed="video_not_allowed"),
    "document": _lost(not_allowed="document_not_allowed"),
    "contact": _lost(),
}

QUESTION_LASTS = timedelta(hours=1)
"""A yes that is written later may be one to anything."""

MISUNDERSTOOD = ("misunderstood_1", "misunderstood_2")
"""Asked once more in other words; then a recruiter is called and the bot stays quiet."""

AGE_QUESTION = "age_question"
"""Asked once where they may be under age and do not say it plainly; the form asks again."""

AGE_NOTED = "age_noted"
"""What an adult hears who tells their age; only the form's birth date makes one."""

LANGUAGE_WISHED = "language_changed"
"""Said to who asks for a language, and remembered: from then on it changes by their word only."""

ERASE_DOUBT = "erase_doubt"
"""Remembered of having asked once whether it is that everything shall be deleted."""

WAY_BACK = "stop_way_back"
"""Told once more where somebody who had ended it seems to want to go on."""

STOP_DOUBT = "stop_doubt"
"""Asked once where somebody may want to end it; a yes ends it."""

STOP_DOUBT_LASTS = timedelta(days=1)
"""Who is in doubt again before that is not asked again: a person looks."""

POOR_PHOTOS = 3
"""After so many photos that were no use in a row, a recruiter is asked to look."""

MOST_TURNS = 40
"""Answers within ten minutes, above which nobody human is at the other end. START is one, too."""

MOST_A_DAY = 100
"""Messages of the bot in 24 hours, the last one says that a person goes on.

A whole intake with everything corrected and asked about takes 25 to 40; each message costs money,
and whoever draws a hundred is a machine, or needs a person.
"""

LONGEST_TURN = 10
"""Messages of one turn at most. Who is so close to MOST_A_DAY has heard enough."""
