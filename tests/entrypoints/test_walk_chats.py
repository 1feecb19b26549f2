"""A chat that is played for somebody to read."""

from localstack.ports import Ports
from understanding.walking import Chat, Walk


def test_a_chat_is_played_with_its_form_and_its_photos() -> None:
    writes = ("hola", "/form 2004-05-17", "/photo portrait-gps.jpg")
    lines = list(Walk(Ports.chosen(), Chat("All the way", "MX", writes)).lines())
    said = [line for line in lines if line.startswith("> ")]
    assert said == [f"> {text}" for text in writes]
    assert "?ref=" in " ".join(lines[: lines.index("> /form 2004-05-17")])
    assert "Valentina" in lines[lines.index("> /form 2004-05-17") + 1]
    assert "1 de 3" in lines[-1]


def test_who_hears_nothing_is_told_so() -> None:
    lines = list(Walk(Ports.chosen(), Chat("Thanks", "MX", ("hola", "gracias"))).lines())
    assert lines[-1] == "  (nothing)"
