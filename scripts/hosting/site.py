"""One site at Firebase Hosting, through its REST API.

https://firebase.google.com/docs/hosting/api-deploy: a version is created with its configuration,
filled with files, finalized, and then released as a whole.
"""

import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from google.auth.exceptions import GoogleAuthError
from requests import Response, Session
from requests.adapters import HTTPAdapter
from requests.exceptions import RequestException
from urllib3 import Retry

from localstack.console import FixableError

_TIMEOUT_SECONDS = 60.0
# "Hosting sites can take several minutes to propagate": sites.create in the API's reference.
_NEW_SITE_PAUSES = (0.0, 5.0, 10.0, 20.0, 40.0, 80.0)
_BATCH = 1000
_BYTES = {"Content-Type": "application/octet-stream"}
# To repeat a call is safe: a version that is created twice is released once.
_RETRY = Retry(
    total=5,
    backoff_factor=0.5,
    status_forcelist=(429, 500, 502, 503, 504),
    allowed_methods=None,
    raise_on_status=False,
)


def patient(session: Session) -> Session:
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(max_retries=_RETRY))
    return session


class NotThereError(FixableError):
    """No such site, or not yet."""


class Site:
    """`api` has the version in it and no slash at its end. Calls raise FixableError."""

    def __init__(
        self, session: Session, api: str, site: str, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._session = session
        self._api = api
        self._site = site
        self._sleep = sleep

    def create_version(self, configuration: Mapping[str, Any]) -> str:
        """The version's name, `sites/…/versions/…`. Waits for a site that was just created."""
        for pause in _NEW_SITE_PAUSES:
            self._sleep(pause)
            try:
                return self._create_version(configuration)
            except NotThereError as error:
                missing = error
        raise missing

    def _create_version(self, configuration: Mapping[str, Any]) -> str:
        answer = self._call("POST", f"sites/{self._site}/versions", {"config": configuration})
        return str(answer["name"])

    def add(self, version: str, files: Mapping[str, str]) -> dict[str, str]:
        """`files`: hashes by path. The addresses to upload to, by each hash that Hosting lacks."""
        lacking: dict[str, str] = {}
        paths = sorted(files)
        for at in range(0, len(paths), _BATCH):
            batch = {path: files[path] for path in paths[at : at + _BATCH]}
            answer = self._call("POST", f"{version}:populateFiles", {"files": batch})
            for name in answer.get("uploadRequiredHashes", []):
                lacking[name] = f"{answer['uploadUrl']}/{name}"
        return lacking

    def upload(self, address: str, packed: bytes) -> None:
        self._send("POST", address, data=packed, headers=_BYTES)

    def finalize(self, version: str) -> None:
        self._call("PATCH", f"{version}?updateMask=status", {"status": "FINALIZED"})

    def release(self, version: str) -> None:
        self._call("POST", f"sites/{self._site}/releases?versionName={version}", {})

    def _call(self, method: str, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = self._send(method, f"{self._api}/{path}", json=body).json()
        return answer

    def _send(self, method: str, address: str, **sent: Any) -> Response:
        try:
            response = self._session.request(method, address, timeout=_TIMEOUT_SECONDS, **sent)
        except GoogleAuthError as error:
            raise FixableError(f"Google does not take the credentials: {error}") from None
        except RequestException as error:
            raise FixableError(f"Hosting is out of reach: {type(error).__name__}") from None
        if response.status_code == HTTPStatus.NOT_FOUND:
            raise NotThereError(
                f"There is no Hosting site {self._site}: `terraform apply` creates it."
            )
        if not response.ok:
            raise FixableError(self._complaint(response))
        return response

    def _complaint(self, response: Response) -> str:
        if response.status_code == HTTPStatus.FORBIDDEN:
            return (
                f"You may not publish to the site {self._site}: it takes the role "
                f"roles/firebasehosting.admin and the API firebasehosting.googleapis.com."
            )
        return f"Hosting answered {response.status_code}: {response.text[:300]}"
