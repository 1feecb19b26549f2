"""The bucket on its emulator, and the addresses that the cloud would get."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth.credentials import AnonymousCredentials
from google.cloud.storage import Client
from google.oauth2 import service_account

from localstack.addresses import Addresses
from tests.fakes import FakeFiles
from wasaprecruit.adapters.cloud_files import CloudFiles, signing
from wasaprecruit.ports.files import Files

LASTS = timedelta(minutes=15)
EMAIL = "functions@demo.iam.gserviceaccount.com"


def _client(project: str, **options: str) -> Client:
    nobody = AnonymousCredentials()  # type: ignore[no-untyped-call]
    return Client(project=project, credentials=nobody, client_options=options or None)


@pytest.fixture
def client(stack: Addresses) -> Iterator[Client]:
    client = _client(stack.project, api_endpoint=stack.storage)
    yield client
    client.close()


@pytest.fixture
def local(client: Client, stack: Addresses) -> CloudFiles:
    return CloudFiles(client, stack.bucket, stack.storage)


@pytest.fixture
def name() -> str:
    return f"aspirants/{uuid4()}/files/{'a' * 64}.pdf"


def test_what_was_put_can_be_read_with_its_type(local: CloudFiles, name: str) -> None:
    local.put(name, b"%PDF-", "application/pdf")
    answer = requests.get(local.url(name, LASTS), timeout=30)
    assert answer.content == b"%PDF-"
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == "inline"


def test_putting_twice_is_putting_once(
    local: CloudFiles, client: Client, stack: Addresses, name: str
) -> None:
    for _ in range(2):
        local.put(name, b"%PDF-", "application/pdf")
    assert [blob.name for blob in client.list_blobs(stack.bucket, prefix=name)] == [name]


def test_objects_are_kept_by_browsers_for_a_while_and_by_nobody_else(
    local: CloudFiles, client: Client, stack: Addresses, name: str
) -> None:
    local.put(name, b"%PDF-", "application/pdf")
    assert client.bucket(stack.bucket).get_blob(name).cache_control == "private, max-age=900"


def test_what_a_browser_cannot_show_is_saved_under_a_plain_name(
    local: CloudFiles, name: str
) -> None:
    local.put(name, b"x", "text/vcard")
    answer = requests.get(local.url(name, LASTS, "file.vcf"), timeout=30)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="file.vcf"'


@pytest.fixture(params=["bucket", "fake"])
def files(request: pytest.FixtureRequest) -> Files:
    return FakeFiles() if request.param == "fake" else request.getfixturevalue("local")


def test_a_folder_goes_with_all_that_is_in_it_and_nothing_beside(
    files: Files, client: Client, stack: Addresses
) -> None:
    mine, other = f"aspirants/{uuid4()}/", f"aspirants/{uuid4()}/"
    names = [f"{mine}photos/a/web.webp", f"{mine}files/b.pdf", f"{other}files/b.pdf"]
    # Its name begins like the folder's, and it lies outside.
    names.append(f"{mine.removesuffix('/')}x/files/b.pdf")
    for name in names:
        files.put(name, b"x", "application/pdf")
    files.delete_folder(mine)
    files.delete_folder(mine)
    if isinstance(files, FakeFiles):
        left = set(files.stored)
    else:
        left = {blob.name for blob in client.list_blobs(stack.bucket) if blob.name in names}
    assert left == {names[2], names[3]}


def test_an_address_dies_with_its_object(local: CloudFiles, name: str) -> None:
    local.put(name, b"%PDF-", "application/pdf")
    url = local.url(name, LASTS)
    assert requests.get(url, timeout=30).ok
    local.delete_folder(name.rpartition("files/")[0])
    assert requests.get(url, timeout=30).status_code == 404


def test_a_browser_hands_over_a_file_at_the_address_that_it_was_given(
    local: CloudFiles, name: str
) -> None:
    upload = local.upload(name, 5, LASTS)
    answer = requests.put(upload.url, data=b"%PDF-", headers=dict(upload.headers), timeout=30)
    assert answer.ok
    assert local.read(name, 100) == b"%PDF-"
    shown = requests.get(local.url(name, LASTS), timeout=30)
    assert shown.headers["Content-Type"] == "application/octet-stream"


def test_a_file_of_another_size_is_not_taken(local: CloudFiles, name: str) -> None:
    upload = local.upload(name, 4, LASTS)
    answer = requests.put(upload.url, data=b"%PDF-", headers=dict(upload.headers), timeout=30)
    assert answer.status_code == 400
    assert local.read(name, 100) is None


def test_a_page_of_the_desk_may_ask_the_bucket(local: CloudFiles, name: str) -> None:
    upload = local.upload(name, 5, LASTS)
    asked = {
        "Origin": "http://127.0.0.1:5173",
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": ", ".join(upload.headers).lower(),
    }
    answer = requests.options(upload.url, headers=asked, timeout=30)
    assert answer.ok
    assert "PUT" in answer.headers["Access-Control-Allow-Methods"]
    allowed = answer.headers["Access-Control-Allow-Headers"].lower().split(", ")
    assert set(allowed) >= {header.lower() for header in upload.headers}


@pytest.mark.parametrize(("data", "most", "read"), [(b"12345", 3, b"123"), (b"", 3, b"")])
def test_no_more_is_read_than_was_asked_for(
    files: Files, name: str, data: bytes, most: int, read: bytes
) -> None:
    assert files.read(name, most) is None
    files.put(name, data, "application/pdf")
    assert files.read(name, most) == read


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A service account with a key of its own, made here."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()
    account = {
        "type": "service_account",
        "project_id": "demo",
        "client_email": EMAIL,
        "private_key": pem,
        "token_uri": "https://oauth2.googleapis.com/token",
    }
    path = tmp_path / "account.json"
    path.write_text(json.dumps(account))
    monkeypatch.delenv("STORAGE_EMULATOR_HOST", raising=False)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
    return pem


def test_in_the_cloud_an_address_is_signed_and_expires(key: str) -> None:
    assert key
    client = _client("demo")
    signed = urlsplit(CloudFiles(client, "photos", None).url("aspirants/a/x.vcf", LASTS, "f.vcf"))
    query = {name: values[0] for name, values in parse_qs(signed.query).items()}
    assert (signed.scheme, signed.netloc) == ("https", "storage.googleapis.com")
    assert signed.path == "/photos/aspirants/a/x.vcf"
    assert query["X-Goog-Algorithm"] == "GOOG4-RSA-SHA256"
    assert query["X-Goog-Expires"] == "900"
    assert query["X-Goog-Credential"].startswith(EMAIL)
    assert query["response-content-disposition"] == 'attachment; filename="f.vcf"'
    assert len(query["X-Goog-Signature"]) == 512


def test_in_the_cloud_a_file_is_taken_with_the_headers_that_were_signed(key: str) -> None:
    assert key
    upload = CloudFiles(_client("demo"), "photos", None).upload("uploads/a/b", 1000, LASTS)
    signed = urlsplit(upload.url)
    query = {name: values[0] for name, values in parse_qs(signed.query).items()}
    assert signed.path == "/photos/uploads/a/b"
    assert query["X-Goog-Expires"] == "900"
    headers = query["X-Goog-SignedHeaders"].split(";")
    assert headers == ["content-type", "host", "x-goog-content-length-range"]
    assert upload.headers == {
        "Content-Type": "application/octet-stream",
        "X-Goog-Content-Length-Range": "1000,1000",
    }


@dataclass
class Keyless:
    """A function's own account: it learns its address when it is refreshed."""

    service_account_email: str = "default"
    refreshed: list[Any] = field(default_factory=list)

    def refresh(self, request: Any) -> None:
        self.refreshed.append(request)
        self.service_account_email = EMAIL


def test_an_account_without_a_key_signs_by_iam_under_its_own_address() -> None:
    keyless = Keyless()
    credentials = signing(keyless)
    assert isinstance(credentials, service_account.Credentials)
    assert credentials.signer_email == EMAIL
    assert type(credentials.signer).__module__ == "google.auth.iam"
    assert len(keyless.refreshed) == 1
