"""The writes by which a form gets into a file: all of them, or none."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.aspirants import Aspirant, Form, Profile, Submission
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents import Alias, Flag
from wasaprecruit.domain.events import SubmittedData
from wasaprecruit.domain.forms.filing import (
    aged,
    claimant_of,
    differs,
    filed,
    replaces,
    summary,
)
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.domain.majority import Age, Majority
from wasaprecruit.ports import Change, Create, Documents, Snapshot, Write
from wasaprecruit.use_cases.form_place import Place, find_place


@dataclass(frozen=True)
class Filing:
    """A form and the place it was found to belong to."""

    data: SubmittedData
    place: Place
    documents: Documents
    settings: BotSettings
    now: datetime

    def file(self) -> list[Write]:
        """Into the person's own file. An older form than the present one is kept beside it."""
        present = self.documents.get(paths.aspirant(self.place.aspirant_id), Aspirant)
        applied = replaces(self.data, present.value.form if present else None)
        form = filed(self.data, self.data.matched_by, self._claimed_phone)
        return [
            self._submission(self.place.aspirant_id, form, applied),
            self._aspirant(present, form, applied),
            *self._row(applied),
        ]

    def claim(self) -> list[Write]:
        """Into a file of its own, because the number has a form; that one's owner is flagged."""
        claimant = claimant_of(self.data.submission_id)
        form = filed(self.data, "nobody")
        return [
            self._submission(claimant, form, applied=False),
            Create(paths.aspirant(claimant), self._person(self.data.profile, form)),
            *self.place.changed(self._claimed()),
        ]

    def _claimed(self) -> dict[str, Any]:
        flagged: dict[str, Any] = {"flags": self.place.with_flags("number_claimed")}
        if self.place.conversation:
            flagged |= {"needsReply": True, "updatedAt": self.now}
        return flagged

    def _submission(self, aspirant_id: str, form: Form, applied: bool) -> Write:
        path = paths.submission(aspirant_id, self.data.submission_id)
        arrived = Submission(
            profile=self.data.profile, form=form, applied=applied, received_at=self.now
        )
        return Create(path, arrived)

    def _aspirant(self, present: Snapshot[Aspirant] | None, form: Form, applied: bool) -> Write:
        path = paths.aspirant(self.place.aspirant_id)
        if present and not applied:
            fields = {"ageGroup": self._age[0].group, "updatedAt": self.now}
            return Change(path, fields, version=present.version)
        row = self.place.conversation
        profile = self.data.profile.model_copy(update={"phone": self._phone})
        person = self._person(profile, form).model_copy(
            update={
                "conversation_id": self.place.id,
                "language": row.value.language if row else None,
                "age_group": self._age[0].group,
            }
        )
        if present is None:
            return Create(path, person)
        kept = {"source": present.value.source, "created_at": present.value.created_at}
        fields = person.model_copy(update=kept).model_dump(by_alias=True)
        return Change(path, fields, version=present.version)

    def _person(self, profile: Profile, form: Form) -> Aspirant:
        """Somebody without a conversation, until told otherwise."""
        return Aspirant(
            **dict(profile),
            conversation_id=derived_id("form", self.data.submission_id),
            source=self.data.provider,
            form=form,
            created_at=self.now,
            updated_at=self.now,
        )

    def _row(self, applied: bool) -> list[Write]:
        """What the inbox and the bot see; before the first message it waits for it."""
        if self.data.matched_by == "nobody":
            return []
        age, flags = self._age
        if self._claimed_phone:
            flags = [*flags, "phone_mismatch"]
        news: dict[str, Any] = {
            "ageGroup": age.group,
            "born": age.born,
            "flags": self.place.with_flags(*flags),
        }
        if applied:
            news["form"] = summary(self.data).model_dump(by_alias=True)
            news["aspirantName"] = self.data.profile.name
        if self.place.row is None:
            waiting = Alias.model_validate({"conversationId": self.place.id, **news})
            return [Create(paths.alias(self.place.id), waiting)]
        return self.place.changed(news | self._progress(applied))

    def _progress(self, applied: bool) -> dict[str, Any]:
        """What only a conversation has; a stage never goes back."""
        row = self.place.conversation
        if row is None:
            return {}
        begins = applied and row.value.stage == "new"
        stage = {"stage": "profile"} if begins else {}
        return {"updatedAt": self.now, **stage, **self._doubt()}

    def _doubt(self) -> dict[str, Any]:
        """A guardian's word was for the age that was known: a younger one is asked about anew."""
        born = self.data.profile.birth_date
        if not (
            born and self.place.is_cleared and self._majority.makes_younger(self.place.age, born)
        ):
            return {}
        return {"ageClearedBy": None, "needsReply": True}

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
        return aged(self.data.profile.birth_date, self.place.age, self._majority)

    @property
    def _majority(self) -> Majority:
        """Where they write from; only before they wrote, the form's own word counts."""
        number = self.place.number if self.place.conversation else self.data.profile.phone
        return Majority(number, self.now, self.settings)
