"""Starts gcp-storage-emulator, which knows no other origins and no limits of length.

Takes its arguments. Signatures are not checked.
"""

import re
from http import HTTPStatus

from gcp_storage_emulator import __main__ as program  # type: ignore[import-untyped]
from gcp_storage_emulator import server

_LENGTH = "X-Goog-Content-Length-Range"
_RANGE = re.compile(r"(\d+),(\d+)")
# As `cors` in terraform/modules/wasaprecruit/storage.tf; here from any page.
_ALLOWED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, PUT",
    "Access-Control-Allow-Headers": f"Content-Type, {_LENGTH}",
    "Access-Control-Max-Age": "3600",
}


class Handler(server.RequestHandler):  # type: ignore[misc]
    def do_OPTIONS(self) -> None:  # noqa: N802 - named by the base class
        self._answer(HTTPStatus.NO_CONTENT)

    def do_PUT(self) -> None:  # noqa: N802
        if self._fits():
            super().do_PUT()
        else:
            self.rfile.read(self._length)
            self._answer(HTTPStatus.BAD_REQUEST)

    def end_headers(self) -> None:
        for name, value in _ALLOWED.items():
            self.send_header(name, value)
        super().end_headers()

    def _answer(self, status: HTTPStatus) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _fits(self) -> bool:
        asked = _RANGE.fullmatch(self.headers.get(_LENGTH, ""))
        return asked is None or int(asked[1]) <= self._length <= int(asked[2])

    @property
    def _length(self) -> int:
        return int(self.headers.get("Content-Length") or 0)


server.RequestHandler = Handler
program.main()
