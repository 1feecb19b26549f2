"""What calls a function: the part of deployment.yaml that says it."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Name = Annotated[str, Field(pattern=r"^[a-z]([a-z0-9_-]{0,61}[a-z0-9])?$")]
Attempts = Annotated[int, Field(ge=5, le=100)]


class Part(BaseModel):
    """Any part of the description: what is not described is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Retry(Part):
    """Between two attempts of a push, in seconds."""

    least_seconds: float = Field(ge=0, le=600)
    most_seconds: float = Field(ge=0, le=600)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least_seconds > self.most_seconds:
            raise ValueError("least_seconds is more than most_seconds")
        return self


class TaskRetry(Retry):
    """Between two attempts of a task. `doublings` times it doubles, then it grows by steps."""

    most_seconds: float = Field(ge=0, le=3600)
    doublings: int = Field(ge=0, le=16)


class Subscription(Part):
    """A push subscription of the function's own, named like the function.

    With `having` only messages that carry this attribute are pushed; the others are acknowledged.
    After `attempts` a message goes to the dead letters.
    """

    topic: Name
    having: Annotated[str, Field(pattern=r"^[a-z_]+$")] | None = None
    ordered: bool
    acknowledge_seconds: int = Field(ge=10, le=600)
    retry: Retry
    attempts: Attempts


class Queue(Part):
    """A queue of the function's own, named like the function; its tasks call the function.

    A task is let go once both `attempts` and `for_seconds` are used up.
    """

    per_second: float = Field(gt=0, le=500)
    at_once: int = Field(ge=1, le=5000)
    retry: TaskRetry
    attempts: int = Field(ge=1)
    for_seconds: int = Field(ge=1)


class Schedule(Part):
    """When Cloud Scheduler calls the function, and how long it waits for the answer."""

    cron: str = Field(pattern=r"^\S+( \S+){4}$")
    deadline_seconds: int = Field(ge=15, le=1800)


class Trigger(Part):
    """What calls the function: exactly one of these. Strangers may call it when it is public."""

    http: Literal["public"] | None = None
    subscription: Subscription | None = None
    queue: Queue | None = None
    schedule: Schedule | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if len(self.model_dump(exclude_none=True)) != 1:
            raise ValueError("name one trigger: http, subscription, queue or schedule")
        return self
