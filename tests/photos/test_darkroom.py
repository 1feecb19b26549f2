"""The process that decodes: what ends it, and that nobody else notices."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PIL import Image

from tests.hostile_photos import many_scans
from tests.waiting import eventually
from wasaprecruit.adapters.photo_studio.containers import unpack
from wasaprecruit.adapters.photo_studio.containers.picture import Picture
from wasaprecruit.adapters.photo_studio.darkroom import Darkroom
from wasaprecruit.adapters.photo_studio.limits import Limits
from wasaprecruit.ports.media import MediaRefused, MediaUnavailable

PHOTO = (Path(__file__).parents[1] / "fixtures" / "photos" / "portrait-tiny.jpg").read_bytes()
HOSTILE = Picture("JPEG", many_scans(2_000))
"""As it comes, without being counted first: minutes of work."""


def _develop_in_thread(darkroom: Darkroom, picture: Picture) -> tuple[Thread, list[Exception]]:
    faults: list[Exception] = []

    def run() -> None:
        try:
            darkroom.develop(picture)
        except Exception as error:
            faults.append(error)

    thread = Thread(target=run)
    thread.start()
    return thread, faults


@pytest.fixture(scope="module")
def darkroom() -> Iterator[Darkroom]:
    """With two seconds of processor for a photo."""
    darkroom = Darkroom(Limits(cpu_seconds=2))
    darkroom.develop(unpack(PHOTO))
    yield darkroom
    _process(darkroom).end()


def _process(darkroom: Darkroom) -> Any:
    assert darkroom._process
    return darkroom._process


def test_a_photo_that_takes_too_much_work_is_damaged_and_the_next_passes(
    darkroom: Darkroom,
) -> None:
    with pytest.raises(MediaRefused, match="damaged"):
        darkroom.develop(HOSTILE)
    assert len(darkroom.develop(unpack(PHOTO))) == 4


def test_a_photo_that_takes_too_long_is_damaged(darkroom: Darkroom) -> None:
    process = _process(darkroom)
    os.kill(process._popen.pid, signal.SIGSTOP)
    process._limits = Limits(seconds=0.2)
    with pytest.raises(MediaRefused, match="damaged"):
        darkroom.develop(unpack(PHOTO))
    assert len(darkroom.develop(unpack(PHOTO))) == 4


def test_a_process_whose_time_ran_out_is_given_no_photo_more(darkroom: Darkroom) -> None:
    spent = _process(darkroom)
    # As when the answer came a moment before.
    spent._run_out()
    assert len(darkroom.develop(unpack(PHOTO))) == 4
    assert _process(darkroom) is not spent


def test_a_process_that_somebody_ended_says_nothing_about_the_photo(darkroom: Darkroom) -> None:
    process = _process(darkroom)
    pid, before = process._popen.pid, process._photos
    os.kill(pid, signal.SIGSTOP)
    thread, faults = _develop_in_thread(darkroom, unpack(PHOTO))
    eventually(lambda: process._photos > before, "the photo is handed over")
    os.kill(pid, signal.SIGTERM)
    os.kill(pid, signal.SIGCONT)
    thread.join()
    assert [type(one) for one in faults] == [MediaUnavailable]
    assert len(darkroom.develop(unpack(PHOTO))) == 4


def test_threads_that_end_take_no_process_with_them(darkroom: Darkroom) -> None:
    pids = set()
    for _ in range(2):
        thread, faults = _develop_in_thread(darkroom, unpack(PHOTO))
        thread.join()
        assert not faults
        pids.add(_process(darkroom)._popen.pid)
    assert len(pids) == 1


def test_no_secret_is_within_its_reach(darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "very-secret")
    _process(darkroom).end()
    darkroom.develop(unpack(PHOTO))
    seen = Path(f"/proc/{_process(darkroom)._popen.pid}/environ").read_bytes()
    assert b"PYTHONPATH=" in seen
    assert b"very-secret" not in seen


def test_a_photo_that_takes_too_much_memory_is_damaged_and_the_next_passes() -> None:
    """The process begins with 510 MB of addresses, of which it uses 150."""
    buffer = BytesIO()
    Image.new("RGBA", (8_000, 5_000)).save(buffer, "PNG", compress_level=1)
    darkroom = Darkroom(Limits(memory=900 * 1024**2))
    with pytest.raises(MediaRefused, match="damaged"):
        darkroom.develop(Picture("PNG", buffer.getvalue()))
    assert len(darkroom.develop(unpack(PHOTO))) == 4


def test_a_process_that_cannot_start_is_no_photo_s_fault() -> None:
    with pytest.raises(MediaUnavailable):
        Darkroom(Limits(memory=64 * 1024**2)).develop(unpack(PHOTO))


_PARENT = """
import sys
from pathlib import Path
from wasaprecruit.adapters.photo_studio import PhotoStudio
studio = PhotoStudio()
studio.develop(Path(sys.argv[1]).read_bytes())
assert not {"PIL", "numpy", "onnxruntime", "pillow_heif"} & set(sys.modules)
print(studio._darkroom._process._popen.pid, flush=True)
sys.stdin.read()
"""


def test_it_ends_with_a_parent_that_was_killed_and_that_loaded_no_decoder(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PHOTO)
    command = [sys.executable, "-c", _PARENT, str(photo)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        parent.kill()
        eventually(lambda: not _is_alive(pid), "the process is gone")


def _is_alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False
