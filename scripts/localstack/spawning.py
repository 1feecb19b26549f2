"""Starts a service's process."""

import asyncio
import os
from asyncio.subprocess import DEVNULL, Process
from dataclasses import dataclass

from localstack.service import Service

_LONGEST_LINE = 4 * 1024 * 1024


@dataclass(frozen=True)
class Spawned:
    """A running process, the leader of its own session, and all that it prints."""

    process: Process
    output: asyncio.StreamReader
    transport: asyncio.ReadTransport


async def spawn(service: Service) -> Spawned:
    """With a pipe of our own: asyncio's `wait` waits for the end of its pipes, which a worker that
    outlives its master would hold open."""
    reading, writing = os.pipe()
    output = asyncio.StreamReader(limit=_LONGEST_LINE)
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(output), os.fdopen(reading, "rb")
    )
    try:
        process = await asyncio.create_subprocess_exec(
            *service.command,
            cwd=service.folder,
            env={**os.environ, **service.environment},
            stdin=DEVNULL,
            stdout=writing,
            stderr=writing,
            start_new_session=True,
        )
    except BaseException:
        transport.close()
        raise
    finally:
        os.close(writing)
    return Spawned(process, output, transport)
