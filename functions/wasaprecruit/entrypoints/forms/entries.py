"""Lists of a provider, in which a mark says how many entries were cut off."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator

M = TypeVar("M", bound=BaseModel)


def _marks_as_answers(value: Any) -> Any:
    """A mark, or any text where an answer was expected, is kept like an answer of its own."""
    if not isinstance(value, list):
        return value
    return [
        {"type": "text", "text": one, "value": one} if isinstance(one, str) else one
        for one in value
    ]


Entries = Annotated[list[M], BeforeValidator(_marks_as_answers)]
