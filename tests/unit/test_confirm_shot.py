"""A recruiter says what a photo shows, and which are the best."""

from typing import Any

import pytest

from tests.builders import a_conversation, a_photo, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import ConfirmShot, MarkBest
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.errors import Conflict, Invalid, NotFound
from wasaprecruit.ports.documents import Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.confirm_shot import confirm_shot, mark_best

ID = "c-1"
KNOWN = {"age_group": "adult", "form": FormSummary(submission_id="f", at=NOON)}


class Scene:
    """Somebody with three photos, of which two are in the checklist."""

    def __init__(self, **row: Any) -> None:
        self.documents = FakeDocuments()
        self.desk = a_desk(self.documents, HandClock())
        checklist = {"face": "smile", "profile": "side"}
        a_conversation(self.documents, ID, **{"checklist": checklist, **KNOWN, **row})
        for photo, slot in (("smile", "face"), ("side", "profile"), ("more", None)):
            self.documents.commit(Create(paths.photo("aspirant-1", photo), a_photo(slot=slot)))

    def confirm(self, photo: str, slot: str | None) -> None:
        asked = Asked(ConfirmShot(slot=slot), by="rita", conversation=ID, photo=photo)
        confirm_shot(asked, self.desk)

    def mark(self, photo: str, best: bool = True) -> None:
        mark_best(Asked(MarkBest(best=best), by="rita", conversation=ID, photo=photo), self.desk)

    def photo(self, photo: str) -> Photo:
        found = self.documents.get(paths.photo("aspirant-1", photo), Photo)
        assert found
        return found.value

    @property
    def checklist(self) -> dict[str, str]:
        return read_conversation(self.documents, ID).checklist


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_slot_that_is_right_is_confirmed(scene: Scene) -> None:
    scene.confirm("smile", "face")
    assert (scene.photo("smile").slot, scene.photo("smile").slot_by) == ("face", "rita")
    assert scene.checklist == {"face": "smile", "profile": "side"}


def test_a_photo_moves_to_the_slot_that_it_shows(scene: Scene) -> None:
    scene.confirm("smile", "full_length")
    assert scene.photo("smile").slot == "full_length"
    assert scene.checklist == {"profile": "side", "full_length": "smile"}


def test_the_photo_that_was_there_leaves_the_slot(scene: Scene) -> None:
    scene.confirm("more", "face")
    assert scene.checklist == {"face": "more", "profile": "side"}
    assert (scene.photo("more").slot, scene.photo("smile").slot) == ("face", None)


def test_a_photo_can_be_in_no_slot(scene: Scene) -> None:
    scene.confirm("side", None)
    assert scene.photo("side").slot is None
    assert scene.checklist == {"face": "smile"}


@pytest.mark.parametrize(("photo", "slot"), [("more", "face"), ("side", None), ("side", "profile")])
def test_asked_again_nothing_is_written(scene: Scene, photo: str, slot: str | None) -> None:
    scene.confirm(photo, slot)
    before = dict(scene.documents.stored)
    scene.documents.writes = 0
    scene.confirm(photo, slot)
    assert (scene.documents.stored, scene.documents.writes) == (before, 0)


def test_a_slot_that_nobody_is_asked_for_is_refused(scene: Scene) -> None:
    with pytest.raises(Invalid):
        scene.confirm("smile", "left_knee")


def test_the_best_are_marked_and_unmarked(scene: Scene) -> None:
    scene.mark("smile")
    scene.mark("more")
    assert [scene.photo(one).best for one in ("smile", "side", "more")] == [True, False, True]
    scene.documents.writes = 0
    scene.mark("more")
    assert scene.documents.writes == 0
    scene.mark("more", best=False)
    assert not scene.photo("more").best


@pytest.mark.parametrize("command", ["confirm", "mark"])
def test_a_photo_that_may_not_be_seen_is_not_sorted(command: str) -> None:
    scene = Scene(age_group="minor")
    with pytest.raises(Conflict) as refused:
        scene.confirm("smile", "face") if command == "confirm" else scene.mark("smile")
    assert refused.value.code == "guardian_needed"


def test_there_has_to_be_such_a_photo(scene: Scene) -> None:
    with pytest.raises(NotFound):
        scene.mark("nothing")
    with pytest.raises(NotFound):
        scene.confirm("nothing", "face")
