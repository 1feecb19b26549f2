"""`python -m emulators.pubsub_push --subscription ingest=inbound=http://…/ingest …`."""

import asyncio
import logging
import signal
import sys

from aiohttp import web

from emulators.pubsub_push.control import Control
from emulators.pubsub_push.pubsub import PubSub
from emulators.pubsub_push.relay import Relay
from emulators.pubsub_push.settings import Settings, parse


async def serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    pubsub = PubSub(settings)
    relays = [Relay(route, settings, pubsub) for route in settings.routes]
    runner = web.AppRunner(Control(relays).app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", settings.control_port).start()
    running = [asyncio.create_task(relay.run()) for relay in relays]
    ended = asyncio.ensure_future(stop.wait())
    # A relay never ends by itself: if one does, it is an error that must be seen.
    await asyncio.wait([ended, *running], return_when=asyncio.FIRST_COMPLETED)
    failures = [task.exception() for task in running if task.done()]
    ended.cancel()
    closing = map(Relay.close, relays, running)
    await asyncio.gather(*closing, return_exceptions=True)
    await runner.cleanup()
    await pubsub.close()
    if failures:
        raise RuntimeError("a relay ended by itself") from failures[0]


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    asyncio.run(serve(parse(sys.argv[1:])))


if __name__ == "__main__":
    main()
