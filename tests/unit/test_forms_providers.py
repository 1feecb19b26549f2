"""What each provider sends, in our own fields; and who may send it."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from werkzeug.datastructures import Headers

from tests.fakes import NOON
from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.documents.aspirant import Shift
from wasaprecruit.domain.forms.fields import FIELDS
from wasaprecruit.domain.forms.limits import DAYS
from wasaprecruit.domain.forms.reading import ReadForm
from wasaprecruit.domain.forms.shifts import spread
from wasaprecruit.entrypoints.forms.body import PLACES, FormBody
from wasaprecruit.entrypoints.forms.field_map import FieldMap, field_map
from wasaprecruit.entrypoints.forms.filled import Filled
from wasaprecruit.entrypoints.forms.generic.reading import read_generic
from wasaprecruit.entrypoints.forms.request import RefusedForm, parsed
from wasaprecruit.entrypoints.forms.signatures import (
    Check,
    check_generic,
    check_tally,
    check_typeform,
)
from wasaprecruit.entrypoints.forms.tally.reading import read_tally
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "forms"
READERS: dict[str, Callable[[Any, FieldMap], Filled | None]] = {
    "typeform": read_typeform,
    "tally": read_tally,
    "generic": read_generic,
}
TOKEN = "REPLACE-WITH-PERSONAL-TOKEN"


def fixture(provider: str) -> Any:
    return json.loads((FIXTURES / f"{provider}.json").read_text())


def filled(provider: str, payload: Any, **added: str) -> Filled:
    found = READERS[provider](parsed(json.dumps(payload).encode()), field_map(provider, added))
    assert found
    return found


def read(provider: str, payload: Any, **added: str) -> ReadForm:
    return filled(provider, payload, **added).read(NOON, "MX")


@pytest.mark.parametrize("provider", READERS)
def test_a_recorded_form_maps_completely(provider: str) -> None:
    form, profile = filled(provider, fixture(provider)), read(provider, fixture(provider)).profile
    assert (form.ref, str(form.submitted_at)[:16]) == (TOKEN, "2026-11-18 18:21")
    assert (profile.name, profile.birth_date) == ("Valentina Ríos", "2004-05-17")
    assert (profile.measurements.height_cm, profile.phone) == (174, "+5215512345678")
    mornings = [Shift(day=day, part="morning") for day in DAYS[:5]]
    assert profile.shift_preferences == mornings + spread("weekend")
    assert profile.consent
    assert profile.consent.at == form.submitted_at
    if provider != "tally":
        assert (profile.city, profile.email) == ("Guadalajara", "valentina@example.com")


@pytest.mark.parametrize("provider", READERS)
def test_nothing_of_a_recorded_form_is_a_problem_or_left_over(provider: str) -> None:
    form = read(provider, fixture(provider))
    assert form.problems == []
    assert [answer.question for answer in form.answers] == (
        ["¿Cómo nos conociste?"] if provider == "generic" else []
    )


@pytest.mark.parametrize("provider", READERS)
def test_what_is_not_the_providers_shape_is_refused(provider: str) -> None:
    payloads: list[Any] = [{}, [], "x", None, {"event_type": "form_response"}]
    for payload in [*payloads, {"data": {"fields": [1]}}]:
        with pytest.raises(ValidationError):
            READERS[provider](payload, field_map(provider, {}))


def test_events_that_are_no_finished_form_are_let_go() -> None:
    assert read_typeform({"event_type": "form_response_partial"}, FieldMap({})) is None
    assert read_tally({"eventType": "FORM_CREATED"}, FieldMap({})) is None


def test_typeforms_other_answers_and_files_are_kept() -> None:
    payload = fixture("typeform")
    response = payload["form_response"]
    response["hidden"]["utm_source"] = "instagram"
    response["answers"] += [
        {"type": "file_url", "file_url": "https://x.example/a.jpg", "field": {"id": "f1"}},
        {"type": "choice", "choice": {"other": "Una amiga"}, "field": {"id": "f2"}},
        {"type": "brand_new", "brand_new": {"a": 1}, "field": {"id": "f3"}},
        {"type": "choices", "choices": {"labels": ["A"], "other": "B"}, "field": {"id": "f4"}},
    ]
    assert read("typeform", payload).answers == [
        ExtraAnswer(question="f1", answer="https://x.example/a.jpg"),
        ExtraAnswer(question="f2", answer="Una amiga"),
        ExtraAnswer(question="f3", answer="a: 1"),
        ExtraAnswer(question="f4", answer="A, B"),
        ExtraAnswer(question="utm_source", answer="instagram"),
    ]


def test_tallys_choices_are_words_and_its_repeated_checkboxes_are_left_out() -> None:
    payload = fixture("tally")
    payload["data"]["fields"] += [
        {
            "key": "question_wQ7Vvb_o1",
            "label": "shifts (Mañana)",
            "type": "CHECKBOXES",
            "value": True,
        },
        {
            "key": "question_file",
            "label": "Fotos",
            "type": "FILE_UPLOAD",
            "value": [{"id": "1", "name": "a.jpg", "url": "https://x.example/a.jpg"}],
        },
        {
            "key": "question_matrix",
            "label": "Gustos",
            "type": "MATRIX",
            "value": {"r1": ["c1"]},
            "rows": [{"id": "r1", "text": "Pasarela"}],
            "columns": [{"id": "c1", "text": "Mucho"}],
        },
    ]
    assert read("tally", payload).answers == [
        ExtraAnswer(question="Fotos", answer="a.jpg https://x.example/a.jpg (id: 1)"),
        ExtraAnswer(question="Gustos", answer="Pasarela: Mucho"),
    ]


def test_an_unticked_box_is_no_consent() -> None:
    payload = fixture("tally")
    payload["data"]["fields"][-1]["value"] = None
    form = read("tally", payload)
    assert [(one.field, one.reason) for one in form.problems] == [("consent", "missing")]


@pytest.mark.parametrize("name", ["birthDate", "birth_date"])
def test_the_settings_add_to_the_mapping(name: str) -> None:
    payload = {"id": "1", "extra": {"¿Tu cumple?": "2004-05-17"}}
    assert read("generic", payload).profile.birth_date is None
    assert read("generic", payload, **{"tu cumple": name}).profile.birth_date == "2004-05-17"


def test_a_setting_that_names_no_field_of_ours_is_told() -> None:
    with pytest.raises(ValidationError):
        field_map("generic", {"x": "shoeColour"})


@pytest.mark.parametrize("case", ["camel", "snake"])
def test_our_own_json_is_read_in_both_spellings(case: str) -> None:
    camel = {
        "id": "1",
        "submittedAt": "2026-11-18T18:21:22",
        "fullName": "Ana\u202e \ud800Paz",
        "birthDate": "2004-05-17",
        "heightCm": "5'9\"",
        "measurements": {"waistCm": 62, "shoeEu": "38,5"},
        "experience": "some",
        "experienceNotes": "Dos\npasarelas",
        "socialHandle": "@ana",
        "languagesSpoken": ["Español", "English", "Español"],
        "shiftPreferences": [{"day": "mon", "part": "night"}],
        "consent": {"given": True, "version": "2026-11", "at": "2026-11-18T18:21:00Z"},
        "somethingNew": 7,
    }
    snake = {
        "id": "1",
        "submitted_at": "2026-11-18T18:21:22",
        "full_name": "Ana Paz",
        "birth_date": "2004-05-17",
        "measurements": {"height_cm": 175, "waist_cm": "62 cm", "shoe_eu": 38.5},
        "experience": "some",
        "experience_notes": "Dos\npasarelas",
        "social_handle": "ana",
        "languages_spoken": "Español, English",
        "shift_preferences": "mon night",
        "consent": {"given": True, "at": "2026-11-18T18:21:00Z"},
        "extra": {"somethingNew": 7},
    }
    form = read("generic", camel if case == "camel" else snake)
    assert form.problems == []
    profile = form.profile
    assert (profile.name, profile.social_handle) == ("Ana Paz", "ana")
    sizes = profile.measurements
    assert (sizes.height_cm, sizes.waist_cm, sizes.shoe_eu) == (175, 62, 38.5)
    assert profile.languages_spoken == ["Español", "English"]
    assert profile.shift_preferences == [Shift(day="mon", part="night")]
    assert form.answers == [ExtraAnswer(question="somethingNew", answer="7")]


def test_every_field_of_ours_has_a_place_in_our_json() -> None:
    assert set(PLACES) == set(FIELDS)


def test_a_time_in_the_future_is_the_time_of_arrival() -> None:
    form = filled("generic", {"id": "1", "submittedAt": "2027-11-18T18:21:22Z"})
    assert form.then(NOON) == NOON
    assert filled("generic", {"id": "1"}).then(NOON) == NOON


def test_json_that_is_deep_or_broken_is_refused() -> None:
    for body in (b"", b"{", b"[" * 100_000, b'{"a":' * 5_000 + b"1" + b"}" * 5_000, b"\xff"):
        with pytest.raises(RefusedForm) as refused:
            parsed(body)
        assert refused.value.status == 400


def test_the_published_schema_is_current() -> None:
    published = json.loads((ROOT / "docs" / "forms" / "form.schema.json").read_text())
    assert published == FormBody.model_json_schema(by_alias=True), (
        "docs/forms.md says how to renew it"
    )


BODY = '{"name": "é"}'.encode()
OLD, NEW = "old-secret", "new-secret"


def _mac(secret: str, signed: bytes) -> bytes:
    return hmac.new(secret.encode(), signed, hashlib.sha256).digest()


def _typeform(secret: str) -> dict[str, str]:
    return {"Typeform-Signature": "sha256=" + base64.b64encode(_mac(secret, BODY)).decode()}


def _tally(secret: str) -> dict[str, str]:
    return {"Tally-Signature": base64.b64encode(_mac(secret, BODY)).decode()}


def _generic(secret: str, ahead: int = 0) -> dict[str, str]:
    timestamp = str(int(NOON.timestamp()) + ahead)
    signature = _mac(secret, timestamp.encode() + b"." + BODY).hex()
    return {"X-Timestamp": timestamp, "X-Signature": f"sha256={signature}"}


SIGNED: list[tuple[Check, Callable[[str], dict[str, str]]]] = [
    (check_typeform, _typeform),
    (check_tally, _tally),
    (check_generic, _generic),
]


@pytest.mark.parametrize(("check", "sign"), SIGNED)
def test_a_signature_of_either_secret_holds_during_a_rotation(
    check: Check, sign: Callable[[str], dict[str, str]]
) -> None:
    for secret in (OLD, NEW):
        check(Headers(sign(secret)), BODY, (NEW, OLD), NOON)


@pytest.mark.parametrize(("check", "sign"), SIGNED)
def test_a_wrong_signature_is_refused(check: Check, sign: Callable[[str], dict[str, str]]) -> None:
    wrong = [sign("another"), {}, *({**sign(OLD), name: "ä"} for name in sign(OLD))]
    for headers in wrong:
        with pytest.raises(RefusedForm) as refused:
            check(Headers(headers), BODY, (OLD,), NOON)
        assert refused.value.status == 401
    with pytest.raises(RefusedForm):
        check(Headers(sign(OLD)), BODY + b" ", (OLD,), NOON)


@pytest.mark.parametrize(
    ("ahead", "holds"), [(-299, True), (299, True), (-301, False), (301, False)]
)
def test_our_own_signature_holds_for_five_minutes(ahead: int, holds: bool) -> None:
    def check() -> None:
        check_generic(Headers(_generic(OLD, ahead)), BODY, (OLD,), NOON)

    if holds:
        check()
    else:
        with pytest.raises(RefusedForm):
            check()
