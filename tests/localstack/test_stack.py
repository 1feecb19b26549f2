"""The supervisor, with toy services."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from localstack.console import FixableError
from localstack.probing import until
from localstack.service import Probe, Service, Tier
from localstack.stack import Stack
from localstack.taken_ports import holder_of, is_taken

_PATIENCE = 20.0
# Serves, says who it is, and has a child in a session of its own, as Firebase's CLI has its Java.
_TOY = """
import http.server, os, pathlib, subprocess, sys
folder, port = pathlib.Path(sys.argv[1]), int(sys.argv[2])
exec((folder / "edited.py").read_text())
child = subprocess.Popen(["sleep", "600"], start_new_session=True)
(folder / "child").write_text(str(child.pid))
handler = http.server.SimpleHTTPRequestHandler
http.server.ThreadingHTTPServer(("127.0.0.1", port), handler).serve_forever()
"""


@pytest.fixture
def toy(tmp_path: Path) -> Service:
    (tmp_path / "toy.py").write_text(_TOY)
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "edited.py").write_text("")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return Service(
        name="toy",
        title="Toy",
        command=(sys.executable, str(tmp_path / "toy.py"), str(tmp_path / "code"), str(port)),
        tier=Tier.DOES_WORK,
        ready=(Probe(port, "/"),),
        folder=tmp_path,
        ready_seconds=_PATIENCE,
    )


def _in_stack(toy: Service, work: Callable[[Stack], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with Stack([toy], toy.folder / "logs") as stack:
            await stack.during(work(stack))

    asyncio.run(run())


def _listener(toy: Service) -> int | None:
    holder = holder_of(toy.ports[0])
    return holder.pid if holder else None


def _is_alive(pid: int) -> bool:
    """A zombie that nobody has buried yet is dead enough."""
    question = ["ps", "-o", "stat=", "-p", str(pid)]
    state = subprocess.run(question, capture_output=True, text=True, check=False).stdout.strip()
    return bool(state) and not state.startswith("Z")


def _child(toy: Service) -> int:
    return int((toy.folder / "code" / "child").read_text())


def test_the_end_leaves_no_process_and_no_port_also_of_detached_children(toy: Service) -> None:
    async def nothing(_: Stack) -> None:
        assert is_taken(toy.ports[0])

    _in_stack(toy, nothing)
    assert not is_taken(toy.ports[0])
    assert not _is_alive(_child(toy))


def test_a_killed_service_comes_back_without_its_old_children(toy: Service) -> None:
    async def kill(_: Stack) -> None:
        first, orphan = _listener(toy), _child(toy)
        assert first
        os.kill(first, signal.SIGKILL)
        assert await until(lambda: _listener(toy) not in {None, first}, _PATIENCE)
        assert not _is_alive(orphan)

    _in_stack(toy, kill)


def test_a_broken_edit_is_said_in_one_line_and_the_fixed_one_runs(
    toy: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    code = toy.folder / "code" / "edited.py"
    watched = Service(**{**vars(toy), "watched": code.parent})
    said: list[str] = []

    def has_said(words: str) -> bool:
        said.append(capsys.readouterr().out)
        return words in "".join(said)

    async def edit(_: Stack) -> None:
        code.write_text("def (")
        assert await until(lambda: has_said("Toy does not start: SyntaxError"), _PATIENCE)
        code.write_text("")
        assert await until(lambda: has_said("Toy is up again"), _PATIENCE)

    _in_stack(watched, edit)
    assert "Traceback" not in "".join(said)
    assert "".join(said).count("does not start") == 1


def test_an_edit_restarts_the_service(toy: Service) -> None:
    code = toy.folder / "code" / "edited.py"
    watched = Service(**{**vars(toy), "watched": code.parent})

    async def edit(_: Stack) -> None:
        first = _listener(toy)
        code.write_text("# changed")
        assert await until(lambda: _listener(toy) not in {None, first}, _PATIENCE)

    _in_stack(watched, edit)


def test_a_service_that_holds_state_takes_the_stack_down_when_it_dies(toy: Service) -> None:
    stateful = Service(**{**vars(toy), "restarts": False})

    async def kill(_: Stack) -> None:
        os.kill(_listener(toy) or 0, signal.SIGKILL)
        await asyncio.Event().wait()

    with pytest.raises(FixableError, match="Toy ended by itself"):
        _in_stack(stateful, kill)
    assert not is_taken(toy.ports[0])


def test_a_service_that_never_starts_is_named_with_its_reason(toy: Service) -> None:
    (toy.folder / "code" / "edited.py").write_text("raise ValueError('no such thing')")

    async def never(_: Stack) -> None:
        pytest.fail("the stack was said to be ready")

    with pytest.raises(FixableError, match="Toy did not start: ValueError: no such thing"):
        _in_stack(toy, never)


def test_code_that_does_not_load_fails_the_start_with_the_errors_last_lines(toy: Service) -> None:
    code = toy.folder / "code" / "edited.py"
    code.write_text("def f():\n    raise KeyError('lost')\nf()")
    watched = Service(**{**vars(toy), "watched": code.parent})

    async def never(_: Stack) -> None:
        pytest.fail("the stack was said to be ready")

    with pytest.raises(FixableError, match="Toy did not start: KeyError: 'lost'") as failed:
        _in_stack(watched, never)
    assert 'File "<string>", line 2, in f' in str(failed.value)


def test_who_waits_for_a_fix_is_told_at_once_what_to_mend(
    toy: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    code = toy.folder / "code" / "edited.py"
    code.write_text("def (")
    watched = Service(**{**vars(toy), "watched": code.parent})
    said: list[str] = []

    def has_said(words: str) -> bool:
        said.append(capsys.readouterr().out)
        return words in "".join(said)

    async def nothing(_: Stack) -> None:
        assert is_taken(toy.ports[0])

    async def mend() -> None:
        assert await until(lambda: has_said("It starts as soon as that is mended"), _PATIENCE)
        code.write_text("")

    async def run() -> None:
        mending = asyncio.create_task(mend())
        async with Stack([watched], toy.folder / "logs", waits_for_a_fix=True) as stack:
            await stack.during(nothing(stack))
        await mending

    asyncio.run(run())
    assert "".join(said).count("Toy does not start: SyntaxError: invalid syntax") == 1
    assert "def (" in "".join(said)
