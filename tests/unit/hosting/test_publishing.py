"""A built app becomes one release of its site, and open tabs keep what they still ask for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import requests

from hosting.configuration import configuration
from hosting.content import name, pack, read_content
from hosting.description import read_hosting
from hosting.earlier import live_files
from hosting.publishing import publish
from hosting.site import Site, patient
from localstack.console import FixableError
from tests.unit.hosting.fake_hosting import FakeHosting, Version, running
from tests.unit.hosting.sites import DEPLOYMENT

FIRST = {"index.html": "<p>1", "assets/a-1.js": "a", "assets/both-1.js": "both", ".hidden": ""}
SECOND = {"index.html": "<p>2", "assets/b-2.js": "b", "assets/both-1.js": "both"}
THIRD = {"index.html": "<p>3", "assets/c-3.js": "c"}


@pytest.fixture
def hosting() -> Iterator[FakeHosting]:
    with running(FakeHosting(sites={DEPLOYMENT.site})) as fake:
        yield fake


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with patient(requests.Session()) as session:
        yield session


@pytest.fixture
def site(hosting: FakeHosting, session: requests.Session) -> Site:
    return Site(session, f"{hosting.address}/v1beta1", DEPLOYMENT.site, sleep=lambda _: None)


def _publish(site: Site, folder: Path, files: Mapping[str, str], hosting: FakeHosting) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    config = configuration(read_hosting(), DEPLOYMENT)
    publish(site, config, read_content(folder), live_files(hosting.address))


def test_what_is_released_is_what_was_built(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    _publish(site, tmp_path, FIRST, hosting)
    assert hosting.live
    assert hosting.shown("/index.html") == b"<p>1"
    assert set(hosting.live.files) == {
        "/index.html",
        "/assets/a-1.js",
        "/assets/both-1.js",
        "/assets.json",
    }
    assert hosting.live.config == configuration(read_hosting(), DEPLOYMENT)


def test_files_that_are_there_are_not_sent_again(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    _publish(site, tmp_path, FIRST, hosting)
    sent = hosting.uploads
    _publish(site, tmp_path, FIRST, hosting)
    assert hosting.uploads == sent


def test_a_tab_of_the_release_before_still_finds_its_files(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    _publish(site, tmp_path / "1", FIRST, hosting)
    _publish(site, tmp_path / "2", SECOND, hosting)
    assert hosting.shown("/index.html") == b"<p>2"
    assert hosting.shown("/assets/a-1.js") == b"a"


def test_files_are_kept_for_one_release_only(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    for number, files in enumerate((FIRST, SECOND, THIRD)):
        _publish(site, tmp_path / str(number), files, hosting)
    assert hosting.live
    assert {path for path in hosting.live.files if path.startswith("/assets/")} == {
        "/assets/b-2.js",
        "/assets/both-1.js",
        "/assets/c-3.js",
    }


def test_an_earlier_file_that_hosting_has_lost_is_left_out(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    _publish(site, tmp_path / "1", FIRST, hosting)
    assert hosting.live
    del hosting.stored[hosting.live.files["/assets/a-1.js"]]
    _publish(site, tmp_path / "2", SECOND, hosting)
    assert hosting.shown("/index.html") == b"<p>2"
    assert "/assets/a-1.js" not in hosting.live.files


def test_nothing_is_released_when_a_file_does_not_arrive(
    hosting: FakeHosting, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _publish(site, tmp_path / "1", FIRST, hosting)

    def lose(_address: str, _packed: bytes) -> None:
        raise FixableError("Hosting is out of reach: ConnectionError")

    monkeypatch.setattr(site, "upload", lose)
    with pytest.raises(FixableError, match="out of reach"):
        _publish(site, tmp_path / "2", SECOND, hosting)
    assert hosting.shown("/index.html") == b"<p>1"


def test_a_moment_of_trouble_is_waited_for(
    hosting: FakeHosting, site: Site, tmp_path: Path
) -> None:
    hosting.failures = [200, 503, 429]  # The first is the question for the live release's files.
    _publish(site, tmp_path, FIRST, hosting)
    assert hosting.shown("/index.html") == b"<p>1"


def test_a_site_that_is_not_there_is_told(hosting: FakeHosting, session: requests.Session) -> None:
    unknown = Site(session, f"{hosting.address}/v1beta1", "elsewhere", lambda _: None)
    with pytest.raises(FixableError, match="no Hosting site elsewhere: `terraform apply`"):
        unknown.create_version({})


def test_a_site_that_was_just_created_is_waited_for(
    hosting: FakeHosting, session: requests.Session
) -> None:
    def appear(seconds: float) -> None:
        if seconds:
            hosting.sites.add("new")

    site = Site(session, f"{hosting.address}/v1beta1", "new", appear)
    assert site.create_version({}) == "sites/new/versions/0"


def test_who_may_not_publish_is_told_which_role_it_takes(hosting: FakeHosting, site: Site) -> None:
    hosting.failures = [403]
    with pytest.raises(FixableError, match=r"roles/firebasehosting\.admin"):
        site.create_version({})


@pytest.mark.parametrize(
    "told", ['["/assets/a.js"]', '{"/assets/../x": "0"}', '{"/index.html": "0"}', "<html>"]
)
def test_what_the_live_site_tells_is_checked(told: str, hosting: FakeHosting) -> None:
    content = pack(told.encode())
    hosting.stored[name(content)] = content
    hosting.live = Version({}, {"/assets.json": name(content)}, "FINALIZED")
    assert live_files(hosting.address) == {}
