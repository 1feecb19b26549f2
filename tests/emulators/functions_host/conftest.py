import textwrap
from pathlib import Path

import pytest
from werkzeug.test import Client

from emulators.functions_host.app import build_app

_SOURCE = """
import functions_framework

@functions_framework.http
def api(request):
    return {"url": request.url, "path": request.path, "method": request.method}

@functions_framework.http
def whatsapp_inbound(request):
    return {"url": request.url, "form": request.form.to_dict()}

@functions_framework.http
def deliver(request):
    return "delivered"

@functions_framework.cloud_event
def ingest(event):
    if event.data["message"]["data"] == "cG9pc29u":
        raise ValueError("poison")
    print(event["source"], event["type"], event.data["message"]["attributes"])
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "toy_functions.py"
    path.write_text(textwrap.dedent(_SOURCE))
    return path


@pytest.fixture
def host(source: Path) -> Client:
    return Client(build_app(source))
