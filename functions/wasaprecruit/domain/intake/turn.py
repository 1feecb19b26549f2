"""One turn of the bot: what it says and what becomes of the conversation's row."""

from datetime import datetime, timedelta
from typing import Any

from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.aspirant import AgeGroup
from wasaprecruit.domain.documents.bot import Burst, Question, Spoken
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation, Stage
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.forms.unconfirmed import to_confirm
from wasaprecruit.domain.intake.ceiling import has_said_enough, said_lately
from wasaprecruit.domain.intake.definition import (
    BACK,
    HOLDS,
    MOST_TURNS,
    QUESTION_LASTS,
    STEPS,
    WAITS_FOR_A_PERSON,
    QuestionKind,
    Step,
)
from wasaprecruit.domain.intake.facts import FORM_QUESTION, Known, is_by_form
from wasaprecruit.domain.intake.situation import Decision, Paragraph, Situation
from wasaprecruit.domain.intake.wording import render
from wasaprecruit.domain.majority import Age, Majority
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.stages import may_advance, moves_with

CALLING: frozenset[Flag] = frozenset(
    {
        "human_wanted",
        "misunderstood",
        "flood",
        "guardian",
        "poor_photos",
        "erasure_requested",
        "number_claimed",
        "many_forms",
        "distress",
        "abuse",
        "complaint",
        "guardian_writes",
    }
)
"""While one of these is set, the conversation needs a person, whatever the bot answers."""

_CARED_FOR: frozenset[Flag] = frozenset({"distress", "abuse"})

BURST = timedelta(minutes=10)
"""How long turns are counted, to notice a machine at the other end."""


class Turn:
    """Collects what is decided. `row` is the conversation as it will be.

    `messages` are the messages to send, each a list of paragraphs.
    """

    def __init__(self, situation: Situation, by_aspirant: bool = False) -> None:
        self.situation = situation
        self.row: Conversation = situation.row
        self.messages: list[list[Paragraph]] = []
        self._by_aspirant = by_aspirant
        self._reminds = False
        self._erases = False
        self._settled = False
        self._calls = False
        self._confirms_stop: int | None = None
        self._count_age()

    @property
    def known(self) -> Known:
        return Known(self.row, tuple(self.situation.settings.checklist), self._by_aspirant)

    @property
    def muted(self) -> bool:
        """Whether the bot may not speak: `hushed`, or a person has to take over."""
        return self.hushed or self.needs_care

    @property
    def hushed(self) -> bool:
        """A recruiter paused the bot, they ended it, or enough was said for a day."""
        row = self.row
        return row.bot.paused or row.opted_out or row.wants_erasure or self.rests

    @property
    def needs_care(self) -> bool:
        """They are in distress or told of abuse: only a person may go on from there."""
        return not _CARED_FOR.isdisjoint(self.row.flags)

    @property
    def rests(self) -> bool:
        """Enough was said for a day."""
        return has_said_enough(self.row.bot, self.situation.now)

    @property
    def majority(self) -> Majority:
        situation = self.situation
        return Majority(situation.number, situation.now, situation.settings)

    @property
    def age(self) -> Age:
        return Age(self.row.age_group, self.row.born)

    def _count_age(self) -> None:
        """A minor by the birth date may have come of age by now."""
        if self.row.age_group == "minor" and self.majority.recounted(self.age).group == "adult":
            self.come_of_age(self.row.born)

    def come_of_age(self, born: str | None) -> None:
        """No minor any more: an adult by a form's birth date, else of unknown age."""
        flags = [flag for flag in self.row.flags if flag != "guardian"]
        group: AgeGroup | None = "adult" if is_by_form(self.row) else None
        self.change(age_group=group, born=born, flags=flags)

    def change(self, **fields: Any) -> None:
        self.row = self.row.model_copy(update=fields)

    def remember(self, **fields: Any) -> None:
        """Change what the bot keeps in mind."""
        self.change(bot=self.row.bot.model_copy(update=fields))

    def remember_once(self, what: str) -> None:
        """That this was said, and when."""
        self.remember(reached={**self.row.bot.reached, what: self.situation.now})

    def say_once(self, key: str) -> None:
        """Say it, unless it was ever said in this conversation."""
        if key not in self.row.bot.reached:
            self.say(key)
            self.remember_once(key)

    def ask(self, kind: QuestionKind, about: str | None = None) -> None:
        """From now on a yes or a no is the answer to this."""
        self.remember(question=Question(kind=kind, asked_at=self.situation.now, about=about))

    def take_question(self, heard_at: datetime) -> Question | None:
        """The question that a message of this time may answer. Any later message ends it."""
        question = self.row.bot.question
        if question is None or heard_at <= question.asked_at:
            return None
        self.remember(question=None)
        return question if heard_at - question.asked_at <= QUESTION_LASTS else None

    def say(self, *keys: str) -> None:
        """Each text is a message of its own."""
        self.messages += [[one] for one in self._paragraphs(*keys)]
        self._settled = True

    def say_together(self, *keys: str) -> None:
        """The texts are one message."""
        if keys:
            self.messages.append(self._paragraphs(*keys))
        self._settled = True

    def say_on(self, *keys: str, paragraph: int | None = None) -> None:
        """The texts go on in the first message, before its `paragraph`, else at its end."""
        first = self.messages[0] if self.messages else []
        at = len(first) if paragraph is None else paragraph
        self.messages[:1] = [[*first[:at], *self._paragraphs(*keys), *first[at:]]]
        self._settled = True

    @property
    def is_welcome(self) -> bool:
        """Whether the first message of this turn welcomes them."""
        return self.situation.row.bot.state == "new" and self.row.bot.state != "new"

    def _paragraphs(self, *keys: str) -> list[Paragraph]:
        return [Paragraph(key, render(key, self.known, self.situation)) for key in keys]

    def ask_about_form(self) -> None:
        """Whether the form that waits for their word is theirs; once."""
        form = to_confirm(self.row.unconfirmed_forms)
        self.ask("form", form.submission_id if form else None)
        self.remember_once(FORM_QUESTION)

    def remind(self) -> None:
        """Remind of what was just asked for, if nothing comes."""
        self._reminds = True
        self.remember(asked_at=self.situation.now)

    def say_back(self) -> None:
        """Lead back to what the open step waits for."""
        self.say(*self.way_back)

    @property
    def way_back(self) -> tuple[str, ...]:
        """The text that leads back to the open step; none in a silence that HOLDS."""
        key = BACK.get(self.row.bot.state)
        return (key,) if key and self.row.bot.silence not in HOLDS else ()

    def settle(self) -> None:
        """Nobody has to answer what just came."""
        self._settled = True

    def call(self, flag: Flag | None = None) -> None:
        """A person has to look at this."""
        self._calls = True
        if flag:
            self.note(flag)

    def note(self, flag: Flag) -> None:
        """Flag it, without putting it on the recruiters' list."""
        if flag not in self.row.flags:
            self.change(flags=[*self.row.flags, flag])

    def confirm_stop(self, choice: int) -> None:
        """Say the only text that follows a STOP."""
        self.say_stopped("stop_done", choice)

    def say_stopped(self, key: str, choice: int) -> None:
        """Say this, and nothing else, to somebody who ended it with this STOP."""
        self.say(key)
        self.remember(stop_told=choice)
        self._confirms_stop = choice

    def erase(self) -> None:
        self._erases = True
        self.change(erasure_requested_at=self.situation.now)
        self.call("erasure_requested")

    def begin(self) -> None:
        """Welcome somebody who writes for the first time, and take no other step."""
        step = self._next() if self.row.bot.state == "new" else None
        if step:
            self._take(step)

    def go_on(self) -> bool:
        """Take every step that can be taken; whether anything was said."""
        said = len(self.messages)
        while step := self._next():
            self._take(step)
        return len(self.messages) > said

    def _next(self) -> Step | None:
        known = self.known
        state = self.row.bot.state
        return next((step for step in STEPS if step.state == state and step.when(known)), None)

    def _take(self, step: Step) -> None:
        joined = step.says[:1] if step.joins else ()
        if joined:
            self.say_on(*joined)
        self.say(*step.says[len(joined) :])
        now, bot = self.situation.now, self.row.bot
        self.remember(state=step.to, reached={step.to: now, **bot.reached}, misunderstood=0)
        if step.hears == "form" and self.row.form:
            self.remember(form_heard=self.row.form.submission_id)
        if step.hears == "photos":
            self.remember(photos_heard=self.known.filled, poor_photos=0)
        if step.reminds:
            self.remind()
        if step.asks == "form":
            self.ask_about_form()
        if step.stage:
            self._advance(step.stage)
        if step.calls or step.flag:
            self.call(step.flag)

    def _advance(self, stage: Stage) -> None:
        """Move the stage forward, never back, and never once a recruiter has moved it."""
        if may_advance(self.row, stage):
            moves = moves_with(self.row, stage, BOT, self.situation.now)
            self.change(stage=stage, stage_moves=moves)

    def decision(self) -> Decision | None:
        """None when there is nothing to say and nothing to remember."""
        if self.messages:
            self._count()
            self._end_older_question()
            self._count_day()
        if self._calls:
            since = min(self.row.waiting_micros, micros(self.situation.now))
            self.change(needs_reply=True, waiting_micros=since)
        elif self._settled and not self._person_awaited():
            self.change(needs_reply=False, waiting_micros=NOT_WAITING)
        if self.row == self.situation.row:
            return None
        return Decision(
            row=self.row,
            messages=tuple(map(tuple, self.messages)),
            reminds=self._reminds,
            erases=self._erases,
            confirms_stop=self._confirms_stop,
            calls=self._calls,
        )

    def _end_older_question(self) -> None:
        """Close the earlier question: a later yes answers what was said last."""
        if self.row.bot.question == self.situation.row.bot.question:
            self.remember(question=None)

    def _person_awaited(self) -> bool:
        return self.row.bot.state in WAITS_FOR_A_PERSON or not CALLING.isdisjoint(self.row.flags)

    def _count(self) -> None:
        """Count this turn, and fall silent where two machines answer each other."""
        now, burst = self.situation.now, self.row.bot.burst
        if burst is None or now - burst.began > BURST:
            burst = Burst(began=now, replies=0)
        burst = Burst(began=burst.began, replies=burst.replies + 1)
        self.remember(burst=burst)
        if burst.replies >= MOST_TURNS:
            self.remember(silence="flood")
            self.call("flood")

    def _count_day(self) -> None:
        """Count the day's messages; near the limit the last one says that a person will go on."""
        said = said_lately(self.row.bot, self.situation.now)
        self.remember(day=Spoken(began=said.began, messages=said.messages + len(self.messages)))
        if self.rests:
            if not self.row.opted_out:
                self.say("enough_today")
            self.call("flood")
