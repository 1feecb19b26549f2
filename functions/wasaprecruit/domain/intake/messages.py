"""What the bot does when an aspirant writes: words first, then the way on, then questions."""

from datetime import timedelta
from typing import Literal

from wasaprecruit.domain import opt_out
from wasaprecruit.domain.channel_rules import is_fresh
from wasaprecruit.domain.documents import Message, Question
from wasaprecruit.domain.forms.unconfirmed import answered
from wasaprecruit.domain.intake.definition import (
    MISUNDERSTOOD,
    STOP_DOUBT,
    STOP_DOUBT_LASTS,
    WAITS_FOR_A_PERSON,
    WORDS,
)
from wasaprecruit.domain.intake.situation import Kept
from wasaprecruit.domain.intake.turn import BURST, Turn
from wasaprecruit.domain.languages import detect
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding, Word

_BEGIN_ANYWAY: frozenset[Word] = frozenset({"help", "continue", "start"})
"""Words that a first message may well be: it is welcomed like any other."""

_FOR_PEOPLE: frozenset[Word] = frozenset({"erase", "my_data", "human"})
"""What somebody of the team has to hear of while the bot may not answer."""

_TOLD_ANYWAY: frozenset[Topic] = frozenset({"joining", "done", "later"})

_NOT_FOR_MINORS: frozenset[Topic] = frozenset(
    {"which_photos", "trouble", "joining", "later", "done"}
)

_COMES_BACK = timedelta(hours=1)
_PHOTO_TYPES = frozenset({"image", "sticker"})


def hear_message(turn: Turn, message: Message, heard: Understanding) -> None:
    """Decide on an aspirant's message."""
    question = turn.take_question(message.at)
    _note_age(turn, heard)
    if _stops_or_starts(turn, message, heard):
        _call_for_care(turn, heard)
        return
    if _cares(turn, message, heard):
        return
    if turn.muted:
        _tell_people(turn, heard)
        return
    _learn(turn, message, heard)
    if _leaves_alone(turn, heard) or _replies(turn, message, heard, question):
        return
    if _obeys(turn, heard):
        return
    if _asks_about_stop(turn, heard):
        return
    told = turn.go_on()
    if turn.row.bot.silence is None:
        _answer(turn, message, heard, told)


def _cares(turn: Turn, message: Message, heard: Understanding) -> bool:
    """Who is in distress is told once where help is, and asked for nothing: a person goes on."""
    row = turn.row
    may_speak = not (row.bot.paused or row.opted_out or turn.needs_care)
    _call_for_care(turn, heard)
    if heard.cry is None or not may_speak:
        return False
    _learn(turn, message, heard)
    turn.say(heard.cry)
    return True


def _call_for_care(turn: Turn, heard: Understanding) -> None:
    if heard.cry:
        turn.call(heard.cry)


def _leaves_alone(turn: Turn, heard: Understanding) -> bool:
    """Whether this is a machine; a person may go on once the burst is over."""
    is_over = heard.word in ("continue", "start") and not _is_flood(turn)
    return turn.row.bot.silence == "flood" and not is_over


def _is_flood(turn: Turn) -> bool:
    """Whether a burst that made the bot fall silent is not over yet."""
    burst = turn.row.bot.burst
    is_near = burst is not None and turn.situation.now - burst.began <= BURST
    return turn.row.bot.silence == "flood" and is_near


def _stops_or_starts(turn: Turn, message: Message, heard: Understanding) -> bool:
    """STOP holds at once and also while a human writes; only a later START ends it."""
    comes_back = turn.row.opted_out and heard.returns
    if heard.word not in ("stop", "start", "continue") and not comes_back:
        return False
    was_out = turn.row.opted_out
    is_stop = heard.word == "stop"
    choice = opt_out.stop(message.at) if is_stop else opt_out.start(message.at)
    if choice > turn.row.opt_choice:
        # A START counts also when nothing was stopped: an older STOP may still arrive.
        turn.change(opted_out=is_stop, opt_choice=choice)
    if is_stop:
        _tell_of_stop(turn, message, heard)
        return True
    if turn.row.opted_out or not was_out:
        return turn.row.opted_out
    turn.remember(stop_told=0)
    if not turn.muted:
        _welcome_back(turn, message, heard)
    return True


def _tell_of_stop(turn: Turn, message: Message, heard: Understanding) -> None:
    """That it was heard, and the way back: once until they start again, then there is silence."""
    turn.settle()
    row, choice = turn.row, opt_out.stop(message.at)
    is_due = row.opted_out and not row.bot.stop_told and is_fresh(choice, turn.situation.now)
    if is_due and not (row.wants_erasure or turn.rests or _is_flood(turn)):
        _learn(turn, message, heard)
        if row.bot.silence == "flood":
            # The burst is over. What is said now begins another, which a START must survive.
            turn.remember(silence=None)
        turn.confirm_stop(choice)


def _welcome_back(turn: Turn, message: Message, heard: Understanding) -> None:
    _learn(turn, message, heard)
    if _is_flood(turn):
        return
    turn.remember(silence=None, misunderstood=0)
    turn.say("welcome_back")
    if not turn.go_on():
        turn.say_back()


def _note_age(turn: Turn, heard: Understanding) -> None:
    """An age that is plainly said counts, also while a human writes or after STOP."""
    if turn.row.age_cleared_by:
        return
    known = turn.age
    if heard.age is not None and heard.age < turn.majority.adult_from:
        turn.change(age_group="minor", born=None)
    elif heard.born and turn.majority.is_possible(heard.born):
        _note_birth(turn, heard.born)
    if turn.muted and turn.age.group == "minor" and turn.age != known:
        turn.call("guardian")


def _note_birth(turn: Turn, born: str) -> None:
    """Words make a minor; of age they make only who was in doubt, as `come_of_age` says."""
    told = turn.majority.told(turn.age, born)
    if told.group == "minor":
        turn.change(age_group="minor", born=told.born)
    elif turn.row.age_group == "minor":
        turn.come_of_age(told.born)


def _tell_people(turn: Turn, heard: Understanding) -> None:
    """The bot is quiet, but what they ask for must not be lost."""
    if heard.word in _FOR_PEOPLE:
        turn.call("human_wanted")


def _learn(turn: Turn, message: Message, heard: Understanding) -> None:
    if turn.row.language is None:
        turn.change(language=heard.language or detect(message.own_words, turn.situation.number))


def _replies(turn: Turn, message: Message, heard: Understanding, question: Question | None) -> bool:
    """Whether it is the answer to what the bot asked, and nothing else."""
    if question is None:
        return False
    if question.kind == "form":
        return _owns_form(turn, heard, question)
    if question.kind == "stop":
        return _ends_it(turn, message, heard, question)
    return _confirms(turn, heard)


def _ends_it(turn: Turn, message: Message, heard: Understanding, question: Question) -> bool:
    """The answer to: shall we stop writing?"""
    if heard.word or heard.topics or heard.doubt:
        return False
    if heard.confirms:
        turn.change(opted_out=True, opt_choice=opt_out.stop(message.at))
        _tell_of_stop(turn, message, heard)
        return True
    if heard.mine is False:
        turn.say_back()
        return True
    if heard.courtesy:
        turn.remember(question=question)
    return False


def _owns_form(turn: Turn, heard: Understanding, question: Question) -> bool:
    """The answer to: was it you who sent the form with your number?"""
    if heard.mine is None and heard.courtesy:
        # "Hola" or "gracias" is no other topic: it may have crossed the question.
        turn.remember(question=question)
    if heard.mine is None or heard.word or heard.topics:
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
    if heard.confirms or heard.word == "erase":
        turn.say("erase_done")
        turn.erase()
        return True
    if heard.word is None and not heard.topics:
        turn.say("erase_cancelled")
        turn.say_back()
        return True
    return False


def _obeys(turn: Turn, heard: Understanding) -> bool:
    """Do what one of the words asks for; whether it was one."""
    word = "continue" if turn.row.bot.silence and heard.returns else heard.word
    if word and not (turn.row.bot.state == "new" and word in _BEGIN_ANYWAY):
        _do(turn, word)
        return True
    if heard.language and heard.language != turn.row.language:
        turn.change(language=heard.language)
        turn.say("language_changed")
        if not turn.go_on():
            turn.say_back()
        return True
    return False


def _do(turn: Turn, word: Word) -> None:
    step = WORDS[word]
    nothing_kept = word == "my_data" and turn.situation.kept == Kept()
    turn.say(*(("my_data_nothing",) if nothing_kept else step.says))
    if step.flag:
        turn.call(step.flag)
    if step.silence:
        turn.remember(silence=step.silence)
    if step.asks:
        turn.ask(step.asks)
    if step.then_back:
        turn.remember(silence=None, misunderstood=0)
        if not turn.go_on():
            turn.say_back()


def _asks_about_stop(turn: Turn, heard: Understanding) -> bool:
    """Where they may want to end it, that is asked once, and nothing else is said."""
    bot, now = turn.row.bot, turn.situation.now
    if heard.doubt != "stop" or heard.topics or bot.silence is not None or bot.state == "new":
        return False
    asked = bot.reached.get(STOP_DOUBT)
    if asked and now - asked <= STOP_DOUBT_LASTS:
        turn.remember(silence="misunderstood")
        turn.call("misunderstood")
        return True
    turn.say(STOP_DOUBT)
    turn.ask("stop")
    turn.remember_once(STOP_DOUBT)
    return True


def _answer(turn: Turn, message: Message, heard: Understanding, told: bool) -> None:
    """Answer questions and lead back to the open step; say so when it was not understood."""
    topics = _fitting(heard.topics or turn.situation.topics, turn)
    if topics:
        _answer_topics(turn, topics, told)
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
    elif heard.age is not None or heard.born:
        # Understood, and of age: nothing is to be said but the way on.
        turn.say_back()
    else:
        _ask_again(turn)


def _fitting(topics: tuple[Topic, ...], turn: Turn) -> tuple[Topic, ...]:
    """A minor is not told which photos we take, nor sent to the form."""
    is_minor = turn.row.needs_guardian
    return tuple(topic for topic in topics if not (is_minor and topic in _NOT_FOR_MINORS))


def _answer_topics(turn: Turn, topics: tuple[Topic, ...], told: bool) -> None:
    """What we ask for stays the last thing that they read."""
    asked = [turn.texts.pop()] if told else []
    # Who has just been told the way has the answer to wanting to join.
    open_topics = [topic for topic in topics if not (told and topic in _TOLD_ANYWAY)]
    turn.say(*(f"answer_{topic}" for topic in open_topics))
    turn.remember(misunderstood=0)
    turn.texts += asked
    if not told and turn.row.bot.state not in WAITS_FOR_A_PERSON and "trouble" not in topics:
        turn.say_back()


def _crossed(turn: Turn, message: Message) -> bool:
    """Written before they can have read what the bot asked last."""
    asked = turn.row.bot.asked_at
    return asked is not None and message.at <= asked


def _leave_files(turn: Turn, message: Message) -> None:
    """Files get their answer when it is known what became of them; no photo waits for a person."""
    if message.type in _PHOTO_TYPES:
        turn.settle()


def _return_courtesy(turn: Turn) -> None:
    """Who comes back after a while is led on; a thank-you in between needs no answer."""
    asked = turn.row.bot.asked_at
    turn.settle()
    if asked and turn.situation.now - asked > _COMES_BACK:
        turn.say_back()


def _promise_a_person(turn: Turn) -> None:
    """A guardian who was asked to write must not meet silence; once is enough."""
    if "guardian_pending" not in turn.row.bot.reached:
        turn.say_back()
        turn.remember_once("guardian_pending")


def _ask_again(turn: Turn) -> None:
    times = turn.row.bot.misunderstood
    turn.say(MISUNDERSTOOD[times])
    turn.remember(misunderstood=times + 1)
    if times + 1 == len(MISUNDERSTOOD):
        turn.remember(silence="misunderstood")
        turn.call("misunderstood")
