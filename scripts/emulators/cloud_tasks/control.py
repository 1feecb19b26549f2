"""The control API: what tests need and the real service does not have."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from .clock import Clock
from .dispatcher import Dispatcher
from .names import queue_of, short_id
from .queues import Queues


class Control:
    def __init__(
        self, queues: Queues, clock: Clock, dispatcher: Dispatcher, changed: Callable[[], None]
    ) -> None:
        self._queues = queues
        self._clock = clock
        self._dispatcher = dispatcher
        self._changed = changed

    def application(self) -> web.Application:
        application = web.Application()
        application.router.add_get("/", self.health)
        application.router.add_get("/tasks", self.tasks)
        application.router.add_get("/idle", self.idle)
        application.router.add_post("/clock", self.move_clock)
        application.router.add_post("/faults", self.arm_faults)
        application.router.add_post("/reset", self.reset)
        return application

    async def health(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "ok", "now": _iso(self._clock.now())})

    async def tasks(self, _request: web.Request) -> web.Response:
        pending = [task for queue in self._queues.by_name.values() for task in queue.tasks.values()]
        pending.sort(key=lambda task: task.due_at)
        return web.json_response(
            [
                {
                    "queue": short_id(queue_of(task.name)),
                    "name": task.name,
                    "scheduleTime": _iso(task.due_at),
                    "attempts": task.attempts,
                }
                for task in pending
            ]
        )

    async def idle(self, _request: web.Request) -> web.Response:
        now = self._clock.now()
        pending = sum(queue.count_due(now) for queue in self._queues.by_name.values())
        dispatching = self._dispatcher.dispatching
        return web.json_response(
            {
                "idle": not pending and not dispatching,
                "pending": pending,
                "dispatching": dispatching,
            }
        )

    async def move_clock(self, request: web.Request) -> web.Response:
        self._clock.advance(await _number(request, "advanceSeconds"))
        self._changed()
        return web.json_response({"now": _iso(self._clock.now()), "ahead": self._clock.offset})

    async def arm_faults(self, request: web.Request) -> web.Response:
        self._dispatcher.duplicate_next = int(await _number(request, "duplicateNext"))
        return web.json_response({"duplicateNext": self._dispatcher.duplicate_next})

    async def reset(self, _request: web.Request) -> web.Response:
        self._clock.put_back()
        self._dispatcher.duplicate_next = 0
        self._queues.reset(self._clock.now())
        self._changed()
        return web.json_response({})


async def _number(request: web.Request, field: str) -> float:
    try:
        body: Any = await request.json()
    except ValueError:
        body = None
    value = body.get(field) if isinstance(body, dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise web.HTTPBadRequest(
            text=json.dumps({"error": f"{field} must be a number, 0 or more"}),
            content_type="application/json",
        )
    return value


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()
