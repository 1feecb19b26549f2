"""`python -m emulators.functions_host --port 5001 [--source functions/main.py]`."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]
from gunicorn.errors import AppImportError  # type: ignore[import-untyped]

from emulators.functions_host.app import THREADS, build_app
from emulators.functions_host.loading import CannotLoadError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_SOURCE = Path(__file__).resolve().parents[3] / "functions" / "main.py"
# One process, as a fault test wants it: a kill takes every function down at once.
_OPTIONS: dict[str, Any] = {
    "workers": 1,
    "worker_class": "gthread",
    "threads": THREADS,
    "timeout": 0,
    "graceful_timeout": 3,
    "loglevel": "warning",
    "control_socket_disable": True,
}


class FunctionsHost(BaseApplication):  # type: ignore[misc]
    def __init__(self, port: int, source: Path) -> None:
        self._bind = f"127.0.0.1:{port}"
        self._source = source
        super().__init__()

    def load_config(self) -> None:
        for name, value in {**_OPTIONS, "bind": self._bind}.items():
            self.cfg.set(name, value)

    def load(self) -> "WSGIApplication":
        """A source that does not load ends the process, and its last lines say why."""
        try:
            return build_app(self._source)
        except CannotLoadError as problem:
            problem.explain()
            raise AppImportError(str(problem)) from problem


def main() -> None:
    parser = argparse.ArgumentParser(prog="emulators.functions_host", description=__doc__)
    parser.add_argument("--port", type=int, default=5001)
    parser.add_argument("--source", type=Path, default=_SOURCE)
    given = parser.parse_args(sys.argv[1:])
    FunctionsHost(given.port, given.source).run()


if __name__ == "__main__":
    main()
