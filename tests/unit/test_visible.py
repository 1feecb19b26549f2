"""What shows nothing is nothing: by the properties of each letter, whichever it is."""

import unicodedata

import pytest
import regex

from tests.fakes import NOON
from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.forms.reading import Answer, read_form
from wasaprecruit.domain.names import spoken_name
from wasaprecruit.domain.visible import is_visible, one_line

_IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")
IGNORABLE = [chr(n) for n in range(0xE1000) if _IGNORABLE.match(chr(n))]
NOTHING = [
    *(
        "",
        " ",
        "\u3000",
        "\u2800",
        "\u3164",
        "\uffa0",
        "\u115f\u1160",
        "\u200b",
        "\u2060",
        "\ufeff",
    ),
    *("\u00ad", "\u180e", "\u034f", "\u17b4", "\ufe0f", "\U000e0061", "\U0001d159", "\ufffc"),
    *("\u0301", "\u20dd", "\u0e31", " \u0301 ", "\u2800\u3164\u200d", "\x00", "\ue000"),
]


@pytest.mark.parametrize("text", NOTHING, ids=ascii)
def test_what_shows_nothing_is_no_name(text: str) -> None:
    assert not is_visible(text)
    assert one_line(text, 100) == ""
    assert spoken_name(text) is None
    form = read_form([Answer("name", text, "name")], Circumstances(NOON, "MX"))
    assert (form.profile.name, form.answers) == (None, [])


def test_no_letter_that_is_to_be_ignored_shows() -> None:
    assert len(IGNORABLE) > 4_000
    assert not [letter for letter in IGNORABLE if is_visible(letter)]
    assert not [letter for letter in IGNORABLE if spoken_name(letter * 3)]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\u3164Ana\u3164 Paz\u2800", "Ana Paz"),
        ("A\u200bn\u00ada", "Ana"),
        ("👩\u200d👧 ana ❤️", "👩\u200d👧 ana ❤️"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("Jose\u0301", "Jose\u0301"),
        ("한나", "한나"),
        ("⠓⠊", "⠓⠊"),
        ("gnp\u202eexe", "gnpexe"),
    ],
)
def test_what_shapes_what_is_seen_stays(text: str, seen: str) -> None:
    assert one_line(text, 100) == seen
    assert is_visible(text)


def test_every_letter_that_is_to_be_seen_shows() -> None:
    shown = [chr(n) for n in range(0x3000) if unicodedata.category(chr(n))[0] in "LN"]
    hidden = [letter for letter in shown if not is_visible(letter)]
    assert hidden == ["\u115f", "\u1160"]
