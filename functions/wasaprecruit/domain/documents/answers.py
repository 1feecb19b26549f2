"""What somebody answered beside the fields that we know."""

from wasaprecruit.domain.model import Model


class ExtraAnswer(Model):
    """A question that we have no field for, with its answer as text; a file's answer is its URL."""

    question: str
    answer: str
