"""A scene for each test of the bot's conversation."""

from collections.abc import Iterator
from functools import cache

import pytest

from tests.unit.intake.scene import Scene
from wasaprecruit.domain.understanding import understand
from wasaprecruit.use_cases.intake import find_situation


@pytest.fixture(autouse=True, scope="session")
def understood_once() -> Iterator[None]:
    """The same words mean the same: long conversations say them over and over."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find_situation, "understand", cache(understand))
        yield


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def with_form_link(scene: Scene) -> Scene:
    """The bot has welcomed the aspirant and waits for the form."""
    scene.write()
    return scene


@pytest.fixture
def with_photo_request(with_form_link: Scene) -> Scene:
    """The bot waits for the photos."""
    with_form_link.form()
    return with_form_link
