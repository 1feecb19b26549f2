"""A Google Cloud of one project, as its REST APIs show it to a deployment that looks around."""

import base64
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests

from deployment.google import Google
from tests.serving import serving

Reply = tuple[int, dict[str, Any]]


def refusal(status: int, message: str = "", reason: str = "") -> Reply:
    details = [{"reason": reason}] if reason else []
    return status, {"error": {"code": status, "message": message, "details": details}}


@dataclass
class GoogleCloud:
    """`replies` answer a path before anything else does; `changed` are the calls that changed."""

    project: str = "acme-casting"
    state: str = "ACTIVE"
    billing: bool = True
    services: set[str] = field(default_factory=set)
    buckets: dict[str, str] = field(default_factory=dict)
    sites: dict[str, str] = field(default_factory=dict)
    database: dict[str, str] | None = None
    secrets: dict[str, str] = field(default_factory=dict)
    replies: dict[str, Reply] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)

    def get(self, path: str, query: dict[str, list[str]]) -> Reply:
        if path in self.replies:
            return self.replies[path]
        for pattern, answer in _ASKED.items():
            if found := re.fullmatch(pattern, path):
                return answer(self, found["name"], query)
        raise AssertionError(f"nobody asks for {path}")

    def post(self, path: str, query: dict[str, list[str]], body: dict[str, Any]) -> Reply:
        if path in self.replies:
            return self.replies[path]
        match path.removeprefix("/").partition("/")[2].split("/"):
            case ["v1", "projects", _, "services:batchEnable"]:
                self.services |= set(body["serviceIds"])
                self.changed.append("services")
                return 200, {"name": "operations/1"}
            case ["storage", "v1", "b"]:
                if body["name"] in self.buckets:
                    return refusal(409, "taken")
                self.buckets[body["name"]] = query["project"][0]
                self.changed.append(f"bucket {body['name']}")
                return 200, body
            case ["v1beta1", "projects", _, "sites"]:
                assert query["validateOnly"] == ["true"]
                taken = query["siteId"][0] in self.sites
                return refusal(409, "reserved by another project") if taken else (200, {})
        raise AssertionError(f"nobody posts to {path}")

    def service(self, name: str) -> dict[str, str]:
        enabled = name.rpartition("/")[2] in self.services
        return {"name": name, "state": "ENABLED" if enabled else "DISABLED"}

    @contextmanager
    def running(self) -> Iterator[Google]:
        with serving(self._handler()) as url, requests.Session() as session:
            session.trust_env = False
            yield Google(session, lambda service: f"{url}/{service}")

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        cloud = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                url = urlsplit(self.path)
                self._answer(*cloud.get(url.path, parse_qs(url.query)))

            def do_POST(self) -> None:
                url = urlsplit(self.path)
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                self._answer(*cloud.post(url.path, parse_qs(url.query), body))

            def _answer(self, status: int, body: dict[str, Any]) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

        return Handler


def _project(cloud: GoogleCloud, name: str, _query: Any) -> Reply:
    known = name == cloud.project
    return (
        (200, {"name": "projects/42", "state": cloud.state})
        if known
        else refusal(403, "no permission")
    )


def _services(cloud: GoogleCloud, _name: str, query: dict[str, list[str]]) -> Reply:
    return 200, {"services": [cloud.service(name) for name in query["names"]]}


def _bucket(cloud: GoogleCloud, name: str, _query: Any) -> Reply:
    owner = cloud.buckets.get(name)
    if owner is None:
        return refusal(404, "no such bucket")
    if owner == "readable":
        return 200, {"name": name, "projectNumber": "7"}
    ours = owner == cloud.project
    return (200, {"name": name, "projectNumber": "42"}) if ours else refusal(403, "not yours")


def _site(cloud: GoogleCloud, name: str, _query: Any) -> Reply:
    return (200, {"name": name}) if cloud.sites.get(name) == cloud.project else refusal(404)


def _secret(cloud: GoogleCloud, name: str, _query: Any) -> Reply:
    if name not in cloud.secrets:
        return refusal(404)
    data = base64.b64encode(cloud.secrets[name].encode()).decode()
    return 200, {"payload": {"data": data}}


_ASKED: dict[str, Callable[[GoogleCloud, str, dict[str, list[str]]], Reply]] = {
    r"/cloudresourcemanager/v3/projects/(?P<name>[^/]+)": _project,
    r"/cloudbilling/v1/projects/(?P<name>[^/]+)/billingInfo": lambda cloud, _name, _query: (
        200,
        {"billingEnabled": cloud.billing},
    ),
    r"/serviceusage/v1/projects/(?P<name>[^/]+)/services:batchGet": _services,
    r"/storage/storage/v1/b/(?P<name>[^/]+)": _bucket,
    r"/firebasehosting/v1beta1/projects/[^/]+/sites/(?P<name>[^/]+)": _site,
    r"/firestore/v1/projects/(?P<name>[^/]+)/databases/.*": lambda cloud, _name, _query: (
        (200, dict(cloud.database)) if cloud.database else refusal(404)
    ),
    r"/secretmanager/v1/projects/[^/]+/secrets/(?P<name>[^/]+)/versions/latest:access": _secret,
}
