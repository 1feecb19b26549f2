"""What may go out after a STOP: the one message that confirms it, and nothing else."""

from datetime import timedelta
from typing import Any

import pytest

from costs.counted import COUNTED
from tests.builders import a_conversation, later, outbound, read_conversation, read_message
from tests.desks import a_desk
from tests.unit.test_deliver_queue import ID, Scene
from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import STOP_TOLD_WITHIN
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.bot import Bot
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.opt_out import start, stop
from wasaprecruit.ports.channel import NotAccepted, OutcomeUnknown, Rejected
from wasaprecruit.ports.documents import Change
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.retry_message import retry_message
from wasaprecruit.use_cases.sending.settle_message import SETTLE_AFTER, settle_message

STOPPED_AT = later(minutes=58)
QUEUED_AT = later(minutes=59)
CHOICE = stop(STOPPED_AT)
TOLD = "we stop"


def a_stopped_chat(scene: Scene, bot: Bot | None = None, **fields: Any) -> None:
    """The bot has queued its confirmation, after a text that was queued before the STOP."""
    confirmation = outbound(TOLD, at=QUEUED_AT).model_copy(
        update={"author": "bot", "confirms_stop": CHOICE}
    )
    earlier = outbound("earlier", at=later(minutes=57)).model_copy(update={"author": "bot"})
    row = {"opted_out": True, "opt_choice": CHOICE, **fields}
    row["bot"] = bot or Bot(stop_told=CHOICE)
    a_conversation(scene.documents, ID, ("earlier", earlier), ("told", confirmation), **row)
    scene.documents.reads = scene.documents.writes = 0


@pytest.fixture
def scene() -> Scene:
    return Scene()


def _error(scene: Scene, message_id: str) -> str | None:
    error = read_message(scene.documents, ID, message_id).error
    return error.code if error else None


def test_only_the_confirmation_goes_out_and_only_once(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.deliver()
    scene.deliver()
    assert scene.at_the_phone() == [TOLD]
    assert _error(scene, "earlier") == "opted_out"


def test_it_goes_out_over_a_recruiters_head(scene: Scene) -> None:
    a_stopped_chat(scene, Bot(stop_told=CHOICE, paused=True))
    scene.deliver()
    assert scene.at_the_phone() == [TOLD]


def test_it_goes_out_when_stop_was_said_again_meanwhile(scene: Scene) -> None:
    a_stopped_chat(scene, opt_choice=stop(later(minutes=59)))
    scene.deliver()
    assert scene.at_the_phone() == [TOLD]


@pytest.mark.parametrize(
    "row",
    [
        {"opted_out": False, "opt_choice": start(later(minutes=59)), "bot": Bot()},
        {"opt_choice": stop(later(minutes=59)), "bot": Bot(stop_told=stop(later(minutes=59)))},
        {"erasure_requested_at": later(minutes=60)},
        {"window_closes_at": later(minutes=59)},
    ],
    ids=["started again", "another stop after a start", "wants to be forgotten", "window closed"],
)
def test_what_came_meanwhile_holds_it_back(scene: Scene, row: dict[str, Any]) -> None:
    a_stopped_chat(scene, **row)
    scene.deliver()
    assert TOLD not in scene.at_the_phone()
    assert read_message(scene.documents, ID, "told").status == "failed"


def test_one_that_could_not_go_out_for_an_hour_never_does(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.clock.now = QUEUED_AT + STOP_TOLD_WITHIN + timedelta(seconds=1)
    scene.deliver()
    assert scene.at_the_phone() == []
    assert _error(scene, "told") == "stop_outdated"


@pytest.mark.parametrize("code", ["21610", "63032", "63014"])
def test_where_the_channel_took_the_stop_itself_nothing_is_tried_again(
    scene: Scene, code: str
) -> None:
    """And nobody is called: there is nothing that a person could answer."""
    a_stopped_chat(scene, needs_reply=False)
    scene.documents.commit(Change(paths.message(ID, "earlier"), {"status": "failed"}))
    scene.channel.fails = Rejected(code)
    scene.deliver()
    scene.deliver()
    assert scene.at_the_phone() == []
    assert _error(scene, "told") == code
    assert not read_conversation(scene.documents, ID).needs_reply


def test_too_many_requests_delay_it(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.documents.commit(Change(paths.message(ID, "earlier"), {"status": "failed"}))
    scene.channel.fails = NotAccepted()
    with pytest.raises(Exception, match="takes no message"):
        scene.deliver()
    scene.deliver()
    assert scene.at_the_phone() == [TOLD]


def test_one_in_doubt_is_settled_and_sent_again_only_while_it_is_due(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.documents.commit(Change(paths.message(ID, "earlier"), {"status": "failed"}))
    scene.channel.fails = OutcomeUnknown()
    scene.deliver()
    row = {"optedOut": False, "optChoice": start(scene.clock()), "bot.stopTold": 0}
    scene.documents.commit(Change(paths.conversation(ID), row))
    scene.clock.advance(seconds=SETTLE_AFTER.total_seconds())
    settle_message(ID, "told", scene.outside)
    scene.deliver()
    assert scene.at_the_phone() == []


def test_a_recruiter_cannot_send_it_again(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.channel.fails = Rejected("63018")
    scene.documents.commit(Change(paths.message(ID, "earlier"), {"status": "failed"}))
    scene.deliver()
    desk = a_desk(scene.documents, scene.clock, tasks=scene.tasks)
    with pytest.raises(Conflict, match="asked not to be written to"):
        retry_message(Asked(Nothing(), by="uid-1", conversation=ID, message="told"), desk)


def test_it_costs_what_any_message_costs(scene: Scene) -> None:
    a_stopped_chat(scene)
    scene.documents.commit(Change(paths.message(ID, "earlier"), {"status": "failed"}))
    scene.documents.reads = scene.documents.writes = 0
    scene.deliver()
    one, run = COUNTED["deliver_message"], COUNTED["deliver_run"]
    assert scene.documents.reads == one.reads + run.reads
    assert scene.documents.writes == one.writes + run.writes
