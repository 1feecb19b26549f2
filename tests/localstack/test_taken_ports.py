import os
import socket
import sys
from collections.abc import Iterator

import pytest

from localstack import taken_ports
from localstack.console import FixableError
from localstack.taken_ports import require_free


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_taken_port_is_named_with_its_purpose_and_its_holder(taken: int) -> None:
    with pytest.raises(FixableError) as refused:
        require_free({taken: "the web app"})
    first, advice = str(refused.value).splitlines()
    assert first.startswith(f"Port {taken} (the web app) is taken by process {os.getpid()}: ")
    assert "pytest" in first or "python" in first
    assert f"`kill {os.getpid()}`" in advice


def test_free_ports_pass() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        free = server.getsockname()[1]
    require_free({free: "the web app"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")
def test_the_holder_is_found_without_lsof(taken: int) -> None:
    assert taken_ports.holder_from_proc(taken) == os.getpid()
