from datetime import timedelta

import pytest

from emulators.cloud_tasks.options import parse
from tests.emulators.cloud_tasks.desk import LOCATION


def test_a_queue_takes_its_settings_from_the_command_line() -> None:
    options = "maxAttempts=5,maxRetryDuration=60,minBackoff=0.5,maxBackoff=10s,maxDoublings=3"
    limits = "maxConcurrent=2,maxPerSecond=0.5"
    (queue,) = parse(["--queue", f"deliver:{options},{limits}"]).queues
    assert queue.name == f"{LOCATION}/queues/deliver"
    assert queue.retry_config.max_attempts == 5
    assert queue.retry_config.max_retry_duration == timedelta(seconds=60)
    assert queue.retry_config.min_backoff == timedelta(seconds=0.5)
    assert queue.retry_config.max_backoff == timedelta(seconds=10)
    assert queue.retry_config.max_doublings == 3
    assert queue.rate_limits.max_concurrent_dispatches == 2
    assert queue.rate_limits.max_dispatches_per_second == 0.5


def test_project_and_location_name_the_queues() -> None:
    (queue,) = parse(["--queue", "q", "--project", "p", "--location", "l"]).queues
    assert queue.name == "projects/p/locations/l/queues/q"


@pytest.mark.parametrize(
    "queue",
    ["under_score", "q:unknown=1", "q:maxAttempts=many", "q:maxAttempts=-2", "q:minBackoff"],
)
def test_a_wrong_queue_ends_the_program_with_a_message(
    queue: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["--queue", queue])
    assert "argument --queue" in capsys.readouterr().err
