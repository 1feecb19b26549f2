"""`settings/reconciliation`: how far the channel's list has been compared with ours."""

from wasaprecruit.domain.model import Model, Timestamp


class Reconciliation(Model):
    """`settings/reconciliation`: up to when the channel's list has been compared with ours."""

    received_until: Timestamp
