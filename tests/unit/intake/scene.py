"""An aspirant, a recruiter and the bot around documents in memory."""

import re
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.builders import NUMBER, read_conversation, received
from tests.desks import a_desk
from tests.fakes import (
    FakeCodes,
    FakeDocuments,
    FakePublisher,
    FakeTasks,
    HandClock,
)
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.commands import PauseBot
from wasaprecruit.domain.documents.aspirant import Consent, Profile
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.events.ages import AgeCleared, ClearedData
from wasaprecruit.domain.events.bot import BotResumed, ReminderData, ReminderDue
from wasaprecruit.domain.events.files import (
    FileSettled,
    FileSettledData,
    PhotoRejected,
    PhotoRejectedData,
    PhotoStored,
    PhotoStoredData,
    PhotoWaiting,
    PhotoWaitingData,
)
from wasaprecruit.domain.events.forms import (
    FormConfirmed,
    FormStored,
    FormStoredData,
    FormSubmitted,
    SubmittedData,
)
from wasaprecruit.domain.events.messages import MessageStored, StoredData, message_received
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.domain.intake.situation import IntakeEvent
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.message_commands import SendMessage
from wasaprecruit.domain.texts import VARIABLES
from wasaprecruit.domain.understanding.guesses import Guess
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.send_message import send_message
from wasaprecruit.use_cases.desk.tend_conversation import pause_bot
from wasaprecruit.use_cases.forms.confirm_form import confirm_form
from wasaprecruit.use_cases.forms.record_form import record_form
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.intake.needs import Intake, Pages
from wasaprecruit.use_cases.intake.take_turn import take_turn

E = TypeVar("E", bound=IntakeEvent)
MARKED = {
    key: f"<{key}> " + " ".join(f"{{{name}}}" for name in sorted(names))
    for key, names in VARIABLES.items()
    if not key.startswith(("hello", "list_", "slot_", "field_", "data_", "date_", "erase_word"))
}
"""Texts that begin with their own name, so that tests can tell which one was said."""


PAY = Guess(topics=("pay",))


@dataclass
class FakeResponder:
    """Finds this in everything, and notes what it was asked."""

    found: Guess = field(default_factory=Guess)
    asked: list[str] = field(default_factory=list)

    def guess(self, text: str, language: Language) -> Guess:  # noqa: ARG002
        self.asked.append(text)
        return self.found


class Scene:
    """What happens is recorded at once and heard by the bot, unless `heard` says otherwise."""

    def __init__(self, number: str = NUMBER) -> None:
        self.documents = FakeDocuments()
        self.tasks = FakeTasks()
        self.publisher = FakePublisher()
        self.clock = HandClock()
        self.settings = BotSettings(texts={"es": MARKED, "en": MARKED, "pt": MARKED})
        self.learned = FakeResponder()
        self.responder: FakeResponder | None = None
        self.number = number
        self.id = conversation_id(number)
        self._count = 0

    # What happens

    def write(
        self,
        text: str = "Hola",
        heard: bool = True,
        name: str = "Valentina Ríos",
        **fields: Any,
    ) -> MessageStored:
        event = received(f"SM{self._next()}", text, self.number, at=self.clock(), name=name)
        if fields:
            changed = event.data.message.model_copy(update=fields)
            event = message_received(event.data.model_copy(update={"message": changed}))
        record_message(event, self.documents, FakePublisher())
        stored = MessageStored(
            id=derived_id("message.stored", event.data.message_id),
            occurred_at=event.occurred_at,
            conversation_id=self.id,
            data=StoredData(message_id=event.data.message_id),
        )
        return self._happens(stored, heard)

    def form(
        self,
        *problems: str,
        heard: bool = True,
        first_name: str | None = "Valentina",
        minor: bool = False,
        born: str | None = None,
    ) -> FormStored:
        submission = f"form-{self._next()}"
        summary = FormSummary(
            submission_id=submission,
            at=self.clock(),
            first_name=first_name,
            problems=list(problems),
        )
        self.put(
            form=summary.model_dump(by_alias=True),
            ageGroup="minor" if minor else self.row.age_group or "adult",
            born=born,
        )
        event = FormStored(
            id=derived_id(submission),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=FormStoredData(submission_id=submission),
        )
        return self._happens(event, heard)

    def form_by_number(self, name: str = "Mallory") -> str:
        """A form comes that gives their number and nothing else; the submission's id."""
        submission_id = f"form-{self._next()}"
        data = SubmittedData(
            submission_id=submission_id,
            provider="typeform",
            submitted_at=self.clock(),
            matched_by="phone",
            profile=Profile(
                name=name,
                birth_date="2004-05-17",
                phone=self.number,
                consent=Consent(version="2026-11", at=self.clock()),
            ),
        )
        event = FormSubmitted(
            id=derived_id("form.submitted", submission_id),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=data,
        )
        record_form(event, self.documents, self.publisher, lambda: self.settings, self.clock)
        self.clock.advance(seconds=1)
        return submission_id

    def file_confirmed(self, heard: bool = True) -> list[FormStored]:
        """Whatever the bot passed on as confirmed is filed, and told to it."""
        told = FakePublisher()
        for event in self.publisher.inbound:
            if isinstance(event, FormConfirmed):
                confirm_form(event, self.documents, told, lambda: self.settings, self.clock)
        stored = [one for one in told.happened if isinstance(one, FormStored)]
        for event in stored:
            self._happens(event, heard)
        return stored

    def album(self, number: int, messages: int = 1, heard: bool = True) -> list[tuple[str, int]]:
        """So many photos come in these messages; each file's message and place in it."""
        media = Media(content_type="image/jpeg")
        events = [
            self.write(text="", type="image", media=[media] * (number // messages), heard=heard)
            for _ in range(messages)
        ]
        places = range(number // messages)
        return [(event.data.message_id, index) for event in events for index in places]

    def photo(
        self,
        slot: str | None = None,
        *problems: Any,
        heard: bool = True,
        file: tuple[str, int] = ("SM", 0),
    ) -> PhotoStored:
        photo_id = f"photo-{self._next()}"
        if slot:
            self.put(checklist={**self.row.checklist, slot: photo_id})
        event = PhotoStored(
            id=derived_id(photo_id),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=PhotoStoredData(
                photo_id=photo_id,
                message_id=file[0],
                index=file[1],
                slot=slot,
                problems=list(problems),
            ),
        )
        return self._happens(event, heard)

    def waiting_photo(self, heard: bool = True, file: tuple[str, int] = ("SM", 0)) -> PhotoWaiting:
        event = PhotoWaiting(
            id=derived_id(f"waiting-{self._next()}"),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=PhotoWaitingData(message_id=file[0], index=file[1]),
        )
        return self._happens(event, heard)

    def file(self, sort: Any, fault: Any = None, state: Any = "stored") -> FileSettled:
        """A file that is no photo has its fate."""
        event = FileSettled(
            id=derived_id(f"file-{self._next()}"),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=FileSettledData(message_id="SM", index=0, sort=sort, state=state, fault=fault),
        )
        return self._happens(event, True)

    def rejection(self, fault: Any, file: tuple[str, int] = ("SM", 0)) -> PhotoRejected:
        event = PhotoRejected(
            id=derived_id(f"rejection-{self._next()}"),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=PhotoRejectedData(message_id=file[0], index=file[1], fault=fault),
        )
        return self._happens(event, True)

    def reminder(self, name: str, heard: bool = True) -> ReminderDue:
        """The task of this name falls due: the clock moves there."""
        _, data = self.tasks.reminders[name]
        self.clock.now = max(self.clock.now, data.due_at)
        return self._happens(self.reminder_event(data), heard)

    def reminder_event(self, data: ReminderData) -> ReminderDue:
        return ReminderDue(
            id=derived_id("reminder", data.step, str(data.number), data.asked_at.isoformat()),
            occurred_at=data.due_at,
            conversation_id=self.id,
            data=data,
        )

    def guardian_agrees(self) -> AgeCleared:
        flags = [flag for flag in self.row.flags if flag != "guardian"]
        self.put(ageClearedBy="uid-1", flags=flags)
        event = AgeCleared(
            id=derived_id("age.cleared"),
            occurred_at=self.clock(),
            conversation_id=self.id,
            data=ClearedData(uid="uid-1"),
        )
        return self._happens(event, True)

    @property
    def desk(self) -> Desk:
        return a_desk(self.documents, self.clock, tasks=self.tasks, publisher=self.publisher)

    def pause(self, paused: bool) -> None:
        """A recruiter silences the bot, or lets it go on; the bot hears of it."""
        pause_bot(Asked(PauseBot(paused=paused), by="uid-1", conversation=self.id), self.desk)
        for event in self.publisher.happened:
            if isinstance(event, BotResumed):
                self.hear(event)

    def recruiter_writes(self) -> None:
        desk = self.desk
        command = SendMessage(id=f"message-{self._next():04}", text="Hola, soy Ana")
        send_message(Asked(command, by="uid-1", conversation=self.id), desk)

    def put(self, **fields: Any) -> None:
        self.documents.commit(Change(paths.conversation(self.id), fields))

    def hear(self, event: IntakeEvent) -> None:
        take_turn(event, self.intake)

    # What is to be seen

    @property
    def intake(self) -> Intake:
        return Intake(
            documents=self.documents,
            tasks=self.tasks,
            publisher=self.publisher,
            codes=FakeCodes(),
            settings=lambda: self.settings,
            learned=self.learned,
            responder=self.responder,
            pages=Pages(
                "WasaP Models",
                "https://agency.example/apply",
                "https://agency.example/verify",
                "https://agency.example/privacy",
            ),
            clock=self.clock,
        )

    @property
    def row(self) -> Conversation:
        return read_conversation(self.documents, self.id)

    @property
    def bot(self) -> Bot:
        return self.row.bot

    def messages(self) -> list[Message]:
        """What the bot said, in order."""
        found = [
            Message.model_validate(document)
            for path, document in self.documents.stored.items()
            if path.startswith(paths.message(self.id, ""))
        ]
        said = [message for message in found if message.author == "bot"]
        return sorted(said, key=lambda message: message.at)

    def said(self) -> list[str]:
        """The names of the texts that the bot said, in order; one message may be several."""
        return [name for message in self.messages() for name in names_in(message.text)]

    def new_words(self) -> "NewWords":
        return NewWords(self)

    def _happens(self, event: E, heard: bool) -> E:
        if heard:
            self.clock.advance(seconds=1)
            self.hear(event)
        self.clock.advance(seconds=1)
        return event

    def _next(self) -> int:
        self._count += 1
        return self._count


def names_in(text: str) -> list[str]:
    """The names of the texts that one message is made of: each begins a paragraph."""
    return re.findall(r"(?:^|\n\n)<([a-z_0-9]+)>", text)


class NewWords:
    """`with scene.new_words() as said:` — what the bot says meanwhile, by name."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._names: list[str] = []

    def __enter__(self) -> list[str]:
        self._before = len(self._scene.said())
        return self._names

    def __exit__(self, *_: object) -> None:
        self._names += self._scene.said()[self._before :]


def photo_message() -> dict[str, Any]:
    """The fields of a message that is a photo without words."""
    media = [Media(content_type="image/jpeg", url="https://api.twilio.com/Media/ME1")]
    return {"type": "image", "text": "", "media": media}
