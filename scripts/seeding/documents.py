"""A document that is to be written."""

from dataclasses import dataclass

from wasaprecruit.domain.model import Model


@dataclass(frozen=True)
class Document:
    path: str
    value: Model
