"""What is filled into a template, how it then reads, which may be sent, what its gaps may mean."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.builders import a_template
from wasaprecruit.domain.documents.template import (
    TemplateButton,
    TemplateField,
    TemplateStatus,
    TemplateVariable,
)
from wasaprecruit.domain.template_fields import meant_field
from wasaprecruit.domain.templates import (
    filled,
    misfilled,
    rendered,
    unsendable,
    variables_in,
)

# The web app previews by the same cases.
CASES: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "templates.json").read_text(encoding="utf-8")
)


def test_variables_are_numbers_in_their_order_then_words_as_they_come() -> None:
    texts = ["{{10}} {{name}} {{2}}", "{{ city }} {{name}} {{1}} {{}} {x} {{a-b}}"]
    assert variables_in(texts) == ["1", "2", "10", "name", "city"]


@pytest.mark.parametrize("case", CASES["filled"], ids=lambda case: str(case["text"]))
def test_what_is_filled_in_is_not_read_again(case: dict[str, Any]) -> None:
    assert filled(case["text"], case["variables"]) == case["reads"]


@pytest.mark.parametrize("case", CASES["rendered"], ids=lambda case: str(case["reads"])[:9])
def test_it_reads_as_header_body_and_footer(case: dict[str, Any]) -> None:
    assert rendered(a_template(**case["parts"]), case["variables"]) == case["reads"]


def test_an_approved_template_may_be_sent() -> None:
    assert unsendable(a_template()) is None


@pytest.mark.parametrize("status", [one for one in get_args(TemplateStatus) if one != "approved"])
def test_no_other_may_and_the_reason_is_a_sentence(status: TemplateStatus) -> None:
    error = unsendable(a_template(status=status))
    assert error
    assert error.code == "template_not_approved"
    assert error.reason.endswith(".")


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"gone": True}, "template_gone"), ({"type": "other"}, "template_not_shown")],
)
def test_nor_what_is_gone_or_cannot_be_shown(fields: dict[str, Any], code: str) -> None:
    error = unsendable(a_template(**fields))
    assert error
    assert error.code == code


@pytest.mark.parametrize(
    ("variables", "code", "named"),
    [
        ({}, "variables_missing", "1, city"),
        ({"1": "Ana"}, "variables_missing", "city"),
        ({"1": "Ana", "city": "Lima", "2": "x"}, "variables_unknown", "2"),
        ({"1": "x" * 1024, "city": "Lima"}, "template_too_long", "1024"),
    ],
)
def test_every_gap_is_filled_and_nothing_else(
    variables: dict[str, str], code: str, named: str
) -> None:
    gaps = [TemplateVariable(name="1"), TemplateVariable(name="city")]
    button = TemplateButton(kind="url", text="Go", target="https://example.com/{{city}}")
    template = a_template(variables=gaps, buttons=[button])
    error = misfilled(template, variables)
    assert error
    assert error.code == code
    assert named in error.reason
    assert misfilled(template, {"1": "Ana", "city": "Lima"}) is None


@pytest.mark.parametrize(
    ("name", "sample", "field"),
    [
        ("nombre", "", "firstName"),
        ("first_name", "Valentina", "firstName"),
        ("1", "Primeiro nome", "firstName"),
        ("1", "Customer_Name", "name"),
        ("nombreCompleto", "", "name"),
        ("Ciudad", "", "city"),
        ("2", "cidade", "city"),
        ("reclutadora", "Rita", "recruiter"),
        ("fecha_de_la_etapa", "", "stageDate"),
        # What says nothing is left to the recruiter.
        ("1", "Valentina", None),
        ("1", "", None),
        ("dia", "nombre", None),
        ("hora", "10:00", None),
        ("nombre_de_la_modelo_estrella", "", None),
    ],
)
def test_a_gap_means_a_field_only_where_it_bears_its_name(
    name: str, sample: str, field: TemplateField | None
) -> None:
    assert meant_field(name, sample) == field
