"""A query as a value: an adapter translates it for the database."""

from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from wasaprecruit.domain.model import Model

M = TypeVar("M", bound=Model)
Operator = Literal["==", "in", "<", ">=", "array_contains"]


@dataclass(frozen=True)
class Where:
    """A condition on a field, which is named as stored (camelCase); dots reach into maps.

    The value of `in` is a tuple. A document without the field does not meet the condition.
    """

    field: str
    operator: Operator
    value: Any


@dataclass(frozen=True)
class Query(Generic[M]):
    """The documents of a collection that meet all conditions, read as `model`.

    `collection` is a path; with `everywhere` it is a name, and all collections of this name are
    searched. Results are ordered by the field `order_by`, smallest first unless `descending`;
    without it by their ids. At most `limit` are returned.
    """

    model: type[M]
    collection: str
    where: tuple[Where, ...] = ()
    everywhere: bool = False
    order_by: str | None = None
    descending: bool = False
    limit: int | None = None
