"""python -m emulators.cloud_tasks; see README.md."""

import asyncio
import logging
import signal
import sys

from .emulator import Emulator, PortTakenError
from .options import Options, parse
from .state_file import UnreadableStateError


def main() -> int:
    logging.basicConfig(format="cloud_tasks: %(message)s", level=logging.INFO)
    options = parse(sys.argv[1:])
    try:
        asyncio.run(_serve(options))
    except PortTakenError as error:
        print(f"cloud_tasks: {error}", file=sys.stderr)
        return 1
    except UnreadableStateError as error:
        print(f"cloud_tasks: cannot read {options.state}: {error}", file=sys.stderr)
        return 1
    return 0


async def _serve(options: Options) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    emulator = Emulator(options)
    try:
        await emulator.start()
        print(
            f"cloud_tasks: gRPC on {options.host}:{emulator.port}, "
            f"control on http://{options.host}:{emulator.control_port}",
            flush=True,
        )
        await emulator.run_until(ended)
    finally:
        await emulator.stop()


if __name__ == "__main__":
    sys.exit(main())
