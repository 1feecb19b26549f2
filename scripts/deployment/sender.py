"""The agency's WhatsApp sender at Twilio: that it is one, and where Twilio calls for it.

https://www.twilio.com/docs/whatsapp/api/senders
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from deployment.target import Target
from localstack.console import FixableError

MESSAGING = "https://messaging.twilio.com"
_SECONDS = 30
_UNAUTHORIZED = 401
_USABLE = ("ONLINE", "ONLINE:UPDATING")
_WHERE = "https://console.twilio.com/us1/develop/sms/senders/whatsapp-senders"


@dataclass(frozen=True)
class Sender:
    """`webhooks` are the addresses that Twilio calls now, by the Senders API's names."""

    sid: str
    status: str
    webhooks: Mapping[str, str | None]

    def differences(self, wanted: Mapping[str, str]) -> list[tuple[str, str | None, str]]:
        """What would change: name, from, to."""
        return [
            (name, self.webhooks.get(name), url)
            for name, url in wanted.items()
            if self.webhooks.get(name) != url
        ]


class Senders:
    """Twilio's Senders API for one account. Raises FixableError, which says what to do."""

    def __init__(self, target: Target, base_url: str = MESSAGING) -> None:
        self._target = target
        client = Client(
            target.account_sid, target.token, http_client=TwilioHttpClient(timeout=_SECONDS)
        )
        client.messaging.base_url = base_url
        self._api = client.messaging.v2

    def find(self) -> Sender:
        """The target's sender, online."""
        found = {one.sender_id: one for one in self._list()}
        sender = found.get(self._target.sender)
        if sender is None:
            known = ", ".join(sorted(found)) or "none"
            raise FixableError(
                f"{self._target.sender} is no WhatsApp sender of this Twilio account "
                f"(it has: {known}). Register the number first: {_WHERE}"
            )
        if sender.status not in _USABLE:
            raise FixableError(
                f"{self._target.sender} is {sender.status} at Twilio, not ONLINE. "
                f"Finish its registration first: {_WHERE}"
            )
        return Sender(sender.sid, sender.status, sender.webhook or {})

    def point(self, sender: Sender, wanted: Mapping[str, str]) -> None:
        """Let Twilio call these addresses, by POST."""
        methods = {name.replace("_url", "_method"): "POST" for name in wanted}
        try:
            self._api.channels_senders(sender.sid).update(_Webhook({**wanted, **methods}))
        except (TwilioException, requests.RequestException) as error:
            raise _told(error) from error

    def _list(self) -> list[Any]:
        try:
            return list(self._api.channels_senders.list(channel="whatsapp"))
        except (TwilioException, requests.RequestException) as error:
            raise _told(error) from error


class _Webhook:
    """The part of a sender that changes. The library's own model would send all others as null."""

    def __init__(self, webhook: Mapping[str, str]) -> None:
        self._webhook = dict(webhook)

    def to_dict(self) -> dict[str, Any]:
        return {"webhook": self._webhook}


def _told(error: Exception) -> FixableError:
    status = _status(error)
    if status == _UNAUTHORIZED:
        return FixableError(
            "Twilio refuses the account SID with this auth token. "
            "Both stand on https://console.twilio.com under Account Info."
        )
    if status:
        return FixableError(f"Twilio's Senders API answered {status}: try again in a minute.")
    return FixableError("Twilio's Senders API does not answer: is this machine online?")


def _status(error: Exception) -> int | None:
    """The library has two ways to say it: one for a resource, another for a page of a list."""
    if isinstance(error, TwilioRestException):
        return int(error.status)
    answers = (one.status_code for one in error.args if isinstance(one, Response))
    return next(answers, None)
