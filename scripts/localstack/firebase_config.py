"""The Firebase CLI's folder for one stack: firebase.json with the stack's ports."""

import json
from pathlib import Path

from localstack.paths import ROOT
from localstack.ports import HOST, Ports

# The CLI accepts no path outside its project folder, but follows links, and so sees edits of rules.
_LINKED = ("firestore.rules", "firestore.indexes.json")


def write_project(folder: Path, ports: Ports) -> None:
    """The CLI also writes its debug logs into that folder, instead of the repository's root."""
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    config = json.loads((ROOT / "firebase.json").read_text())
    config["emulators"] = config["emulators"] | _emulators(ports)
    (folder / "firebase.json").write_text(json.dumps(config, indent=2))
    for name in _LINKED:
        link = folder / name
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT / name)


def _emulators(ports: Ports) -> dict[str, object]:
    return {
        "auth": {"host": HOST, "port": ports.auth},
        "firestore": {
            "host": HOST,
            "port": ports.firestore,
            "websocketPort": ports.firestore_websocket,
        },
        "hub": {"host": HOST, "port": ports.firebase_hub},
        "logging": {"host": HOST, "port": ports.firebase_logging},
    }
