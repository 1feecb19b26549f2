"""The Firebase CLI's folder for one stack: its ports, its rules, and how much Firestore may log."""

import json
from pathlib import Path

from localstack.paths import ROOT
from localstack.ports import HOST, Ports

# The CLI accepts no path outside its project folder, but follows links, and so sees edits of rules.
_LINKED = ("firestore.rules", "firestore.indexes.json")

JAVA_LOGGING = "logging.properties"
"""The file's name below the project's folder, in which the CLI and what it starts run."""
# Less than SEVERE are refused writes, each with thirty lines of trace, and a line for each message
# that finds no tab. The CLI copies all that comes to the console into two files without an end, so
# nothing goes there.
_JAVA_LOGGING = """
handlers = java.util.logging.FileHandler
.level = SEVERE
java.util.logging.FileHandler.pattern = logs/firestore.%g.log
java.util.logging.FileHandler.limit = 1000000
java.util.logging.FileHandler.count = 2
java.util.logging.FileHandler.formatter = java.util.logging.SimpleFormatter
"""


def write_project(folder: Path, ports: Ports) -> None:
    """The CLI also writes its debug logs into that folder, instead of the repository's root."""
    (folder / "tmp").mkdir(parents=True, exist_ok=True)
    config = json.loads((ROOT / "firebase.json").read_text())
    config["emulators"] = config["emulators"] | _emulators(ports)
    (folder / "firebase.json").write_text(json.dumps(config, indent=2))
    (folder / JAVA_LOGGING).write_text(_JAVA_LOGGING)
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
