"""Names of tags are given one after the other, so that no two tags get one name."""

from collections.abc import Mapping
from dataclasses import dataclass

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.tag import TagNames
from wasaprecruit.domain.tags import tag_key
from wasaprecruit.ports.documents import Change, Create, Documents, Write


@dataclass(frozen=True)
class Names:
    """`meant`: which tag's key each folded name means. `count` tags have them.

    Whoever gives a name that is none of them commits `given` with it, which fails with Stale or
    AlreadyThere when another name was given since these were read.
    """

    meant: Mapping[str, str]
    count: int
    given: Write


def all_names(documents: Documents) -> Names:
    """The names of all tags: the one that each began with goes before what another is called."""
    # First of all: what is read after it is at least as new.
    given = _given(documents)
    tags = [one.value for one in documents.find(queries.tags())]
    labels = {tag_key(tag.label): tag.key for tag in tags}
    # Keys from before they were folded so are not their own keys.
    keys = {tag_key(tag.key): tag.key for tag in tags} | {tag.key: tag.key for tag in tags}
    return Names(labels | keys, len(tags), given)


def _given(documents: Documents) -> Write:
    found = documents.get(paths.tag_names(), TagNames)
    if found is None:
        return Create(paths.tag_names(), TagNames(given=1))
    # Counted, as a write that changes nothing would leave the version as it is.
    return Change(found.path, {}, add={"given": 1}, version=found.version)
