from emulators.cloud_tasks.token_bucket import TokenBucket

START = 1_800_000_000.0  # a real size of `now`, with the rounding that it brings


def test_lets_a_burst_through_and_then_the_rate() -> None:
    bucket = TokenBucket(rate=4, capacity=2, now=START)
    for _ in range(2):
        assert bucket.ready_at(START) == START
        bucket.take(START)
    assert bucket.ready_at(START) == START + 0.25


def test_refills_no_further_than_its_capacity() -> None:
    bucket = TokenBucket(rate=100, capacity=2, now=START)
    later = START + 3600
    bucket.take(later)
    bucket.take(later)
    assert bucket.ready_at(later) > later


def test_is_ready_at_the_very_time_that_it_promised() -> None:
    bucket = TokenBucket(rate=3, capacity=1, now=START)
    now = START
    for _ in range(1_000):
        bucket.take(now)
        now = bucket.ready_at(now)
        assert abs(bucket.ready_at(now) - now) < 1e-6
    assert abs(now - START - 1_000 / 3) < 0.01
