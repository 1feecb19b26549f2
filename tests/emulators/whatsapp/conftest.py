from collections.abc import Iterator

import pytest

from emulators.whatsapp.settings import Settings
from tests.emulators.whatsapp.world import (
    AgencyServer,
    Simulator,
    free_port,
    running_agency,
    running_simulator,
)


@pytest.fixture
def agency() -> Iterator[AgencyServer]:
    with running_agency() as agency:
        yield agency


@pytest.fixture
def settings(agency: AgencyServer) -> Settings:
    return Settings(
        port=free_port(),
        inbound_url=f"{agency.url}/whatsapp_inbound",
        sent_after=0.02,
        delivered_after=0.04,
        webhook_seconds=1.0,
    )


@pytest.fixture
def simulator(settings: Settings) -> Iterator[Simulator]:
    with running_simulator(settings) as simulator:
        yield simulator
