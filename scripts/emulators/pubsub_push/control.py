"""The relay's own HTTP: health, idleness, faults."""

from collections.abc import Sequence

from aiohttp import web

from emulators.pubsub_push.relay import Relay

_COUNTS = ("duplicateNext", "reorderNext", "maxAttempts")


class Control:
    def __init__(self, relays: Sequence[Relay]) -> None:
        self._relays = relays

    def app(self) -> web.Application:
        app = web.Application()
        app.add_routes(
            [
                web.get("/", self._health),
                web.get("/idle", self._idle),
                web.post("/faults", self._arm),
                web.post("/reset", self._reset),
            ]
        )
        return app

    async def _health(self, _: web.Request) -> web.Response:
        """503 until every subscription exists and is being pulled."""
        state = {relay.route.subscription: relay.is_open for relay in self._relays}
        return web.json_response({"open": state}, status=200 if all(state.values()) else 503)

    async def _idle(self, _: web.Request) -> web.Response:
        """What the emulator has not handed over yet (some milliseconds) is not counted."""
        held = {relay.route.subscription: relay.in_flight for relay in self._relays}
        total = sum(held.values())
        is_open = all(relay.is_open for relay in self._relays)
        return web.json_response({"idle": is_open and not total, "inFlight": total, "held": held})

    async def _arm(self, request: web.Request) -> web.Response:
        """`{subscription?, duplicateNext?, reorderNext?, maxAttempts?, hold?: bool}`; without a
        name: all."""
        asked = await request.json()
        unknown = asked.keys() - {"subscription", "hold", *_COUNTS}
        aim = asked.get("subscription")
        chosen = [relay for relay in self._relays if aim in {None, relay.route.subscription}]
        if unknown or not chosen:
            raise web.HTTPBadRequest(text=f"unknown: {sorted(unknown) or aim}")
        for relay in chosen:
            _arm_one(relay, asked)
        return web.json_response({"armed": [relay.route.subscription for relay in chosen]})

    async def _reset(self, _: web.Request) -> web.Response:
        for relay in self._relays:
            await relay.reset()
        return web.json_response({})


def _arm_one(relay: Relay, asked: dict[str, int]) -> None:
    faults = relay.faults
    faults.duplicate_next = asked.get("duplicateNext", faults.duplicate_next)
    faults.reorder_next = asked.get("reorderNext", faults.reorder_next)
    faults.max_attempts = asked.get("maxAttempts", faults.max_attempts)
    if "hold" in asked:
        (faults.released.clear if asked["hold"] else faults.released.set)()
