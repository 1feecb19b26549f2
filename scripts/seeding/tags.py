"""The tags that conversations of a filled desk carry."""

from datetime import datetime

from seeding.documents import Document
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.tag import Tag, TagColour
from wasaprecruit.domain.identity import derived_id

_COLOURS: dict[str, TagColour] = {
    "Pasarela": "violet",
    "Fotografía": "blue",
    "Curvy": "pink",
    "Comercial": "teal",
    "Manos": "gray",
    "Fitness": "green",
    "VIP": "yellow",
    "Llamar": "orange",
    "Viaja": "blue",
    "Tatuajes": "gray",
    "Segunda vuelta": "red",
    "Verano 2027": "orange",
}
KEYS = tuple(label.casefold() for label in _COLOURS)


def documents(now: datetime) -> list[Document]:
    """With the ids that a tag of the same name gets when somebody types it."""
    return [
        Document(
            paths.tag(derived_id("tag", label.casefold())),
            Tag(key=label.casefold(), label=label, colour=colour, created_at=now),
        )
        for label, colour in _COLOURS.items()
    ]
