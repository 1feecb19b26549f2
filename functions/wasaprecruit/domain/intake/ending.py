"""STOP, START, and the questions when it is uncertain whether somebody means them."""

from wasaprecruit.domain import opt_out
from wasaprecruit.domain.channel_rules import is_fresh
from wasaprecruit.domain.documents.bot import Question
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.intake.definition import (
    ERASE_DOUBT,
    STOP_DOUBT,
    STOP_DOUBT_LASTS,
    WAY_BACK,
)
from wasaprecruit.domain.intake.obeying import do_keyword, learn
from wasaprecruit.domain.intake.turn import BURST, Turn
from wasaprecruit.domain.topics import STATEMENTS
from wasaprecruit.domain.understanding import Understanding


def stops_or_starts(turn: Turn, message: Message, heard: Understanding) -> bool:
    """Obey a STOP or START, even while a recruiter writes. Whether nothing else is to be said.

    Whichever was written later counts (domain/opt_out.py).
    """
    comes_back = turn.row.opted_out and heard.returns
    if heard.keyword not in ("stop", "start", "continue") and not comes_back:
        return _tells_way_back(turn, heard)
    was_out = turn.row.opted_out
    is_stop = heard.keyword == "stop"
    choice = opt_out.stop(message.at) if is_stop else opt_out.start(message.at)
    if choice > turn.row.opt_choice:
        # A START counts even when nothing was stopped: an older STOP may still arrive.
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
    """Tell somebody who seems to want to go on after a STOP once more how to."""
    bot = turn.row.bot
    is_told = WAY_BACK in bot.reached or bot.paused or turn.row.wants_erasure
    if not turn.row.opted_out or heard.doubt != "return" or is_told or heard.cry:
        return False
    turn.say_stopped(WAY_BACK, bot.stop_told or turn.row.opt_choice)
    turn.remember_once(WAY_BACK)
    return True


def _tell_of_stop(turn: Turn, message: Message, heard: Understanding) -> None:
    """Confirm a STOP and tell the way back: once, and then nothing until a START."""
    turn.settle()
    row, choice = turn.row, opt_out.stop(message.at)
    is_due = row.opted_out and not row.bot.stop_told and is_fresh(choice, turn.situation.now)
    if is_due and not (row.wants_erasure or turn.rests or is_flood(turn)):
        learn(turn, heard)
        if row.bot.silence == "flood":
            # The burst is over. Without this, a START after the confirmation would be ignored.
            turn.remember(silence=None)
        turn.confirm_stop(choice)


def _welcome_back(turn: Turn, heard: Understanding) -> None:
    learn(turn, heard)
    if is_flood(turn):
        return
    turn.remember(silence=None, misunderstood=0)
    turn.say("welcome_back")
    if not turn.go_on():
        turn.say_back()


def ends_it(turn: Turn, message: Message, heard: Understanding, question: Question) -> bool:
    """The answer to: shall we stop writing?"""
    if heard.keyword or heard.topics or heard.doubt:
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


def asks_about_ending(turn: Turn, heard: Understanding) -> bool:
    return _asks_about_stop(turn, heard) or _asks_about_erasure(turn, heard)


def _asks_about_stop(turn: Turn, heard: Understanding) -> bool:
    """If they may want us to stop, ask so, and say nothing else."""
    asks = set(heard.topics) - STATEMENTS
    return heard.doubt == "stop" and not asks and asks_once_about_stop(turn)


def asks_once_about_stop(turn: Turn) -> bool:
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


def _asks_about_erasure(turn: Turn, heard: Understanding) -> bool:
    """If they may want everything deleted, ask as after the keyword, but only once."""
    bot = turn.row.bot
    is_new = bot.state == "new" or ERASE_DOUBT in bot.reached
    if heard.doubt != "erase" or bot.silence is not None or is_new:
        return False
    do_keyword(turn, "erase")
    turn.remember_once(ERASE_DOUBT)
    return True


def is_flood(turn: Turn) -> bool:
    """Whether the burst that made the bot fall silent is still going on."""
    burst = turn.row.bot.burst
    is_near = burst is not None and turn.situation.now - burst.began <= BURST
    return turn.row.bot.silence == "flood" and is_near
