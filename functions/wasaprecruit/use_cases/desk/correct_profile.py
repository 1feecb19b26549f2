"""Corrections of a profile: what counts changes in the record and in the row, in one commit."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from pydantic.alias_generators import to_camel

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ChangeProfile, Done
from wasaprecruit.domain.documents.aspirant import Aspirant, Correction, Profile
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.events.ages import AgeLearned, AgeLearnedData
from wasaprecruit.domain.forms.correcting import (
    Unreadable,
    is_same,
    only_profile,
    read_values,
    with_fields,
)
from wasaprecruit.domain.forms.entering import with_facts
from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.majority import Age, Majority
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.names import spoken_name
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.search import tokens
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Snapshot, Stale, Write
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

BY_RECRUITERS = "desk"
"""The source of a record that a recruiter began, before any form."""

_CENTIMETRES = "cm"
_FORGOTTEN = Conflict(
    "erasure_requested", "This person asked to be forgotten: nothing more is kept about them."
)
_NOTHING_SAID = Conflict(
    "nothing_said", "They never told a birth date. Give another one instead of taking this back."
)


def correct_profile(asked: Asked[ChangeProfile], desk: Desk) -> Done:
    """Correct fields, or take corrections back. Idempotent.

    Raises NotFound; Invalid for values that a form could not have; Conflict for somebody who asked
    to be forgotten, or for a birth date taken back to nothing.
    """
    row = _corrected(asked, desk)
    if "birth_date" in asked.command.model_fields_set and row.age_group:
        _tell_age(asked.conversation, row, desk)
    return Done()


@retried(5, because="the conversation or the record keeps changing", on=(Stale, AlreadyThere))
def _corrected(asked: Asked[ChangeProfile], desk: Desk) -> Conversation:
    """The row as it is then."""
    row = conversation_row(asked.conversation, desk.documents)
    if row.value.wants_erasure:
        raise _FORGOTTEN
    path = paths.aspirant(row.value.aspirant_id)
    present = desk.documents.get(path, Aspirant)
    correcting = _Correcting(asked, row, present, desk)
    desk.tell(fields=correcting.changed)
    if correcting.changed:
        desk.documents.commit(*correcting.writes())
    return row.value.model_copy(update={"age_group": correcting.age.group})


@dataclass(frozen=True)
class _Correcting:
    """A command, and what was read before it is carried out."""

    asked: Asked[ChangeProfile]
    row: Snapshot[Conversation]
    present: Snapshot[Aspirant] | None
    desk: Desk

    @cached_property
    def changed(self) -> list[str]:
        """The fields that are not as asked for already."""
        fields = sorted(self.asked.command.model_fields_set)
        return [field for field in fields if self._is_news(field)]

    def _is_news(self, field: str) -> bool:
        is_corrected = field in self._before.corrections
        if not is_same(field, self._given, self._before):
            return True
        return is_corrected and is_same(field, self._given, self._said)

    def writes(self) -> list[Write]:
        path = paths.aspirant(self.row.value.aspirant_id)
        person: Write = Create(path, self.record)
        if self.present:
            names = {*Profile.model_fields, "said", "corrections", "age_group", "updated_at"}
            fields = self.record.model_dump(by_alias=True, include=names)
            person = Change(path, fields, version=self.present.version)
        # They are of age: nobody has to ask for a guardian any more.
        is_settled = "birth_date" in self.changed and self.age.group == "adult"
        settled = {"flags": ["guardian"]} if is_settled else {}
        row = Change(self.row.path, self._row(), remove=settled, version=self.row.version)
        return [person, row]

    @cached_property
    def record(self) -> Aspirant:
        """With what counts, what they said, and who corrected which field."""
        given = with_fields(self._before, self.changed, self._given)
        stays = {
            field: by for field, by in self._before.corrections.items() if field not in self.changed
        }
        now = Correction(by=self.asked.by, at=self._now)
        made = {field: now for field in self.changed if not is_same(field, self._given, self._said)}
        news: dict[str, Any] = {
            "corrections": stays | made,
            "said": self._said if stays or made else None,
            "age_group": self.age.group,
            "updated_at": self._now,
        }
        return given.model_copy(update=news)

    def _row(self) -> dict[str, Any]:
        row, record = self.row.value, self.record
        news: dict[str, Any] = {
            "aspirantName": record.name,
            "search": tokens(row.display_name, record.name, record.city, number=self._number),
        }
        if row.form:
            form = with_facts(row.form, record)
            told = {"first_name": spoken_name(record.name), "problems": self._problems()}
            news["form"] = form.model_copy(update=told).model_dump(by_alias=True)
        if "birth_date" in self.changed:
            news |= {"ageGroup": self.age.group, "born": self.age.born}
            if self._makes_younger():
                news["ageClearedBy"] = None
        return news

    def _problems(self) -> list[str]:
        """What is left for the person to correct."""
        form = self.record.form
        problems = [one.field for one in form.problems] if form else []
        return [field for field in problems if field not in self.record.corrections]

    @cached_property
    def age(self) -> Age:
        """A recruiter's word about the birth date goes before what was said of the age."""
        known = Age(self.row.value.age_group, self.row.value.born)
        if "birth_date" not in self.changed:
            return known
        born = self._given.birth_date
        if born is None:
            raise _NOTHING_SAID
        return Age(self._majority.group(born), born)

    def _makes_younger(self) -> bool:
        """A guardian agreed to the age that was known: a younger one needs their word again."""
        known = Age(self.row.value.age_group, self.row.value.born)
        return self._majority.makes_younger(known, str(self._given.birth_date))

    @cached_property
    def _given(self) -> Profile:
        """What is asked for, with what they said where a correction is taken back."""
        command = self.asked.command
        given = {field: getattr(command, field) for field in sorted(command.model_fields_set)}
        back = [field for field, value in given.items() if value is None]
        values: dict[Any, Any] = {
            field: value.model_dump() if field == "shoe" else value
            for field, value in given.items()
            if value is not None
        }
        told = Circumstances(self._now, region_of(self._number), question=_CENTIMETRES)
        try:
            read = read_values(values, told)
        except Unreadable as faults:
            named = "; ".join(f"{to_camel(field)}: cannot be read" for field in faults.fields)
            raise Invalid("invalid", named) from None
        return with_fields(read, back, self._said)

    @cached_property
    def _said(self) -> Profile:
        return self._before.said or only_profile(self._before)

    @cached_property
    def _before(self) -> Aspirant:
        if self.present:
            return self.present.value
        row = self.row.value
        return Aspirant(
            phone=self._number,
            conversation_id=self.row.id,
            language=row.language,
            source=BY_RECRUITERS,
            referral=row.referral,
            age_group=row.age_group,
            created_at=self._now,
            updated_at=self._now,
        )

    @property
    def _majority(self) -> Majority:
        return Majority(self._number, self._now, self.desk.settings())

    @cached_property
    def _number(self) -> str | None:
        channel = self.row.value.channel
        return identify(channel.address, channel.external_user_id).number

    @cached_property
    def _now(self) -> datetime:
        return self.desk.clock()


def _tell_age(conversation_id: str, row: Conversation, desk: Desk) -> None:
    """Files are fetched or taken away by it. Told each time: it may not have been told before."""
    if row.age_group is None:
        return
    now = desk.clock()
    desk.publisher.publish_happened(
        AgeLearned(
            id=derived_id("age.corrected", conversation_id, str(micros(now))),
            occurred_at=now,
            conversation_id=conversation_id,
            data=AgeLearnedData(age_group=row.age_group),
        )
    )
