import asyncio
from pathlib import Path

import pytest

from localstack import service_log
from localstack.service_log import ServiceLog, Shown


def _follow(log: ServiceLog, lines: list[str]) -> None:
    async def run() -> None:
        stream = asyncio.StreamReader(limit=4 * service_log.LARGEST_FILE)
        stream.feed_data("".join(f"{line}\n" for line in lines).encode())
        stream.feed_eof()
        await log.follow(stream)

    asyncio.run(run())


@pytest.fixture
def log(tmp_path: Path) -> ServiceLog:
    return ServiceLog("talker", tmp_path, Shown.NOTHING)


def test_a_service_that_talks_without_end_fills_two_files_at_most(
    log: ServiceLog, tmp_path: Path
) -> None:
    _follow(log, [f"{n:06d} {'x' * 993}" for n in range(2_000)])
    log.close()
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert sizes.keys() == {"talker.log", "talker.1.log"}
    assert max(sizes.values()) <= service_log.LARGEST_FILE
    assert log.path.read_text().splitlines()[-1].startswith("001999 ")


def test_a_line_longer_than_a_file_is_cut(log: ServiceLog) -> None:
    _follow(log, ["x" * 2 * service_log.LARGEST_FILE, "the end"])
    log.close()
    assert log.path.stat().st_size <= service_log.LARGEST_FILE
    assert log.path.read_text() == "the end\n"


def test_all_that_a_quiet_service_says_is_in_one_file(log: ServiceLog, tmp_path: Path) -> None:
    _follow(log, ["one", "two"])
    log.close()
    assert [path.name for path in tmp_path.iterdir()] == ["talker.log"]
    assert log.path.read_text() == "one\ntwo\n"
