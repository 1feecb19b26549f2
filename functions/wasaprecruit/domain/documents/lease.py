"""`leases/{conversationId}`: who is sending."""

from wasaprecruit.domain.model import Model, Timestamp


class Lease(Model):
    """`leases/{conversationId}`: somebody is sending this conversation's queue until then."""

    expires_at: Timestamp
