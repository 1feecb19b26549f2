"""The chats that people read after a change can be played."""

import pytest

from understanding.walking import CHATS, PHOTOS, PREFIXES, read_chats
from wasaprecruit.domain.languages import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_chats_in_each_language(language: Language) -> None:
    chats = read_chats(CHATS / f"{language}.toml")
    assert len({chat.title for chat in chats}) >= 10
    assert {chat.country for chat in chats} <= set(PREFIXES)
    photos = [name for chat in chats for text in chat.writes for name in _photos(text)]
    assert photos
    assert all((PHOTOS / name).is_file() for name in photos)


def _photos(text: str) -> list[str]:
    act, *names = text.split()
    return names if act == "/photo" else []
