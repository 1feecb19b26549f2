"""An admin says how a tag is shown."""

from collections.abc import Sequence

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.tag_commands import ChangeTag
from wasaprecruit.domain.tags import tag_key
from wasaprecruit.ports.documents import AlreadyThere, Change, Documents, Stale, Write
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.desk.tag_names import all_names
from wasaprecruit.use_cases.retrying import retried


@retried(8, because="the tags keep changing", on=(Stale, AlreadyThere))
def change_tag(asked: Asked[ChangeTag], desk: Desk) -> Done:
    """Give the tag this label and colour; its key, which conversations hold, stays. Idempotent.

    Raises NotFound; Conflict when the label is another tag's, or the name that another began with.
    """
    path, wanted = paths.tag(asked.tag), asked.command
    found = desk.documents.get(path, Tag)
    if found is None:
        raise NotFound("not_found", "There is no such tag.")
    if (found.value.label, found.value.colour) == (wanted.label, wanted.colour):
        return Done()
    fields = {"label": wanted.label, "colour": wanted.colour}
    given = _given(wanted.label, found.value, desk.documents)
    desk.documents.commit(Change(path, fields, version=found.version), *given)
    return Done()


def _given(label: str, tag: Tag, documents: Documents) -> Sequence[Write]:
    """What is written where the tag gets a name that it has not."""
    name = tag_key(label)
    if name == tag_key(tag.label):
        return ()
    names = all_names(documents)
    if names.meant.get(name, tag.key) != tag.key:
        raise Conflict("label_taken", "Another tag has this name. Choose another one.")
    return (names.given,)
