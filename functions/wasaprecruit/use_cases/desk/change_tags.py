"""Tags are put on a conversation and taken off."""

from collections.abc import Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.errors import Conflict, Invalid
from wasaprecruit.domain.tag_commands import MAX_TAG, ChangeTags, TagsChanged
from wasaprecruit.domain.tags import MOST, MOST_ON_ONE, new_tag, tag_id, tag_key
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Documents, Stale, Write
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.tag_names import all_names
from wasaprecruit.use_cases.retrying import retried

_TOO_MANY = Conflict("too_many_tags", f"A conversation carries at most {MOST_ON_ONE} tags.")
_FULL = Conflict("tags_full", f"There are {MOST} tags already. Use one of them.")


@retried(8, because="the conversation or its tags keep changing", on=(Stale, AlreadyThere))
def change_tags(asked: Asked[ChangeTags], desk: Desk) -> TagsChanged:
    """Put tags on and take others off; what is asked for both ways stays. Idempotent.

    A name that means no tag makes a new one. Raises NotFound; Conflict when there would be too many
    on this conversation, or at all; Invalid for a new name that is too long.
    """
    row = conversation_row(asked.conversation, desk.documents)
    worn = row.value.tags
    add, remove = _by_key(asked.command.add, worn), _by_key(asked.command.remove, worn)
    found = _find({*add, *remove}.difference(worn), desk.documents)
    wanted = list(dict.fromkeys(found.meant.get(key, key) for key in add))
    unwanted = {found.meant.get(key, key) for key in remove}.difference(wanted)
    kept = [key for key in worn if key not in unwanted]
    added = [key for key in wanted if key not in worn]
    made = [_new(add[key], desk.clock()) for key in added if key not in found.keys]
    _check_room(added, kept, made, found)
    if kept + added != worn:
        fields = {"tags": kept + added}
        change = Change(row.path, fields, version=row.version)
        desk.documents.commit(change, *_making(made, found))
    return TagsChanged(tags=kept + added)


@dataclass(frozen=True)
class _Found:
    """`meant`: which tag's key a folded name means, if any.

    Where all tags were read, `count` is how many there are, and `given` is written with a new one.
    """

    meant: Mapping[str, str]
    count: int = 0
    given: Sequence[Write] = ()

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self.meant.values())


def _by_key(names: Iterable[str], worn: Container[str]) -> dict[str, str]:
    """The names as they were typed first, by the key of each; a key that is worn is its own."""
    typed: dict[str, str] = {}
    for name in names:
        typed.setdefault(name if name in worn else tag_key(name), name)
    return typed


def _new(name: str, now: datetime) -> Tag:
    if len(name) > MAX_TAG:
        raise Invalid("invalid", f"add: a new tag has at most {MAX_TAG} characters")
    return new_tag(name, now)


def _find(keys: AbstractSet[str], documents: Documents) -> _Found:
    """The tags that these folded names mean.

    A tag's own key goes before the label that another was given. All tags are read only where there
    is a name that is no tag's key: that of a new tag, or a label.
    """
    places = {paths.tag(tag_id(key)): key for key in sorted(keys)}
    own = {places[path] for path in documents.existing(list(places))} if places else set()
    if own == keys:
        return _Found({key: key for key in own})
    names = all_names(documents)
    meant = {key: names.meant[key] for key in keys & names.meant.keys()}
    return _Found(meant, names.count, (names.given,))


def _making(made: Sequence[Tag], found: _Found) -> Sequence[Write]:
    if not made:
        return ()
    return [*(Create(paths.tag(tag_id(one.key)), one) for one in made), *found.given]


def _check_room(
    added: Sequence[str], kept: Sequence[str], made: Sequence[Tag], found: _Found
) -> None:
    if added and len(kept) + len(added) > MOST_ON_ONE:
        raise _TOO_MANY
    if made and found.count + len(made) > MOST:
        raise _FULL
