"""Other people's emulators: how each is run, and when it is ready."""

from pathlib import Path

from localstack.emulator_programs import FIREBASE
from localstack.firebase_config import JAVA_LOGGING
from localstack.layout import Layout, ours, python
from localstack.ports import BUCKET, HOST, PROJECT
from localstack.service import Probe, Service, Tier

# Java would take a quarter of the machine's memory before it tidies up, and tidy up on all cores.
_FIRESTORE_HEAP = ("-Xmx2g", "-XX:+UseSerialGC")
_PUBSUB_HEAP = ("-Xmx256m", "-XX:+UseSerialGC")
_PRELOADED = tuple(
    option
    for script in ("skip_schema_check.cjs", "closed_sign_up.cjs")
    for option in ("--require", str(Path(__file__).with_name(script)))
)


def firebase(layout: Layout) -> Service:
    kept = layout.state / "firebase"
    import_again = ("--import", str(kept)) if kept.exists() else ()
    export = (*import_again, "--export-on-exit", str(kept)) if layout.keep else ()
    emulators = ("emulators:start", "--project", PROJECT, "--only", "auth,firestore")
    ports = layout.ports
    return Service(
        name="firebase",
        title="Auth and Firestore",
        command=("node", *_PRELOADED, str(FIREBASE), *emulators, *export),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(ports.auth, "/"), Probe(ports.firestore, "/"), Probe(ports.firebase_hub)),
        # The CLI finds "the" running emulators of a project by a file in its temporary folder.
        environment=layout.programs.environment()
        | {"TMPDIR": str(layout.folder / "tmp")}
        | _java_options(*_FIRESTORE_HEAP, f"-Djava.util.logging.config.file={JAVA_LOGGING}"),
        folder=layout.folder,
        restarts=False,
        stop_seconds=20.0,
    )


def pubsub(layout: Layout) -> Service:
    """Not through the CLI: when its Pub/Sub stops slowly, it kills every Pub/Sub emulator there is
    on the machine, those of other stacks included."""
    port = layout.ports.pubsub
    return Service(
        name="pubsub",
        title="Pub/Sub",
        command=(layout.programs.pubsub, f"--host={HOST}", f"--port={port}"),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(port, "/"),),
        environment=layout.programs.environment() | _java_options(*_PUBSUB_HEAP),
        restarts=False,
    )


def storage(layout: Layout) -> Service:
    port = layout.ports.storage
    where = ("start", f"--port={port}", f"--host={HOST}", f"--default-bucket={BUCKET}", "--quiet")
    return Service(
        name="storage",
        title="Cloud Storage",
        command=python("emulators.cloud_storage", f"--data-dir={layout.state / 'storage'}", *where),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(port, f"/storage/v1/b/{BUCKET}"),),
        environment=ours() | {"STORAGE_EMULATOR_HOST": layout.ports.url("storage")},
    )


def _java_options(*options: str) -> dict[str, str]:
    """Of the virtual machine itself: no launcher in between needs to know of them."""
    return {"JAVA_TOOL_OPTIONS": " ".join(options)}
