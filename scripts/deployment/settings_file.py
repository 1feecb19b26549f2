"""What an environment cannot do without, with the rules of Terraform's variables.

Terraform checks the same when it plans; this is before Google is asked for anything.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from localstack.console import FixableError

_ADDRESS = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"


class Needed(BaseModel):
    """terraform.tfvars.json, as far as it must be set."""

    model_config = ConfigDict(extra="ignore", strict=True)

    project_id: str = Field(
        pattern=r"^[a-z][a-z0-9-]{4,28}[a-z0-9]$",
        description="a project's id: 6 to 30 small letters, digits and hyphens",
    )
    region: str = Field(
        pattern=r"^[a-z]+-[a-z]+[0-9]+$", description="a region of Cloud Run, such as us-central1"
    )
    agency_name: str = Field(
        pattern=r"\S", max_length=60, description="the name that aspirants know, 60 characters"
    )
    twilio_account_sid: str = Field(
        pattern=r"^AC[0-9a-fA-F]{32}$", description="AC and 32 hexadecimal digits"
    )
    whatsapp_sender: str = Field(
        pattern=r"^\+[1-9][0-9]{5,14}$", description="E.164 without whatsapp:, as +14155238886"
    )
    alert_emails: list[Annotated[str, Field(pattern=_ADDRESS)]] = Field(
        min_length=1, description='a list of addresses, such as ["ops@example.com"]'
    )


def check_settings(settings: Mapping[str, Any], file: str) -> None:
    """Raises FixableError, which names everything that is missing or wrong."""
    try:
        Needed.model_validate(dict(settings))
    except ValidationError as error:
        names = sorted({str(fault["loc"][0]) for fault in error.errors()})
        told = "; ".join(f"{name} must be {rule(name)}" for name in names)
        raise FixableError(f"{file}: {told}. `--init` asks for what is missing.") from None


def is_right(name: str, value: Any) -> bool:
    """Whether this one may stand in the file."""
    try:
        Needed.model_validate({name: value})
    except ValidationError as error:
        return all(fault["loc"][0] != name for fault in error.errors())
    return True


def check_address(email: str) -> None:
    """Raises FixableError."""
    if not is_right("alert_emails", [email]):
        raise FixableError(f"{email!r} is no e-mail address.")


def rule(name: str) -> str:
    """What it must be, in words."""
    return str(Needed.model_fields[name].description)
