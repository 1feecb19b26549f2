"""`/simulator/faults`: arming, listing and clearing."""

from aiohttp import web

from .faults import KINDS, Faults, WrongFault

_PATH = "/simulator/faults"


class FaultsApi:
    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(_PATH, self._list),
            web.post(_PATH, self._arm),
            web.delete(_PATH, self._clear),
        ]

    async def _list(self, _request: web.Request) -> web.Response:
        return web.json_response(self._faults.armed())

    async def _arm(self, request: web.Request) -> web.Response:
        try:
            self._faults.arm(await request.json())
        except WrongFault as wrong:
            return _wrong(str(wrong))
        except ValueError:
            return _wrong("the body is not JSON")
        return web.json_response(self._faults.armed())

    async def _clear(self, _request: web.Request) -> web.Response:
        self._faults.clear()
        return web.json_response([])


def _wrong(why: str) -> web.Response:
    error = {"code": "wrong_fault", "message": why, "kinds": list(KINDS)}
    return web.json_response({"error": error}, status=422)
