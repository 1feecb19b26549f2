"""Does what a keyword asks for, and chooses the language to answer in."""

from wasaprecruit.domain.intake.definition import KEYWORDS, LANGUAGE_WISHED
from wasaprecruit.domain.intake.situation import Kept
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Keyword, Understanding

_BEGIN_ANYWAY: frozenset[Keyword] = frozenset({"help", "continue", "start"})
"""Keywords with which a conversation may begin: such a first message is welcomed like any other."""


def obeys(turn: Turn, heard: Understanding) -> bool:
    """Do what a keyword or a wish for a language asks for. False when the message holds neither."""
    keyword = "continue" if turn.row.bot.silence and returns(heard) else heard.keyword
    if keyword and not (turn.row.bot.state == "new" and keyword in _BEGIN_ANYWAY):
        do_keyword(turn, keyword)
        return True
    if heard.language and heard.language != turn.row.language:
        turn.change(language=heard.language)
        turn.say(LANGUAGE_WISHED)
        turn.remember_once(LANGUAGE_WISHED)
        if not turn.go_on():
            turn.say_back()
        return True
    return False


def do_keyword(turn: Turn, keyword: Keyword) -> None:
    step = KEYWORDS[keyword]
    nothing_kept = keyword == "my_data" and turn.situation.kept == Kept()
    if step.after_way_back:
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


def returns(heard: Understanding) -> bool:
    """Whether they want to go on. A guess is enough here, though not after a STOP."""
    return heard.returns or (heard.doubt == "return" and not heard.topics)


def learn(turn: Turn, heard: Understanding) -> None:
    """Set the language to answer in; `obeys` changes and confirms one that they ask for later."""
    if turn.row.language is None:
        turn.change(language=heard.language or turn.situation.language)
    elif not heard.language:
        turn.change(language=turn.situation.language)
