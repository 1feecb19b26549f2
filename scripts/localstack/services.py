"""Every process of the local stack: what it runs, when it is ready, what its end means."""

import os

from localstack import described
from localstack.emulator_services import firebase, pubsub, storage
from localstack.environment import functions_environment, no_proxy, web_environment
from localstack.layout import Layout, ours, python
from localstack.paths import FUNCTIONS
from localstack.ports import HOST, PROJECT
from localstack.service import Probe, Service, Tier

# Node takes what the machine has before it clears up: a gigabyte after twenty tabs.
# Its native part allocates in many threads: with an arena for each, freed memory stays taken.
_VITE_HEAP = {"NODE_OPTIONS": "--max-old-space-size=512", "MALLOC_ARENA_MAX": "2"}


def all_services(layout: Layout) -> tuple[Service, ...]:
    return (
        firebase(layout),
        _web_channels(layout),
        pubsub(layout),
        storage(layout),
        _tasks(layout),
        _whatsapp(layout),
        _relay(layout),
        _functions(layout, "functions", "Functions", layout.ports.functions),
        # Once more for what runs in the background, so that no worker holds up a door: not by its
        # threads, not by its computing, not by its end. In the cloud each function is on its own.
        _functions(layout, "workers", "Workers", layout.ports.workers),
        _scheduler(layout),
        _monitoring(layout),
        _web(layout),
    )


def _tasks(layout: Layout) -> Service:
    ports = layout.ports
    queues = [option for queue in described.queues() for option in ("--queue", queue)]
    where = (f"--port={ports.tasks}", f"--control-port={ports.tasks_control}")
    state = f"--state={layout.state / 'tasks.json'}"
    return Service(
        name="tasks",
        title="Cloud Tasks",
        command=python("emulators.cloud_tasks", *where, *queues, state),
        tier=Tier.MAKES_WORK,
        ready=(Probe(ports.tasks), Probe(ports.tasks_control, "/")),
        environment=ours(),
    )


def _whatsapp(layout: Layout) -> Service:
    ports = layout.ports
    inbound = f"--inbound-url={ports.url('functions')}/whatsapp_inbound"
    state = f"--state={layout.state / 'whatsapp.sqlite'}"
    return Service(
        name="whatsapp",
        title="WhatsApp simulator",
        command=python("emulators.whatsapp", f"--port={ports.whatsapp}", inbound, state),
        tier=Tier.DOES_WORK,
        ready=(Probe(ports.whatsapp, "/simulator/health"),),
        environment=ours(),
    )


def _relay(layout: Layout) -> Service:
    ports = layout.ports
    routes = [option for route in described.routes(ports) for option in ("--subscription", route)]
    control = f"--control-port={ports.relay_control}"
    return Service(
        name="relay",
        title="Pub/Sub push relay",
        command=python("emulators.pubsub_push", control, *routes),
        tier=Tier.MAKES_WORK,
        ready=(Probe(ports.relay_control, "/"),),
        environment=ours() | {"PUBSUB_EMULATOR_HOST": ports.address("pubsub")},
    )


def _functions(layout: Layout, name: str, title: str, port: int) -> Service:
    return Service(
        name=name,
        title=title,
        command=python("emulators.functions_host", f"--port={port}"),
        tier=Tier.DOES_WORK,
        ready=(Probe(port, "/"),),
        environment=ours() | functions_environment(layout.ports) | _tracing(layout),
        watched=FUNCTIONS,
    )


def _tracing(layout: Layout) -> dict[str, str]:
    return {"TRACES": "file", "TRACES_SAMPLED": "1", "TRACES_FILE": str(layout.traces)}


def _web_channels(layout: Layout) -> Service:
    port = layout.ports.web_channels
    emulator = f"--emulator={layout.ports.url('firestore')}"
    return Service(
        name="channels",
        title="Browsers' way to Firestore",
        command=python("emulators.web_channels", f"--port={port}", emulator),
        tier=Tier.DOES_WORK,
        ready=(Probe(port, "/"),),
        environment=ours(),
    )


def _monitoring(layout: Layout) -> Service:
    ports = layout.ports
    controls = (f"--relay={ports.url('relay_control')}", f"--tasks={ports.url('tasks_control')}")
    dead = f"--dead-letters=projects/{PROJECT}/subscriptions/{described.dead_letters()}"
    queues = [f"--queue={name}" for name in described.queue_names()]
    return Service(
        name="monitoring",
        title="Cloud Monitoring",
        command=python(
            "emulators.cloud_monitoring", f"--port={ports.monitoring}", *controls, dead, *queues
        ),
        tier=Tier.DOES_WORK,
        ready=(Probe(ports.monitoring, "/"),),
        environment=ours() | {"PUBSUB_EMULATOR_HOST": ports.address("pubsub")},
    )


def _scheduler(layout: Layout) -> Service:
    jobs = [option for job in described.schedules(layout.ports) for option in ("--job", job)]
    return Service(
        name="scheduler",
        title="Cloud Scheduler",
        command=python("emulators.cloud_scheduler", *jobs),
        tier=Tier.MAKES_WORK,
        ready=(),
        environment=ours(),
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
        environment=web_environment(layout.ports) | no_proxy(os.environ) | _VITE_HEAP,
    )
