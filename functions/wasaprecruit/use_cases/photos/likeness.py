"""Which of the person's photos a new one looks like."""

from dataclasses import dataclass

from wasaprecruit.domain import queries
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.photos import are_alike
from wasaprecruit.ports.documents import Documents


@dataclass(frozen=True)
class Likeness:
    """`to` names a photo that looks alike; `is_placed` says that it fills a slot.

    A better shot of what was too dark looks like a photo that fills none: it is no repetition.
    """

    to: str | None
    is_placed: bool


def find_likeness(row: Conversation, perceptual_hash: str, documents: Documents) -> Likeness:
    others = documents.find(queries.photos_of(row.aspirant_id))
    alike = [one.id for one in others if are_alike(one.value.perceptual_hash, perceptual_hash)]
    placed = next((one for one in alike if one in row.checklist.values()), None)
    return Likeness(placed or next(iter(alike), None), is_placed=placed is not None)
