"""The Senders API, as the deployment uses it through Twilio's own client."""

import pytest

from deployment.sender import Senders
from deployment.target import Target
from emulators.whatsapp.settings import Settings
from localstack.console import FixableError
from tests.emulators.whatsapp.world import AGENCY, Simulator


def _target(settings: Settings, sender: str = AGENCY, token: str | None = None) -> Target:
    return Target(
        site="https://desk.example",
        functions="https://functions.example",
        project="demo",
        account_sid=settings.account_sid,
        sender=sender,
        token=token or settings.auth_token,
    )


@pytest.mark.usefixtures("simulator")
def test_a_sender_is_found_and_pointed_once(settings: Settings) -> None:
    target = _target(settings)
    senders = Senders(target, settings.base_url)
    before = senders.find()
    assert [(name, now) for name, now, _ in before.differences(target.webhooks)] == [
        ("callback_url", settings.inbound_url),
        ("status_callback_url", None),
    ]
    senders.point(before, target.webhooks)
    after = senders.find()
    assert after.differences(target.webhooks) == []
    assert after.webhooks["status_callback_url"] == "https://functions.example/whatsapp_status"
    assert after.webhooks["callback_method"] == "POST"


@pytest.mark.usefixtures("simulator")
def test_a_number_that_is_no_sender_is_named_with_those_that_are(settings: Settings) -> None:
    target = _target(settings, sender="whatsapp:+34600000000")
    with pytest.raises(FixableError) as caught:
        Senders(target, settings.base_url).find()
    assert "whatsapp:+34600000000 is no WhatsApp sender" in str(caught.value)
    assert f"it has: {AGENCY}" in str(caught.value)


def test_a_sender_that_is_not_ready_is_refused(
    settings: Settings, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert simulator
    monkeypatch.setattr("deployment.sender._USABLE", ("NEVER",))
    with pytest.raises(FixableError, match="is ONLINE at Twilio, not ONLINE"):
        Senders(_target(settings), settings.base_url).find()


@pytest.mark.usefixtures("simulator")
def test_a_wrong_token_is_told_without_the_token(settings: Settings) -> None:
    with pytest.raises(FixableError) as caught:
        Senders(_target(settings, token="wrong-token"), settings.base_url).find()
    assert "Twilio refuses the account SID with this auth token" in str(caught.value)
    assert "wrong-token" not in str(caught.value)


def test_no_answer_is_told_in_one_line(settings: Settings) -> None:
    with pytest.raises(FixableError, match="does not answer"):
        Senders(_target(settings), "http://127.0.0.1:9").find()
