"""Which files recruiters' browsers may see."""

from typing import Any

import pytest

from tests.builders import a_conversation
from tests.desks import a_desk
from tests.fakes import (
    NOON,
    FakeDocuments,
    HandClock,
)
from wasaprecruit.domain.commands import FileUrls
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.photos import file_name, photo_paths
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.file_urls import file_urls

SHA = "a" * 64
PHOTO = photo_paths("aspirant-1", SHA).web
PAPER = file_name("aspirant-1", SHA, "pdf")
VOICE = file_name("aspirant-1", SHA, "ogg")
ORIGINAL = photo_paths("aspirant-1", SHA).original
OTHERS = photo_paths("aspirant-2", SHA).web
FORM = FormSummary(submission_id="f", at=NOON)
KNOWN = {"age_group": "adult", "form": FORM}


def _seen(*names: str, **row: Any) -> set[str]:
    documents = FakeDocuments()
    a_conversation(documents, "c-1", **row)
    clock = HandClock()
    desk = a_desk(documents, clock)
    return set(file_urls(Asked(FileUrls(names=list(names)), conversation="c-1"), desk).urls)


def test_who_is_of_age_and_agreed_can_be_seen() -> None:
    assert _seen(PHOTO, PAPER, VOICE, OTHERS, "x", **KNOWN) == {PHOTO, PAPER, VOICE}


def test_an_original_is_opened_another_way() -> None:
    assert _seen(PHOTO, ORIGINAL, **KNOWN) == {PHOTO}


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"age_group": "adult"},
        {"form": FORM},
        {"age_group": "adult", "form": FORM.model_copy(update={"problems": ["consent"]})},
    ],
    ids=["nothing known", "no consent", "no age", "consent refused"],
)
def test_who_is_not_known_can_only_be_heard(row: dict[str, Any]) -> None:
    assert _seen(PHOTO, PAPER, VOICE, **row) == {VOICE}
    assert _seen(OTHERS, **row) == set()
    with pytest.raises(Conflict) as refused:
        _seen(PHOTO, **row)
    assert refused.value.code == "form_needed"


@pytest.mark.parametrize("name", [PHOTO, VOICE, "x"])
def test_a_minor_can_be_neither_seen_nor_heard(name: str) -> None:
    with pytest.raises(Conflict) as refused:
        _seen(name, age_group="minor", form=FORM)
    assert refused.value.code == "guardian_needed"


def test_a_minor_whom_a_recruiter_cleared_can_be_seen() -> None:
    assert _seen(PHOTO, age_group="minor", age_cleared_by="uid-1", form=FORM) == {PHOTO}
