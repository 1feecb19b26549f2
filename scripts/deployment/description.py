"""The model of functions/deployment.yaml: what each field means, and what it may hold.

Terraform reads the same file by `yamldecode`. Limits are the services' own:
https://cloud.google.com/run/docs/configuring/services/cpu, …/pubsub/docs/handling-failures,
…/tasks/docs/quotas.
"""

from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import Field, ValidationError, model_validator

from deployment.triggers import Name, Part, Trigger

DESCRIPTION = Path(__file__).resolve().parents[2] / "functions" / "deployment.yaml"

Setting = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")]
Days = Annotated[int, Field(ge=1, le=31)]
_MOST_MIB_A_CPU = 4096


class DescriptionError(Exception):
    """The description cannot be used; the message names every fault."""


class When(Part):
    """Only where this setting has this value."""

    setting: Setting
    value: str = Field(alias="is")


class Grant(Part):
    """A role on one resource, or on the project when none is named.

    `account` is the service account that tasks are sent with, or the function's `own`.
    """

    role: Annotated[str, Field(pattern=r"^roles/[a-zA-Z]+(\.[a-zA-Z]+)+$")]
    topic: Name | None = None
    queue: Name | None = None
    bucket: Literal["photos"] | None = None
    account: Literal["tasks", "own"] | None = None
    when: When | None = None

    @model_validator(mode="after")
    def _on_one(self) -> Self:
        if sum(one is not None for one in (self.topic, self.queue, self.bucket, self.account)) > 1:
            raise ValueError("a role is on one topic, queue, bucket or account")
        return self


class Instances(Part):
    least: int = Field(ge=0, le=100)
    most: int = Field(ge=1, le=1000)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least > self.most:
            raise ValueError("least is more than most")
        return self


class Function(Part):
    """One entry point of main.py. `settings` and `secrets` are environment variables."""

    purpose: str = Field(min_length=1)
    trigger: Trigger
    memory_mib: int = Field(ge=128, le=16384)
    cpu: float = Field(gt=0, le=8)
    concurrency: int = Field(ge=1, le=1000)
    timeout_seconds: int = Field(ge=1, le=3600)
    instances: Instances
    settings: list[Setting]
    secrets: list[Setting]
    roles: list[Grant]

    @property
    def public(self) -> bool:
        return self.trigger.http == "public"

    @property
    def is_pushed_events(self) -> bool:
        return self.trigger.subscription is not None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        pushed, scheduled = self.trigger.subscription, self.trigger.schedule
        if self.concurrency > 1 and self.cpu < 1:
            raise ValueError("concurrency above 1 needs a whole CPU")
        if self.memory_mib > _MOST_MIB_A_CPU * self.cpu:
            raise ValueError(f"more than {_MOST_MIB_A_CPU} MiB a CPU")
        if pushed and pushed.acknowledge_seconds < self.timeout_seconds:
            raise ValueError("Pub/Sub would push again while the function still works: wait longer")
        if scheduled and scheduled.deadline_seconds < self.timeout_seconds:
            raise ValueError("Cloud Scheduler would give up before the function: wait longer")
        if twice := sorted({one for one in self.given if self.given.count(one) > 1}):
            raise ValueError(f"named twice: {', '.join(twice)}")
        return self

    @property
    def given(self) -> list[str]:
        return [*self.settings, *self.secrets]


class Everywhere(Part):
    """What every function is given on top of its own."""

    settings: list[Setting]
    roles: list[Grant]


class Topic(Part):
    retention_days: Days


class DeadLetters(Part):
    topic: Name
    subscription: Name
    retention_days: Days


class Description(Part):
    """All that is deployed and triggers."""

    runtime: Annotated[str, Field(pattern=r"^python3\d+$")]
    everywhere: Everywhere
    functions: dict[Annotated[str, Field(pattern=r"^[a-z][a-z_]{0,24}$")], Function]
    topics: dict[Name, Topic]
    dead_letters: DeadLetters
    time_zone: str

    @model_validator(mode="after")
    def _whole(self) -> Self:
        queues = {name for name, one in self.functions.items() if one.trigger.queue}
        for name, topic, queue in self._pointers():
            if topic and topic not in self.topics:
                raise ValueError(f"{name}: there is no topic {topic}")
            if queue and queue not in queues:
                raise ValueError(f"{name}: there is no queue {queue}")
        return self

    def _pointers(self) -> list[tuple[str, str | None, str | None]]:
        grants = [
            (name, grant.topic, grant.queue)
            for name, one in self.functions.items()
            for grant in (*one.roles, *self.everywhere.roles)
        ]
        pushed = [
            (name, one.trigger.subscription.topic, None)
            for name, one in self.functions.items()
            if one.trigger.subscription
        ]
        return [*grants, *pushed, ("dead_letters", self.dead_letters.topic, None)]

    def variables(self, function: str) -> frozenset[str]:
        """The names of all environment variables that the function is given."""
        return frozenset((*self.everywhere.settings, *self.functions[function].given))


def read_description(path: Path = DESCRIPTION) -> Description:
    """Raises DescriptionError, which names the file and every fault in it."""
    try:
        return Description.model_validate(yaml.safe_load(path.read_text()))
    except yaml.YAMLError as error:
        raise DescriptionError(f"{path.name} is not YAML: {error}") from None
    except ValidationError as error:
        faults = "\n".join(
            f"  {'.'.join(map(str, fault['loc'])) or 'the whole'}: {fault['msg']}"
            for fault in error.errors()
        )
        raise DescriptionError(f"{path.name} cannot be used:\n{faults}") from None
