"""Cloud Storage: the private bucket of photos and files."""

from contextlib import suppress
from datetime import timedelta
from threading import Lock
from typing import Any
from urllib.parse import quote, urlencode

import google.auth
from google.api_core.exceptions import NotFound, RequestRangeNotSatisfiable
from google.auth import iam
from google.auth.credentials import Signing
from google.auth.transport.requests import Request
from google.cloud.storage import Client
from google.oauth2 import service_account

from wasaprecruit.ports.files import Upload

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
# As long as a signed address: whoever may no longer see a photo must not keep it in the browser.
_CACHE = "private, max-age=900"
_BYTES = "application/octet-stream"
_LENGTH = "X-Goog-Content-Length-Range"
"""https://cloud.google.com/storage/docs/xml-api/reference-headers#xgoogcontentlengthrange"""


class CloudFiles:
    """Implements `ports.Files`. `emulator` is its URL, where addresses need no signature."""

    def __init__(self, client: Client, bucket: str, emulator: str | None) -> None:
        self._bucket = client.bucket(bucket)
        self._emulator = emulator
        self._credentials: Any = None
        self._lock = Lock()

    def put(self, name: str, data: bytes, content_type: str) -> None:
        blob = self._bucket.blob(name)
        blob.cache_control = _CACHE
        blob.upload_from_string(data, content_type=content_type)

    def read(self, name: str, most: int) -> bytes | None:
        try:
            return bytes(self._bucket.blob(name).download_as_bytes(end=most - 1))
        except NotFound:
            return None
        except RequestRangeNotSatisfiable:
            # An empty object has no first byte.
            return b""

    def delete_folder(self, folder: str) -> None:
        for blob in self._bucket.list_blobs(prefix=folder):
            # Another run may have deleted it already.
            with suppress(NotFound):
                blob.delete()

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        disposition = f'attachment; filename="{download_as}"' if download_as else "inline"
        if self._emulator:
            query = urlencode({"response-content-disposition": disposition})
            return f"{self._emulator}/{self._bucket.name}/{quote(name)}?{query}"
        return str(
            self._bucket.blob(name).generate_signed_url(
                version="v4",
                expiration=lasts,
                method="GET",
                response_disposition=disposition,
                credentials=self._signing_credentials(),
            )
        )

    def upload(self, name: str, size: int, lasts: timedelta) -> Upload:
        headers = {"Content-Type": _BYTES, _LENGTH: f"{size},{size}"}
        if self._emulator:
            return Upload(f"{self._emulator}/{self._bucket.name}/{quote(name)}", headers)
        url = self._bucket.blob(name).generate_signed_url(
            version="v4",
            expiration=lasts,
            method="PUT",
            content_type=_BYTES,
            headers={_LENGTH: headers[_LENGTH]},
            credentials=self._signing_credentials(),
        )
        return Upload(str(url), headers)

    def _signing_credentials(self) -> Any:
        with self._lock:
            if self._credentials is None:
                self._credentials = signing(google.auth.default(scopes=[_SCOPE])[0])
            return self._credentials


def signing(credentials: Any) -> Any:
    """Credentials that can sign: with their own key, or by IAM's signBlob where there is none.

    A function's service account has no key; it needs `iam.serviceAccounts.signBlob` on itself.
    """
    if isinstance(credentials, Signing):
        return credentials
    request = Request()
    # Its own address is only known once it has been asked for.
    credentials.refresh(request)
    email = credentials.service_account_email
    signer = iam.Signer(request, credentials, email)  # type: ignore[no-untyped-call]
    return service_account.Credentials(signer, email, _TOKEN_URI)  # type: ignore[no-untyped-call]
