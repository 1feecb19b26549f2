"""The network's memory, written through to SQLite: a file survives a restart."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from pydantic import BaseModel

from . import rules, templates
from .model import Aspirant, Media, Message, Template

_SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    kind TEXT, id TEXT, body TEXT, PRIMARY KEY (kind, id)
);
CREATE TABLE IF NOT EXISTS files (sid TEXT PRIMARY KEY, bytes BLOB);
"""
DEMO_ASPIRANTS = (
    ("Valentina Ríos", "whatsapp:+5215512345678"),
    ("Camila Duarte", "whatsapp:+5491123456789"),
    ("Emily Clarke", "whatsapp:+447700900123"),
)
Document = TypeVar("Document", bound=BaseModel)
Change = Callable[[str, BaseModel | None], None]


class State:
    """Messages in the order of the network, aspirants, templates, files and the clock."""

    def __init__(self, path: str) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _SCHEMA
        )
        self._on_change: list[Change] = []
        self._load()

    def _load(self) -> None:
        self.messages = {m.sid: m for m in self._documents("message", Message)}
        self.aspirants = {a.chat: a for a in self._documents("aspirant", Aspirant)}
        self.templates = {t.sid: t for t in self._documents("template", Template)}
        clock = self._database.execute("SELECT body FROM documents WHERE kind = 'clock'").fetchone()
        self._ahead = timedelta(seconds=float(clock[0]) if clock else 0)
        self._last_inbound: dict[str, datetime] = {}
        for message in self.messages.values():
            self._remember_window(message)
        if not self.aspirants:
            self._add_demo_aspirants()
        if not self.templates:
            for template in templates.demo():
                self.save_template(template)

    def _documents(self, kind: str, model: type[Document]) -> Iterator[Document]:
        # rowid is the order of the network: an update keeps it.
        rows = "SELECT body FROM documents WHERE kind = ? ORDER BY rowid"
        for (body,) in self._database.execute(rows, (kind,)):
            yield model.model_validate_json(body)

    def _add_demo_aspirants(self) -> None:
        for name, address in DEMO_ASPIRANTS:
            self.save_aspirant(Aspirant(chat=rules.chat_of(address), address=address, name=name))

    def on_change(self, listener: Change) -> None:
        """Calls `listener(kind, document)` after every change; no document means all are gone."""
        self._on_change.append(listener)

    def _write(self, kind: str, key: str, body: str, document: BaseModel | None) -> None:
        self._database.execute(
            "INSERT INTO documents VALUES (?, ?, ?) "
            "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
            (kind, key, body),
        )
        for listener in self._on_change:
            listener(kind, document)

    def save_message(self, message: Message) -> None:
        message.updated_at = self.now()
        self.messages[message.sid] = message
        self._remember_window(message)
        self._write("message", message.sid, message.model_dump_json(), message)

    def save_aspirant(self, aspirant: Aspirant) -> None:
        self.aspirants[aspirant.chat] = aspirant
        self._write("aspirant", aspirant.chat, aspirant.model_dump_json(), aspirant)

    def save_template(self, template: Template) -> None:
        template.changed_at = self.now()
        self.templates[template.sid] = template
        self._write("template", template.sid, template.model_dump_json(), template)

    def delete_template(self, template: Template) -> None:
        del self.templates[template.sid]
        self._database.execute("DELETE FROM documents WHERE id = ?", (template.sid,))

    def _remember_window(self, message: Message) -> None:
        if message.inbound:
            # An older message is saved again when its webhook was answered.
            latest = self._last_inbound.get(message.chat, message.created_at)
            self._last_inbound[message.chat] = max(latest, message.created_at)

    def last_inbound_at(self, chat: str) -> datetime | None:
        return self._last_inbound.get(chat)

    def add_file(self, media: Media, content: bytes) -> None:
        self._database.execute("INSERT INTO files VALUES (?, ?)", (media.sid, content))

    def file(self, media: Media) -> bytes:
        found = self._database.execute("SELECT bytes FROM files WHERE sid = ?", (media.sid,))
        content: bytes = found.fetchone()[0]
        return content

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance_clock(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)
        self._write("clock", "clock", str(self._ahead.total_seconds()), None)

    def reset(self) -> None:
        self._database.executescript("DELETE FROM documents; DELETE FROM files;")
        self._load()
        for listener in self._on_change:
            listener("reset", None)

    def close(self) -> None:
        self._database.close()
