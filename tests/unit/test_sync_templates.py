"""Our templates follow the channel's list, at the cost of what changed."""

from typing import Any

import pytest

from tests.builders import a_template
from tests.desks import a_desk
from tests.fakes import FakeDocuments, FakeTemplateList, HandClock
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.template import TemplateContent, TemplateSync
from wasaprecruit.ports.documents import Change
from wasaprecruit.ports.templates import Unlisted
from wasaprecruit.use_cases.desk.ask_for_templates import ask_for_templates
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.templates.sync_templates import MOST, sync_when_due

SID = f"HX{1:032x}"
OTHER = f"HX{2:032x}"


class Scene:
    """The channel's list beside our documents."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.documents = FakeDocuments()
        self.channel = FakeTemplateList({SID: _content(), OTHER: _content(name="other")})

    def sync(self) -> int:
        return sync_when_due(self.documents, self.channel, self.clock)

    def sync_later(self) -> int:
        self.clock.advance(hours=1)
        return self.sync()

    def kept(self, sid: str = SID) -> dict[str, Any]:
        return self.documents.stored[paths.template(sid)]

    @property
    def state(self) -> dict[str, Any]:
        return self.documents.stored[paths.template_sync()]

    def ask(self) -> None:
        ask_for_templates(Asked(Nothing(), by="admin"), a_desk(self.documents, self.clock))


def _content(**fields: Any) -> TemplateContent:
    return TemplateContent.model_validate(dict(a_template(**fields)))


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_the_first_run_keeps_all_that_the_channel_lists(scene: Scene) -> None:
    assert scene.sync() == 2
    assert (scene.kept()["body"], scene.kept()["gone"]) == (_content().body, False)
    assert scene.kept()["syncedAt"] == scene.clock()
    state = TemplateSync.model_validate(scene.state)
    assert (state.synced_at, state.listed, state.complete) == (scene.clock(), 2, True)


def test_nothing_new_costs_a_read_each_and_writes_when_it_was_asked(scene: Scene) -> None:
    scene.sync()
    before = scene.kept()["syncedAt"]
    scene.documents.reads = scene.documents.writes = 0
    assert scene.sync_later() == 0
    assert (scene.documents.reads, scene.documents.writes) == (1 + 2, 1)
    assert scene.kept()["syncedAt"] == before


def test_within_the_hour_it_costs_one_read_and_no_call(scene: Scene) -> None:
    scene.sync()
    scene.documents.reads = scene.documents.writes = 0
    scene.clock.advance(minutes=59)
    assert scene.sync() == 0
    assert (scene.documents.reads, scene.documents.writes) == (1, 0)
    assert scene.channel.asked == 1


@pytest.mark.parametrize(
    "news",
    [{"status": "paused"}, {"category": "MARKETING"}, {"status": "rejected", "body": "Otro"}],
)
def test_only_what_is_different_is_written(scene: Scene, news: dict[str, str]) -> None:
    scene.sync()
    scene.channel.templates[SID] = _content(**news)
    assert scene.sync_later() == 1
    assert {name: scene.kept()[name] for name in news} == news
    assert scene.kept()["syncedAt"] == scene.clock()


def test_what_is_no_longer_listed_is_gone_and_may_come_back(scene: Scene) -> None:
    scene.sync()
    content = scene.channel.templates.pop(SID)
    assert (scene.sync_later(), scene.kept()["gone"]) == (1, True)
    assert (scene.sync_later(), scene.kept()["gone"]) == (0, True)
    scene.channel.templates[SID] = content
    assert (scene.sync_later(), scene.kept()["gone"]) == (1, False)


def test_a_list_that_is_cut_off_makes_nothing_gone(scene: Scene) -> None:
    scene.sync()
    many = {f"HX{number:032x}": _content() for number in range(100, 101 + MOST)}
    scene.channel.templates = many
    assert scene.sync_later() == MOST
    assert (scene.kept()["gone"], scene.state["complete"]) == (False, False)


def test_an_admin_need_not_wait_for_the_hour(scene: Scene) -> None:
    scene.sync()
    scene.clock.advance(minutes=5)
    scene.ask()
    scene.clock.advance(minutes=1)
    assert (scene.sync(), scene.channel.asked) == (0, 2)
    scene.clock.advance(minutes=1)
    assert (scene.sync(), scene.channel.asked) == (0, 2), "once"


def test_an_admin_may_ask_before_anything_was_read(scene: Scene) -> None:
    scene.ask()
    scene.ask()
    assert scene.sync() == 2


def test_who_asks_while_the_list_is_read_is_heard_at_the_next_run(scene: Scene) -> None:
    scene.sync()

    def ask() -> None:
        scene.clock.advance(seconds=1)
        scene.ask()

    scene.channel.rival = ask
    scene.sync_later()
    assert (scene.sync(), scene.channel.asked) == (0, 3)


@pytest.mark.parametrize("had_synced", [True, False])
def test_a_channel_that_does_not_tell_changes_nothing_and_says_why(
    scene: Scene, had_synced: bool
) -> None:
    if had_synced:
        scene.sync()
    scene.clock.advance(hours=1)
    scene.channel.fails = Unlisted("20003")
    with pytest.raises(Unlisted, match="20003"):
        scene.sync()
    assert scene.state["error"] == "20003"
    scene.clock.advance(minutes=1)
    scene.sync()
    assert (scene.state["error"], scene.kept()["gone"]) == (None, False)


def test_two_runs_at_once_end_with_one_truth(scene: Scene) -> None:
    scene.sync()
    scene.channel.templates[SID] = _content(status="paused")
    path = paths.template(SID)
    scene.documents.rival = lambda: scene.documents.commit(Change(path, {"status": "rejected"}))
    assert scene.sync_later() == 1
    assert scene.kept()["status"] == "paused"
