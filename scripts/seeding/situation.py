"""How things stand with somebody: what a row shows besides the messages."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from localstack.demo_users import DEMO_USERS
from seeding.plan import Plan, chance
from seeding.tags import KEYS
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents.conversation import UNASSIGNED, Stage, StageMove
from wasaprecruit.domain.documents.flag import Flag

RECRUITERS = tuple(user for user in DEMO_USERS if user.role != "viewer")
_STAGES: dict[Stage, int] = {
    "new": 22,
    "profile": 18,
    "photos": 16,
    "review": 14,
    "casting": 9,
    "signed": 7,
    "declined": 14,
}
_ORDER = tuple(_STAGES)
_BY_BOT = _ORDER[1:4]
_FLAGS: dict[Flag, float] = {
    "human_wanted": 0.05,
    "misunderstood": 0.02,
    "guardian": 0.02,
    "poor_photos": 0.04,
    "complaint": 0.005,
    "distress": 0.003,
    "number_claimed": 0.004,
    "spam": 0.01,
}
_CLOSED: dict[Stage, float] = {"declined": 0.8, "signed": 0.4}
_FIRST_AGE = timedelta(minutes=3)
_LATELY = timedelta(days=2)


@dataclass(frozen=True)
class Situation:
    """`last_at` is the time of the newest message, `waits` whether it is theirs."""

    stage: Stage
    way: tuple[Stage, ...]
    assignee_id: str
    tags: list[str]
    flags: list[Flag]
    is_closed: bool
    snoozed_until: datetime | None
    opted_out: bool
    waits: bool
    last_at: datetime

    @property
    def knows_form(self) -> bool:
        return _ORDER.index(self.stage) >= _ORDER.index("photos")

    def moves(self, since: datetime) -> list[StageMove]:
        """Each step of the way, between the first message and the newest."""
        steps = list(zip(self.way, self.way[1:], strict=False))
        apart = (self.last_at - since) / (len(steps) + 1)
        return [
            StageMove(
                stage=to,
                previous=previous,
                by=BOT if to in _BY_BOT else self.recruiter,
                at=_whole(since + apart * place),
            )
            for place, (previous, to) in enumerate(steps, start=1)
        ]

    @property
    def recruiter(self) -> str:
        """Who writes for the agency where nobody is assigned."""
        return self.assignee_id if self.assignee_id != UNASSIGNED else RECRUITERS[1].uid


def situation(index: int, plan: Plan, rng: Random) -> Situation:
    [stage] = rng.choices(list(_STAGES), list(_STAGES.values()))
    ago = _ago(rng) if index else _FIRST_AGE
    last_at = _whole(plan.now - ago)
    is_closed = chance(rng, _CLOSED.get(stage, 0.08))
    waits = not is_closed and chance(rng, 0.6 if ago < _LATELY else 0.15)
    assignee = _assignee(stage, rng)
    is_snoozed = not (is_closed or waits) and chance(rng, 0.1)
    return Situation(
        stage=stage,
        way=_way(stage, rng),
        assignee_id=assignee,
        tags=sorted(rng.sample(KEYS, rng.choice((0, 0, 1, 1, 2, 3)))),
        flags=[flag for flag, share in _FLAGS.items() if chance(rng, share)],
        is_closed=is_closed,
        snoozed_until=_later(plan.now, rng) if is_snoozed else None,
        opted_out=is_closed and chance(rng, 0.1),
        waits=waits,
        last_at=last_at,
    )


def _ago(rng: Random) -> timedelta:
    """Since the newest message: a sixth within a day, most within months."""
    longest = rng.choice((1, 4, 14, 45, 120, 120))
    return timedelta(seconds=rng.uniform(_FIRST_AGE.total_seconds(), longest * 86_400))


def _whole(at: datetime) -> datetime:
    """To the millisecond, as channels tell it."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _later(now: datetime, rng: Random) -> datetime:
    return now + timedelta(hours=rng.randint(2, 14 * 24))


def _assignee(stage: Stage, rng: Random) -> str:
    if stage in {"new", "profile"} and chance(rng, 0.75):
        return UNASSIGNED
    return rng.choice([UNASSIGNED, *(user.uid for user in RECRUITERS)])


def _way(stage: Stage, rng: Random) -> tuple[Stage, ...]:
    """Each stage up to the present one; who is not taken leaves somewhere on the way."""
    if stage == "declined":
        return (*_ORDER[: rng.randint(2, 5)], stage)
    return _ORDER[: _ORDER.index(stage) + 1]
