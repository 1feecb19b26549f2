"""Tags come to be as they are typed, and whatever is typed means the tag that people see."""

import pytest
from pydantic import ValidationError

from tests.builders import a_conversation, read_conversation
from tests.desks import a_desk
from tests.fakes import NOON, FakeDocuments
from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.tag import Tag, TagColour
from wasaprecruit.domain.errors import Busy, Conflict, Invalid, NotFound
from wasaprecruit.domain.tag_commands import MAX_TAG, ChangeTag, ChangeTags
from wasaprecruit.domain.tags import MOST, MOST_ON_ONE, tag_id, tag_key
from wasaprecruit.ports.documents import Change, Create
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.change_tag import change_tag
from wasaprecruit.use_cases.desk.change_tags import change_tags

ID = "c-1"
OTHER = "c-2"


@pytest.fixture
def documents() -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, ID)
    a_conversation(documents, OTHER)
    documents.reads = documents.writes = 0
    return documents


def _change(
    documents: FakeDocuments, *add: str, remove: tuple[str, ...] = (), conversation: str = ID
) -> list[str]:
    command = ChangeTags(add=list(add), remove=list(remove))
    asked = Asked(command, by="ana", conversation=conversation)
    return change_tags(asked, a_desk(documents)).tags


def _rename(
    documents: FakeDocuments, key: str, label: str, colour: TagColour = "pink", by_id: str = ""
) -> None:
    asked = Asked(ChangeTag(label=label, colour=colour), by="ana", tag=by_id or tag_id(key))
    change_tag(asked, a_desk(documents))


def _tags(documents: FakeDocuments, conversation: str = ID) -> list[str]:
    return read_conversation(documents, conversation).tags


def _tag(documents: FakeDocuments, key: str) -> Tag:
    found = documents.get(paths.tag(tag_id(key)), Tag)
    assert found is not None
    return found.value


def _all(documents: FakeDocuments) -> list[str]:
    return [one["key"] for path, one in documents.stored.items() if path.startswith("tags/")]


# On a conversation


def test_a_tag_is_made_as_it_is_typed(documents: FakeDocuments) -> None:
    assert _change(documents, "Alta  Moda") == ["alta moda"]
    assert _tags(documents) == ["alta moda"]
    tag = _tag(documents, "alta moda")
    assert (tag.key, tag.label, tag.created_at) == ("alta moda", "Alta Moda", NOON)


def test_a_tag_keeps_the_colour_that_it_begins_with_wherever_it_is_made() -> None:
    colours = []
    for _ in range(2):
        documents = FakeDocuments()
        a_conversation(documents, ID)
        _change(documents, "vip", "runway", "callback")
        colours.append([_tag(documents, key).colour for key in ("vip", "runway", "callback")])
    assert colours[0] == colours[1]


@pytest.mark.parametrize(
    "typed",
    ["VIP", "  vip ", "Vip", "v\u200bip", "ViP\n", "v\u200dip", "\u200cvip", "vip\ufe0f",
     "vip\U000e0041"],
)  # fmt: skip
def test_case_and_outer_spaces_do_not_count(documents: FakeDocuments, typed: str) -> None:
    _change(documents, "vip")
    assert _change(documents, typed, conversation=OTHER) == ["vip"]
    assert _change(documents, typed) == ["vip"]
    assert _all(documents) == ["vip"]
    assert _change(documents, remove=(typed,)) == []


def test_letters_that_look_the_same_are_the_same() -> None:
    assert tag_key("Mañana") == tag_key("man\u0303ana") == "mañana"
    assert tag_key("STRASSE") == tag_key("Straße")


def test_tags_stand_in_the_order_in_which_they_were_put_on(documents: FakeDocuments) -> None:
    _change(documents, "b", "a")
    assert _change(documents, "c", "A", remove=("b",)) == ["a", "c"]


def test_typed_twice_the_first_spelling_is_shown(documents: FakeDocuments) -> None:
    assert _change(documents, "Vip", "VIP") == ["vip"]
    assert _tag(documents, "vip").label == "Vip"


def test_what_is_asked_for_both_ways_stays(documents: FakeDocuments) -> None:
    _change(documents, "a", "b")
    assert _change(documents, "A", "new", remove=("a", "NEW")) == ["a", "b", "new"]


def test_a_tag_that_is_there_is_used_and_no_other_is_read(documents: FakeDocuments) -> None:
    for number in range(10):
        _change(documents, f"tag {number}", conversation=OTHER)
    documents.reads = documents.writes = 0
    assert _change(documents, "Tag 3") == ["tag 3"]
    assert (documents.reads, documents.writes) == (2, 1)


def test_without_a_change_nothing_is_written(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.reads = documents.writes = 0
    assert _change(documents, "VIP", remove=("not on it",)) == ["vip"]
    assert _change(documents) == ["vip"]
    assert documents.writes == 0


def test_the_label_of_a_renamed_tag_means_that_tag(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    _rename(documents, "vip", "Muy Importante")
    assert _change(documents, "muy  importante", conversation=OTHER) == ["vip"]
    assert _all(documents) == ["vip"]
    assert _change(documents, remove=("MUY IMPORTANTE",)) == []


def test_its_old_name_means_it_too(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    _rename(documents, "vip", "Muy Importante")
    assert _change(documents, "VIP", conversation=OTHER) == ["vip"]


def test_both_names_of_one_tag_are_one_tag(documents: FakeDocuments) -> None:
    _change(documents, "vip", conversation=OTHER)
    _rename(documents, "vip", "Gold")
    assert _change(documents, "gold", "vip") == ["vip"]


@pytest.mark.parametrize("name", ["\u00df" * 35 + "31896", "\u0390" * MAX_TAG])
def test_a_tag_is_taken_off_and_put_back_by_its_key(documents: FakeDocuments, name: str) -> None:
    keys = _change(documents, name)
    assert _change(documents, remove=tuple(keys)) == []
    assert _change(documents, *keys) == keys
    assert _tag(documents, keys[0]).label == name


@pytest.mark.parametrize("key", ["v\u200dip", "\u0131\u015f\u0131k"])
def test_a_tag_with_a_key_from_before_keys_were_folded_so_is_one_still(
    documents: FakeDocuments, key: str
) -> None:
    tag = Tag(key=key, label="Gold", colour="red", created_at=NOON)
    documents.commit(
        Create(paths.tag(tag_id(key)), tag), Change(paths.conversation(ID), {"tags": [key]})
    )
    assert _change(documents, key) == [key]
    assert _change(documents, key, conversation=OTHER) == [key]
    assert _change(documents, remove=(key,)) == []
    assert _all(documents) == [key]


def test_a_longer_name_than_a_label_makes_no_tag(documents: FakeDocuments) -> None:
    with pytest.raises(Invalid, match="at most 40 characters"):
        _change(documents, "x" * (MAX_TAG + 1))
    assert _all(documents) == []


def test_two_who_make_the_same_tag_at_once_share_it(documents: FakeDocuments) -> None:
    documents.rival = lambda: _change(documents, "VIP", conversation=OTHER)
    assert _change(documents, "vip") == ["vip"]
    assert _tags(documents) == _tags(documents, OTHER) == ["vip"]
    assert _tag(documents, "vip").label == "VIP"


def test_two_who_tag_one_conversation_at_once_lose_nothing(documents: FakeDocuments) -> None:
    documents.rival = lambda: _change(documents, "theirs")
    assert _change(documents, "mine") == ["theirs", "mine"]
    assert _tags(documents) == ["theirs", "mine"]


def test_a_conversation_that_never_rests_is_given_up(documents: FakeDocuments) -> None:
    def write() -> None:
        documents.commit(Change(paths.conversation(ID), {"unread": 1}))
        documents.rival = write

    documents.rival = write
    with pytest.raises(Busy):
        _change(documents, "vip")


def test_a_conversation_carries_only_so_many(documents: FakeDocuments) -> None:
    names = [f"tag {number}" for number in range(MOST_ON_ONE)]
    _change(documents, *names)
    with pytest.raises(Conflict) as refused:
        _change(documents, "one more")
    assert refused.value.code == "too_many_tags"
    assert "one more" not in _all(documents)
    assert _change(documents, "one more", remove=("tag 0",))[-1] == "one more"


def test_one_that_carries_too_many_may_lose_some(documents: FakeDocuments) -> None:
    many = [f"tag {number}" for number in range(MOST_ON_ONE + 5)]
    documents.commit(Change(paths.conversation(ID), {"tags": many}))
    assert _change(documents, remove=("tag 0",)) == many[1:]


def test_there_are_only_so_many_tags(documents: FakeDocuments) -> None:
    for number in range(MOST):
        tag = Tag(key=f"t{number}", label=f"T{number}", colour="red", created_at=NOON)
        documents.commit(Create(paths.tag(tag_id(tag.key)), tag))
    with pytest.raises(Conflict) as refused:
        _change(documents, "one more")
    assert refused.value.code == "tags_full"
    assert _change(documents, "T7") == ["t7"]
    assert _change(documents, remove=("one more",)) == ["t7"]


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "\u2800", "x" * 121])
def test_a_tag_says_something(typed: str) -> None:
    with pytest.raises(ValidationError):
        ChangeTags(add=[typed])
    with pytest.raises(ValidationError):
        ChangeTags(remove=[typed])
    with pytest.raises(ValidationError):
        ChangeTag(label=typed, colour="red")


def test_only_so_many_can_be_put_on_at_once() -> None:
    with pytest.raises(ValidationError):
        ChangeTags(add=[f"t{number}" for number in range(MOST_ON_ONE + 1)])


def test_there_has_to_be_a_conversation(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _change(documents, "vip", conversation="none")
    assert _all(documents) == []


# How a tag is shown


def test_a_tag_gets_another_label_and_colour_and_keeps_its_key(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.reads = documents.writes = 0
    _rename(documents, "vip", "Muy  Importante", "teal")
    assert documents.writes == 2
    tag = _tag(documents, "vip")
    assert (tag.key, tag.label, tag.colour) == ("vip", "Muy Importante", "teal")
    assert _tags(documents) == ["vip"]


def test_shown_as_it_is_nothing_is_written(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    _rename(documents, "vip", "Gold")
    documents.writes = 0
    _rename(documents, "vip", "Gold")
    assert documents.writes == 0


@pytest.mark.parametrize("label", ["Runway", " RUNWAY ", "Catwalk", "catwalk"])
def test_no_two_tags_are_called_the_same(documents: FakeDocuments, label: str) -> None:
    _change(documents, "vip", "runway")
    _rename(documents, "runway", "Catwalk")
    with pytest.raises(Conflict) as refused:
        _rename(documents, "vip", label)
    assert refused.value.code == "label_taken"
    assert _tag(documents, "vip").label == "vip"


def test_a_tag_may_get_its_own_name_back(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    for label in ("Gold", "GOLD", "VIP"):
        _rename(documents, "vip", label)
        assert _tag(documents, "vip").label == label


def test_of_two_who_rename_it_at_once_the_later_counts(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.rival = lambda: _rename(documents, "vip", "Theirs")
    _rename(documents, "vip", "Mine")
    assert _tag(documents, "vip").label == "Mine"


def test_a_name_that_somebody_just_gave_away_is_taken(documents: FakeDocuments) -> None:
    _change(documents, "vip", "runway")
    documents.rival = lambda: _rename(documents, "runway", "Gold")
    with pytest.raises(Conflict) as refused:
        _rename(documents, "vip", "gold")
    assert refused.value.code == "label_taken"
    assert _tag(documents, "vip").label == "vip"


def test_who_types_the_name_that_a_tag_just_got_means_it(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.rival = lambda: _rename(documents, "vip", "Gold")
    assert _change(documents, "gold", conversation=OTHER) == ["vip"]
    assert _all(documents) == ["vip"]


def test_no_tag_gets_the_name_of_one_that_somebody_just_made(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.rival = lambda: _change(documents, "Gold", conversation=OTHER)
    with pytest.raises(Conflict) as refused:
        _rename(documents, "vip", "gold")
    assert refused.value.code == "label_taken"


def test_two_who_make_the_last_tag_at_once_make_one(documents: FakeDocuments) -> None:
    for number in range(MOST - 1):
        tag = Tag(key=f"t{number}", label=f"T{number}", colour="red", created_at=NOON)
        documents.commit(Create(paths.tag(tag_id(tag.key)), tag))
    documents.rival = lambda: _change(documents, "theirs", conversation=OTHER)
    with pytest.raises(Conflict) as refused:
        _change(documents, "mine")
    assert refused.value.code == "tags_full"


def test_another_colour_waits_for_nobody(documents: FakeDocuments) -> None:
    _change(documents, "vip")
    documents.reads = documents.writes = 0
    _rename(documents, "vip", "VIP", "teal")
    assert (documents.reads, documents.writes) == (1, 1)


def test_there_has_to_be_a_tag(documents: FakeDocuments) -> None:
    with pytest.raises(NotFound):
        _rename(documents, "", "Gold", by_id="none")
