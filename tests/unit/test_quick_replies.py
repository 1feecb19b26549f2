"""Quick replies: one for each shortcut of an owner, shared by admins, variables from a list."""

from typing import Any

import pytest
from pydantic import ValidationError

from tests.desks import a_desk
from tests.fakes import FakeDocuments
from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.quick_reply import QuickReply, Wordings
from wasaprecruit.domain.documents.user import User
from wasaprecruit.domain.errors import Conflict, Forbidden, NotFound
from wasaprecruit.domain.personal import form_link
from wasaprecruit.domain.quick_replies import MOST, SHARED, quick_reply_id
from wasaprecruit.domain.quick_reply_commands import SaveQuickReply
from wasaprecruit.domain.variables import VARIABLES, left_open, unknown_variable
from wasaprecruit.ports.documents import Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.save_quick_reply import delete_quick_reply, save_quick_reply


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    for uid, role in (("ana", "recruiter"), ("rita", "recruiter"), ("ada", "admin")):
        user = User.model_validate({"name": uid, "role": role})
        documents.commit(Create(paths.user(uid), user))
    return documents


def _command(shortcut: str = "hola", text: str = "¡Hola!", **fields: Any) -> SaveQuickReply:
    told = {"shared": False, "texts": {"es": text}, **fields}
    return SaveQuickReply(shortcut=shortcut, **told)


def _save(
    documents: FakeDocuments,
    shortcut: str = "hola",
    text: str = "¡Hola!",
    by: str = "ana",
    **more: Any,
) -> str:
    asked = Asked(_command(shortcut, text, **more), by=by)
    return save_quick_reply(asked, a_desk(documents)).id


def _delete(documents: FakeDocuments, one: str, by: str = "ana") -> None:
    delete_quick_reply(Asked(Nothing(), by=by, quick_reply=one), a_desk(documents))


def _kept(documents: FakeDocuments) -> list[tuple[str, str, str | None]]:
    replies = [one for path, one in documents.stored.items() if path.startswith("quickReplies/")]
    return [(one["ownerId"], one["shortcut"], one["texts"]["es"]) for one in replies]


def test_it_is_kept_as_it_was_written(documents: FakeDocuments) -> None:
    texts = {"es": "Hola {firstName}", "pt": "Oi {firstName}"}
    one = _save(documents, "Bien-venida", title=" Welcome  them ", texts=texts)
    found = documents.get(paths.quick_reply(one), QuickReply)
    assert found is not None
    reply = found.value
    assert (reply.owner_id, reply.shortcut, reply.title) == ("ana", "Bien-venida", "Welcome them")
    assert reply.texts == Wordings(**texts)
    assert reply.by == "ana"


@pytest.mark.parametrize("again", ["hola", "HOLA", "Holá", "ho\u0301la"])
def test_a_shortcut_stands_for_one_text_of_an_owner(documents: FakeDocuments, again: str) -> None:
    _save(documents)
    with pytest.raises(Conflict) as refused:
        _save(documents, again, "Something else")
    assert refused.value.code == "shortcut_taken"
    _save(documents, again, "Mine", by="rita")
    _save(documents, again, "For all", by="ada", shared=True)
    assert [owner for owner, _, _ in _kept(documents)] == ["ana", "rita", SHARED]


def test_saved_again_it_is_the_same_and_not_written(documents: FakeDocuments) -> None:
    first = _save(documents)
    documents.writes = 0
    assert _save(documents) == first
    assert documents.writes == 0


def test_two_who_share_one_shortcut_at_once_do_not_overwrite_each_other(
    documents: FakeDocuments,
) -> None:
    documents.rival = lambda: _save(documents, text="First", by="ada", shared=True)
    with pytest.raises(Conflict) as refused:
        _save(documents, text="Second", by="ada", shared=True)
    assert refused.value.code == "shortcut_taken"


def test_another_text_or_another_spelling_replaces_it(documents: FakeDocuments) -> None:
    one = _save(documents)
    assert _save(documents, "Hola", "¡Buenas!", replaces=one) == one
    assert _kept(documents) == [("ana", "Hola", "¡Buenas!")]


def test_another_shortcut_moves_it(documents: FakeDocuments) -> None:
    one = _save(documents)
    for _ in range(2):  # The second time its answer had got lost.
        moved = _save(documents, "buenas", replaces=one)
    assert moved != one
    assert _kept(documents) == [("ana", "buenas", "¡Hola!")]


def test_what_is_gone_is_not_made_anew_by_who_wanted_to_change_it(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _save(documents, replaces="nope")
    one = _save(documents)
    _delete(documents, one)
    with pytest.raises(NotFound):
        _save(documents, text="¡Buenas!", replaces=one)
    assert _kept(documents) == []


def test_it_does_not_move_onto_another_one(documents: FakeDocuments) -> None:
    one = _save(documents)
    _save(documents, "buenas", "¡Buenas!")
    with pytest.raises(Conflict):
        _save(documents, "buenas", replaces=one)
    assert len(_kept(documents)) == 2


def test_only_admins_say_what_all_share(documents: FakeDocuments) -> None:
    with pytest.raises(Forbidden):
        _save(documents, shared=True)
    shared = _save(documents, by="ada", shared=True)
    with pytest.raises(Forbidden):
        _delete(documents, shared)
    with pytest.raises(Forbidden):
        _save(documents, replaces=shared)
    assert _kept(documents) == [(SHARED, "hola", "¡Hola!")]
    _delete(documents, shared, by="ada")
    assert _kept(documents) == []


def test_an_admin_gives_their_own_to_all(documents: FakeDocuments) -> None:
    one = _save(documents, by="ada")
    _save(documents, by="ada", shared=True, replaces=one)
    assert _kept(documents) == [(SHARED, "hola", "¡Hola!")]


@pytest.mark.parametrize("by", ["rita", "ada"])
def test_a_colleagues_is_nobody_elses(documents: FakeDocuments, by: str) -> None:
    one = _save(documents)
    with pytest.raises(NotFound):
        _delete(documents, one, by)
    with pytest.raises(NotFound):
        _save(documents, "mine", by=by, replaces=one)


def test_what_is_gone_is_deleted(documents: FakeDocuments) -> None:
    one = _save(documents)
    for _ in range(2):
        _delete(documents, one)
    assert _kept(documents) == []


def test_there_are_not_more_than_a_menu_can_show(documents: FakeDocuments) -> None:
    ids = [_save(documents, f"r{number}") for number in range(MOST)]
    with pytest.raises(Conflict) as refused:
        _save(documents, "one-more")
    assert refused.value.code == "quick_replies_full"
    _save(documents, "one-more", replaces=ids[0])
    _save(documents, "one-more", by="rita")
    assert len(_kept(documents)) == MOST + 1


# What a text may hold


def test_the_variables_that_there_are() -> None:
    assert VARIABLES == ("firstName", "missingPhotos", "formLink")
    text = "Hola {firstName}, falta: {missingPhotos}. {formLink} :{ }:"
    assert _command(text=text.replace(" }", "")).texts.es


@pytest.mark.parametrize("name", ["firstname", "name", " firstName ", "", "x" * 500])
def test_another_one_is_refused_by_its_name(name: str) -> None:
    text = f"Hola {{firstName}} {{{name}}}"
    with pytest.raises(ValidationError, match=r"there is no variable .*there are \{firstName\}"):
        _command(text=text)
    assert str(unknown_variable(text)) == f"{{{name[:30]}}}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hola {firstName} {missingPhotos}", "{firstName}"),
        ("Falta {missingPhotos}", "{missingPhotos}"),
        ("{formLink} {anything}", None),
    ],
)
def test_what_the_desk_has_to_fill_in(text: str, found: str | None) -> None:
    assert left_open(text) == found


@pytest.mark.parametrize(
    "texts", [{}, {"es": None}, {"es": ""}, {"en": "\u200b"}, {"fr": "Salut"}, {"es": "x" * 1601}]
)
def test_a_text_in_one_language_at_least(texts: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        _command(texts=texts)


def test_a_masked_link_is_no_text_for_anybody() -> None:
    with pytest.raises(ValidationError, match=r"write \{formLink\} in its place"):
        _command(text=f"Aquí: {form_link('https://agency.example/apply')}")


@pytest.mark.parametrize(
    "shortcut", ["", "two words", "/hola", "a.b", "\u0301", "x" * 31, "\u200d", "\u3164"]
)
def test_what_is_no_shortcut(shortcut: str) -> None:
    with pytest.raises(ValidationError):
        _command(shortcut)


@pytest.mark.parametrize("shortcut", ["hola", "1", "fotos_2", "¿qué?"[1:-1], "bem-vinda", "ñandú"])
def test_what_is_a_shortcut(shortcut: str) -> None:
    assert _command(f" {shortcut} ").shortcut == shortcut


def test_no_shortcut_has_what_nobody_can_type() -> None:
    assert _command("ho\u3164la\u115f").shortcut == "hola"


def test_the_id_follows_from_owner_and_shortcut() -> None:
    assert quick_reply_id("ana", "Hola") == quick_reply_id("ana", "holá")
    assert quick_reply_id("ana", "hola") != quick_reply_id(SHARED, "hola")
