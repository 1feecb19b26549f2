"""Recognises distress and violence, so that a person looks at once."""

from typing import Literal, get_args

from wasaprecruit.domain.understanding.hearing import SentencesByLanguage
from wasaprecruit.domain.understanding.phrases import plainly
from wasaprecruit.domain.understanding.rules import Rules, all_rules

Cry = Literal["distress", "friend_distress", "abuse"]
"""Thoughts of death, self-harm or an eating disorder, their own or of somebody whom they know;
violence or abuse that happens to them."""

CRIES: tuple[Cry, ...] = get_args(Cry)


def cry_heard(heard: SentencesByLanguage) -> Cry | None:
    """The cry in a message, in any language. The order of CRIES decides between several."""
    spoken = [
        (said.rules, _without_sayings(sentence))
        for said in heard.values()
        for sentence in said.each
    ]
    cries = (cry for cry in CRIES if any(_is_heard(cry, *said) for said in spoken))
    return next(cries, None)


def _is_heard(cry: Cry, rules: Rules, sentence: str) -> bool:
    if cry == "distress":
        # "My friend has suicidal thoughts" says the same words of somebody else.
        sentence = rules.cries["friend_distress"].sub("- ", sentence)
    return any(plainly(rules.cries[cry], sentence, rules.negations))


def _without_sayings(sentence: str) -> str:
    """Without figures of speech: nobody who dies of laughter is in danger.

    Those of all languages: "me mato de rir" is Portuguese and begins like Spanish.
    """
    for rules in all_rules():
        sentence = rules.sayings.sub("- ", sentence)
    return sentence
