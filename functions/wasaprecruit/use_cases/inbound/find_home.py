"""The conversation of somebody who may also be known by another address."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.identity import Identity
from wasaprecruit.ports.documents import Documents, first


def find_home(identity: Identity, documents: Documents) -> str:
    """The id that an alias gives, or of the conversation in which the hidden address was seen.

    Else the id that follows from the address itself.
    """
    alias = documents.get(paths.alias(identity.primary_id), Alias)
    if alias:
        return alias.value.conversation_id
    hidden = None if identity.number else identity.external_user_id
    seen = first(queries.conversation_of(hidden), documents) if hidden else None
    return seen.id if seen else identity.primary_id
