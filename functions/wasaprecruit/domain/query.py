"""What documents can be asked for, as a value: how it is asked is the store's matter."""

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

    `collection` is a path; with `everywhere` a name, and all collections of this name are meant,
    wherever they are. In the order of the field `order_by`, smallest first unless `descending`;
    without it in the order of their ids. No more than `limit`.
    """

    model: type[M]
    collection: str
    where: tuple[Where, ...] = ()
    everywhere: bool = False
    order_by: str | None = None
    descending: bool = False
    limit: int | None = None
