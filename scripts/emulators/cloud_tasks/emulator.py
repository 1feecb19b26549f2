"""Joins the parts, starts them and stops them."""

import asyncio
import errno
import socket
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress

from aiohttp import web

from . import state_file
from .clock import Clock
from .control import Control
from .delivery import new_session
from .dispatcher import Dispatcher
from .grpc_server import new_server
from .options import Options
from .queues import Queues
from .saver import Saver
from .servicer import CloudTasksServicer

_GRACE_SECONDS = 0.2  # for calls under way at the end; the whole stop stays below a second


class PortTakenError(Exception):
    """Another program listens there."""


class Emulator:
    """`start` and `stop` once each, in one event loop; port 0 picks a free one."""

    def __init__(self, options: Options) -> None:
        self.port = 0
        self.control_port = 0
        self._options = options
        self._clock = Clock()
        self._queues = Queues()
        self._saver = (
            Saver(options.state, self._queues, self._clock) if options.state is not None else None
        )
        self._dispatcher: Dispatcher | None = None
        self._loops: list[asyncio.Task[None]] = []
        self._stack = AsyncExitStack()

    async def start(self) -> None:
        """PortTakenError or UnreadableStateError when it cannot."""
        control_socket = _listen(self._options.host, self._options.control_port)
        self._stack.callback(control_socket.close)
        _listen(self._options.host, self._options.port).close()
        self._fill_queues()
        session = await self._stack.enter_async_context(new_session())
        self._dispatcher = Dispatcher(self._queues, self._clock, session, self._changed)
        self._start_loops(self._dispatcher)
        await self._start_grpc(self._dispatcher)
        await self._start_control(self._dispatcher, control_socket)

    async def run_until(self, ended: asyncio.Event) -> None:
        """Returns when `ended` is set, or when a loop broke: `stop` then raises its error."""
        end = asyncio.create_task(ended.wait())
        await asyncio.wait({end, *self._loops}, return_when=asyncio.FIRST_COMPLETED)
        end.cancel()

    async def stop(self) -> None:
        await self._stack.aclose()

    def _changed(self) -> None:
        if self._dispatcher:
            self._dispatcher.wake()
        if self._saver:
            self._saver.touch()

    def _fill_queues(self) -> None:
        now = self._clock.now()
        if self._options.state is not None:
            state_file.load(self._options.state, self._queues, now)
        for queue in self._options.queues:
            if queue.name not in self._queues.by_name:
                self._queues.add(queue, now)

    def _start_loops(self, dispatcher: Dispatcher) -> None:
        """Before the doors, so that they close first: what they accepted is in the last save."""
        if self._saver:
            self._stack.callback(self._saver.save)
            self._start_loop(self._saver.run())
        self._stack.push_async_callback(dispatcher.stop)
        self._start_loop(dispatcher.run())

    def _start_loop(self, loop: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(loop)
        self._loops.append(task)
        self._stack.push_async_callback(_end, task)

    async def _start_grpc(self, dispatcher: Dispatcher) -> None:
        server = new_server(
            CloudTasksServicer(self._queues, self._clock, dispatcher, self._changed)
        )
        self.port = server.add_insecure_port(f"{self._options.host}:{self._options.port}")
        await server.start()
        self._stack.push_async_callback(server.stop, _GRACE_SECONDS)

    async def _start_control(self, dispatcher: Dispatcher, listener: socket.socket) -> None:
        control = Control(self._queues, self._clock, dispatcher, self._changed)
        runner = web.AppRunner(control.application(), access_log=None, shutdown_timeout=0)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.SockSite(runner, listener).start()
        self.control_port = listener.getsockname()[1]


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTakenError(f"port {port} on {host} is taken by another program") from error
