"""Google Cloud's REST APIs, as far as a deployment asks them, with the caller's own credentials."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import google.auth
from google.auth.exceptions import DefaultCredentialsError, GoogleAuthError
from google.auth.transport.requests import AuthorizedSession
from requests import RequestException, Session

from localstack.console import FixableError

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_SECONDS = 30
SIGN_IN = "Sign in first: `gcloud auth application-default login`."


def _at_google(service: str) -> str:
    return f"https://{service}.googleapis.com"


@dataclass(frozen=True)
class Answer:
    """`reason` is Google's own word for a refusal, such as SERVICE_DISABLED; empty without one."""

    status: int
    body: dict[str, Any]

    @property
    def found(self) -> bool:
        return self.status == HTTPStatus.OK

    @property
    def reason(self) -> str:
        error = self.body.get("error")
        details = error.get("details", []) if isinstance(error, dict) else []
        return next((str(one["reason"]) for one in details if "reason" in one), "")

    @property
    def message(self) -> str:
        error = self.body.get("error")
        return str(error.get("message", "")) if isinstance(error, dict) else ""


class Google:
    """Raises FixableError when Google cannot be asked at all."""

    def __init__(self, session: Session, at: Callable[[str], str] = _at_google) -> None:
        self._session = session
        self._at = at

    def ask(self, service: str, path: str, **params: str | list[str]) -> Answer:
        return self._call("GET", service, path, params=params)

    def tell(self, service: str, path: str, body: dict[str, Any], **params: str) -> Answer:
        return self._call("POST", service, path, params=params, json=body)

    def _call(self, method: str, service: str, path: str, **options: Any) -> Answer:
        url = f"{self._at(service)}/{path}"
        try:
            answer = self._session.request(method, url, timeout=_SECONDS, **options)
        except GoogleAuthError:
            raise FixableError(f"Google no longer takes your credentials. {SIGN_IN}") from None
        except RequestException as error:
            what = f"{service}.googleapis.com does not answer ({type(error).__name__})"
            raise FixableError(f"{what}: is this machine online?") from None
        try:
            body = answer.json()
        except ValueError:
            body = {}
        return Answer(answer.status_code, body if isinstance(body, dict) else {})


def signed_in() -> Google:
    """With Application Default Credentials. Raises FixableError without any."""
    try:
        credentials, _ = google.auth.default(scopes=[_SCOPE])
    except DefaultCredentialsError:
        raise FixableError(f"Nobody is signed in to Google Cloud. {SIGN_IN}") from None
    session: Session = AuthorizedSession(credentials)  # type: ignore[no-untyped-call]
    return Google(session)
