"""Where somebody's day begins, told to the desk."""

from datetime import UTC, datetime

import pytest

from wasaprecruit.domain.time_zones import zone_behind

NOW = datetime(2026, 11, 25, 0, 49, tzinfo=UTC)


@pytest.mark.parametrize(
    ("number", "zone"),
    [
        ("+525512345678", "America/Mexico_City"),
        ("+6421123456", "Pacific/Auckland"),
        # Spain's numbers may be from the Canaries.
        ("+34612345678", "Atlantic/Canary"),
        (None, None),
        ("+8821234567", None),
    ],
)
def test_of_several_zones_the_one_farthest_behind_counts(
    number: str | None, zone: str | None
) -> None:
    assert zone_behind(number, NOW) == zone
