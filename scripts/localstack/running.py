"""Runs something, alone or inside a stack, and ends the stack whatever happens."""

import asyncio
import itertools
import shutil
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager
from http.client import HTTPException
from typing import Any, TypeVar

from localstack import http, leftovers
from localstack.console import Step, say
from localstack.demo_users import seed
from localstack.firebase_config import write_project
from localstack.interrupt import ENDING, Interrupted, ignore
from localstack.layout import Layout
from localstack.ports import PURPOSES, Ports
from localstack.probing import is_at_rest, until
from localstack.service_log import Shown
from localstack.services import all_services
from localstack.stack import Stack
from localstack.taken_ports import require_free

_SETTLE_SECONDS = 8.0
_TICK_SECONDS = 0.2
Result = TypeVar("Result")


def run_in_stack(
    layout: Layout,
    work: Callable[[Stack], Coroutine[Any, Any, Result]],
    shown: Shown,
    *,
    waits_for_a_fix: bool = False,
) -> Result:
    """Raises FixableError when the stack does not start, Interrupted when the user ends it.

    Code that does not load fails the start too, unless the stack `waits_for_a_fix`.
    """
    stack = new_stack(layout, shown, waits_for_a_fix=waits_for_a_fix)
    return run_until_interrupted(inside(stack, layout, work), at_once=stack.kill)


def new_stack(layout: Layout, shown: Shown, *, waits_for_a_fix: bool = False) -> Stack:
    """Not started yet. Raises FixableError when its ports are taken."""
    purposes = {port: PURPOSES[name] for name, port in layout.ports.items()}
    require_free(purposes, leftovers.still_running(layout.folder))
    _prepare_folders(layout)
    logs = layout.folder / "logs"
    return Stack(all_services(layout), logs, shown, waits_for_a_fix=waits_for_a_fix)


def run_until_interrupted(work: Coroutine[Any, Any, Result], at_once: Callable[[], None]) -> Result:
    """Raises Interrupted when the user ends it; who does so twice wants it ended `at_once`."""
    try:
        return asyncio.run(_with_signals(work, at_once))
    except asyncio.CancelledError:
        ignore()
        raise Interrupted from None


async def _with_signals(work: Coroutine[Any, Any, Result], at_once: Callable[[], None]) -> Result:
    """The first signal ends the work in order, the second one at once."""
    working = asyncio.ensure_future(work)
    asked = itertools.count()

    def end() -> None:
        if next(asked):
            at_once()
        else:
            working.cancel()

    for number in ENDING:
        asyncio.get_running_loop().add_signal_handler(number, end)
    return await working


def _prepare_folders(layout: Layout) -> None:
    """Without --keep each start is a fresh one."""
    shutil.rmtree(layout.folder, ignore_errors=True)
    layout.state.mkdir(parents=True, exist_ok=True)
    write_project(layout.folder, layout.ports)


async def inside(
    stack: Stack, layout: Layout, work: Callable[[Stack], Coroutine[Any, Any, Result]]
) -> Result:
    """Starts the stack, does the work, and ends the stack whatever happened."""
    async with AsyncExitStack() as ending:
        with _ticking(Step("Local stack", "less than a minute"), stack) as step:
            await ending.enter_async_context(stack)
            await asyncio.to_thread(seed, layout.ports)
        leftovers.remember(layout.folder)
        step.finish()
        try:
            return await stack.during(work(stack))
        finally:
            if layout.keep:
                await _settle(layout.ports)
            say("  Ending the local stack …")


@contextmanager
def _ticking(step: Step, stack: Stack) -> Iterator[Step]:
    ticking = asyncio.create_task(_tick(step, stack))
    try:
        yield step
    finally:
        ticking.cancel()
        step.wipe()


async def _tick(step: Step, stack: Stack) -> None:
    while True:
        await asyncio.sleep(_TICK_SECONDS)
        step.tick(f"waiting for {', '.join(stack.not_ready) or 'demo users'}")


async def _settle(ports: Ports) -> None:
    """What is on its way is in no state file yet: let it arrive, but not for ever."""
    say("  Waiting for messages on their way …")
    controls = (ports.relay_control, ports.tasks_control)
    await until(lambda: is_at_rest(lambda: all(map(_is_idle, controls))), _SETTLE_SECONDS)


def _is_idle(control_port: int) -> bool:
    """Whoever does not answer is gone, and has nothing left to wait for."""
    try:
        return bool(http.call("GET", control_port, "/idle").json["idle"])
    except (OSError, HTTPException):
        return True
