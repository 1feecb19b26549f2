import pytest

from emulators.cloud_tasks.retry import RETENTION_SECONDS, RetryPolicy


def policy(
    *,
    max_attempts: int = 100,
    max_duration: float = 0,
    min_backoff: float = 0.1,
    max_backoff: float = 3600,
    max_doublings: int = 16,
) -> RetryPolicy:
    return RetryPolicy(max_attempts, max_duration, min_backoff, max_backoff, max_doublings)


def test_backs_off_as_in_googles_own_example() -> None:
    google = policy(min_backoff=10, max_backoff=300, max_doublings=3)
    delays = [google.delay(attempts) for attempts in range(1, 10)]
    assert delays == [10, 20, 40, 80, 160, 240, 300, 300, 300]


def test_without_doublings_the_delay_grows_by_the_least() -> None:
    linear = policy(min_backoff=2, max_backoff=9, max_doublings=0)
    assert [linear.delay(attempts) for attempts in range(1, 7)] == [2, 4, 6, 8, 9, 9]


def test_a_very_long_row_of_failures_stays_at_the_longest_delay() -> None:
    assert policy(max_doublings=10_000).delay(5_000) == 3600


@pytest.mark.parametrize(
    ("attempts", "seconds", "spent"),
    [(4, 0, False), (5, 0, True), (6, 0, True), (4, 10_000, False)],
)
def test_attempts_alone_decide_when_no_duration_is_set(
    attempts: int, seconds: float, spent: bool
) -> None:
    assert policy(max_attempts=5).is_spent(attempts, seconds) is spent


@pytest.mark.parametrize(("seconds", "spent"), [(59, False), (60, True)])
def test_duration_alone_decides_when_attempts_are_unlimited(seconds: float, spent: bool) -> None:
    assert policy(max_attempts=-1, max_duration=60).is_spent(1_000, seconds) is spent


@pytest.mark.parametrize(
    ("attempts", "seconds", "spent"),
    [(5, 59, False), (4, 60, False), (5, 60, True), (9, 900, True)],
)
def test_both_limits_must_be_used_up(attempts: int, seconds: float, spent: bool) -> None:
    assert policy(max_attempts=5, max_duration=60).is_spent(attempts, seconds) is spent


def test_an_unlimited_task_ends_with_the_retention() -> None:
    unlimited = policy(max_attempts=-1)
    assert not unlimited.is_spent(10_000, RETENTION_SECONDS - 1)
    assert unlimited.is_spent(10_000, RETENTION_SECONDS)
