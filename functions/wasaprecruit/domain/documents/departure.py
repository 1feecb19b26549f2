"""`departures/{id}`: a conversation went from somebody, or from nobody, to a colleague."""

from wasaprecruit.domain.model import Model, Timestamp


class Departure(Model):
    """`departures/{id}`: who saw only their own and the unassigned ones may see one less.

    They cannot be told by the row, which is not theirs to read any more. `previous` is the assignee
    that it had. It does not say which conversation it was. Firestore deletes it some time after
    `expires_at`.
    """

    previous: str
    at: Timestamp
    expires_at: Timestamp
