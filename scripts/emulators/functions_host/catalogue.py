"""Every function of the project: how it is triggered, and whether strangers may call it."""

from dataclasses import dataclass
from typing import Literal

from deployment.description import read_description

Signature = Literal["http", "cloudevent"]


@dataclass(frozen=True)
class Function:
    name: str
    signature: Signature = "http"
    public: bool = False


def catalogue() -> tuple[Function, ...]:
    """As deployment.yaml describes them. Raises DescriptionError."""
    return tuple(
        Function(name, "cloudevent" if one.is_pushed_events else "http", one.public)
        for name, one in read_description().functions.items()
    )
