"""Answers to questions that we have no field for."""

from wasaprecruit.domain.model import Model


class ExtraAnswer(Model):
    """A question that we have no field for, with its answer as text; a file's answer is its URL."""

    question: str
    answer: str
