"""`python -m emulators.web_channels --port 8087 --emulator http://127.0.0.1:8080`."""

import argparse
import asyncio
import logging
import signal
import sys

from aiohttp import web

from emulators.web_channels.proxy import Proxy

# Longer than a tab takes from one request to the next, also on a busy machine.
_PATIENCE_SECONDS = 15.0


async def serve(port: int, proxy: Proxy) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # Only with this does the end of a tab end its request, also at the emulator.
    runner = web.AppRunner(
        proxy.app(), access_log=None, handler_cancellation=True, shutdown_timeout=0.1
    )
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await stop.wait()
    await runner.cleanup()


def main() -> None:
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    parser = argparse.ArgumentParser(prog="emulators.web_channels", description=__doc__)
    parser.add_argument("--port", type=int, default=8087)
    parser.add_argument("--emulator", default="http://127.0.0.1:8080", metavar="URL")
    parser.add_argument("--patience", type=float, default=_PATIENCE_SECONDS, metavar="SECONDS")
    given = parser.parse_args(sys.argv[1:])
    asyncio.run(serve(given.port, Proxy(given.emulator, given.patience)))


if __name__ == "__main__":
    main()
