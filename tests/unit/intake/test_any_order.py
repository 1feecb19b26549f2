"""In any order, twice or late: no state skipped, no reply twice, none after STOP."""

from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.unit.intake.scene import Scene, photo_message
from wasaprecruit.domain.documents.bot import BotState
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.intake.definition import LONGEST_TURN, MOST_A_DAY, STEPS

WORDS = st.sampled_from(
    [
        "Hola",
        "gracias",
        "¿cuánto cuesta?",
        "what photos do you need?",
        "xqzt wvpl",
        "STOP",
        "BAJA",
        "mejor no",
        "START",
        "continuar",
        "ayuda",
        "una persona por favor",
        "mis datos",
        "borrar mis datos",
        "BORRAR",
        "sí",
        "no",
        "sí, fui yo",
        "english please",
        "tengo 16 años",
        "tengo 25 años",
    ]
)
STRANGER = "Mallory"
ONCE = ("welcome", "safety", "photos_thanks", "guardian_photos", "photo_extra")
_AFTER: dict[BotState, set[BotState]] = {}
for _step in STEPS:
    _AFTER.setdefault(_step.state, set()).add(_step.to)


def _reachable(start: BotState) -> set[BotState]:
    """The states that some steps lead to from here, this one included."""
    found, new = {start}, {start}
    while new:
        new = set().union(*(_AFTER.get(state, set()) for state in new)) - found
        found |= new
    return found


class AnyOrder(RuleBasedStateMachine):
    """Facts are recorded as they happen; the bot hears of them whenever, and as often as."""

    @initialize()
    def begin(self) -> None:
        self.scene = Scene()
        self.events: list[Any] = [self.scene.write(heard=False)]
        self.answered: dict[str, list[str]] = {}
        self.yes: set[str] = set()

    @rule(text=WORDS)
    def writes(self, text: str) -> None:
        self.events.append(self.scene.write(text, heard=False))

    @rule()
    def sends_a_photo_message(self) -> None:
        self.events.append(self.scene.write(heard=False, **photo_message()))

    @rule(faulty=st.booleans(), minor=st.booleans())
    def form_arrives(self, faulty: bool, minor: bool) -> None:
        problems = ("birth_date",) if faulty else ()
        self.events.append(self.scene.form(*problems, heard=False, minor=minor))

    @rule()
    def strangers_form_arrives(self) -> None:
        self.scene.form_by_number(STRANGER)

    @rule()
    def confirmed_forms_are_filed_again_and_again(self) -> None:
        before = self.scene.row
        self.events += self.scene.file_confirmed(heard=False)
        form = self.scene.row.form
        if form != before.form:
            assert form
            assert form.submission_id in self.yes
            assert "erasure_requested" not in before.flags

    @rule(slot=st.sampled_from(["face", "profile", "full_length", None]))
    def photo_arrives(self, slot: str | None) -> None:
        self.events.append(self.scene.photo(slot, heard=False))

    @rule()
    def photo_has_to_wait(self) -> None:
        self.events.append(self.scene.waiting_photo(heard=False))

    @rule()
    def poor_photo_arrives(self) -> None:
        self.events.append(self.scene.photo(None, "too_dark", heard=False))

    @rule()
    def recruiter_takes_over(self) -> None:
        self._recruiter_writes()

    def _recruiter_writes(self) -> None:
        # Refused after STOP: that a recruiter may not write either is the channel's rule.
        with suppress(Conflict):
            self.scene.recruiter_writes()

    @rule()
    def recruiter_lets_the_bot_speak(self) -> None:
        self.scene.pause(False)

    @rule(which=st.integers(0, 10**6))
    def reminder_falls_due(self, which: int) -> None:
        names = sorted(self.scene.tasks.reminders)
        if names:
            _, data = self.scene.tasks.reminders[names[which % len(names)]]
            self._hear(self.scene.reminder_event(data))

    @rule(which=st.integers(0, 10**6))
    def bot_hears(self, which: int) -> None:
        self._hear(self.events[which % len(self.events)])

    @rule(which=st.integers(0, 10**6), rival=st.sampled_from(["recruiter", "twin"]))
    def bot_hears_while_somebody_interferes(self, which: int, rival: str) -> None:
        event = self.events[which % len(self.events)]
        acts: dict[str, Callable[[], object]] = {
            "recruiter": self._recruiter_writes,
            "twin": lambda: self.scene.hear(event),
        }
        self.scene.documents.rival = acts[rival]
        self._hear(event)
        self.scene.documents.rival = None

    @rule()
    def bot_hears_everything_backwards(self) -> None:
        for event in reversed(self.events):
            self._hear(event)

    def _hear(self, event: Any) -> None:
        self.scene.clock.advance(seconds=2)
        row = self.scene.row
        before = self.scene.said()
        self.scene.hear(event)
        after = self.scene.row
        self._note_answers(event, row, after)
        said = self.scene.said()[len(before) :]
        assert after.bot.state in _reachable(row.bot.state)
        if row.bot.paused and after.bot.paused:
            assert said in ([], ["stop_done"])
        if said == ["stop_done"]:
            assert (after.opted_out, row.bot.stop_told) == (True, 0)
        elif row.opted_out and said:
            assert (after.opted_out, said[0]) == (False, "welcome_back")
        if "erasure_requested" in row.flags:
            assert said == []
        assert len(said) <= LONGEST_TURN
        assert after.bot.day is None or after.bot.day.messages <= MOST_A_DAY
        assert event.id not in self.answered or said == []
        if said:
            self.answered[event.id] = said

    def _note_answers(self, event: Any, before: Conversation, after: Conversation) -> None:
        """A form becomes theirs only by their own message, while the bot's question was open."""
        old = {one.submission_id: one.said for one in before.unconfirmed_forms}
        for form in after.unconfirmed_forms:
            if form.said and old.get(form.submission_id) is None:
                assert form.said_in == event.id
                if form.said == "yes":
                    self.yes.add(form.submission_id)
                    assert not after.bot.paused
                    assert not after.opted_out

    @invariant()
    def a_strangers_form_counts_only_once_it_was_confirmed(self) -> None:
        if not hasattr(self, "scene"):
            return
        row = self.scene.row
        assert row.aspirant_name is None or self.yes
        if not self.yes:
            assert not any(STRANGER in message.text for message in self.scene.messages())

    @invariant()
    def a_form_is_asked_about_once(self) -> None:
        if hasattr(self, "scene"):
            assert self.scene.said().count("form_question") <= 1

    @invariant()
    def no_state_is_skipped(self) -> None:
        if not hasattr(self, "scene"):
            return
        reached = self.scene.bot.reached
        way = ["greeted", "form_sent", "form_done", "photos_asked", "photos_done", "handed_over"]
        for earlier, later in pairwise(way[1:]):
            assert later not in reached or earlier in reached

    @invariant()
    def nothing_is_said_twice(self) -> None:
        if not hasattr(self, "scene"):
            return
        said = self.scene.said()
        assert all(said.count(key) <= 1 for key in ONCE)
        assert sum(key.startswith("form_reminder") for key in said) <= 2
        assert sum(key.startswith("photos_reminder") for key in said) <= 2
        ids = [message.at for message in self.scene.messages()]
        assert len(ids) == len(set(ids))

    @invariant()
    def who_needs_a_reply_waits_and_nobody_else(self) -> None:
        if hasattr(self, "scene"):
            row = self.scene.row
            assert row.needs_reply == (row.waiting_micros != NOT_WAITING)

    @invariant()
    def the_moves_lead_from_stage_to_stage(self) -> None:
        if hasattr(self, "scene"):
            row = self.scene.row
            way = [*(move.previous for move in row.stage_moves), row.stage]
            assert way == ["new", *(move.stage for move in row.stage_moves)]

    @invariant()
    def a_complete_file_lies_with_a_person(self) -> None:
        if hasattr(self, "scene") and self.scene.bot.state == "handed_over":
            assert self.scene.row.stage == "review"


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=30, stateful_step_count=30)
