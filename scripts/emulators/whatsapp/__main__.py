"""`python -m emulators.whatsapp --port 5002 [--state FILE] [--inbound-url URL]`."""

import argparse
import asyncio
import errno
import logging
import signal
import sys

from aiohttp import web

from .server import make_app
from .settings import IN_MEMORY, Settings

_SECONDS_TO_HANG_UP = 0.2


def _settings(arguments: list[str]) -> Settings:
    parser = argparse.ArgumentParser(prog="emulators.whatsapp", description=__doc__)
    default = Settings()
    parser.add_argument("--port", type=int, default=default.port)
    parser.add_argument("--state", default=IN_MEMORY, metavar="FILE", help="survives a restart")
    parser.add_argument("--inbound-url", default=default.inbound_url, metavar="URL")
    parser.add_argument(
        "--status-delays",
        type=_delays,
        default=(default.sent_after, default.delivered_after),
        metavar="SENT,DELIVERED",
        help="seconds from accepting to each status (default: 0.15,0.3)",
    )
    given = parser.parse_args(arguments)
    sent, delivered = given.status_delays
    return Settings(
        port=given.port,
        state=given.state,
        inbound_url=given.inbound_url,
        sent_after=sent,
        delivered_after=delivered,
    )


def _delays(given: str) -> tuple[float, float]:
    sent, delivered = (float(seconds) for seconds in given.split(","))
    if not 0 <= sent <= delivered:
        raise ValueError("sent comes before delivered")
    return sent, delivered


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # No access log: addresses of media and numbers have no place in one.
    runner = web.AppRunner(
        await make_app(settings), access_log=None, shutdown_timeout=_SECONDS_TO_HANG_UP
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", settings.port).start()
        print(f"WhatsApp simulator on {settings.base_url} → {settings.inbound_url}", flush=True)
        await stop.wait()
    finally:
        await runner.cleanup()


def main() -> int:
    logging.basicConfig(level=logging.WARNING, format="whatsapp: %(message)s")
    settings = _settings(sys.argv[1:])
    try:
        asyncio.run(_serve(settings))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        print(f"whatsapp: port {settings.port} is taken", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
