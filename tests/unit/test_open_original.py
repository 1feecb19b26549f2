"""A photo's original: for whom a photo may be shown, and never without a trace."""

from typing import Any

import pytest

from tests.builders import a_conversation, a_photo
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing, OriginalUrl
from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.ports.documents import Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.audited import Audited
from wasaprecruit.use_cases.desk.open_original import open_original

FORM = FormSummary(submission_id="f", at=NOON)
GROWN = {"age_group": "adult", "form": FORM}
ENTRY = AuditEntry(
    by="rita", command="openOriginal", at=NOON, request="r", conversation_id="c-1", photo_id="p"
)


def _documents(**row: Any) -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, "c-1", aspirant_id="a-1", **row)
    documents.commit(Create(paths.photo("a-1", "p"), a_photo()))
    documents.commit(Create(paths.photo("a-2", "other"), a_photo()))
    return documents


def _open(documents: FakeDocuments, photo: str = "p") -> OriginalUrl:
    desk = a_desk(Audited(documents, "e", ENTRY), HandClock())
    return open_original(Asked(Nothing(), by="rita", conversation="c-1", photo=photo), desk)


def test_the_original_can_be_read_and_an_entry_says_by_whom() -> None:
    documents = _documents(**GROWN)
    answer = _open(documents)
    assert a_photo().paths.original in answer.url
    entry = documents.stored[paths.audit("e")]
    assert (entry["by"], entry["conversationId"], entry["photoId"]) == ("rita", "c-1", "p")


def test_a_request_that_comes_again_is_answered_and_told_once() -> None:
    documents = _documents(**GROWN)
    assert _open(documents) == _open(documents)
    assert sum(path.startswith("audit/") for path in documents.stored) == 1


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"age_group": "minor", "form": FORM}, "guardian_needed"),
        ({"age_group": "adult"}, "form_needed"),
        ({"form": FORM}, "form_needed"),
    ],
)
def test_who_may_not_be_shown_is_not_shown_in_the_original(row: dict[str, Any], code: str) -> None:
    documents = _documents(**row)
    with pytest.raises(Conflict) as refused:
        _open(documents)
    assert refused.value.code == code
    assert paths.audit("e") not in documents.stored


@pytest.mark.parametrize("photo", ["none", "other"])
def test_a_photo_that_is_not_theirs_is_not_found(photo: str) -> None:
    with pytest.raises(NotFound):
        _open(_documents(**GROWN), photo)
