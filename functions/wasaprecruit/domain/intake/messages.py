"""What the bot does when an aspirant writes: words first, then the way on, then questions."""

from datetime import timedelta
from typing import Literal

from wasaprecruit.domain import opt_out
from wasaprecruit.domain.documents import Message, Question
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.domain.forms.unconfirmed import answered
from wasaprecruit.domain.intake import albums
from wasaprecruit.domain.intake.answers import answer_topics, fitting
from wasaprecruit.domain.intake.definition import (
    MISUNDERSTOOD,
    STOP_DOUBT,
    WAITS_FOR_A_PERSON,
    WORDS,
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
from wasaprecruit.domain.intake.situation import Kept
from wasaprecruit.domain.intake.turn import BURST, Turn
from wasaprecruit.domain.languages import detect
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding, Word

_BEGIN_ANYWAY: frozenset[Word] = frozenset({"help", "continue", "start"})
"""Words that a first message may well be: it is welcomed like any other."""

_FOR_PEOPLE: frozenset[Word] = frozenset({"erase", "my_data", "human"})
"""What somebody of the team has to hear of while the bot may not answer."""

_COMES_BACK = timedelta(hours=1)
_PHOTO_TYPES = frozenset({"image", "sticker"})


def hear_message(turn: Turn, message: Message, heard: Understanding) -> None:
    """Decide on an aspirant's message."""
    question = turn.take_question(message.at)
    _note_age(turn, heard)
    if _stops_or_starts(turn, message, heard):
        _call_for_care(turn, heard)
        flag_matter(turn, heard)
        return
    if _cares(turn, message, heard):
        return
    if turn.muted:
        _tell_people(turn, heard)
        return
    _learn(turn, message, heard)
    _note_photos(turn, message)
    if _is_flood(turn, heard):
        return
    if is_over(turn, heard):
        release(turn)
    if _hands_over(turn, heard) or _replies(turn, heard, question) or _obeys(turn, heard):
        return
    if _asks_about_stop(turn, heard):
        return
    _go_on(turn, message, heard)


def _go_on(turn: Turn, message: Message, heard: Understanding) -> None:
    told = not is_held(turn) and turn.go_on()
    if turn.row.bot.silence is None:
        _answer(turn, message, heard, told)
    elif turn.row.bot.silence == "guardian_writes":
        # A mother who asks whether it is safe need not wait for office hours.
        answer_topics(turn, fitting(heard.topics, turn), told)


def _note_photos(turn: Turn, message: Message) -> None:
    event = turn.situation.event
    if isinstance(event, MessageStored):
        albums.tell_late(turn)
        albums.expect(turn, message, event.data.message_id)


def _hands_over(turn: Turn, heard: Understanding) -> bool:
    """Whether it is a person's to go on from: words that always work go first, but advertising."""
    matter = matter_in(heard)
    if matter != "spam" and heard.word not in (None, "human"):
        flag_matter(turn, heard)
        return False
    if matter is None and not heard.topics:
        return _doubts(turn, guessed(turn))
    return takes_up(turn, matter, heard)


def _doubts(turn: Turn, guess: Topic | None) -> bool:
    """A guess calls a person, and no more: whether nothing is to be sent any more, it asks."""
    if guess == "wrong_number":
        return _asks_once_about_stop(turn)
    return guess in ("complaint", "guardian_writes") and takes_up(turn, guess)


def _cares(turn: Turn, message: Message, heard: Understanding) -> bool:
    """Who is in distress is told once where help is, and asked for nothing: a person goes on."""
    row = turn.row
    may_speak = not (row.bot.paused or row.opted_out or turn.needs_care)
    _call_for_care(turn, heard)
    if heard.cry is None or not may_speak:
        return False
    _learn(turn, message, heard)
    turn.say(heard.cry)
    flag_matter(turn, heard)
    return True


def _call_for_care(turn: Turn, heard: Understanding) -> None:
    if heard.cry:
        turn.call("distress" if heard.cry == "friend_distress" else heard.cry)


def _is_flood(turn: Turn, heard: Understanding) -> bool:
    """Whether to leave a machine alone; a person may go on once the burst is over."""
    burst = turn.row.bot.burst
    if turn.row.bot.silence != "flood" or burst is None:
        return False
    return heard.word not in ("continue", "start") or turn.situation.now - burst.began <= BURST


def _stops_or_starts(turn: Turn, message: Message, heard: Understanding) -> bool:
    """STOP holds at once and also while a human writes; only a later START ends it."""
    if heard.word not in ("stop", "start", "continue"):
        return False
    was_out = turn.row.opted_out
    is_stop = heard.word == "stop"
    choice = opt_out.stop(message.at) if is_stop else opt_out.start(message.at)
    if choice > turn.row.opt_choice:
        # A START counts also when nothing was stopped: an older STOP may still arrive.
        turn.change(opted_out=is_stop, opt_choice=choice)
    if is_stop:
        turn.settle()
        return True
    if turn.row.opted_out or not was_out:
        return turn.row.opted_out
    if not turn.muted:
        _welcome_back(turn, message, heard)
    return True


def _welcome_back(turn: Turn, message: Message, heard: Understanding) -> None:
    _learn(turn, message, heard)
    if _is_flood(turn, heard):
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
    flag_matter(turn, heard)
    if heard.word in _FOR_PEOPLE:
        turn.call("human_wanted")


def _learn(turn: Turn, message: Message, heard: Understanding) -> None:
    if turn.row.language is None:
        turn.change(language=heard.language or detect(message.own_words, turn.situation.number))


def _replies(turn: Turn, heard: Understanding, question: Question | None) -> bool:
    """Whether it is the answer to what the bot asked, and nothing else."""
    if question is None:
        return False
    if question.kind == "form":
        return _owns_form(turn, heard, question)
    return _confirms(turn, heard)


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
    if heard.word and not (turn.row.bot.state == "new" and heard.word in _BEGIN_ANYWAY):
        _do(turn, heard.word)
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
    return heard.doubt == "stop" and not heard.topics and _asks_once_about_stop(turn)


def _asks_once_about_stop(turn: Turn) -> bool:
    bot = turn.row.bot
    if bot.state == "new" or STOP_DOUBT in bot.reached or bot.silence is not None:
        return False
    turn.say(STOP_DOUBT)
    turn.remember_once(STOP_DOUBT)
    return True


def _answer(turn: Turn, message: Message, heard: Understanding, told: bool) -> None:
    """Answer questions and lead back to the open step; say so when it was not understood."""
    topics = fitting(heard.topics or turn.situation.topics, turn)
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
    elif heard.age is not None or heard.born:
        # Understood, and of age: nothing is to be said but the way on.
        turn.say_back()
    else:
        _ask_again(turn)


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
    # It says that a person reads along: one has to see it.
    turn.call()
    if times + 1 == len(MISUNDERSTOOD):
        turn.remember(silence="misunderstood")
        turn.call("misunderstood")
