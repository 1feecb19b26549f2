"""What `scripts/measure_image` says is so."""

from pathlib import Path

import pytest

from image.measuring import main
from localstack.console import FixableError


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FixableError, match="name a requirements file"):
        main(["--requirements", str(tmp_path / "nothing.txt")])
