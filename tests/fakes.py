"""Stand-ins that implement the ports and record what they were asked for.

`tests/contract` holds FakeDocuments to the same promises as the real Firestore.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from operator import add
from typing import Any

from pydantic import ValidationError

from tests.querying import found
from tests.storable import check_storable
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.photo import PhotoProblem, Quality
from wasaprecruit.domain.documents.template import TemplateContent
from wasaprecruit.domain.errors import SESSION_ENDED
from wasaprecruit.domain.events.base import EventBase
from wasaprecruit.domain.events.bot import DueData, ReminderData, SnoozeData
from wasaprecruit.domain.events.messages import ReceivedData
from wasaprecruit.domain.model import faults_of
from wasaprecruit.domain.paths import is_conversation
from wasaprecruit.domain.query import M, Query
from wasaprecruit.ports.channel import Sent
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Delete,
    Malformed,
    Missing,
    Snapshot,
    Stale,
    Version,
    Write,
    Written,
)
from wasaprecruit.ports.files import Upload
from wasaprecruit.ports.media import Developed, FileKind, MediaRefused
from wasaprecruit.ports.personal import FormLink, Personal
from wasaprecruit.ports.sessions import Account, SignedIn
from wasaprecruit.ports.templates import Listing

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


class FakeDocuments:
    """Documents in memory. Counts what Firestore would charge for, refuses what it would refuse.

    `rival` acts once, between what the act under test has read and what it writes.
    """

    def __init__(self) -> None:
        self.stored: dict[str, dict[str, Any]] = {}
        self.reads = 0
        self.writes = 0
        self.rival: Callable[[], object] | None = None
        self._versions: dict[str, object] = {}
        self._ticks = 0

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None:
        self.reads += 1
        return self._snapshot(path, model) if path in self.stored else None

    def commit(self, *writes: Write) -> Sequence[Written]:
        rival, self.rival = self.rival, None
        if rival:
            rival()
        for write in writes:
            self._check(write)
        self.writes += len(writes)
        return [self._apply(write) for write in writes]

    def get_all(self, paths: Sequence[str], model: type[M]) -> list[Snapshot[M]]:
        asked = dict.fromkeys(paths)
        self.reads += len(asked)
        return [self._snapshot(path, model) for path in asked if path in self.stored]

    def existing(self, paths: Sequence[str]) -> set[str]:
        self.reads += len(paths)
        return {path for path in paths if path in self.stored}

    def find(self, query: Query[M]) -> list[Snapshot[M]]:
        paths = found(query, self.stored)
        self.reads += max(len(paths), 1)
        return [self._snapshot(path, query.model) for path in paths]

    def _snapshot(self, path: str, model: type[M]) -> Snapshot[M]:
        try:
            value = model.model_validate(deepcopy(self.stored[path]))
        except ValidationError as error:
            raise Malformed(path, faults_of(error)) from None
        return Snapshot(path, value, Version(self._versions[path]))

    def _check(self, write: Write) -> None:
        exists = write.path in self.stored
        if isinstance(write, Create):
            if exists:
                raise AlreadyThere
        elif write.version is None:
            if isinstance(write, Change) and not exists:
                raise Missing
        elif not exists or self._versions[write.path] != write.version:
            raise Stale

    def _apply(self, write: Write) -> Written:
        self._ticks += 1
        self._versions[write.path] = self._ticks
        numbers: dict[str, int] = {}
        if isinstance(write, Create):
            self.stored[write.path] = deepcopy(write.value.model_dump(by_alias=True))
        elif isinstance(write, Delete):
            self.stored.pop(write.path, None)
        else:
            numbers = _changed(self.stored[write.path], write)
        if write.path in self.stored:
            if is_conversation(write.path):
                self.stored[write.path]["updatedAt"] = NOON + timedelta(microseconds=self._ticks)
            check_storable(write.path, self.stored[write.path])
        return Written(Version(self._ticks), numbers)


def _place(document: dict[str, Any], name: str) -> tuple[dict[str, Any], str]:
    """The map in which a field stands; dots reach into maps."""
    *parents, leaf = name.split(".")
    for parent in parents:
        document = document.setdefault(parent, {})
    return document, leaf


def _changed(document: dict[str, Any], change: Change) -> dict[str, int]:
    for name, value in change.fields.items():
        place, leaf = _place(document, name)
        place[leaf] = deepcopy(value)
    numbers: dict[str, int] = {}
    reckoned = ((change.add, add), (change.maximum, max), (change.minimum, min))
    for numbers_given, reckon in reckoned:
        for name, number in numbers_given.items():
            place, leaf = _place(document, name)
            place[leaf] = reckon(place[leaf], number) if leaf in place else number
            numbers[name] = place[leaf]
    for name, values in change.union.items():
        document[name] = list(dict.fromkeys([*document.get(name, []), *values]))
    for name, values in change.remove.items():
        document[name] = [value for value in document.get(name, []) if value not in values]
    return numbers


@dataclass
class FakePublisher:
    """Keeps events instead of publishing them. `broken` makes the next call fail."""

    inbound: list[EventBase] = field(default_factory=list)
    happened: list[EventBase] = field(default_factory=list)
    dead: list[tuple[bytes, str]] = field(default_factory=list)
    broken: bool = False

    def publish_inbound(self, event: EventBase) -> None:
        self._fail_when_broken()
        self.inbound.append(event)

    def publish_happened(self, event: EventBase) -> None:
        self._fail_when_broken()
        self.happened.append(event)

    def publish_dead(self, raw: bytes, reason: str, came: Mapping[str, str]) -> None:  # noqa: ARG002
        self.dead.append((raw, reason))

    def _fail_when_broken(self) -> None:
        if self.broken:
            self.broken = False
            raise ConnectionError("Pub/Sub is away")


@dataclass
class FakeTasks:
    """Keeps tasks by name: the same name again is the same task. `broken` fails the next call."""

    drains: dict[str, str] = field(default_factory=dict)
    settlements: dict[str, tuple[str, str, timedelta]] = field(default_factory=dict)
    reminders: dict[str, tuple[str, ReminderData]] = field(default_factory=dict)
    wakes: dict[str, tuple[str, SnoozeData]] = field(default_factory=dict)
    later: dict[str, tuple[str, DueData]] = field(default_factory=dict)
    broken: bool = False

    def drain(self, conversation_id: str, name: str) -> None:
        if self.broken:
            self.broken = False
            raise ConnectionError("Cloud Tasks is away")
        self.drains.setdefault(name, conversation_id)

    def settle(self, conversation_id: str, message_id: str, name: str, delay: timedelta) -> None:
        self.settlements.setdefault(name, (conversation_id, message_id, delay))

    def remind(self, conversation_id: str, reminder: ReminderData, name: str) -> None:
        self.reminders.setdefault(name, (conversation_id, reminder))

    def wake(self, conversation_id: str, snooze: SnoozeData, name: str) -> None:
        if self.broken:
            self.broken = False
            raise ConnectionError("Cloud Tasks is away")
        self.wakes.setdefault(name, (conversation_id, snooze))

    def send_later(self, conversation_id: str, due: DueData, name: str) -> None:
        if self.broken:
            self.broken = False
            raise ConnectionError("Cloud Tasks is away")
        self.later.setdefault(name, (conversation_id, due))


class FakeCodes:
    """The code is the same for every message; its digest tells it."""

    def code(self, conversation_id: str, message_id: str) -> str:  # noqa: ARG002
        return "ABCD-EFGH"

    def digest(self, code: str) -> str:
        return f"digest of {code}"


class FakeLinks:
    """Tokens that say in plain words what is in them."""

    def token(self, link: FormLink, now: datetime) -> str:
        return f"{link.conversation_id}.{link.language}.{now:%Y%m%dT%H%M%S}"

    def read(self, token: str, now: datetime) -> FormLink:  # noqa: ARG002
        conversation_id, language, _ = token.split(".")
        return FormLink(conversation_id, language)  # type: ignore[arg-type]


def fake_personal() -> Personal:
    return Personal(FakeLinks(), FakeCodes())


@dataclass
class FakeFiles:
    """A bucket in memory; its addresses name the object and how long they last.

    `rival` acts once, after the first object was put; while `broken` nothing can be put.
    """

    stored: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    rival: Callable[[], object] | None = None
    broken: bool = False

    def put(self, name: str, data: bytes, content_type: str) -> None:
        if self.broken:
            raise ConnectionError("Storage is away")
        self.stored[name] = (data, content_type)
        rival, self.rival = self.rival, None
        if rival:
            rival()

    def read(self, name: str, most: int) -> bytes | None:
        return self.stored[name][0][:most] if name in self.stored else None

    def upload(self, name: str, size: int, lasts: timedelta) -> Upload:
        url = f"https://files.example/{name}?lasts={lasts.total_seconds():.0f}"
        return Upload(url, {"Content-Type": "application/octet-stream", "Size": str(size)})

    def delete_folder(self, folder: str) -> None:
        self.stored = {
            name: stored for name, stored in self.stored.items() if not name.startswith(folder)
        }

    def url(self, name: str, lasts: timedelta, download_as: str | None = None) -> str:
        return f"https://files.example/{name}?lasts={lasts.total_seconds():.0f}&as={download_as}"


@dataclass
class FakeSource:
    """The channel's files by address. `fails` is raised for an address until it is taken away."""

    files: dict[str, bytes] = field(default_factory=dict)
    fails: dict[str, Exception] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    rival: Callable[[], object] | None = None

    def fetch(self, url: str) -> bytes:
        self.fetched.append(url)
        rival, self.rival = self.rival, None
        if rival:
            rival()
        if url in self.fails:
            raise self.fails[url]
        return self.files[url]


@dataclass
class FakeStudio:
    """Bytes say what they are: `image`, `audio` or `paper` and more; `problems` are a photo's.

    `breaks` is what a photo draws out of our own code, `rests` how it is refused as a photo.
    """

    problems: dict[bytes, list[PhotoProblem]] = field(default_factory=dict)
    hashes: dict[bytes, str] = field(default_factory=dict)
    damaged: set[bytes] = field(default_factory=set)
    breaks: dict[bytes, Exception] = field(default_factory=dict)
    rests: dict[bytes, MediaRefused] = field(default_factory=dict)

    def sniff(self, data: bytes) -> FileKind:
        kinds = {
            b"image": FileKind("image/jpeg", "jpg", is_image=True),
            b"audio": FileKind("audio/ogg", "ogg", is_image=False),
            b"paper": FileKind("application/pdf", "pdf", is_image=False),
            b"BEGIN": FileKind("text/vcard", "vcf", is_image=False),
            b"vcard": FileKind("text/vcard", "vcf", is_image=False),
            b"camer": FileKind("image/tiff", "tif", is_image=False),
        }
        if data[:5] not in kinds:
            raise MediaRefused("not_allowed")
        return kinds[data[:5]]

    def develop(self, data: bytes) -> Developed:
        if data in self.breaks:
            raise self.breaks[data]
        if data in self.rests:
            raise self.rests[data]
        if data in self.damaged:
            raise MediaRefused("damaged")
        quality = Quality(
            width=1200,
            height=1600,
            size=len(data),
            sharpness=500.0,
            brightness=120.0,
            person=True,
            problems=self.problems.get(data, []),
        )
        likeness = self.hashes.get(data, sha256(data).hexdigest()[:16])
        return Developed(b"original", b"web", b"small", 1200, 1600, quality, likeness)


@dataclass
class FakeSessions:
    """Accounts by uid; a token is a uid. `broken` makes the next change fail."""

    clock: HandClock
    kept: dict[str, Account] = field(default_factory=dict)
    began: dict[str, datetime] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    broken: bool = False

    def sign_in(self, uid: str) -> str:
        assert not self.kept[uid].disabled
        self.began[uid] = self.clock()
        return uid

    def session(self, token: str) -> SignedIn:
        account, began = self.kept.get(token), self.began.get(token)
        if account is None or account.disabled or began is None or began < account.valid_since:
            raise SESSION_ENDED
        return SignedIn(token, began)

    def disable(self, uid: str) -> None:
        self._change(uid, disabled=True, valid_since=self.clock())

    def enable(self, uid: str) -> None:
        if uid not in self.kept:
            raise Missing
        self._change(uid, disabled=False)

    def revoke(self, uid: str) -> None:
        self._change(uid, valid_since=self.clock())

    def invite(self, email: str) -> str:
        if self.broken:
            self.broken = False
            raise ConnectionError("Firebase Auth is away")
        uid = self.addresses.setdefault(email, f"uid-of-{email.partition('@')[0]}")
        self.kept.setdefault(uid, Account(disabled=False, valid_since=self.clock()))
        return uid

    def accounts(self, uids: Sequence[str]) -> Mapping[str, Account]:
        return {uid: self.kept[uid] for uid in uids if uid in self.kept}

    def _change(self, uid: str, **fields: Any) -> None:
        if self.broken:
            self.broken = False
            raise ConnectionError("Firebase Auth is away")
        if uid in self.kept:
            self.kept[uid] = replace(self.kept[uid], **fields)


class AlwaysSignedIn(FakeSessions):
    """Whatever the token, it is this user."""

    def __init__(self, uid: str = "recruiter-1") -> None:
        super().__init__(HandClock())
        self._uid = uid

    def session(self, token: str) -> SignedIn:  # noqa: ARG002
        return SignedIn(self._uid, NOON)


@dataclass
class FakeChannel:
    """WhatsApp on paper. `fails` is raised by the next call; `keeps` tells whether it was taken.

    `reads` are the addresses of files that it was given.
    """

    clock: HandClock
    taken: list[Sent] = field(default_factory=list)
    received: list[ReceivedData] = field(default_factory=list)
    reads: list[str] = field(default_factory=list)
    fails: Exception | None = None
    keeps: bool = False

    def send(
        self,
        address: str,  # noqa: ARG002
        message: Message,
        conversation_id: str,  # noqa: ARG002
        message_id: str,  # noqa: ARG002
        files: Sequence[str] = (),
    ) -> str:
        failure, self.fails = self.fails, None
        sid = f"SM{len(self.taken):032d}"
        if failure is None or self.keeps:
            self.taken.append(Sent(sid, message.text, "sent", self.clock(), files=len(files)))
            self.reads.extend(files)
        if failure:
            raise failure
        return sid

    def sent_as(self, sid: str) -> Sent | None:
        return next((sent for sent in self.taken if sent.sid == sid), None)

    def received_since(self, since: datetime) -> list[ReceivedData]:
        return [one for one in self.received if one.message.at >= since]

    def sent_to(self, address: str) -> list[Sent]:  # noqa: ARG002
        return list(self.taken)


@dataclass
class FakeTemplateList:
    """The channel's templates by sid. `fails` is raised by the next call."""

    templates: dict[str, TemplateContent] = field(default_factory=dict)
    fails: Exception | None = None
    asked: int = 0
    rival: Callable[[], object] | None = None

    def listed(self, most: int) -> Listing:
        self.asked += 1
        failure, self.fails = self.fails, None
        if failure:
            raise failure
        rival, self.rival = self.rival, None
        listing = Listing(dict(list(self.templates.items())[:most]), len(self.templates) <= most)
        if rival:
            rival()
        return listing
