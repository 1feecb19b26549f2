"""Who counts as a colleague. `tests/rules` holds firestore.rules to the same table of cases."""

import itertools
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from wasaprecruit.domain.access import Badge, colleague, may_see, standing

TABLE = json.loads((Path(__file__).parents[1] / "fixtures" / "access.json").read_text())
FIELDS = ("role", "active", "validSince")


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


SIGNED_IN = _moment(TABLE["signedInAt"])


def _expected(role: bool, active: bool, since: bool) -> str:
    if not (role and active):
        return "no_access"
    return "colleague" if since else "session_ended"


CASES = [
    (
        {name: entry["value"] for name, entry in zip(FIELDS, entries, strict=True)},
        _expected(*(entry["opens"] for entry in entries)),
    )
    for entries in itertools.product(*(TABLE[name] for name in FIELDS))
]


@pytest.mark.parametrize(("values", "expected"), CASES)
def test_a_colleague_has_a_role_is_active_and_signed_in_late_enough(
    values: dict[str, Any], expected: str
) -> None:
    document = {name: _stored(value) for name, value in values.items() if value is not None}
    assert standing(Badge.model_validate(document), SIGNED_IN) == expected


def _stored(value: object) -> object:
    return _moment(value["seconds"]) if isinstance(value, dict) else value


def test_who_has_no_document_has_no_access() -> None:
    assert standing(None, SIGNED_IN) == "no_access"


@pytest.mark.parametrize("case", TABLE["sees"], ids=str)
def test_a_conversation_is_seen_by_all_or_by_who_has_it(case: dict[str, Any]) -> None:
    document = {"role": case["role"], "sees": case["sees"]}
    badge = Badge.model_validate({name: one for name, one in document.items() if one is not None})
    assignee = "me" if case["assignee"] == "self" else case["assignee"]
    assert may_see(colleague("me", badge), assignee) is case["visible"]
