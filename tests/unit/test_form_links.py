from datetime import timedelta

import pytest

from tests.fakes import NOON
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.ports.personal import FormLink, TokenRefused

LINK = FormLink(conversation_id("+5215512345678"), "pt")
LINKS = SignedFormLinks("a-key-for-tests-only", timedelta(days=14))


def test_a_token_says_whose_it_is_and_the_language() -> None:
    token = LINKS.token(LINK, NOON)
    assert LINKS.read(token, NOON + timedelta(days=13)) == LINK


def test_a_token_is_safe_in_an_address_and_names_nobody() -> None:
    token = LINKS.token(LINK, NOON)
    assert token.replace("-", "").replace("_", "").replace(".", "").replace("=", "").isalnum()
    assert LINK.conversation_id not in token
    assert "5512345678" not in token


def test_an_old_token_has_expired() -> None:
    with pytest.raises(TokenRefused) as refused:
        LINKS.read(LINKS.token(LINK, NOON), NOON + timedelta(days=15))
    assert refused.value.expired


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "é" * 20, "\ud800", "." * 5_000])
def test_what_we_did_not_sign_is_refused(token: str) -> None:
    with pytest.raises(TokenRefused) as refused:
        LINKS.read(token, NOON)
    assert not refused.value.expired


def test_a_changed_token_and_one_of_another_key_are_refused() -> None:
    token = LINKS.token(LINK, NOON)
    other = SignedFormLinks("another-key-for-tests", timedelta(days=14)).token(LINK, NOON)
    for forged in (other, "A" + token[1:], token[:-1] + ("A" if token[-1] != "A" else "B")):
        with pytest.raises(TokenRefused) as refused:
            LINKS.read(forged, NOON)
        assert not refused.value.expired
