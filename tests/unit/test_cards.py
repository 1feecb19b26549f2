"""Contact cards as phones send them."""

import pytest

from wasaprecruit.domain.cards import MOST_CARDS, MOST_NUMBERS, read_cards


def _card(*lines: str, end: str = "\r\n") -> bytes:
    return end.join(("BEGIN:VCARD", *lines, "END:VCARD", "")).encode()


@pytest.mark.parametrize(
    ("lines", "name", "dialled"),
    [
        (
            ("VERSION:3.0", "N:Ríos;Ana;;;", "FN:Ana Ríos", "TEL;type=CELL:+52 1 55 1234 5678"),
            "Ana Ríos",
            ["+5215512345678"],
        ),
        (
            ("VERSION:2.1", "N;ENCODING=QUOTED-PRINTABLE:R=C3=ADos;=", "Ana;;;", "TEL:55"),
            "Ana Ríos",
            ["55"],
        ),
        (("FN:Ana R", " íos", "TEL;VALUE=uri:tel:+57-300-123-4567"), "Ana Ríos", ["+573001234567"]),
        (("fn:Ana\\, O", "a.TEL:+1 (55) 123-45", "TEL:+15512345"), "Ana, O", ["+15512345"]),
        (("ORG:Agencia;Cali", "TEL:123456"), "Agencia Cali", ["123456"]),
    ],
)  # fmt: skip
def test_the_name_and_the_numbers_are_read_whatever_the_version(
    lines: tuple[str, ...], name: str, dialled: list[str]
) -> None:
    for end in ("\r\n", "\n"):
        [card] = read_cards(_card(*lines, end=end))
        assert card.name == name
        assert [phone.dialled for phone in card.phones] == dialled


def test_whatsapps_own_id_is_kept_beside_the_number() -> None:
    [card] = read_cards(_card("FN:Ana", "TEL;waid=5215512345678:55 1234 5678"))
    assert card.phones[0].whatsapp_id == "5215512345678"


@pytest.mark.parametrize("charset", ["utf-8-sig", "cp1252", "utf-16"])
def test_any_charset_of_a_phone_can_be_read(charset: str) -> None:
    data = _card("FN:Ana Ríos Ñañez", "TEL:+573001234567").decode().encode(charset)
    assert read_cards(data)[0].name == "Ana Ríos Ñañez"


def test_several_cards_are_several_contacts_and_both_are_bounded() -> None:
    numbers = [f"TEL:+5730012345{n:02}" for n in range(30)]
    cards = read_cards(b"".join(_card(f"FN:Ana {n}", *numbers) for n in range(30)))
    assert len(cards) == MOST_CARDS
    assert all(len(card.phones) == MOST_NUMBERS for card in cards)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\x00", b"BEGIN:VCARD", b"BEGIN:VCARD\r\nEND:VCARD", b"TEL" * 9999]
)
def test_what_is_no_card_has_no_contacts(data: bytes) -> None:
    assert read_cards(data) == []


def test_a_card_that_is_cut_off_says_what_it_has() -> None:
    assert read_cards(b"BEGIN:VCARD\r\nFN:Ana\r\nTEL:+573001234567")[0].phones


def test_a_name_can_neither_turn_the_text_around_it_nor_break_its_line() -> None:
    [card] = read_cards(_card("FN:Ana\u202e\\nX", "TEL:+573001234567"))
    assert card.name == "Ana X"


def test_a_picture_that_ends_as_a_soft_break_does_not_swallow_the_number() -> None:
    name = ("FN;ENCODING=QUOTED-PRINTABLE:An=", "a =C3=", "=91")
    [card] = read_cards(_card(*name, "PHOTO;ENCODING=BASE64:AA==", "TEL:+573001234567"))
    assert (card.name, card.phones[0].dialled) == ("Ana Ñ", "+573001234567")


@pytest.mark.parametrize(
    ("line", "dialled"),
    [
        ("TEL:+52 55 1234 5678,,123#", "+525512345678"),
        ("TEL:+52 55 1234 5678p123", "+525512345678"),
        ("TEL:(+52) 55 1234 5678", "+525512345678"),
        ("TEL:WhatsApp +52 55 1234 5678", "+525512345678"),
        ("TEL:+44 (0)7911 123456", "+447911123456"),
        ("TEL:+٥٢٥٥١٢٣٤٥٦٧٨", "+525512345678"),
        (
            "TEL:\uff0b\uff15\uff12\uff15\uff15\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
            "+525512345678",
        ),
        ('TEL;TYPE=cell;X-A="a:b":+52 55 1234 5678', "+525512345678"),
        ("TEL;waid=5215512345678:", "+5215512345678"),
    ],
)
def test_what_is_dialled_is_the_number_alone(line: str, dialled: str) -> None:
    (card,) = read_cards(f"BEGIN:VCARD\nFN:Ana\n{line}\nEND:VCARD".encode())
    assert [phone.dialled for phone in card.phones] == [dialled]
    assert '"' not in card.phones[0].written
