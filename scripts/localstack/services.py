"""Every process of the local stack: what it runs, when it is ready, what its end means."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from localstack.emulator_programs import FIREBASE, EmulatorPrograms
from localstack.environment import functions_environment, no_proxy, web_environment
from localstack.paths import FUNCTIONS, LOCAL, SCRIPTS, STATE
from localstack.ports import BUCKET, HOST, PROJECT, Ports
from localstack.service import Probe, Service, Tier

_ROUTES = (
    ("ingest", "inbound", "ingest"),
    ("bot", "conversation-events", "bot"),
)
_QUICK_START = Path(__file__).with_name("skip_schema_check.cjs")
# Cloud Tasks' own defaults, but for the longest pause: nobody waits an hour at a laptop.
_QUEUES = ("deliver:minBackoff=0.1,maxBackoff=10",)

# Every minute in the cloud; often here, so that nobody waits for what got lost.
_SCHEDULE = (("reconcile", 10),)


@dataclass(frozen=True)
class Layout:
    """One stack: its name, its ports, its programs, and the folder that its state lies in."""

    name: str
    ports: Ports
    programs: EmulatorPrograms
    keep: bool = False

    @property
    def folder(self) -> Path:
        return LOCAL / self.name

    @property
    def state(self) -> Path:
        return STATE if self.keep else self.folder / "state"


def all_services(layout: Layout) -> tuple[Service, ...]:
    return (
        _firebase(layout),
        _pubsub(layout),
        _storage(layout),
        _tasks(layout),
        _whatsapp(layout),
        _relay(layout),
        _functions(layout),
        _scheduler(layout),
        _web(layout),
    )


def _firebase(layout: Layout) -> Service:
    kept = layout.state / "firebase"
    import_again = ("--import", str(kept)) if kept.exists() else ()
    export = (*import_again, "--export-on-exit", str(kept)) if layout.keep else ()
    emulators = ("emulators:start", "--project", PROJECT, "--only", "auth,firestore")
    ports = layout.ports
    return Service(
        name="firebase",
        title="Auth and Firestore",
        command=("node", "--require", str(_QUICK_START), str(FIREBASE), *emulators, *export),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(ports.auth, "/"), Probe(ports.firestore, "/"), Probe(ports.firebase_hub)),
        # The CLI finds "the" running emulators of a project by a file in its temporary folder.
        environment=layout.programs.environment() | {"TMPDIR": str(layout.folder / "tmp")},
        folder=layout.folder,
        restarts=False,
        stop_seconds=20.0,
    )


def _pubsub(layout: Layout) -> Service:
    """Not through the CLI: when its Pub/Sub stops slowly, it kills every Pub/Sub emulator there is
    on the machine, those of other stacks included."""
    port = layout.ports.pubsub
    return Service(
        name="pubsub",
        title="Pub/Sub",
        command=(layout.programs.pubsub, f"--host={HOST}", f"--port={port}"),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(port, "/"),),
        environment=layout.programs.environment(),
        restarts=False,
    )


def _storage(layout: Layout) -> Service:
    port = layout.ports.storage
    where = ("start", f"--port={port}", f"--host={HOST}", f"--default-bucket={BUCKET}", "--quiet")
    return Service(
        name="storage",
        title="Cloud Storage",
        command=_python("gcp_storage_emulator", f"--data-dir={layout.state / 'storage'}", *where),
        tier=Tier.KEEPS_STATE,
        ready=(Probe(port, f"/storage/v1/b/{BUCKET}"),),
        environment={"STORAGE_EMULATOR_HOST": layout.ports.url("storage")},
    )


def _tasks(layout: Layout) -> Service:
    ports = layout.ports
    queues = [option for queue in _QUEUES for option in ("--queue", queue)]
    where = (f"--port={ports.tasks}", f"--control-port={ports.tasks_control}")
    state = f"--state={layout.state / 'tasks.json'}"
    return Service(
        name="tasks",
        title="Cloud Tasks",
        command=_python("emulators.cloud_tasks", *where, *queues, state),
        tier=Tier.MAKES_WORK,
        ready=(Probe(ports.tasks), Probe(ports.tasks_control, "/")),
        environment=_ours(),
    )


def _whatsapp(layout: Layout) -> Service:
    ports = layout.ports
    inbound = f"--inbound-url={ports.url('functions')}/whatsapp_inbound"
    state = f"--state={layout.state / 'whatsapp.sqlite'}"
    return Service(
        name="whatsapp",
        title="WhatsApp simulator",
        command=_python("emulators.whatsapp", f"--port={ports.whatsapp}", inbound, state),
        tier=Tier.DOES_WORK,
        ready=(Probe(ports.whatsapp, "/simulator/health"),),
        environment=_ours(),
    )


def _relay(layout: Layout) -> Service:
    ports = layout.ports
    routes = [
        option
        for name, topic, function in _ROUTES
        for option in ("--subscription", f"{name}={topic}={ports.url('functions')}/{function}")
    ]
    control = f"--control-port={ports.relay_control}"
    return Service(
        name="relay",
        title="Pub/Sub push relay",
        command=_python("emulators.pubsub_push", control, *routes),
        tier=Tier.MAKES_WORK,
        ready=(Probe(ports.relay_control, "/"),),
        environment=_ours() | {"PUBSUB_EMULATOR_HOST": ports.address("pubsub")},
    )


def _functions(layout: Layout) -> Service:
    port = layout.ports.functions
    return Service(
        name="functions",
        title="Functions",
        command=_python("emulators.functions_host", f"--port={port}"),
        tier=Tier.DOES_WORK,
        ready=(Probe(port, "/"),),
        environment=_ours() | functions_environment(layout.ports),
        watched=FUNCTIONS,
    )


def _scheduler(layout: Layout) -> Service:
    jobs = [
        option
        for function, seconds in _SCHEDULE
        for option in ("--job", f"{layout.ports.url('functions')}/{function}={seconds}")
    ]
    return Service(
        name="scheduler",
        title="Cloud Scheduler",
        command=_python("emulators.cloud_scheduler", *jobs),
        tier=Tier.MAKES_WORK,
        ready=(),
        environment=_ours(),
    )


def _web(layout: Layout) -> Service:
    port = layout.ports.web
    where = ("--port", str(port), "--strictPort", "--host", HOST)
    return Service(
        name="web",
        title="Web app",
        command=("npm", "run", "dev", "-w", "web", "--", *where),
        tier=Tier.DOES_WORK,
        ready=(Probe(port, "/"),),
        environment=web_environment(layout.ports) | no_proxy(os.environ),
    )


def _python(module: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", module, *arguments)


def _ours() -> dict[str, str]:
    return {"PYTHONPATH": str(SCRIPTS), "PYTHONUNBUFFERED": "1", **no_proxy(os.environ)}
