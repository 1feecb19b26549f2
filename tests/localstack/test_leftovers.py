import subprocess
from pathlib import Path

from localstack import leftovers


def test_what_was_started_is_remembered_until_it_ends(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"]) as child:
        leftovers.remember(tmp_path)
        assert child.pid in leftovers.still_running(tmp_path)
        child.kill()
    assert child.pid not in leftovers.still_running(tmp_path)


def test_a_first_start_has_no_leftovers(tmp_path: Path) -> None:
    assert leftovers.still_running(tmp_path) == []
