"""`leases/{conversationId}`: who is sending."""

from wasaprecruit.domain.model import Model, Timestamp


class Lease(Model):
    """`leases/{conversationId}`: a run has the sole right to send the queue until `expires_at`."""

    expires_at: Timestamp
