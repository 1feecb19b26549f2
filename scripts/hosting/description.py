"""The model of web/hosting.yaml: what each field means, and what it may hold."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from localstack.console import FixableError

DESCRIPTION = Path(__file__).resolve().parents[2] / "web" / "hosting.yaml"

Pattern = Annotated[str, Field(min_length=1, description="RE2, against the request's path")]
_PLACE = re.compile(r"^\{(\w+)\}$")
# Where the app reports its faults: only a deployment knows it.
FAULTS = "faults"
_LAX = ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:", "data:")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rewrite(_Part):
    """Answered by a function of ours, or by a file."""

    regex: Pattern
    function: str | None = None
    path: str | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.function is None) == (self.path is None):
            raise ValueError("either a function or a path")
        return self


class Caching(_Part):
    """The `Cache-Control` of what matches."""

    regex: Pattern
    value: str


class Hosting(_Part):
    """All that Hosting answers with, apart from the files."""

    rewrites: list[Rewrite]
    caching: list[Caching]
    headers: Mapping[str, str]
    policy: Mapping[str, list[str]]
    places: Mapping[str, str]

    @field_validator("policy")
    @classmethod
    def _strict(cls, policy: Mapping[str, list[str]]) -> Mapping[str, list[str]]:
        for directive in ("default-src", "script-src", "style-src"):
            lax = set(policy.get(directive, ["*"])) & set(_LAX)
            if lax:
                raise ValueError(f"{directive} would allow {', '.join(sorted(lax))}")
        return policy

    @model_validator(mode="after")
    def _known_places(self) -> Self:
        named = {place for sources in self.policy.values() for place in places_of(sources)}
        if unknown := named - {*self.places, FAULTS}:
            raise ValueError(f"policy: there is no place {', '.join(sorted(unknown))}")
        return self


def places_of(sources: Iterable[str]) -> list[str]:
    """The places that are named among a directive's sources."""
    return [found[1] for source in sources if (found := _PLACE.match(source))]


def read_hosting(path: Path = DESCRIPTION) -> Hosting:
    """Raises FixableError, which names the file and every fault in it."""
    try:
        return Hosting.model_validate(yaml.safe_load(path.read_text()))
    except (yaml.YAMLError, ValidationError) as error:
        raise FixableError(f"{path.name} cannot be used:\n{told(error)}") from None


def told(error: Exception) -> str:
    """One line for each fault, without the values."""
    if not isinstance(error, ValidationError):
        return f"  {error}"
    return "\n".join(
        f"  {'.'.join(map(str, fault['loc'])) or 'the whole'}: {fault['msg']}"
        for fault in error.errors()
    )
