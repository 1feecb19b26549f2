"""Which gate waits for what."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from localstack.gate_process import Outcome
from localstack.gate_schedule import Schedule
from localstack.gates import Gate
from localstack.ports import Ports

_DONE = (sys.executable, "-c", "")
_FAILING_SET_UP = "localstack.no_such_module"
_QUICK_SET_UP = "this"


def _run(*gates: Gate, set_up: str) -> list[Outcome]:
    return asyncio.run(Schedule(gates, Ports(), set_up).run())


def _passed(outcomes: list[Outcome]) -> dict[str, bool]:
    return {outcome.gate: outcome.passed for outcome in outcomes}


def test_without_a_set_up_only_what_needs_it_has_failed() -> None:
    outcomes = _run(
        Gate("python", (_DONE,)),
        Gate("web", (_DONE,), needs_web=True),
        Gate("stack", (_DONE,), needs_stack=True),
        set_up=_FAILING_SET_UP,
    )
    assert _passed(outcomes) == {"set-up": False, "python": True, "web": False, "stack": False}


def test_what_needs_no_set_up_runs_without_one() -> None:
    assert _passed(_run(Gate("python", (_DONE,)), set_up=_FAILING_SET_UP)) == {"python": True}


def test_what_needs_the_set_up_comes_after_it() -> None:
    outcomes = _run(
        Gate("web", (_DONE,), needs_web=True), Gate("python", (_DONE,)), set_up=_QUICK_SET_UP
    )
    names = [outcome.gate for outcome in outcomes]
    assert names.index("set-up") < names.index("web")
    assert all(outcome.passed for outcome in outcomes)


def test_a_gate_that_waited_for_the_set_up_comes_before_those_that_stand_behind_it(
    tmp_path: Path,
) -> None:
    """The longest stand first: one of them at the end would run alone."""
    begun = f"import pathlib; assert pathlib.Path({str(tmp_path / 'web')!r}).exists()"
    outcomes = _run(
        _meeting("first", tmp_path, "web"),
        replace(_meeting("web", tmp_path, "first"), needs_web=True),
        Gate("last", ((sys.executable, "-c", begun),)),
        set_up=_QUICK_SET_UP,
    )
    assert _passed(outcomes) == dict.fromkeys(("set-up", "first", "web", "last"), True)


def test_two_gates_run_beside_each_other(tmp_path: Path) -> None:
    """Each ends only once the other has begun."""
    outcomes = _run(
        _meeting("one", tmp_path, "two"), _meeting("two", tmp_path, "one"), set_up=_QUICK_SET_UP
    )
    assert _passed(outcomes) == {"one": True, "two": True}


def _meeting(name: str, folder: Path, other: str) -> Gate:
    script = (
        "import pathlib, time\n"
        f"folder = pathlib.Path({str(folder)!r})\n"
        f"(folder / {name!r}).touch()\n"
        f"while not (folder / {other!r}).exists(): time.sleep(0.01)"
    )
    return Gate(name, ((sys.executable, "-c", script),))
