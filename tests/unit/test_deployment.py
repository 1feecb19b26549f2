"""functions/deployment.yaml holds together with the code that it describes."""

import ast
import runpy
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import firebase_admin
import pytest
import yaml
from pydantic import BaseModel

import main
from deployment.description import (
    DESCRIPTION,
    DescriptionError,
    read_description,
)
from localstack import described
from localstack.environment import LOCAL_ONLY, functions_environment
from localstack.ports import Ports
from wasaprecruit import bootstrap, settings
from wasaprecruit.domain.events.messages import MessageStored, StoredData
from wasaprecruit.domain.events.reading import Event
from wasaprecruit.entrypoints import photos
from wasaprecruit.entrypoints.gate import MOST_BYTES

ENTRYPOINTS = Path(bootstrap.__file__).parent / "entrypoints"
FUNCTIONS = read_description().functions


def test_every_entry_point_is_deployed_and_nothing_else() -> None:
    assert sorted(FUNCTIONS) == sorted(main.__all__) == sorted(MOST_BYTES)


def test_only_the_doors_are_public() -> None:
    public = {name for name, one in FUNCTIONS.items() if one.public}
    assert public == {"whatsapp_inbound", "whatsapp_status", "form_submitted", "api"}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_is_pushed_events_exactly_if_it_is_written_for_them(name: str) -> None:
    written_for = "@functions_framework.cloud_event" in (ENTRYPOINTS / f"{name}.py").read_text()
    assert FUNCTIONS[name].is_pushed_events is written_for


Group = type[BaseModel]


@pytest.fixture
def builders(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[set[str]], set[Group]]]:
    """Builds with the names given, in a process that has built nothing yet; what was read."""
    for variable, value in functions_environment(Ports(), outer={}).items():
        monkeypatch.setenv(variable, value)
    seen: set[Group] = set()

    def read(group: type[Any]) -> Any:
        seen.add(group)
        return original(group)

    original = settings.read
    monkeypatch.setattr(settings, "read", read)

    def build(names: set[str]) -> set[Group]:
        unbuilt = runpy.run_path(str(bootstrap.__file__))
        for name in names:
            unbuilt[name]()
        return seen

    yield build
    with suppress(ValueError):
        firebase_admin.delete_app(firebase_admin.get_app("sessions"))


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_is_given_what_it_reads_and_nothing_else(
    name: str, builders: Callable[[set[str]], set[Group]]
) -> None:
    groups = builders(_built_by(name))
    assert set(settings.NEEDED[name]) == groups, "what it reads is checked when it starts"
    # The gate around every function reads these.
    groups.add(settings.TelemetrySettings)
    read = {str(field.alias) for group in groups for field in group.model_fields.values()}
    assert read - LOCAL_ONLY == read_description().variables(name)


def _built_by(function: str) -> set[str]:
    """The parts of `bootstrap` that the function's modules ask for."""
    modules, waiting = set[Path](), [ENTRYPOINTS / f"{function}.py"]
    built: set[str] = set()
    while waiting:
        module = waiting.pop()
        if module in modules:
            continue
        modules.add(module)
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.ImportFrom):
                waiting += _entrypoint_files(node)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                built |= {node.attr} if node.value.id == "bootstrap" else set()
    assert built
    return built


def _entrypoint_files(node: ast.ImportFrom) -> Iterator[Path]:
    module = node.module or ""
    if not module.startswith("wasaprecruit.entrypoints"):
        return
    folder = ENTRYPOINTS.joinpath(*module.split(".")[2:])
    places = [folder.with_suffix(".py"), folder / "__init__.py"]
    places += [folder / f"{alias.name}.py" for alias in node.names]
    yield from filter(Path.is_file, places)


def test_secrets_reach_only_who_needs_them() -> None:
    holders = {
        secret: {name for name, one in FUNCTIONS.items() if secret in one.secrets}
        for one in FUNCTIONS.values()
        for secret in one.secrets
    }
    doors = {"whatsapp_inbound", "whatsapp_status"}
    assert holders == {
        "TWILIO_AUTH_TOKEN": doors | {"photos", "deliver", "reconcile"},
        "FORM_WEBHOOK_SECRET": {"form_submitted"},
        "FORM_TOKEN_KEY": {"form_submitted", "api", "bot", "deliver", "reconcile"},
    }


@pytest.mark.parametrize("name", ["whatsapp_inbound", "whatsapp_status", "form_submitted"])
def test_a_door_may_only_publish_what_comes_in(name: str) -> None:
    grants = [grant.model_dump(exclude_none=True) for grant in FUNCTIONS[name].roles]
    assert grants == [{"role": "roles/pubsub.publisher", "topic": "inbound"}]


def test_no_role_is_a_basic_one() -> None:
    roles = {grant.role for one in FUNCTIONS.values() for grant in one.roles}
    assert not roles & {"roles/owner", "roles/editor", "roles/viewer"}


EVENT_TYPES: list[Any] = list(Event.__origin__.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("event", EVENT_TYPES, ids=lambda event: event.__name__)
def test_what_photos_does_something_for_is_pushed_to_it(event: Any) -> None:
    pushed = FUNCTIONS["photos"].trigger.subscription
    assert pushed is not None
    assert pushed.having == "files"
    handled = event.model_fields["type"].default in photos.HANDLERS
    data = StoredData(message_id="m", files=1) if event is MessageStored else None
    assert event.model_construct(data=data).concerns_files is handled


def test_a_message_without_files_is_not_pushed_to_photos() -> None:
    message: Any = MessageStored
    assert not message.model_construct(data=StoredData(message_id="m")).concerns_files


def test_the_local_stack_plays_all_of_it() -> None:
    routes, queues = list(described.routes(Ports())), list(described.queues())
    assert [route.split("=")[0] for route in routes] == ["ingest", "bot", "photos"]
    assert [queue.split(":")[0] for queue in queues] == ["deliver", "remind"]
    assert list(described.schedules(Ports())) == ["http://127.0.0.1:5003/reconcile=10"]
    assert "photos,unordered,having=files" in routes[-1]


BROKEN: dict[str, tuple[Callable[[Any], object], str]] = {
    "a field that nobody knows": (
        lambda d: d["functions"]["bot"].update(memory="512Mi"),
        "functions.bot.memory: Extra inputs are not permitted",
    ),
    "two triggers": (
        lambda d: d["functions"]["bot"]["trigger"].update(http="public"),
        "name one trigger",
    ),
    "half a CPU for many": (
        lambda d: d["functions"]["bot"].update(cpu=0.5),
        "concurrency above 1 needs a whole CPU",
    ),
    "a push that gives up before the function": (
        lambda d: d["functions"]["bot"].update(timeout_seconds=90),
        "wait longer",
    ),
    "an unknown topic": (
        lambda d: d["functions"]["bot"]["trigger"]["subscription"].update(topic="nowhere"),
        "bot: there is no topic nowhere",
    ),
    "a role on an unknown queue": (
        lambda d: d["functions"]["bot"]["roles"].append(
            {"role": "roles/cloudtasks.enqueuer", "queue": "nowhere"}
        ),
        "bot: there is no queue nowhere",
    ),
    "a variable given twice": (
        lambda d: d["functions"]["bot"]["secrets"].append("AGENCY_NAME"),
        "named twice: AGENCY_NAME",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_is_named_in_one_line(fault: str, tmp_path: Path) -> None:
    spoil, told = BROKEN[fault]
    described_as = yaml.safe_load(DESCRIPTION.read_text())
    spoil(described_as)
    path = tmp_path / "deployment.yaml"
    path.write_text(yaml.safe_dump(described_as))
    with pytest.raises(DescriptionError) as caught:
        read_description(path)
    assert told in str(caught.value)
    assert str(caught.value).startswith("deployment.yaml cannot be used:\n")
