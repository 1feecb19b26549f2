"""What the caller's role allows beyond what the row of the table asks for."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Badge, Roles, holds
from wasaprecruit.ports.documents import Documents


def is_one_of(roles: Roles, uid: str, documents: Documents) -> bool:
    """Whether this user has access, in one of these roles. Costs a read."""
    found = documents.get(paths.user(uid), Badge)
    return holds(found.value if found else None, roles)
