"""Writes what the web app shares with the functions, made from their code.

web/src/lib/documents.ts: the pydantic models of documents, `STORED`.
web/src/lib/defaults.ts: what fields hold that a document lacks; the checklist that is shipped.
web/src/lib/limits.ts: how much one command takes.
docs/api/openapi.json and web/src/lib/api/schema.ts: the command table.
web/src/lib/public/formLimits.ts: the limits of a form, `SHARED`.

With --check it writes nothing and fails when a file on disk differs.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, models_json_schema

from generating.openapi import document
from localstack.paths import ROOT
from wasaprecruit.domain import mentions, quick_replies, scheduling, sent_files
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.channel_rules import MAX_TEXT
from wasaprecruit.domain.commands import FileUrls
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.documents.stored import STORED
from wasaprecruit.domain.forms.limits import SHARED
from wasaprecruit.domain.note_commands import MAX_NOTE, MOST_NOTICES
from wasaprecruit.domain.quick_reply_commands import MAX_SHORTCUT, MAX_TITLE
from wasaprecruit.domain.tag_commands import MAX_TAG
from wasaprecruit.domain.templates import MAX_FILLED
from wasaprecruit.domain.variables import VARIABLES

TYPES = ROOT / "web" / "src" / "lib" / "documents.ts"
DEFAULTS = ROOT / "web" / "src" / "lib" / "defaults.ts"
COMMAND_LIMITS = ROOT / "web" / "src" / "lib" / "limits.ts"
OPENAPI = ROOT / "docs" / "api" / "openapi.json"
API = ROOT / "web" / "src" / "lib" / "api" / "schema.ts"
FORM_LIMITS = ROOT / "web" / "src" / "lib" / "public" / "formLimits.ts"
SCRIPTS = ROOT / "web" / "scripts"


class StoredFieldsArePresent(GenerateJsonSchema):
    """A stored document holds every field, those with a default too."""

    def field_is_required(self, field: Any, total: bool) -> bool:
        return self.mode == "serialization" or super().field_is_required(field, total)


def models() -> list[tuple[type[BaseModel], JsonSchemaMode]]:
    """Every model that the web app shares with the functions."""
    return [(model, "serialization") for model in STORED]


def schema() -> Any:
    """One JSON Schema that names every model, its fields in camelCase as Firestore holds them."""
    _, combined = models_json_schema(
        models(), by_alias=True, schema_generator=StoredFieldsArePresent
    )
    return without_field_titles(combined)


def without_field_titles(node: Any) -> Any:
    """Titles of fields would each become a type of their own; definitions keep their names."""
    if isinstance(node, list):
        return [without_field_titles(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_field_titles(value)
        for key, value in node.items()
        if not (key == "title" and isinstance(value, str))
    }


def defaults() -> dict[str, Any]:
    """The defaults of every stored document and of the parts that the web completes, too."""
    completed: list[type[BaseModel]] = [*STORED, Bot, FormSummary, Media]
    held = {model.__name__: fields for model in completed if (fields := defaults_of(model))}
    return {
        "source": "functions/wasaprecruit/domain",
        "documents": {name.upper(): name for name in held},
        "constants": {
            **{name.upper(): fields for name, fields in held.items()},
            "CHECKLIST": BotSettings().checklist,
        },
    }


def defaults_of(model: type[BaseModel]) -> dict[str, Any]:
    """By their names in Firestore; a field without a default is not among them."""
    return model.model_construct().model_dump(by_alias=True, mode="json")


def form_limits() -> dict[str, Any]:
    """The constants that the form's page shares with the doors, by their names in the web."""
    constants = {name: plain_json(value) for name, value in SHARED.items()}
    return {"source": "domain/forms/limits.py", "constants": constants}


def command_limits() -> dict[str, Any]:
    """How much one command takes, what a quick reply may leave open, which files may be sent."""
    asked = FileUrls.model_json_schema()
    constants = {
        "MAX_TEXT": MAX_TEXT,
        "MAX_FILLED": MAX_FILLED,
        "MOST_NAMES": asked["properties"]["names"]["maxItems"],
        "MAX_NOTE": MAX_NOTE,
        "MOST_MENTIONS": mentions.MOST,
        "MOST_NOTICES": MOST_NOTICES,
        "MAX_SHORTCUT": MAX_SHORTCUT,
        "MAX_TITLE": MAX_TITLE,
        "MAX_TAG": MAX_TAG,
        "MOST_QUICK_REPLIES": quick_replies.MOST,
        "SHARED": quick_replies.SHARED,
        "VARIABLES": VARIABLES,
        "MOST_SCHEDULED": scheduling.MOST,
        "MOST_BYTES": sent_files.MOST_BYTES,
        "MOST_IMAGE_BYTES": sent_files.MOST_IMAGE_BYTES,
        "SENT_KINDS": sorted(sent_files.ALLOWED),
        "CAPTIONED_KINDS": sorted(sent_files.CAPTIONED),
        "UNTOLD_KINDS": sorted(sent_files.UNTOLD),
        "ALSO_CALLED": sent_files.ALSO_CALLED,
    }
    return {"source": "domain/commands.py", "constants": constants}


def plain_json(value: Any) -> Any:
    """Ranges as objects, the names of fields in camelCase as our JSON has them."""
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, Mapping):
        return {camel(name): plain_json(one) for name, one in value.items()}
    return value


def camel(name: str) -> str:
    return to_camel(name) if "_" in name else name


def typescript(script: str, told: Any) -> str:
    """The whole text of a file, as one of the web's scripts writes it from JSON."""
    done = subprocess.run(
        ["node", str(SCRIPTS / script)],
        input=json.dumps(told),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT / "web",
    )
    if done.returncode != 0:
        sys.exit(f"generate_types: web/scripts/{script} failed:\n{done.stderr}")
    return done.stdout


def write(target: Path, wanted: str, only_check: bool) -> None:
    on_disk = target.read_text(encoding="utf-8") if target.exists() else ""
    if only_check and on_disk != wanted:
        sys.exit(f"{target.relative_to(ROOT)} is out of date: run scripts/generate_types")
    if on_disk != wanted:
        target.parent.mkdir(exist_ok=True)
        target.write_text(wanted, encoding="utf-8")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="scripts/generate_types", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a file is out of date")
    only_check = parser.parse_args(arguments).check
    write(TYPES, typescript("compile_types.mjs", schema()), only_check)
    described = document()
    write(OPENAPI, json.dumps(described, indent=2) + "\n", only_check)
    write(API, typescript("compile_api.mjs", described), only_check)
    write(FORM_LIMITS, typescript("write_constants.mjs", form_limits()), only_check)
    write(COMMAND_LIMITS, typescript("write_constants.mjs", command_limits()), only_check)
    write(DEFAULTS, typescript("write_constants.mjs", defaults()), only_check)
    return 0
