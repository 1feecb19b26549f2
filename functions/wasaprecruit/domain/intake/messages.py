"""What the bot does when an aspirant writes: words first, then the way on, then questions."""

from datetime import timedelta
from typing import Literal

from wasaprecruit.domain import opt_out
from wasaprecruit.domain.age_told import AgeTold
from wasaprecruit.domain.channel_rules import is_fresh
from wasaprecruit.domain.documents import Message, Question
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.domain.forms.unconfirmed import answered
from wasaprecruit.domain.intake import albums
from wasaprecruit.domain.intake.age import acknowledge, ask_age, may_ask_age, note_age
from wasaprecruit.domain.intake.answers import answer_topics, fitting, short_answers
from wasaprecruit.domain.intake.definition import (
    CARE_AGAIN,
    ERASE_DOUBT,
    LANGUAGE_WISHED,
    MISUNDERSTOOD,
    SAID_AGAIN,
    STOP_DOUBT,
    STOP_DOUBT_LASTS,
    WAITS_FOR_A_PERSON,
    WAY_BACK,
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
from wasaprecruit.domain.topics import STATEMENTS, Topic
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
    told = note_age(turn, heard, question)
    if _stops_or_starts(turn, message, heard):
        _call_for_care(turn, heard)
        flag_matter(turn, heard)
        return
    if _cares(turn, heard):
        return
    if turn.muted:
        _stay_by(turn)
        _tell_people(turn, heard)
        return
    _learn(turn, heard)
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
    """Whether it is one of those messages after which nothing else is said."""
    return (
        _hands_over(turn, heard) or _replies(turn, message, heard, question) or _obeys(turn, heard)
    )


def _asks_back(turn: Turn, heard: Understanding, told: AgeTold | None) -> bool:
    """Whether something has to be asked before anything else."""
    return _asks_about_ending(turn, heard) or _asks_about_age(turn, heard, told)


def _go_on(turn: Turn, message: Message, heard: Understanding) -> None:
    spoke = not is_held(turn) and turn.go_on()
    if turn.row.bot.silence is None:
        _answer(turn, message, heard, spoke)
    elif not _answers_guardian(turn, heard, spoke) and message.own_words.strip():
        _say_again(turn, heard)


def _answers_guardian(turn: Turn, heard: Understanding, told: bool) -> bool:
    """A mother who asks whether it is safe need not wait for office hours."""
    topics = fitting(heard.topics, turn)
    if turn.row.bot.silence != "guardian_writes" or not topics:
        return False
    answer_topics(turn, topics, told)
    return True


def _say_again(turn: Turn, heard: Understanding) -> None:
    silence = turn.row.bot.silence
    key = SAID_AGAIN.get(silence) if silence else None
    if key and not heard.courtesy and key not in turn.row.bot.reached:
        turn.say(key)
        turn.remember_once(key)
        turn.call()


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
    if matter is None:
        return _doubts(turn, guessed(turn), heard)
    return takes_up(turn, matter, heard)


def _doubts(turn: Turn, guess: Topic | None, heard: Understanding) -> bool:
    """A guess calls a person, and no more: whether nothing is to be sent any more, it asks."""
    if guess in ("complaint", "guardian_writes"):
        return takes_up(turn, guess, heard)
    if heard.topics or guess is None:
        return False
    if guess == "wrong_number":
        return _asks_once_about_stop(turn)
    turn.call()
    return True


def _cares(turn: Turn, heard: Understanding) -> bool:
    """Who is in distress is told once where help is, and asked for nothing: a person goes on."""
    row = turn.row
    may_speak = not (row.bot.paused or row.opted_out or turn.needs_care)
    _call_for_care(turn, heard)
    if heard.cry is None or not may_speak:
        return False
    _learn(turn, heard)
    turn.say(heard.cry)
    flag_matter(turn, heard)
    return True


def _stay_by(turn: Turn) -> None:
    """Whoever goes on after a cry for help must not meet silence; once is enough."""
    row = turn.row
    is_ended = row.opted_out or row.wants_erasure or row.bot.paused or turn.rests
    if turn.needs_care and not is_ended and CARE_AGAIN not in row.bot.reached:
        turn.say(CARE_AGAIN)
        turn.remember_once(CARE_AGAIN)


def _call_for_care(turn: Turn, heard: Understanding) -> None:
    if heard.cry:
        turn.call("distress" if heard.cry == "friend_distress" else heard.cry)


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
        return _tells_way_back(turn, heard)
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
        _welcome_back(turn, heard)
    return True


def _tells_way_back(turn: Turn, heard: Understanding) -> bool:
    """Whoever has ended it and seems to want to go on is told once more how."""
    bot = turn.row.bot
    is_told = WAY_BACK in bot.reached or bot.paused or turn.row.wants_erasure
    if not turn.row.opted_out or heard.doubt != "return" or is_told or heard.cry:
        return False
    turn.say_stopped(WAY_BACK, bot.stop_told or turn.row.opt_choice)
    turn.remember_once(WAY_BACK)
    return True


def _tell_of_stop(turn: Turn, message: Message, heard: Understanding) -> None:
    """That it was heard, and the way back: once until they start again, then there is silence."""
    turn.settle()
    row, choice = turn.row, opt_out.stop(message.at)
    is_due = row.opted_out and not row.bot.stop_told and is_fresh(choice, turn.situation.now)
    if is_due and not (row.wants_erasure or turn.rests or _is_flood(turn)):
        _learn(turn, heard)
        if row.bot.silence == "flood":
            # The burst is over. What is said now begins another, which a START must survive.
            turn.remember(silence=None)
        turn.confirm_stop(choice)


def _welcome_back(turn: Turn, heard: Understanding) -> None:
    _learn(turn, heard)
    if _is_flood(turn):
        return
    turn.remember(silence=None, misunderstood=0)
    turn.say("welcome_back")
    if not turn.go_on():
        turn.say_back()


def _tell_people(turn: Turn, heard: Understanding) -> None:
    """The bot is quiet, but what they ask for must not be lost."""
    flag_matter(turn, heard)
    if heard.word in _FOR_PEOPLE:
        turn.call("human_wanted")


def _learn(turn: Turn, heard: Understanding) -> None:
    """The language to answer in; who asks for another one has that obeyed, and confirmed."""
    if turn.row.language is None:
        turn.change(language=heard.language or turn.situation.language)
    elif not heard.language:
        turn.change(language=turn.situation.language)


def _replies(turn: Turn, message: Message, heard: Understanding, question: Question | None) -> bool:
    """Whether it is the answer to what the bot asked, and nothing else."""
    if question is None:
        return False
    if question.kind == "age":
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
    word = "continue" if turn.row.bot.silence and _returns(heard) else heard.word
    if word and not (turn.row.bot.state == "new" and word in _BEGIN_ANYWAY):
        _do(turn, word)
        return True
    if heard.language and heard.language != turn.row.language:
        turn.change(language=heard.language)
        turn.say(LANGUAGE_WISHED)
        turn.remember_once(LANGUAGE_WISHED)
        if not turn.go_on():
            turn.say_back()
        return True
    return False


def _returns(heard: Understanding) -> bool:
    """Elsewhere than after a STOP it harms nobody to take them at a guess."""
    return heard.returns or (heard.doubt == "return" and not heard.topics)


def _do(turn: Turn, word: Word) -> None:
    step = WORDS[word]
    nothing_kept = word == "my_data" and turn.situation.kept == Kept()
    if word == "help":
        # What comes next is what most of them want to know.
        turn.say_together(*turn.way_back, *step.says)
    else:
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
    asks = set(heard.topics) - STATEMENTS
    return heard.doubt == "stop" and not asks and _asks_once_about_stop(turn)


def _asks_once_about_stop(turn: Turn) -> bool:
    bot, now = turn.row.bot, turn.situation.now
    if bot.silence is not None or bot.state == "new":
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


def _asks_about_ending(turn: Turn, heard: Understanding) -> bool:
    return _asks_about_stop(turn, heard) or _asks_about_erasure(turn, heard)


def _asks_about_erasure(turn: Turn, heard: Understanding) -> bool:
    """Where they may want it, they are asked as those are who say so, but once only."""
    bot = turn.row.bot
    is_new = bot.state == "new" or ERASE_DOUBT in bot.reached
    if heard.doubt != "erase" or bot.silence is not None or is_new:
        return False
    _do(turn, "erase")
    turn.remember_once(ERASE_DOUBT)
    return True


def _asks_about_age(turn: Turn, heard: Understanding, told: AgeTold | None) -> bool:
    """Before anything else, once, where they may be under age; what they ask is answered first."""
    if told != "open" or not may_ask_age(turn):
        return False
    topics = heard.topics
    turn.begin()
    turn.say_together(*short_answers(fitting(topics, turn), is_welcome=turn.is_welcome))
    ask_age(turn)
    return True


def _answer(turn: Turn, message: Message, heard: Understanding, told: bool) -> None:
    """Answer questions and lead back to the open step; say so when it was not understood."""
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
    elif heard.age is not None or heard.born or _returns(heard):
        # Understood: nothing is to be said but the way on.
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
