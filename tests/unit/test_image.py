"""What `scripts/measure_image` says is so."""

import sys
from pathlib import Path

import pytest

from image.measuring import main, run
from localstack.console import FixableError


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FixableError, match="name a requirements file"):
        main(["--sizes-only", "--requirements", str(tmp_path / "nothing.txt")])


def test_a_door_loads_neither_the_database_nor_the_studio() -> None:
    """Measured in a process of its own, as it starts."""
    listing = (
        "import sys; sys.argv = ['', '{name}']; from image import starting; starting.main();"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    loaded = run([sys.executable, "-c", listing.format(name="whatsapp_inbound")]).stderr
    modules = set(loaded.split())
    assert "google.cloud.pubsub_v1" in modules, "the publisher is built, as at the first request"
    assert not modules & {"google.cloud.firestore", "PIL", "numpy", "cv2", "twilio.rest"}
