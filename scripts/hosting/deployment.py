"""What one deployment of the web app is told: where it goes, and which services it talks to."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from hosting.description import FAULTS, Hosting, told
from localstack.console import FixableError

VARIABLE = "WEB_DEPLOYMENT"

ProjectId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{4,28}[a-z0-9]$")]
# An address of Sentry's: https://<key>@<host>/<project>
_DSN = re.compile(r"^https://[0-9a-f]+@[\w.-]+/\d+$")


class Deployment(BaseModel):
    """Terraform's output `web_deployment`. Nothing in it is secret: every browser reads it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    project: ProjectId
    site: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,29}$")]
    region: Annotated[str, Field(pattern=r"^[a-z]+-[a-z]+\d+$")]
    # The Cloud Run service behind each function that the app calls.
    services: Mapping[str, str]
    photos_bucket: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$")]
    api_key: Annotated[str, Field(min_length=1)]
    app_id: Annotated[str, Field(pattern=r"^1:\d+:web:[0-9a-f]+$")]
    sentry_dsn: str = ""

    @field_validator("sentry_dsn")
    @classmethod
    def _is_dsn(cls, value: str) -> str:
        if value and not _DSN.match(value):
            raise ValueError("must look like https://<key>@<host>/<project>")
        return value

    def places(self, hosting: Hosting) -> dict[str, str]:
        """The description's places, for this project."""
        known = {
            name: place.format(bucket=self.photos_bucket) for name, place in hosting.places.items()
        }
        host = urlsplit(self.sentry_dsn).hostname
        return known | {FAULTS: f"https://{host}" if host else ""}

    def build_variables(self) -> dict[str, str]:
        """What `vite build` is given; web/src/lib/env.ts reads it."""
        return {
            "VITE_PROJECT_ID": self.project,
            "VITE_FIREBASE_API_KEY": self.api_key,
            "VITE_FIREBASE_APP_ID": self.app_id,
            "VITE_SENTRY_DSN": self.sentry_dsn,
        }


def read_deployment(given: Path | None, environment: Mapping[str, str]) -> Deployment:
    """From the file, else from the variable, as JSON. Raises FixableError with every fault."""
    source = str(given) if given else VARIABLE
    try:
        text = given.read_text(errors="replace") if given else environment[VARIABLE]
    except OSError as error:
        raise FixableError(f"{source} cannot be read: {error.strerror}") from None
    except KeyError:
        raise FixableError(
            f"What is to be published? Name a file with Terraform's output `web_deployment` "
            f"(`terraform output -json web_deployment > web.json`), or set {VARIABLE}."
        ) from None
    try:
        return Deployment.model_validate_json(text)
    except ValidationError as error:
        raise FixableError(f"{source} is no web deployment:\n{told(error)}") from None
