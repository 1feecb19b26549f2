"""How much CPU a process takes until it could answer its first request.

Run as a program: `python -m image.starting FUNCTION`, or `bare` for a function that does nothing.
Prints seconds of CPU, the interpreter's own start included: a start is computing, and a busy
machine stretches the clock on the wall and not these.
"""

import inspect
import os
import re
import sys
import tempfile
import time
from pathlib import Path

FUNCTIONS = Path(__file__).resolve().parents[2] / "functions"
BARE = "bare"
_BUILDS = re.compile(r"\bbootstrap\.([a-z_]+)\(")


def main() -> None:
    (name,) = sys.argv[1:]
    sys.path.insert(0, str(FUNCTIONS))
    if name == BARE:
        _load_bare()
    else:
        _load(name)
    print(f"{time.process_time():.3f}")


def _load_bare() -> None:
    from functions_framework import create_app  # noqa: PLC0415 - what is measured

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "main.py"
        source.write_text("def bare(request):\n    return 'OK'\n")
        create_app(BARE, str(source))  # type: ignore[no-untyped-call]


def _load(name: str) -> None:
    """What the function's modules build at the first request is built as well."""
    from functions_framework import create_app  # noqa: PLC0415 - what is measured

    os.environ["FUNCTION_TARGET"] = name
    create_app(name, str(FUNCTIONS / "main.py"))  # type: ignore[no-untyped-call]
    from wasaprecruit import bootstrap  # noqa: PLC0415

    doors = [one for key, one in sys.modules.items() if key.startswith("wasaprecruit.entrypoints")]
    for part in sorted({part for door in doors for part in _BUILDS.findall(_source(door))}):
        getattr(bootstrap, part)()


def _source(module: object) -> str:
    try:
        return inspect.getsource(module)  # type: ignore[arg-type]
    except OSError:
        return ""


if __name__ == "__main__":
    main()
