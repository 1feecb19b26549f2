"""Where the stack under test is: as `scripts/test` exports it, else a running `scripts/dev`."""

from dataclasses import dataclass

from localstack.ports import BUCKET, PROJECT, Ports


@dataclass(frozen=True)
class Addresses:
    """URLs have no slash at the end; hosts are `host:port`."""

    functions: str
    workers: str
    desk: str
    whatsapp: str
    auth: str
    storage: str
    tasks_control: str
    relay_control: str
    web_channels: str
    firestore_host: str
    pubsub_host: str
    tasks_host: str
    project: str = PROJECT
    bucket: str = BUCKET


def current() -> Addresses:
    return of(Ports.chosen())


def of(ports: Ports) -> Addresses:
    return Addresses(
        functions=ports.url("functions"),
        workers=ports.url("workers"),
        desk=ports.url("web"),
        whatsapp=ports.url("whatsapp"),
        auth=ports.url("auth"),
        storage=ports.url("storage"),
        tasks_control=ports.url("tasks_control"),
        relay_control=ports.url("relay_control"),
        web_channels=ports.url("web_channels"),
        firestore_host=ports.address("firestore"),
        pubsub_host=ports.address("pubsub"),
        tasks_host=ports.address("tasks"),
    )
