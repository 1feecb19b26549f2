"""Answers to what the bot asked."""

from typing import Literal

from wasaprecruit.domain.documents.bot import Question
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.forms.unconfirmed import answered
from wasaprecruit.domain.intake.ending import ends_it
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding


def replies(turn: Turn, message: Message, heard: Understanding, question: Question | None) -> bool:
    """Act on an answer to what the bot asked. False if the message is none, or says more."""
    if question is None:
        return False
    if question.kind == "age":
        return False
    if question.kind == "form":
        return _owns_form(turn, heard, question)
    if question.kind == "stop":
        return ends_it(turn, message, heard, question)
    return _confirms(turn, heard)


def _owns_form(turn: Turn, heard: Understanding, question: Question) -> bool:
    """The answer to: was it you who sent the form with your number?"""
    if heard.mine is None and heard.courtesy:
        # "Hola" or "gracias" may have crossed the question, which therefore stays open.
        turn.remember(question=question)
    if heard.mine is None or heard.keyword or heard.topics:
        return False
    said: Literal["yes", "no"] = "yes" if heard.mine else "no"
    told = answered(turn.row.unconfirmed_forms, question.about, said, turn.situation.event.id)
    if told is None:
        return False
    turn.change(unconfirmed_forms=told)
    turn.settle()
    if said == "no":
        turn.call("number_claimed")
        turn.say("form_not_theirs")
        turn.remind()
    return True


def _confirms(turn: Turn, heard: Understanding) -> bool:
    """The answer to: do you really want all of it deleted?"""
    if heard.confirms or heard.keyword == "erase":
        turn.say("erase_done")
        turn.erase()
        return True
    if heard.keyword is None and not heard.topics:
        turn.say("erase_cancelled")
        turn.say_back()
        return True
    return False
