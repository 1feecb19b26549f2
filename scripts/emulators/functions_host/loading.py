"""Loads the functions of a source, and says of each one that does not load why."""

import sys
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import functions_framework
from functions_framework.exceptions import MissingTargetException

from emulators.functions_host.catalogue import Function

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class CannotLoadError(Exception):
    """Its text is one line for each fault, with the functions that do not load because of it."""

    def __init__(self, faults: Mapping[str, Exception], source: Path) -> None:
        self._faults: dict[str, Exception] = {}
        names: dict[str, list[str]] = {}
        for name, error in faults.items():
            line = _in_one_line(error, source)
            self._faults[line] = error
            names.setdefault(line, []).append(name)
        self._folder = str(source.parent)
        super().__init__(
            "\n".join(f"{line}: cannot load {', '.join(found)}" for line, found in names.items())
        )

    def explain(self) -> None:
        """Prints where each fault is, from the source on: who loads it is of no interest."""
        for error in self._faults.values():
            trace = _from_within(self._folder, error.__traceback__)
            traceback.print_exception(error.with_traceback(trace), chain=False)


def load_all(functions: Iterable[Function], source: Path) -> "dict[Function, WSGIApplication]":
    """Those that the source defines. Raises CannotLoadError with every one that does not load."""
    loaded: dict[Function, WSGIApplication] = {}
    faults: dict[str, Exception] = {}
    for function in functions:
        try:
            app = _load(function, source)
        except Exception as error:
            faults[function.name] = error
        else:
            loaded |= {function: app} if app else {}
    if faults:
        raise CannotLoadError(faults, source)
    return loaded


def _load(function: Function, source: Path) -> "WSGIApplication | None":
    """None when the source has no such function."""
    try:
        app: WSGIApplication = functions_framework.create_app(  # type: ignore[no-untyped-call]
            function.name, str(source), function.signature
        )
    except MissingTargetException:
        _require_absence(function.name, source)
        return None
    return app


def _require_absence(name: str, source: Path) -> None:
    """A function whose module raises AttributeError looks to the framework as if it were none."""
    module = sys.modules[source.stem]
    if name in getattr(module, "__all__", ()):
        getattr(module, name)


def _in_one_line(error: Exception, source: Path) -> str:
    if isinstance(error, SyntaxError):
        place = _place(error.filename or "?", error.lineno, source)
        return f"SyntaxError: {error.msg} ({place})"
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({_place(frames[-1].filename, frames[-1].lineno, source)})" if frames else ""
    return f"{type(error).__name__}: {error}{where}"


def _place(file: str, line: int | None, source: Path) -> str:
    path = Path(file)
    below = path.is_relative_to(source.parent)
    return f"{path.relative_to(source.parent) if below else path.name}:{line}"


def _from_within(folder: str, trace: TracebackType | None) -> TracebackType | None:
    while trace and not trace.tb_frame.f_code.co_filename.startswith(folder):
        trace = trace.tb_next
    return trace
