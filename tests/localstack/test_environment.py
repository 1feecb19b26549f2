import os
import subprocess
import sys

import pytest

from localstack.environment import functions_environment, gates_environment, no_proxy
from localstack.layout import ours
from localstack.ports import PURPOSES, TEST_OFFSET, Ports


def test_ports_are_the_contracts() -> None:
    ports = Ports()
    assert (ports.web, ports.functions, ports.whatsapp) == (5173, 5001, 5002)
    assert (ports.firestore, ports.auth, ports.pubsub) == (8080, 9099, 8085)
    assert (ports.storage, ports.tasks) == (9023, 8123)


def test_no_two_services_share_a_port_even_beside_a_second_stack() -> None:
    both = [*Ports().items(), *Ports().moved_by(TEST_OFFSET).items()]
    assert len({port for _, port in both}) == len(both)


def test_every_port_has_a_purpose_to_name_when_it_is_taken() -> None:
    assert PURPOSES.keys() == dict(Ports().items()).keys()


def test_a_form_of_the_users_choice_wins_and_a_foreign_project_does_not() -> None:
    outer = {"FORM_URL": "https://forms.example/1", "GOOGLE_CLOUD_PROJECT": "production"}
    environment = functions_environment(Ports(), outer)
    assert environment["FORM_URL"] == "https://forms.example/1"
    assert environment["GOOGLE_CLOUD_PROJECT"] == "demo-wasaprecruit"


def test_all_addresses_move_with_the_ports() -> None:
    environment = gates_environment(Ports().moved_by(TEST_OFFSET), outer={})
    assert environment["PUBLIC_BASE_URL"] == "http://127.0.0.1:15001"
    assert environment["VITE_FIRESTORE_EMULATOR"] == "127.0.0.1:18087"
    assert environment["BUILT_APP_URL"] == "http://127.0.0.1:15174"


def test_what_is_meant_for_this_machine_does_not_go_through_a_proxy() -> None:
    outer = {"https_proxy": "http://proxy:3128", "NO_PROXY": "intranet"}
    assert no_proxy(outer)["NO_PROXY"] == "intranet,127.0.0.1,localhost"
    assert no_proxy({}) == {}


@pytest.mark.parametrize("environment", [ours(), gates_environment(Ports(), outer={})])
def test_python_keeps_what_it_has_compiled_also_where_it_is_forbidden(
    environment: dict[str, str],
) -> None:
    asked = [sys.executable, "-c", "import sys; print(sys.dont_write_bytecode)"]
    outer = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    assert subprocess.check_output(asked, env=outer | environment, text=True) == "False\n"
