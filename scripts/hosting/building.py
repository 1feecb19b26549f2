"""Builds the web app, with exactly the variables that are given."""

import os
from collections.abc import Mapping
from pathlib import Path

from localstack import install
from localstack.paths import LOCAL

_KEPT_FROM_IT = ("VITE_", "TF_VAR_", "GOOGLE_", "GITHUB_", "ACTIONS_", "TWILIO_")
"""Only given variables are built in, and no package that builds sees a secret."""


def build(variables: Mapping[str, str], name: str) -> Path:
    """The folder with the built app. What else the caller's environment sets for Vite is left out.

    Raises FixableError with what the build said.
    """
    folder = LOCAL / "web" / name
    others = {key: value for key, value in os.environ.items() if not key.startswith(_KEPT_FROM_IT)}
    install.run(
        f"Web app {name}",
        ["npm", "run", "bundle", "-w", "web", "--", "--outDir", str(folder), "--emptyOutDir"],
        {**others, **variables},
        hint="",
        usually="less than a minute",
    )
    return folder
