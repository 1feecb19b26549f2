"""Notes, mentions and the personal link, as the web app asks for them and reads them."""

import json
from base64 import urlsafe_b64decode
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import WELCOME, World
from wasaprecruit.domain import paths
from wasaprecruit.domain.identity import conversation_id


@pytest.fixture
def conversation(world: World, number: str) -> str:
    """Of an aspirant who has been welcomed."""
    world.write(number, "Hola")
    world.welcomed(number)
    return conversation_id(number)


def _uid(token: str) -> str:
    claims = token.split(".")[1]
    uid: str = json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["user_id"]
    return uid


def _error(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def _notices(world: World, uid: str, note: str) -> list[dict[str, Any]]:
    found = (one.to_dict() for one in world.firestore.collection(f"users/{uid}/notices").stream())
    return [one for one in found if one and one["noteId"] == note]


def test_a_note_reaches_who_is_mentioned_and_not_the_phone(
    world: World, conversation: str, number: str
) -> None:
    token, author = world.sign_in("second@example.com"), _uid(world.recruiter)
    second, note = _uid(token), str(uuid4())
    path = f"conversations/{conversation}/notes"
    for _ in range(2):
        answer = world.command(path, {"id": note, "text": f"Llámala, @[{second}]"})
        assert (answer.status_code, answer.json()) == (200, {})
    aspirant = (world.row(number) or {})["aspirantId"]
    kept = world.document(paths.note(aspirant, note))
    assert kept
    assert (kept["author"], kept["mentions"], kept["changedAt"]) == (author, [second], None)
    [notice] = _notices(world, second, note)
    assert (notice["by"], notice["conversationId"]) == (author, conversation)
    assert notice["readAt"] is None

    assert world.command(f"{path}/{note}", {"text": "Ya está"}, token).status_code == 403
    assert world.command(f"{path}/{note}", {"text": "Ya está"}).status_code == 200
    assert _notices(world, second, note) == []
    world.settled()
    assert len(world.phone(number)) == WELCOME
    assert world.command(f"{path}/{note}/delete").status_code == 200
    assert world.document(paths.note(aspirant, note)) is None


def test_who_is_mentioned_marks_it_as_read(world: World, conversation: str) -> None:
    token, note = world.sign_in("viewer@example.com"), str(uuid4())
    viewer, path = _uid(token), f"conversations/{conversation}/notes"
    assert world.command(path, {"id": note, "text": f"Mira, @[{viewer}]"}).status_code == 200
    query = world.firestore.collection(f"users/{viewer}/notices").stream()
    [notice] = [one.id for one in query if (one.to_dict() or {})["noteId"] == note]
    assert world.command("notices/read", {"ids": [notice]}, token).status_code == 200
    [read] = _notices(world, viewer, note)
    assert read["readAt"]
    assert _error(world.command(path, {"id": str(uuid4()), "text": "x"}, token))[0] == 403


def test_nobody_is_mentioned_who_is_none_of_us(world: World, conversation: str) -> None:
    path = f"conversations/{conversation}/notes"
    answer = world.command(path, {"id": str(uuid4()), "text": "@[nobody-here]"})
    assert _error(answer) == (422, "mention_unseen")


def test_a_recruiter_sends_a_link_that_they_never_see(
    world: World, conversation: str, number: str
) -> None:
    first = world.form_token(number)
    message = world.reply(conversation, "Tu formulario: {formLink}")
    eventually(lambda: len(world.phone(number)) > WELCOME, "the link at the phone")
    body = world.phone(number)[-1]["body"]
    token = body.partition("ref=")[2].split()[0]
    assert (body.startswith("Tu formulario: http"), len(token)) == (True, len(first))
    page = f"{world.stack.functions}/form_submitted/page"
    told = requests.get(page, headers={"X-Form-Link": token}, timeout=30).json()
    assert (told["link"], told["language"]) == ("open", "es")
    kept = next(one for one in world.messages(number) if one["id"] == message)
    assert kept["text"].endswith("ref=••••••")
    assert kept["linkLanguage"] == "es"
    assert token not in str(world.row(number))
    copied = world.command(
        f"conversations/{conversation}/messages", {"id": str(uuid4()), "text": kept["text"]}
    )
    assert _error(copied) == (422, "masked_link")


def test_quick_replies_are_found_by_who_may_see_them(world: World) -> None:
    admin, word = world.sign_in("admin@example.com"), f"t{uuid4().hex[:12]}"
    reply = {"shared": True, "shortcut": word, "texts": {"es": "Hola {firstName}"}}
    assert _error(world.command("quick-replies", reply))[0] == 403
    made = [world.command("quick-replies", reply, admin).json()["id"] for _ in range(2)]
    assert made[0] == made[1]
    assert (world.document(paths.quick_reply(made[0])) or {})["ownerId"] == "shared"
    other = {**reply, "shortcut": word.upper(), "texts": {"pt": "Oi"}}
    assert _error(world.command("quick-replies", other, admin)) == (409, "shortcut_taken")
    unknown = {**reply, "texts": {"es": "Hola {nombre}"}}
    answer = world.command("quick-replies", unknown, admin)
    assert (answer.status_code, "{nombre}" in answer.json()["error"]["message"]) == (422, True)
    assert world.command(f"quick-replies/{made[0]}/delete", token=admin).status_code == 200
    assert world.document(paths.quick_reply(made[0])) is None
