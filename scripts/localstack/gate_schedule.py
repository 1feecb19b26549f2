"""Two lanes: one sets up and then runs what needs the stack, the other runs all else beside it.

Once the stack has gone, both run all else.
"""

import asyncio
from collections.abc import Sequence

from localstack import browser
from localstack.console import FixableError, complain
from localstack.environment import gates_environment
from localstack.gate_process import Outcome, run_gate, run_gate_beside_others
from localstack.gates import Gate
from localstack.layout import Layout, ours, python
from localstack.ports import Ports
from localstack.running import inside, new_stack
from localstack.service_log import Shown
from localstack.set_up import set_up
from localstack.stack import Stack

_LANES = 2
"""A gate keeps about one processor busy, and so does the set-up."""


class Schedule:
    """`gates` in their order, except that none waits for what it does not need."""

    def __init__(
        self, gates: Sequence[Gate], ports: Ports, set_up_module: str = "localstack.set_up"
    ) -> None:
        self._alone = [gate for gate in gates if not gate.needs_stack]
        self._in_stack = [gate for gate in gates if gate.needs_stack]
        self._needs_set_up = any(gate.needs_set_up for gate in gates)
        self._needs_browser = any(gate.needs_browser for gate in gates)
        self._set_up_module = set_up_module
        self._ports = ports
        self._environment = gates_environment(ports)
        self._waiting = list(self._alone)
        self._set_up_ended = asyncio.Event()
        self._is_set_up = False
        self._outcomes: list[Outcome] = []
        self._stack: Stack | None = None

    async def run(self) -> list[Outcome]:
        """In the order in which they ended."""
        lanes = [self._run_lane] * _LANES
        if self._needs_set_up:
            lanes[0] = self._run_long_lane
        async with asyncio.TaskGroup() as tasks:
            for lane in lanes:
                tasks.create_task(lane())
        return self._outcomes

    def kill(self) -> None:
        """The stack, at once. The gates end with the run."""
        if self._stack:
            self._stack.kill()

    async def _run_long_lane(self) -> None:
        """The set-up, what needs the stack, and then its share of all else."""
        self._is_set_up = (await self._set_up()).passed
        self._set_up_ended.set()
        if self._in_stack:
            await self._run_in_stack(self._is_set_up)
        await self._run_lane()

    async def _run_lane(self) -> None:
        while self._waiting:
            gate = self._next()
            if gate is None:
                await self._set_up_ended.wait()
            elif gate.needs_set_up and not self._is_set_up:
                self._outcomes.append(Outcome(gate.name, passed=False))
            else:
                await self._run(gate, await self._browser(gate))

    def _next(self) -> Gate | None:
        """The first that need not wait for the set-up any more, taken off those that wait."""
        for gate in self._waiting:
            if self._set_up_ended.is_set() or not gate.needs_set_up:
                self._waiting.remove(gate)
                return gate
        return None

    async def _set_up(self) -> Outcome:
        """It says what it waits for while it waits, also beside others."""
        outcome = await run_gate(self._setting_up(), self._environment | ours())
        self._outcomes.append(outcome)
        return outcome

    def _setting_up(self) -> Gate:
        command = python(self._set_up_module, *(["browser"] if self._needs_browser else []))
        return Gate("set-up", (command,))

    async def _run_in_stack(self, is_set_up: bool) -> None:
        """Gates that could not run for want of a stack have failed."""
        try:
            if is_set_up:
                await self._in_new_stack()
        except FixableError as problem:
            complain(str(problem))
        done = {outcome.gate for outcome in self._outcomes}
        missing = (gate.name for gate in self._in_stack if gate.name not in done)
        self._outcomes.extend(Outcome(name, passed=False) for name in missing)

    async def _in_new_stack(self) -> None:
        layout = Layout("test", self._ports, await asyncio.to_thread(set_up))
        traces = {"TRACES_FILE": str(layout.traces)}
        self._stack = new_stack(layout, Shown.NOTHING)

        async def run_each(_: Stack) -> None:
            for gate in self._in_stack:
                await self._run(gate, traces | await self._browser(gate))

        await inside(self._stack, layout, run_each)

    async def _browser(self, gate: Gate) -> dict[str, str]:
        """The set-up has seen to it that there is one."""
        if not gate.needs_browser:
            return {}
        return {"PLAYWRIGHT_CHROMIUM": await asyncio.to_thread(browser.ensure)}

    async def _run(self, gate: Gate, more: dict[str, str]) -> Outcome:
        run = run_gate if self._one_speaks_at_a_time else run_gate_beside_others
        outcome = await run(gate, self._environment | more)
        self._outcomes.append(outcome)
        return outcome

    @property
    def _one_speaks_at_a_time(self) -> bool:
        return len(self._alone) + bool(self._in_stack) == 1
