"""Whether a deployment works, seen from outside: doors, desk, and one signed message."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

import requests
from google.api_core.exceptions import GoogleAPIError
from google.auth.exceptions import GoogleAuthError

from deployment.description import read_description
from deployment.expecting import SECONDS, Failed, expect
from deployment.smoke_message import message_goes_round
from deployment.target import Target

# What the page loads from our own origin: without it there is a page and no app.
_NAMED_FILES = re.compile(r'(?:src|href)="(/[^"/][^"]*)"')
_HEADERS = (
    "content-security-policy",
    "strict-transport-security",
    "referrer-policy",
    "x-content-type-options",
)


@dataclass(frozen=True)
class Check:
    """`run` raises Failed, or the error of a client when nobody answers or we may not look.

    `impossible` says why a target cannot be asked this; None when it can.
    """

    title: str
    run: Callable[[Target], None]
    impossible: Callable[[Target], str | None] = lambda _: None


@dataclass(frozen=True)
class Outcome:
    """`fault` is what is not as it should be, `skipped` why nobody looked; neither: it passed."""

    title: str
    fault: str | None = None
    skipped: str | None = None


def run_checks(target: Target) -> Iterator[Outcome]:
    """Every check, one after the other."""
    for check in CHECKS:
        skipped = check.impossible(target)
        fault = None if skipped else _fault(check, target)
        yield Outcome(check.title, fault, skipped)


def _fault(check: Check, target: Target) -> str | None:
    try:
        check.run(target)
    except Failed as failed:
        return str(failed)
    except requests.RequestException as error:
        where = error.request.url if error.request else "?"
        return f"{where} does not answer ({type(error).__name__})"
    except (GoogleAuthError, GoogleAPIError) as error:
        return (
            f"Firestore cannot be asked ({type(error).__name__}): sign in with "
            "`gcloud auth application-default login` as somebody who may read and write it"
        )
    return None


def _webhooks_refuse_strangers(target: Target) -> None:
    for url in target.webhooks.values():
        expect(requests.post(url, data={"Body": "Hola"}, timeout=SECONDS), 403)


def _forms_refuse_strangers(target: Target) -> None:
    url = f"{target.functions}/form_submitted/typeform"
    expect(requests.post(url, json={}, timeout=SECONDS), 401)


def _api_refuses_strangers(target: Target) -> None:
    url = f"{target.site}/api/conversations/none/messages"
    answer = requests.post(url, json={"id": "none", "text": "Hola"}, timeout=SECONDS)
    expect(answer, 401)
    if not answer.headers["content-type"].startswith("application/json"):
        raise Failed(f"{url} answers no JSON: does the site pass /api on to the function?")


def _workers_refuse_strangers(target: Target) -> None:
    described = read_description().functions
    for name in (name for name, one in described.items() if not one.public):
        url = f"{target.functions}/{name}"
        # 404 is Cloud Run's word for callers from outside who have no business there.
        expect(requests.post(url, json={}, timeout=SECONDS), 401, 403, 404)


def _desk_loads(target: Target) -> None:
    for path in ("/", "/apply", "/verify", "/privacy"):
        answer = requests.get(f"{target.site}{path}", timeout=SECONDS)
        expect(answer, 200)
        if 'id="root"' not in answer.text:
            raise Failed(f"{target.site}{path} is not the web app")
        for named in _NAMED_FILES.findall(answer.text):
            expect(requests.get(urljoin(answer.url, named), timeout=SECONDS), 200)


def _desk_is_guarded(target: Target) -> None:
    headers = requests.get(f"{target.site}/apply?ref=none", timeout=SECONDS).headers
    if missing := [name for name in _HEADERS if name not in headers]:
        raise Failed(f"{target.site}/apply comes without {', '.join(missing)}")


def _without_token(target: Target) -> str | None:
    wanted = {
        "TWILIO_AUTH_TOKEN": target.token,
        "--project": target.project,
        "--account-sid": target.account_sid,
        "--sender": target.sender,
    }
    missing = [name for name, value in wanted.items() if not value]
    return f"give {', '.join(missing)}, so that a message can be signed" if missing else None


def _without_hosting(target: Target) -> str | None:
    return None if target.hosted else "Hosting sets them, and this is a development server"


CHECKS = (
    Check("Webhooks refuse who is not Twilio", _webhooks_refuse_strangers),
    Check("Forms without a signature are refused", _forms_refuse_strangers),
    Check("The api refuses who is not signed in", _api_refuses_strangers),
    Check("Workers answer no stranger", _workers_refuse_strangers),
    Check("The desk and the public pages load", _desk_loads),
    Check("They come with their security headers", _desk_is_guarded, _without_hosting),
    Check("A signed message is stored", message_goes_round, _without_token),
)
