"""What tests against the running stack share. `scripts/test` starts it and says where it is."""

import os
import random
from collections.abc import Callable

import pytest
import requests
from google.cloud.firestore import Client
from hypothesis import HealthCheck, settings

from localstack.addresses import Addresses, current
from tests.world import World

# On a busy machine the time of an example says nothing about it.
settings.register_profile(
    "any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any-machine")


@pytest.fixture(scope="session")
def stack() -> Addresses:
    addresses = current()
    try:
        requests.get(addresses.functions, timeout=5).raise_for_status()
    except requests.RequestException:
        pytest.fail("The local stack is not running: use scripts/test, or start scripts/dev first.")
    return addresses


@pytest.fixture(scope="session")
def firestore(stack: Addresses) -> Client:
    os.environ["FIRESTORE_EMULATOR_HOST"] = stack.firestore_host
    return Client(project=stack.project)


@pytest.fixture(scope="session")
def world(stack: Addresses, firestore: Client) -> World:
    return World(stack, firestore)


@pytest.fixture
def new_number() -> Callable[[], str]:
    """Fictional Mexican numbers that no other test uses."""
    return lambda: f"+52155{random.randrange(10**8):08d}"


@pytest.fixture
def number(new_number: Callable[[], str]) -> str:
    return new_number()
