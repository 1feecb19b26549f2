"""A recruiter corrects the profile, and what the person said stays beside it."""

from typing import Any

import pytest
from pydantic import ValidationError

from tests.builders import NUMBER, later, read_conversation, received
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, FakePublisher, HandClock
from tests.unit.test_record_form import HERS, record, submitted
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ChangeProfile
from wasaprecruit.domain.documents.aspirant import Aspirant, Measurements, Shift
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.domain.events.ages import AgeLearned
from wasaprecruit.ports.documents import Change, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.audited import Audited
from wasaprecruit.use_cases.desk.change_profile import change_profile
from wasaprecruit.use_cases.inbound.record_message import record_message

PROFILE: dict[str, Any] = {
    "city": "Monterrey",
    "measurements": Measurements(height_cm=107, waist_cm=60),
    "shift_preferences": [Shift(day="mon", part="morning")],
}
PUEBLA: dict[str, Any] = {"city": "Puebla"}


class Scene:
    """Somebody who wrote and sent a form, and the recruiter Rita."""

    def __init__(self, form: bool = True, **profile: Any) -> None:
        self.documents, self.publisher = FakeDocuments(), FakePublisher()
        self.clock = HandClock(later(hours=1))
        record_message(received(), self.documents, self.publisher)
        if form:
            self.send_form(**{**PROFILE, **profile})
        self.publisher.happened.clear()

    def send_form(self, submission: str = "form-1", **profile: Any) -> None:
        event = submitted(submission, at=self.clock(), **profile)
        record(event, self.documents, self.publisher)

    def correct(self, documents: Documents | None = None, **fields: Any) -> None:
        audited = documents or self.documents
        desk = a_desk(audited, self.clock, publisher=self.publisher)
        if isinstance(audited, Audited):
            desk = a_desk(audited, self.clock, publisher=self.publisher, tell=audited.tell)
        command = ChangeProfile.model_validate(fields)
        change_profile(Asked(command, by="rita", conversation=HERS), desk)

    @property
    def row(self) -> Conversation:
        return read_conversation(self.documents, HERS)

    @property
    def record(self) -> Aspirant:
        found = self.documents.get(paths.aspirant(self.row.aspirant_id), Aspirant)
        assert found
        return found.value

    def change_row(self, **fields: Any) -> None:
        self.documents.commit(Change(paths.conversation(HERS), fields))


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_what_they_said_stays_beside_what_counts(scene: Scene) -> None:
    scene.correct(city="Puebla", height=170)
    record = scene.record
    assert (record.city, record.measurements.height_cm) == ("Puebla", 170)
    assert record.said
    assert (record.said.city, record.said.measurements.height_cm) == ("Monterrey", 107)
    assert record.measurements.waist_cm == record.said.measurements.waist_cm == 60
    assert {field: one.by for field, one in record.corrections.items()} == {
        "city": "rita",
        "height": "rita",
    }
    assert record.corrections["city"].at == scene.clock()


def test_the_row_tells_what_counts_and_is_found_by_it(scene: Scene) -> None:
    shifts = [{"day": "sun", "part": "night"}, {"day": "fri", "part": "evening"}]
    scene.correct(name="Valeria Ríos", city="Puebla", height="1,70 m", shiftPreferences=shifts)
    row = scene.row
    assert row.form
    assert (row.aspirant_name, row.form.first_name) == ("Valeria Ríos", "Valeria")
    assert (row.form.city, row.form.height_cm) == ("Puebla", 170)
    assert row.form.shifts == ["fri-evening", "sun-night"]
    assert {"puebla", "valeria"} <= set(row.search)
    assert "monterrey" not in row.search


def test_a_correction_can_be_taken_back(scene: Scene) -> None:
    scene.correct(city="Puebla", height=170)
    scene.correct(city=None)
    assert (scene.record.city, set(scene.record.corrections)) == ("Monterrey", {"height"})
    scene.correct(height=None)
    assert scene.record.measurements.height_cm == 107
    assert (scene.record.said, scene.record.corrections) == (None, {})
    assert scene.row.form
    assert (scene.row.form.city, scene.row.form.height_cm) == ("Monterrey", 107)


def test_what_they_said_is_no_correction(scene: Scene) -> None:
    scene.correct(**PUEBLA)
    scene.correct(city="Monterrey")
    assert (scene.record.said, scene.record.corrections) == (None, {})


def test_asked_again_nothing_is_written(scene: Scene) -> None:
    scene.correct(**PUEBLA)
    scene.documents.reads = scene.documents.writes = 0
    scene.clock.advance(hours=1)
    scene.correct(**PUEBLA)
    assert (scene.documents.reads, scene.documents.writes) == (2, 0)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"height": "5'8\""}, {"height_cm": 173}),
        ({"bust": 86, "waist": 44.4, "hips": "92 cm"}, {"bust_cm": 86, "waist_cm": 44}),
        ({"shoe": {"size": 24.5, "system": "mx"}}, {"shoe_eu": 38.5}),
    ],
)
def test_sizes_are_read_as_a_forms_are(
    scene: Scene, given: dict[str, Any], read: dict[str, Any]
) -> None:
    scene.correct(**given)
    sizes = scene.record.measurements
    assert {name: getattr(sizes, name) for name in read} == read


def test_every_field_of_the_profile_can_be_corrected(scene: Scene) -> None:
    given: dict[str, Any] = {
        "name": "Ana Paz",
        "birthDate": "17/05/2003",
        "email": "ana@example.com",
        "experience": "professional",
        "experienceNotes": "Milan",
        "socialHandle": "https://instagram.com/ana.paz",
        "languagesSpoken": ["es", "fr"],
        "shiftNotes": "",
        "shiftPreferences": [],
    }
    scene.correct(**given)
    record = scene.record
    assert (record.birth_date, record.social_handle) == ("2003-05-17", "ana.paz")
    assert (record.languages_spoken, record.shift_preferences) == (["es", "fr"], [])
    assert "shift_notes" not in record.corrections, "they had said nothing"


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"birthDate": "31/02/2004"}, "birthDate"),
        ({"height": 17}, "height"),
        ({"height": "170 or so, ask her"}, "height"),
        ({"email": "ana@"}, "email"),
        ({"name": "!"}, "name"),
        ({"name": "\u200b"}, "name"),
        ({"city": "\u3164"}, "city"),
        ({"socialHandle": "\u3164"}, "socialHandle"),
        ({"name": "a" * 121}, "name"),
        ({"shoe": {"size": 80, "system": "eu"}}, "shoe"),
        ({"city": "9", "height": 9}, "city: cannot be read; height"),
    ],
)
def test_what_no_form_could_have_is_refused_by_field(
    scene: Scene, given: dict[str, Any], named: str
) -> None:
    with pytest.raises(Invalid) as refused:
        scene.correct(**given)
    assert refused.value.message == f"{named}: cannot be read"
    assert scene.record.corrections == {}


@pytest.mark.parametrize(
    "given", [{}, {"consent": True}, {"phone": "+5215500000000"}, {"experience": "much"}]
)
def test_consent_and_number_are_not_a_recruiters(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ChangeProfile.model_validate(given)


def test_the_bot_no_longer_asks_for_what_was_corrected() -> None:
    scene = Scene(problems=("height", "consent"), measurements=Measurements())
    assert scene.row.form
    assert scene.row.form.problems == ["height", "consent"]
    scene.correct(height=170)
    assert scene.row.form.problems == ["consent"]
    scene.correct(height=None)
    assert scene.row.form.problems == ["height", "consent"]


def test_a_later_form_is_what_they_say_now_and_the_correction_stands(scene: Scene) -> None:
    scene.correct(**PUEBLA)
    scene.clock.advance(days=1)
    scene.send_form("form-2", **{**PROFILE, "city": "Cholula", "name": "VALENTINA RÍOS PAZ"})
    record, row = scene.record, scene.row
    assert record.said
    assert row.form
    assert (record.city, record.said.city, row.form.city) == ("Puebla", "Cholula", "Puebla")
    assert {field: one.by for field, one in record.corrections.items()} == {"city": "rita"}
    assert (record.name, row.aspirant_name) == ("VALENTINA RÍOS PAZ", "VALENTINA RÍOS PAZ")
    assert "puebla" in row.search
    scene.correct(city=None)
    assert scene.record.city == "Cholula"


def test_a_later_form_asks_for_nothing_that_was_corrected(scene: Scene) -> None:
    scene.correct(height=170)
    scene.clock.advance(days=1)
    scene.send_form("form-2", problems=("height",), city="Monterrey")
    assert scene.row.form
    assert (scene.row.form.problems, scene.row.form.height_cm) == ([], 170)


def test_before_a_form_a_recruiter_can_begin_the_record() -> None:
    scene = Scene(form=False)
    scene.correct(name="Valeria Ríos", city="Puebla")
    assert (scene.record.source, scene.record.phone) == ("desk", NUMBER)
    assert (scene.row.aspirant_name, scene.row.form) == ("Valeria Ríos", None)
    assert "puebla" in scene.row.search
    scene.send_form(**PROFILE)
    assert (scene.record.source, scene.record.city) == ("page", "Puebla")
    assert scene.record.said
    assert scene.record.said.city == "Monterrey"


def test_a_birth_date_that_was_mistyped_is_put_right_and_files_are_looked_at() -> None:
    scene = Scene(birth_date="2014-05-17")
    scene.change_row(flags=["guardian", "human_wanted"])
    assert (scene.row.age_group, scene.row.needs_guardian) == ("minor", True)
    scene.correct(birthDate="2004-05-17")
    row = scene.row
    assert (row.age_group, row.born, row.flags) == ("adult", "2004-05-17", ["human_wanted"])
    assert scene.record.age_group == "adult"
    [event] = scene.publisher.happened
    assert isinstance(event, AgeLearned)
    assert (event.data.age_group, event.concerns_files) == ("adult", True)


def test_who_turns_out_younger_needs_a_guardians_word_again(scene: Scene) -> None:
    scene.change_row(ageClearedBy="rita")
    scene.correct(birthDate="2012-05-17")
    assert (scene.row.age_group, scene.row.age_cleared_by) == ("minor", None)
    assert scene.row.needs_guardian


@pytest.mark.parametrize(
    ("told", "group", "flagged"),
    [("2014-05-17", "adult", False), ("2005-05-17", "adult", False), ("2013-05-17", "minor", True)],
    ids=["the same slip again", "another adult's", "another minor's"],
)
def test_of_a_corrected_birth_date_only_a_new_contradiction_is_heard(
    told: str, group: str, flagged: bool
) -> None:
    scene = Scene(birth_date="2014-05-17")
    scene.correct(birthDate="2004-05-17")
    scene.clock.advance(days=1)
    scene.send_form("form-2", birth_date=told)
    assert (scene.row.age_group, "guardian" in scene.row.flags) == (group, flagged)
    assert scene.record.birth_date == "2004-05-17"


def test_a_birth_date_is_not_taken_back_to_nothing() -> None:
    scene = Scene(form=False)
    scene.correct(birthDate="2004-05-17")
    with pytest.raises(Conflict) as refused:
        scene.correct(birthDate=None)
    assert refused.value.code == "nothing_said"


def test_other_corrections_leave_the_age_alone(scene: Scene) -> None:
    scene.change_row(ageGroup="minor", born=None)
    scene.correct(**PUEBLA)
    assert (scene.row.age_group, scene.row.born) == ("minor", None)
    assert scene.publisher.happened == []


def test_of_who_asked_to_be_forgotten_nothing_more_is_kept(scene: Scene) -> None:
    scene.change_row(flags=["erasure_requested"])
    with pytest.raises(Conflict) as refused:
        scene.correct(**PUEBLA)
    assert refused.value.code == "erasure_requested"


def test_without_a_conversation_there_is_nothing_to_correct() -> None:
    command = Asked(ChangeProfile(city="Puebla"), by="rita", conversation="nobody")
    with pytest.raises(NotFound):
        change_profile(command, a_desk())


def test_the_entry_names_the_fields_and_repeats_no_value(scene: Scene) -> None:
    entry = AuditEntry(
        by="rita", command="changeProfile", at=NOON, request="r", conversation_id=HERS
    )
    scene.correct(Audited(scene.documents, "e-1", entry), name="Ana Paz", city="Puebla")
    kept = scene.documents.stored[paths.audit("e-1")]
    assert kept["fields"] == ["city", "name"]
    assert "Puebla" not in str(kept)
    assert "Ana" not in str(kept)
    assert NUMBER not in str(kept)
