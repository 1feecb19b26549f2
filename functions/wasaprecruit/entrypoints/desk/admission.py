"""Whether the caller may do a row's command to what its address names."""

from collections.abc import Mapping
from typing import Any

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Colleague, may
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Forbidden
from wasaprecruit.entrypoints.desk.row import Row
from wasaprecruit.ports.documents import Documents


def admit(who: Colleague, row: Row[Any], ids: Mapping[str, str], documents: Documents) -> None:
    """Raises Forbidden. A conversation is read only for those who may not see all of them.

    To them one that is not there is a colleague's: ids follow from numbers, and whether somebody
    writes with a colleague is not theirs to find out.
    """
    if row.roles is None or not may(who, row.roles):
        raise Forbidden("forbidden", "Your role may not do this. Ask an admin.")
    if "conversation" not in ids or who.sees_all:
        return
    found = documents.get(paths.conversation(ids["conversation"]), Conversation)
    if found is None or not may(who, row.roles, found.value.assignee_id):
        raise Forbidden("not_yours", "This conversation is not yours to see. Ask an admin.")
