"""An admin says how a tag is shown."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.commands import ChangeTag, Done
from wasaprecruit.domain.documents.tag import Tag
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.tags import tag_key
from wasaprecruit.ports.documents import Change, Documents
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the tag keeps changing")
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
    if found.value.label != wanted.label:
        _check_free(tag_key(wanted.label), path, desk.documents)
    fields = {"label": wanted.label, "colour": wanted.colour}
    desk.documents.commit(Change(path, fields, version=found.version))
    return Done()


def _check_free(name: str, path: str, documents: Documents) -> None:
    others = (one.value for one in documents.find(queries.tags()) if one.path != path)
    if any(name in (other.key, tag_key(other.label)) for other in others):
        raise Conflict("label_taken", "Another tag has this name. Choose another one.")
