"""The words that always work, obeyed; and the language to answer in."""

from wasaprecruit.domain.intake.definition import LANGUAGE_WISHED, WORDS
from wasaprecruit.domain.intake.situation import Kept
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.understanding import Understanding, Word

_BEGIN_ANYWAY: frozenset[Word] = frozenset({"help", "continue", "start"})
"""Words that a first message may well be: it is welcomed like any other."""


def obeys(turn: Turn, heard: Understanding) -> bool:
    """Do what one of the words asks for; whether it was one."""
    word = "continue" if turn.row.bot.silence and returns(heard) else heard.word
    if word and not (turn.row.bot.state == "new" and word in _BEGIN_ANYWAY):
        do_word(turn, word)
        return True
    if heard.language and heard.language != turn.row.language:
        turn.change(language=heard.language)
        turn.say(LANGUAGE_WISHED)
        turn.remember_once(LANGUAGE_WISHED)
        if not turn.go_on():
            turn.say_back()
        return True
    return False


def do_word(turn: Turn, word: Word) -> None:
    step = WORDS[word]
    nothing_kept = word == "my_data" and turn.situation.kept == Kept()
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
    """Elsewhere than after a STOP it harms nobody to take them at a guess."""
    return heard.returns or (heard.doubt == "return" and not heard.topics)


def learn(turn: Turn, heard: Understanding) -> None:
    """The language to answer in; who asks for another one has that obeyed, and confirmed."""
    if turn.row.language is None:
        turn.change(language=heard.language or turn.situation.language)
    elif not heard.language:
        turn.change(language=turn.situation.language)
