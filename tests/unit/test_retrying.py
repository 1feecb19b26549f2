"""An act that loses a race against another writer is done anew, and not for ever."""

import pytest

from wasaprecruit.domain.errors import Busy
from wasaprecruit.ports.documents import AlreadyThere, Missing, Stale
from wasaprecruit.use_cases.retrying import retried


class Act:
    """Raises these errors, one at each call, and then returns how often it was called."""

    def __init__(self, *errors: type[Exception]) -> None:
        self._errors = list(errors)
        self.calls = 0

    def __call__(self) -> int:
        self.calls += 1
        if self._errors:
            raise self._errors.pop(0)
        return self.calls


def _tried(act: Act, on: tuple[type[Exception], ...] = (Stale,)) -> int:
    @retried(3, because="it keeps changing", on=on)
    def once() -> int:
        return act()

    return once()


def test_what_succeeds_is_done_once() -> None:
    assert _tried(Act()) == 1


def test_what_was_stale_is_done_anew() -> None:
    assert _tried(Act(Stale, Stale)) == 3


def test_after_the_last_attempt_it_is_for_later() -> None:
    act = Act(Stale, Stale, Stale)
    with pytest.raises(Busy, match="it keeps changing"):
        _tried(act)
    assert act.calls == 3


@pytest.mark.parametrize("error", [Missing, AlreadyThere, ConnectionError])
def test_other_errors_escape_at_once(error: type[Exception]) -> None:
    act = Act(error)
    with pytest.raises(error):
        _tried(act)
    assert act.calls == 1


def test_it_may_be_retried_on_more_than_one_error() -> None:
    assert _tried(Act(AlreadyThere, Missing), on=(AlreadyThere, Missing)) == 3


def test_each_call_has_all_attempts() -> None:
    act = Act(Stale, Stale)

    @retried(2, because="it keeps changing")
    def once(begin: int, *, step: int) -> int:
        return begin + step * act()

    with pytest.raises(Busy):
        once(10, step=2)
    assert once(10, step=2) == 16
