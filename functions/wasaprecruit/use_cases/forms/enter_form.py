"""The writes that enter a form in a person's record, for one commit."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.aspirant import Aspirant, Form, Submission
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.forms import FormCount, UnconfirmedForm
from wasaprecruit.domain.events.forms import SubmittedData
from wasaprecruit.domain.forms.ceiling import counted
from wasaprecruit.domain.forms.correcting import with_fields
from wasaprecruit.domain.forms.entering import (
    aged,
    differs,
    entered,
    replaces,
    summary,
    unconfirmed,
)
from wasaprecruit.domain.forms.unconfirmed import still_open, with_form
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.inbox_row import unanswered
from wasaprecruit.domain.majority import Age, Majority
from wasaprecruit.domain.search import tokens
from wasaprecruit.domain.stages import may_advance, moved
from wasaprecruit.ports.documents import Change, Create, Documents, Snapshot, Write
from wasaprecruit.use_cases.forms.form_place import Place, find_place


@dataclass(frozen=True)
class FormEntry:
    """A form, and the place that it was found to belong to.

    `kept` is the stored submission of a form that waited for its owner and is confirmed now.
    """

    data: SubmittedData
    place: Place
    documents: Documents
    settings: BotSettings
    now: datetime
    kept: Snapshot[Submission] | None = None

    def enter(self) -> list[Write]:
        """Into the person's record. A form older than the applied one is stored beside it."""
        present = self._present
        is_newest = replaces(self.data, present.value.form if present else None)
        applied = is_newest and self._count is not None
        form = entered(self.data, self.kept is not None, self._claimed_phone)
        return [
            self._submission(form, applied),
            *self._aspirant(present, form, applied),
            *self._row(applied),
        ]

    @cached_property
    def _present(self) -> Snapshot[Aspirant] | None:
        return self.documents.get(paths.aspirant(self.place.aspirant_id), Aspirant)

    @cached_property
    def _counts(self) -> SubmittedData:
        """What the form says, except for what a recruiter corrected."""
        record = self._present.value if self._present else None
        if record is None or not record.corrections:
            return self.data
        profile = with_fields(self.data.profile, record.corrections, record)
        problems = [one for one in self.data.problems if one.field not in record.corrections]
        return self.data.model_copy(update={"profile": profile, "problems": problems})

    def hold(self) -> list[Write]:
        """Until its owner confirms it: nothing of it is applied, and only recruiters see it."""
        return [self._submission(entered(self.data), applied=False), *self._waiting()]

    def _waiting(self) -> list[Write]:
        row, present = self.place.row, self.place.form
        if row and present and not still_open([unconfirmed(self.data)], present):
            # Moot. The unchanged flags are written so that the commit checks the row's version.
            return self.place.changed({"flags": row.flags})
        forms = with_form(row.unconfirmed_forms if row else [], unconfirmed(self.data))
        news: dict[str, Any] = {"unconfirmedForms": _dumped(forms)}
        if present:
            news |= self._flagged("number_claimed")
        return self._written(news)

    def _flagged(self, *flags: Flag) -> dict[str, Any]:
        """Those of the row and these; one that is new and calls for a recruiter says so."""
        fields: dict[str, Any] = {"flags": self.place.with_flags(*flags)}
        raised = self.place.row.flags if self.place.row else []
        calls = {"number_claimed", "many_forms"}.intersection(flags).difference(raised)
        return fields | (self._unanswered if calls else {})

    def _written(self, news: dict[str, Any]) -> list[Write]:
        """Changes of the row; before the first message, of an alias in which they wait for it."""
        if self.place.row is None:
            waiting = Alias.model_validate({"conversationId": self.place.id, **news})
            return [Create(paths.alias(self.place.id), waiting)]
        return self.place.changed(news)

    def _submission(self, form: Form, applied: bool) -> Write:
        path = paths.submission(self.place.aspirant_id, self.data.submission_id)
        if self.kept:
            fields = {"form": form.model_dump(by_alias=True), "applied": applied}
            return Change(path, fields, version=self.kept.version)
        arrived = Submission(
            profile=self.data.profile, form=form, applied=applied, received_at=self.now
        )
        return Create(path, arrived)

    def _aspirant(
        self, present: Snapshot[Aspirant] | None, form: Form, applied: bool
    ) -> list[Write]:
        path = paths.aspirant(self.place.aspirant_id)
        if not applied:
            fields = {"ageGroup": self._age[0].group, "updatedAt": self.now}
            return [Change(path, fields, version=present.version)] if present else []
        person = self._person(form)
        if present is None:
            return [Create(path, person)]
        record = present.value
        said = self.data.profile.model_copy(update={"phone": self._phone})
        kept = {
            # Before the first form only a recruiter may have begun the record.
            "source": record.source if record.form else person.source,
            "referral": record.referral or person.referral,
            "created_at": record.created_at,
            "corrections": record.corrections,
            "said": said if record.corrections else None,
        }
        fields = person.model_copy(update=kept).model_dump(by_alias=True)
        return [Change(path, fields, version=present.version)]

    def _person(self, form: Form) -> Aspirant:
        """As the form and, if there is one, the conversation tell of them."""
        row = self.place.conversation
        return Aspirant(
            **dict(self._counts.profile.model_copy(update={"phone": self._phone})),
            conversation_id=self.place.id,
            language=row.value.language if row else None,
            source=self.data.provider,
            referral=row.value.referral if row else None,
            form=form,
            age_group=self._age[0].group,
            created_at=self.now,
            updated_at=self.now,
        )

    def _row(self, applied: bool) -> list[Write]:
        """What the inbox and the bot see."""
        if self.data.matched_by == "nobody":
            return []
        news, flags = self._applied() if applied else {}, [*self._age[1]]
        if self._claimed_phone:
            flags.append("phone_mismatch")
        if self._count is None:
            flags.append("many_forms")
        else:
            news["formCount"] = self._count.model_dump(by_alias=True)
        forms, age = self._open(applied), self._age[0]
        if forms:
            flags.append("number_claimed")
        news |= {"ageGroup": age.group, "born": age.born, "unconfirmedForms": _dumped(forms)}
        return self._written(news | self._flagged(*flags) | self._doubt())

    def _applied(self) -> dict[str, Any]:
        return {
            "form": summary(self._counts).model_dump(by_alias=True),
            "aspirantName": self._counts.profile.name,
            **self._found_and_moved,
        }

    @property
    def _found_and_moved(self) -> dict[str, Any]:
        """By which words they are found from now on, and their stage; once they wrote."""
        if self.place.conversation is None:
            return {}
        row, profile = self.place.conversation.value, self._counts.profile
        found = tokens(row.display_name, profile.name, profile.city, number=self.place.number)
        advances = may_advance(row, "profile")
        return {"search": found} | (moved(row, "profile", BOT, self.now) if advances else {})

    @property
    def _unanswered(self) -> dict[str, Any]:
        """Before they wrote there is nobody to answer."""
        row = self.place.conversation
        return unanswered(row.value, self.now) if row else {}

    def _doubt(self) -> dict[str, Any]:
        """A guardian agreed to the age that was known: a younger one needs their word again."""
        born = self._birth_date_told
        if not (
            born and self.place.is_cleared and self._majority.makes_younger(self.place.age, born)
        ):
            return {}
        return {"ageClearedBy": None, **self._unanswered}

    def _open(self, applied: bool) -> list[UnconfirmedForm]:
        """The forms by number that are not moot beside the one that counts now."""
        row = self.place.row
        counts = summary(self.data) if applied else self.place.form
        if row is None or counts is None:
            return list(row.unconfirmed_forms) if row else []
        return still_open(row.unconfirmed_forms, counts)

    @cached_property
    def _count(self) -> FormCount | None:
        """With this form; None beyond the ceiling, where a form is stored but not applied."""
        row = self.place.row
        return counted(row.form_count if row else None, self.now.date())

    @cached_property
    def _phone(self) -> str | None:
        """The number that they write from, else the stated one if it is not somebody else's."""
        stated = None if self._claimed_phone else self.data.profile.phone
        return self.place.number or stated

    @cached_property
    def _claimed_phone(self) -> str | None:
        """The stated number when it is not the one of whoever holds the personal link."""
        stated = self.data.profile.phone
        if stated is None or self.data.matched_by != "token":
            return None
        if self.place.number:
            return stated if differs(stated, self.place.number) else None
        owner = find_place(conversation_id(stated), self.documents)
        return stated if owner.row and owner.id != self.place.id else None

    @cached_property
    def _age(self) -> tuple[Age, list[Flag]]:
        return aged(self._birth_date_told, self.place.age, self._majority)

    @property
    def _birth_date_told(self) -> str | None:
        """None where a recruiter corrected it: only another contradiction is heard then."""
        told = self.data.profile.birth_date
        record = self._present.value if self._present else None
        if told is None or record is None or "birth_date" not in record.corrections:
            return told
        is_heard = record.said is not None and record.said.birth_date == told
        contradicts = self._majority.contradicts(self.place.age, told)
        return told if contradicts and not is_heard else None

    @property
    def _majority(self) -> Majority:
        """Of the country of the number they write from; before they wrote, of the stated one."""
        number = self.place.number if self.place.conversation else self.data.profile.phone
        return Majority(number, self.now, self.settings)


def _dumped(forms: list[UnconfirmedForm]) -> list[dict[str, Any]]:
    return [form.model_dump(by_alias=True) for form in forms]
