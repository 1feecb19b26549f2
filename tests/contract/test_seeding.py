"""Made-up conversations in the emulator: every document is what its model says."""

from typing import Any

import pytest
from google.cloud.firestore import Client

from localstack.addresses import current
from seeding.command import documents
from seeding.plan import Plan
from seeding.writing import Emulator
from tests.fakes import NOON
from wasaprecruit.domain.documents.aspirant import Aspirant
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.tag import Tag

PLAN = Plan(conversations=12, messages=700, seed=5, now=NOON)


def test_a_filled_desk_holds_the_documents_of_the_plan_also_when_filled_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", current().firestore_host)
    # A project of its own: nobody else's list shall hold these people.
    emulator = Emulator(current().firestore_host, "demo-seeding")
    written = {one.path: one.value for one in documents(PLAN)}
    for _ in range(2):
        assert emulator.write(documents(PLAN), lambda _stored: None) == len(written)
    client = Client(project="demo-seeding")
    found = {
        document.reference.path: model.model_validate(document.to_dict())
        for model, query in _queries(client)
        for document in query.stream()
    }
    assert found == written


def _queries(client: Client) -> list[tuple[Any, Any]]:
    return [
        (Conversation, client.collection("conversations")),
        (Message, client.collection_group("messages")),
        (Aspirant, client.collection("aspirants")),
        (Tag, client.collection("tags")),
    ]
