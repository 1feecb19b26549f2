"""The cost model counts with what the tests count, and the docs say what it says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from costs.bill import HABITS, PRICES, bill
from costs.command import DOCS, TURNS, USUAL, bills, main, renewed, tables
from costs.counted import COUNTED
from costs.month import Month
from costs.usage import busy_seconds, usage
from deployment.description import read_description

TESTS = Path(__file__).parent
DESCRIPTION = read_description()
MONTH = Month(100_000, HABITS)


def test_the_docs_say_what_the_model_says() -> None:
    written = DOCS.read_text()
    assert written == renewed(written, tables(USUAL, HABITS)), "scripts/cost_model --write"


@pytest.mark.parametrize("act", sorted(COUNTED))
def test_no_number_is_in_the_model_that_no_test_counts(act: str) -> None:
    others = [path for path in TESTS.rglob("test_*.py") if path != Path(__file__)]
    assert any(f'COUNTED["{act}"]' in path.read_text() for path in others)


def test_every_act_is_in_the_model_and_every_function_is_called() -> None:
    assert set(MONTH.acts()) == set(COUNTED)
    assert set(MONTH.requests()) == set(DESCRIPTION.functions)


def _charged() -> Iterator[str]:
    for service, prices in PRICES.items():
        if service not in {"twilio", "meta", "inboxes"}:
            yield from (f"{service}.{name}" for name in prices if name not in {"source", "read"})


def test_everything_that_has_a_price_is_used_and_says_where_it_is_from() -> None:
    assert set(usage(MONTH, DESCRIPTION)) == set(_charged())
    for prices in PRICES.values():
        assert "source" in prices or all("read" in one for one in prices.values())


def test_an_allowance_is_taken_off_once() -> None:
    assert bill(1, {"cloud_run.requests": 3_000_000}).total == pytest.approx(0.40)
    assert bill(1, {"cloud_run.requests": 1_999_999}).total == 0


def test_resources_are_those_of_the_description() -> None:
    heavier = DESCRIPTION.model_copy(deep=True)
    heavier.functions["ingest"] = heavier.functions["ingest"].model_copy(
        update={"memory_mib": 1024}
    )
    seconds = usage(MONTH, heavier)["cloud_run.gib_seconds"]
    assert seconds > usage(MONTH, DESCRIPTION)["cloud_run.gib_seconds"]


@pytest.mark.parametrize("calls", [10, 10_000, 10_000_000])
def test_an_instance_is_shared_but_never_by_more_than_it_takes(calls: int) -> None:
    alone = busy_seconds("ingest", calls, 1, HABITS)
    shared = busy_seconds("ingest", calls, 20, HABITS)
    assert alone / 20 <= shared <= alone * 1.0001


def test_what_the_docs_call_lean_keeps_the_goal_from_100_000_messages_on() -> None:
    lean = {**HABITS, **TURNS["all three, and no photos at all"]}
    at_scale = bills(USUAL, lean)[1:]
    assert all(one.share < 0.01 for one in at_scale)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--messages", "many"], "a whole number of messages from 1"),
        (["--messages", "0"], "a whole number of messages from 1"),
        (["--set", "coffee=3"], "there is no habit 'coffee'"),
        (["--set", "recruiters=few"], "recruiters must be a number"),
    ],
)
def test_bad_input_is_told_in_one_line(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert told in capsys.readouterr().err


def test_a_habit_can_be_changed_for_a_run(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--messages", "1000", "--set", "recruiters=8"])
    assert re.search(r"recruiters \| 8 \|", capsys.readouterr().out)
