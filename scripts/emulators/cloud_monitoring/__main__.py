"""`python -m emulators.cloud_monitoring --port … --relay … --tasks … --dead-letters …`."""

import argparse

from aiohttp import web

from emulators.cloud_monitoring.series import Sources, TimeSeries


def main() -> None:
    parser = argparse.ArgumentParser(prog="emulators.cloud_monitoring", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--relay", required=True, help="the push relay's control")
    parser.add_argument("--tasks", required=True, help="the Cloud Tasks emulator's control")
    parser.add_argument("--dead-letters", required=True, metavar="SUBSCRIPTION")
    parser.add_argument("--queue", action="append", default=[], help="one that there is")
    given = parser.parse_args()
    sources = Sources(given.relay, given.tasks, given.dead_letters, tuple(given.queue))
    app = web.Application()
    app.add_routes(
        [
            web.get("/", _ready),
            web.get("/v3/projects/{project}/timeSeries", TimeSeries(sources).answer),
        ]
    )
    web.run_app(app, host="127.0.0.1", port=given.port, print=None)


async def _ready(_: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


if __name__ == "__main__":
    main()
