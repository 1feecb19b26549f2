"""A scene for each test of the bot's conversation."""

import pytest

from tests.unit.intake.scene import Scene


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
