import pytest

from wasaprecruit.domain.identity import conversation_id, identify


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+5215512345678", "+525512345678"),
        ("+5491123456789", "+541123456789"),
        ("+5511987654321", "+551187654321"),
    ],
    ids=["Mexico", "Argentina", "Brazil"],
)
def test_national_variants_of_one_number_are_one_conversation(one: str, other: str) -> None:
    assert conversation_id(one) == conversation_id(other)


def test_brazilian_landlines_keep_their_eight_digits() -> None:
    assert conversation_id("+551133334444") != conversation_id("+5511933334444")


def test_different_people_are_different_conversations() -> None:
    assert conversation_id("+525512345678") != conversation_id("+525512345679")


def test_a_hidden_number_is_known_by_the_external_user_id() -> None:
    identity = identify("whatsapp:MX.123", "whatsapp:MX.4566546130240823")
    assert identity.number is None
    assert identity.primary_id == conversation_id("MX.4566546130240823")
    assert identity.secondary_id is None


def test_whoever_shows_both_is_known_by_the_number_first() -> None:
    identity = identify("whatsapp:+525512345678", "whatsapp:MX.4566546130240823")
    assert identity.primary_id == conversation_id("+525512345678")
    assert identity.secondary_id == conversation_id("MX.4566546130240823")


def test_nobody_cannot_write() -> None:
    with pytest.raises(ValueError, match="empty"):
        identify("whatsapp:", None)


@pytest.mark.parametrize("address", ["sms:+525512345678", "whatsapp:../x", "+525512345678"])
def test_an_address_that_is_not_whatsapps_is_nobodys(address: str) -> None:
    with pytest.raises(ValueError, match=r"WhatsApp|malformed"):
        identify(address, None)


def test_the_conversation_id_never_shows_the_number() -> None:
    assert "5512345678" not in conversation_id("+525512345678")
