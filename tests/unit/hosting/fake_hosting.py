"""Firebase Hosting's REST API as far as we use it, on a port of its own.

It takes only bodies that Google's own schema allows, keeps files by the hash of what it received,
and shows a release's files as a browser sees them.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

from flask import Flask, Response, request
from jsonschema import Draft202012Validator
from werkzeug.serving import make_server

_SCHEMA = json.loads(Path("tests/fixtures/firebasehosting.json").read_text())
_VERSIONS = "/v1beta1/sites/<site>/versions"


@dataclass
class Version:
    config: dict[str, Any]
    files: dict[str, str] = field(default_factory=dict)
    status: str = "CREATED"


@dataclass
class FakeHosting:
    """`failures` are answered first, each status once."""

    sites: set[str]
    address: str = ""
    versions: list[Version] = field(default_factory=list)
    stored: dict[str, bytes] = field(default_factory=dict)
    uploads: int = 0
    failures: list[int] = field(default_factory=list)
    live: Version | None = None

    def shown(self, path: str) -> bytes:
        """What a browser gets at this path."""
        assert self.live
        return gzip.decompress(self.stored[self.live.files[path]])


@contextmanager
def running(fake: FakeHosting) -> Iterator[FakeHosting]:
    server = make_server("127.0.0.1", 0, _app(fake), threaded=True)
    fake.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _body(schema: str) -> dict[str, Any]:
    body: dict[str, Any] = request.get_json()
    Draft202012Validator({"$ref": f"#/$defs/{schema}", **_SCHEMA}).validate(body)
    return body


def _app(fake: FakeHosting) -> Flask:
    app = Flask(__name__)

    @app.before_request
    def _fail() -> Response | None:
        if fake.failures:
            return Response(status=fake.failures.pop(0))
        site = (request.view_args or {}).get("site")
        return Response(status=404) if site and site not in fake.sites else None

    @app.post(_VERSIONS)
    def _create(site: str) -> dict[str, Any]:
        fake.versions.append(Version(_body("Version")["config"]))
        return {"name": f"sites/{site}/versions/{len(fake.versions) - 1}"}

    @app.post(f"{_VERSIONS}/<int:number>:populateFiles")
    def _populate(site: str, number: int) -> dict[str, Any]:
        version = fake.versions[number]
        assert version.status == "CREATED"
        version.files |= _body("PopulateVersionFilesRequest")["files"]
        version.files = {path: name for path, name in version.files.items() if name}
        lacking = sorted(set(version.files.values()) - set(fake.stored))
        return {
            "uploadRequiredHashes": lacking,
            "uploadUrl": f"{fake.address}/upload/sites/{site}/versions/{number}/files",
        }

    @app.post("/upload/sites/<site>/versions/<int:number>/files/<name>")
    def _upload(name: str, **_place: object) -> Response:
        assert hashlib.sha256(request.get_data()).hexdigest() == name
        fake.stored[name] = request.get_data()
        fake.uploads += 1
        return Response(status=200)

    @app.patch(f"{_VERSIONS}/<int:number>")
    def _finalize(number: int, **_place: object) -> dict[str, Any]:
        assert request.args["updateMask"] == "status"
        version = fake.versions[number]
        assert set(version.files.values()) <= set(fake.stored), "files are missing"
        version.status = _body("Version")["status"]
        return {"status": version.status}

    @app.post("/v1beta1/sites/<site>/releases")
    def _release(site: str) -> dict[str, Any]:
        _body("Release")
        name = request.args["versionName"]
        version = fake.versions[int(name.rpartition("/")[2])]
        assert version.status == "FINALIZED"
        fake.live = version
        return {"name": f"sites/{site}/releases/1"}

    @app.get("/assets.json")
    def _shown() -> Response:
        if not fake.live or "/assets.json" not in fake.live.files:
            return Response("<html>", status=404 if fake.live else 200)
        return Response(fake.shown("/assets.json"), content_type="application/json")

    return app
