"""What a person goes on from is heard in people's own ways; what only looks like it is not."""

import tomllib
from pathlib import Path

import pytest

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.topics import MATTERS
from wasaprecruit.domain.understanding import understand

FILE = Path(__file__).parent.parent / "fixtures" / "understanding" / "meanings.toml"
SAID = tomllib.loads(FILE.read_text(encoding="utf-8"))
MEANINGS = ("photo_trouble", *MATTERS)
TOPICS_SAID = [
    (language, topic, text)
    for topic in MEANINGS
    for language in LANGUAGES
    for text in SAID[topic][language]
]
FRIENDS = [(language, text) for language in LANGUAGES for text in SAID["friend_distress"][language]]
NONE = [(language, text) for language in LANGUAGES for text in SAID["none"][language]]


@pytest.mark.parametrize(("language", "topic", "text"), TOPICS_SAID)
def test_it_is_heard_and_is_no_command(language: Language, topic: str, text: str) -> None:
    for conversation in (language, None):
        heard = understand(text, conversation)
        assert topic in heard.topics
        # "I want to report someone from your team" may well ask for a person, too.
        assert heard.keyword in (None, "human")
        assert heard.cry is None


@pytest.mark.parametrize(("language", "text"), FRIENDS)
def test_a_friends_distress_is_told_apart_from_ones_own(language: Language, text: str) -> None:
    for conversation in (language, None):
        heard = understand(text, conversation)
        assert (heard.cry, heard.keyword) == ("friend_distress", None)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_only_looks_like_it_is_none_of_these(language: Language, text: str) -> None:
    for conversation in (language, None):
        heard = understand(text, conversation)
        assert not set(MEANINGS) & set(heard.topics)
        assert heard.cry is None


@pytest.mark.parametrize("meaning", [*MEANINGS, "friend_distress"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_meaning_is_said_in_thirty_ways(language: Language, meaning: str) -> None:
    assert len(set(SAID[meaning][language])) >= 30
