"""When something happened, as a form tells it."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import ValidatorFunctionWrapHandler, WrapValidator


def _readable(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    try:
        return read(value)
    except ValueError:
        return None


LenientMoment = Annotated[datetime | None, WrapValidator(_readable)]
"""None for what is no date: a form is not lost for it."""
