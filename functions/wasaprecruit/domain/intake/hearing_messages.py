"""What the bot does when an aspirant writes: keywords first, then steps, then questions."""

from datetime import timedelta

from wasaprecruit.domain.age_told import AgeTold
from wasaprecruit.domain.documents.bot import Question
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.domain.intake import albums
from wasaprecruit.domain.intake.age import acknowledge, ask_age, may_ask_age, note_age
from wasaprecruit.domain.intake.answers import answer_topics, fitting, short_answers
from wasaprecruit.domain.intake.care import call_for_care, cares, stay_by
from wasaprecruit.domain.intake.definition import MISUNDERSTOOD, SAID_AGAIN, WAITS_FOR_A_PERSON
from wasaprecruit.domain.intake.ending import (
    asks_about_ending,
    asks_once_about_stop,
    is_flood,
    stops_or_starts,
)
from wasaprecruit.domain.intake.matters import (
    flag_matter,
    guessed,
    is_held,
    is_over,
    matter_in,
    release,
    takes_up,
)
from wasaprecruit.domain.intake.obeying import learn, obeys, returns
from wasaprecruit.domain.intake.replies import replies
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Keyword, Understanding

_FOR_PEOPLE: frozenset[Keyword] = frozenset({"erase", "my_data", "human"})
"""What a recruiter has to be told about while the bot may not answer."""

_COMES_BACK = timedelta(hours=1)
_PHOTO_TYPES = frozenset({"image", "sticker"})


def hear_message(turn: Turn, message: Message, heard: Understanding) -> None:
    """Decide on an aspirant's message."""
    question = turn.take_question(message.at)
    told = note_age(turn, heard, question)
    if stops_or_starts(turn, message, heard):
        call_for_care(turn, heard)
        flag_matter(turn, heard)
        return
    if cares(turn, heard):
        return
    if turn.muted:
        stay_by(turn)
        _tell_people(turn, heard)
        return
    learn(turn, heard)
    _note_photos(turn, message)
    if _leaves_alone(turn, heard):
        return
    if is_over(turn, heard):
        release(turn)
    if not _is_all(turn, message, heard, question) and not _asks_back(turn, heard, told):
        if told == "adult":
            acknowledge(turn, heard)
        _go_on(turn, message, heard)


def _is_all(turn: Turn, message: Message, heard: Understanding, question: Question | None) -> bool:
    """Whether the message was dealt with completely, so that nothing else is to be said."""
    return _hands_over(turn, heard) or replies(turn, message, heard, question) or obeys(turn, heard)


def _asks_back(turn: Turn, heard: Understanding, told: AgeTold | None) -> bool:
    """Whether the bot asked something that has to be answered first."""
    return asks_about_ending(turn, heard) or _asks_about_age(turn, heard, told)


def _go_on(turn: Turn, message: Message, heard: Understanding) -> None:
    spoke = not is_held(turn) and turn.go_on()
    if turn.row.bot.silence is None:
        _answer(turn, message, heard, spoke)
    elif not _answers_guardian(turn, heard, spoke) and message.own_words.strip():
        _say_again(turn, heard)


def _answers_guardian(turn: Turn, heard: Understanding, told: bool) -> bool:
    """Answer a guardian's questions, though a recruiter will answer the rest."""
    topics = fitting(heard.topics, turn)
    if turn.row.bot.silence != "guardian_writes" or not topics:
        return False
    answer_topics(turn, topics, told)
    return True


def _say_again(turn: Turn, heard: Understanding) -> None:
    silence = turn.row.bot.silence
    key = SAID_AGAIN.get(silence) if silence else None
    if key and not heard.courtesy and key not in turn.row.bot.reached:
        turn.say_once(key)
        turn.call()


def _note_photos(turn: Turn, message: Message) -> None:
    event = turn.situation.event
    if isinstance(event, MessageStored):
        albums.tell_late(turn)
        albums.expect(turn, message, event.data.message_id)


def _hands_over(turn: Turn, heard: Understanding) -> bool:
    """Whether a matter, plain or guessed, ends the turn. Only advertising goes before keywords."""
    matter = matter_in(heard)
    if matter != "spam" and heard.keyword not in (None, "human"):
        flag_matter(turn, heard)
        return False
    if matter is None:
        return _doubts(turn, guessed(turn), heard)
    return takes_up(turn, matter, heard)


def _doubts(turn: Turn, guess: Topic | None, heard: Understanding) -> bool:
    """Act on a guessed matter: call a person, or for a wrong number ask whether to stop."""
    if guess in ("complaint", "guardian_writes"):
        return takes_up(turn, guess, heard)
    if heard.topics or guess is None:
        return False
    if guess == "wrong_number":
        return asks_once_about_stop(turn)
    turn.call()
    return True


def _leaves_alone(turn: Turn, heard: Understanding) -> bool:
    """Whether a flood keeps the bot silent; CONTINUE or START ends it once the burst is over."""
    is_over = heard.keyword in ("continue", "start") and not is_flood(turn)
    return turn.row.bot.silence == "flood" and not is_over


def _tell_people(turn: Turn, heard: Understanding) -> None:
    """The bot is silent: flag what they ask for, so that a recruiter sees it."""
    flag_matter(turn, heard)
    if heard.keyword in _FOR_PEOPLE:
        turn.call("human_wanted")


def _asks_about_age(turn: Turn, heard: Understanding, told: AgeTold | None) -> bool:
    """If they may be under age, answer their questions and ask for the age, once."""
    if told != "open" or not may_ask_age(turn):
        return False
    topics = heard.topics
    turn.begin()
    turn.say_together(*short_answers(fitting(topics, turn), is_welcome=turn.is_welcome))
    ask_age(turn)
    return True


def _answer(turn: Turn, message: Message, heard: Understanding, told: bool) -> None:
    """Answer questions and lead back to the open step, or say that it was not understood."""
    topics = fitting(heard.topics, turn)
    if topics:
        answer_topics(turn, topics, told)
    elif told or _crossed(turn, message):
        turn.settle()
    elif message.media or not message.own_words.strip():
        _leave_files(turn, message)
    elif heard.courtesy:
        _return_courtesy(turn)
    elif turn.row.bot.state == "guardian_needed":
        _promise_a_person(turn)
    elif turn.row.bot.state in WAITS_FOR_A_PERSON:
        return
    elif heard.age is not None or heard.born or returns(heard):
        # It was understood, and only the way back to the open step is left to say.
        turn.say_back()
    else:
        _ask_again(turn)


def _crossed(turn: Turn, message: Message) -> bool:
    """Whether it was written before the bot asked last."""
    asked = turn.row.bot.asked_at
    return asked is not None and message.at <= asked


def _leave_files(turn: Turn, message: Message) -> None:
    """Say nothing yet: each file is answered once it is processed. Photos need no recruiter."""
    if message.type in _PHOTO_TYPES:
        turn.settle()


def _return_courtesy(turn: Turn) -> None:
    """Lead back somebody who returns after a while; a thank-you in between needs no answer."""
    asked = turn.row.bot.asked_at
    turn.settle()
    if asked and turn.situation.now - asked > _COMES_BACK:
        turn.say_back()


def _promise_a_person(turn: Turn) -> None:
    """Tell a minor or guardian who goes on writing, once, that a person will answer."""
    if "guardian_pending" not in turn.row.bot.reached:
        turn.say_back()
        turn.remember_once("guardian_pending")


def _ask_again(turn: Turn) -> None:
    times = turn.row.bot.misunderstood
    turn.say(MISUNDERSTOOD[times])
    turn.remember(misunderstood=times + 1)
    # The text says that a person will read it.
    turn.call()
    if times + 1 == len(MISUNDERSTOOD):
        turn.remember(silence="misunderstood")
        turn.call("misunderstood")
