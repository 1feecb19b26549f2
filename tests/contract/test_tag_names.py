"""However many name tags at once, no two tags have one name."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from google.cloud.firestore import Client

from tests.builders import a_conversation
from tests.desks import a_desk
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.domain import queries
from wasaprecruit.domain.errors import Conflict
from wasaprecruit.domain.tag_commands import ChangeTag, ChangeTags
from wasaprecruit.domain.tags import tag_id, tag_key
from wasaprecruit.ports.documents import Documents, Write, Written
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_tag import change_tag
from wasaprecruit.use_cases.desk.change_tags import change_tags

Act = Callable[[Documents], object]


class Together(FirestoreDocuments):
    """Documents whose first commit waits until everybody else has read, too."""

    def __init__(self, client: Client, everybody: Barrier) -> None:
        super().__init__(client)
        self._everybody: Barrier | None = everybody

    def commit(self, *writes: Write) -> list[Written]:
        everybody, self._everybody = self._everybody, None
        if everybody:
            everybody.wait(20)
        return list(super().commit(*writes))


@pytest.fixture
def client(firestore: object) -> Client:  # noqa: ARG001
    return Client(project=f"demo-tags-{uuid4().hex[:8]}")


def _at_once(client: Client, *acts: Act) -> list[object]:
    """What each answered: a result, or the code of what refused it."""
    everybody = Barrier(len(acts))

    def one(act: Act) -> object:
        try:
            return act(Together(client, everybody))
        except Conflict as refused:
            return refused.code

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(one, acts))


def _adds(conversation: str, *names: str) -> Act:
    asked = Asked(ChangeTags(add=list(names)), by="ana", conversation=conversation)
    return lambda documents: change_tags(asked, a_desk(documents)).tags


def _renames(key: str, label: str) -> Act:
    asked = Asked(ChangeTag(label=label, colour="red"), by="ana", tag=tag_id(key))
    return lambda documents: change_tag(asked, a_desk(documents))


def _names(client: Client) -> Counter[str]:
    """Which folded names there are, and how many tags have each."""
    tags = [one.value for one in FirestoreDocuments(client).find(queries.tags())]
    return Counter(name for tag in tags for name in {tag.key, tag_key(tag.label)})


def _with_tags(client: Client, *names: str) -> None:
    documents = FirestoreDocuments(client)
    for conversation in ("c-1", "c-2"):
        a_conversation(documents, conversation)
    _adds("c-1", *names)(documents)


def test_of_two_tags_that_get_one_name_at_once_one_has_it(client: Client) -> None:
    _with_tags(client, "first", "second")
    answers = _at_once(client, _renames("first", "Same"), _renames("second", "same"))
    assert answers.count("label_taken") == 1
    assert _names(client)["same"] == 1


def test_a_name_that_is_given_while_somebody_types_it_is_one_tags(client: Client) -> None:
    _with_tags(client, "first")
    _at_once(client, _renames("first", "New"), _adds("c-2", "new"))
    assert _names(client)["new"] == 1


def test_many_who_type_new_names_at_once_are_all_heard(client: Client) -> None:
    _with_tags(client)
    names = [f"name {number}" for number in range(4)]
    documents = FirestoreDocuments(client)
    for name in names:
        a_conversation(documents, name.replace(" ", "-"))
    answers = _at_once(client, *(_adds(name.replace(" ", "-"), name) for name in names))
    assert answers == [[name] for name in names]
    assert _names(client) == Counter(names)
