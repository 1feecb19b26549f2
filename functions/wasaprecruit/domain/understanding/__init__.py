"""What an aspirant means, by rules: keywords, their age, their questions.

The rules are data, `domain/phrases/<language>.toml`; docs/bot-texts.md says how to write them.
"""

from dataclasses import dataclass, replace

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.topics import MATTERS, Topic
from wasaprecruit.domain.understanding.ages import GROWN, AgeSaid, ages_said, writes_for_another
from wasaprecruit.domain.understanding.births import birth_said
from wasaprecruit.domain.understanding.courtesies import confirms, is_courtesy, says_mine
from wasaprecruit.domain.understanding.cries import Cry, cry_heard
from wasaprecruit.domain.understanding.guesses import Doubt, Guess
from wasaprecruit.domain.understanding.hearing import hear, plain_start
from wasaprecruit.domain.understanding.keywords import (
    Keyword,
    comes_back,
    keyword_said,
    perhaps_stop,
    says,
)
from wasaprecruit.domain.understanding.questions import chosen, language_wanted, topics_asked

__all__ = ["Cry", "Doubt", "Keyword", "Understanding", "is_stop", "understand"]


@dataclass(frozen=True)
class Understanding:
    """What the rules find in a message.

    `keyword` is one that always works, in any language; STOP goes before all others.
    `language` is the one that they ask to be answered in. `age` is the age in years that they
    plainly give, 0 for "under age" and 99 for "of age" without a number; of several the lowest.
    `topics` are their questions in order, three at most. `courtesy`: there is nothing to answer,
    only a greeting, thanks, ok, emoji. `confirms` is a plain yes, or the erase word. `mine` is the
    answer to whether something is theirs: a plain yes or no, None for anything else.
    `perhaps_age` is an age that they may have, where they give none plainly; `number` is a message
    of a number only, which is an age if that was asked for. `born` is as much of their birth date
    (`YYYY-MM-DD`) as they give, `or_born` its other reading where day and month may be swapped.
    `doubt` is what they may mean without saying it plainly. `returns`: after a STOP this would be
    a wish to go on; otherwise it means nothing. `cry` is why they need a person at once.
    """

    keyword: Keyword | None = None
    language: Language | None = None
    age: int | None = None
    perhaps_age: int | None = None
    number: int | None = None
    topics: tuple[Topic, ...] = ()
    courtesy: bool = False
    confirms: bool = False
    mine: bool | None = None
    born: str | None = None
    or_born: str | None = None
    doubt: Doubt | None = None
    returns: bool = False
    cry: Cry | None = None

    @property
    def is_something(self) -> bool:
        """Whether anything but an age was found."""
        found = (self.keyword, self.language, self.topics, self.courtesy, self.confirms, self.cry)
        return any(found) or self.mine is not None or self.doubt is not None

    @property
    def is_clear(self) -> bool:
        """Whether anything was found, be it only an age."""
        ages = (self.age, self.perhaps_age, self.born)
        return self.is_something or any(age is not None for age in ages)

    def weighed(self, guess: Guess) -> Guess:
        """The part of a guess that may be used beside what the rules found.

        A courtesy asks nothing, and a keyword is the whole of a message.
        """
        if self.courtesy or self.keyword:
            return replace(guess, topics=())
        return guess.beside if self.is_clear else guess

    def completed(self, guess: Guess) -> "Understanding":
        """With a guess added, and without topics that it holds unlikely if any others remain.

        Guessed matters are not added: they would silence the bot, which a guess must not do.
        """
        likely = tuple(topic for topic in self.topics if topic not in guess.unlikely)
        kept = likely if likely or guess else self.topics
        more = tuple(topic for topic in guess.topics if topic not in MATTERS)
        cry = self.cry or guess.cry
        topics = _beside_age(chosen((*kept, *more)), self.age)
        known = replace(self, topics=_beside_cry(topics) if cry else topics, cry=cry)
        if guess.doubt == "return" and not self.doubt:
            return replace(known, doubt="return", courtesy=False)
        if known.is_something:
            return known
        return replace(known, keyword=guess.keyword, courtesy=guess.courtesy, doubt=guess.doubt)


def _beside_cry(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Without `worry`, which is about photos: somebody in distress means something else."""
    return tuple(topic for topic in topics if topic != "worry")


def is_stop(text: str) -> bool:
    """Whether `understand` would find STOP, without looking for anything else."""
    return says(hear(text), "stop")


def understand(text: str, language: Language | None, region: str | None = None) -> Understanding:
    """What the first 1,000 characters of `text` mean, in a conversation held in `language`.

    `region` is the country of the number (ISO 3166, two letters), None when it is hidden.
    """
    heard = hear(text)
    keyword = keyword_said(heard)
    ages = ages_said(heard)
    birth = birth_said(plain_start(text), language, region, for_another=writes_for_another(heard))
    return Understanding(
        keyword=keyword,
        language=language_wanted(heard),
        age=ages.age,
        perhaps_age=ages.perhaps,
        number=ages.bare,
        topics=_beside_age(_with_limit(topics_asked(heard, language), ages), ages.age),
        courtesy=is_courtesy(heard),
        confirms=confirms(heard, keyword),
        mine=says_mine(heard),
        born=birth.born if birth else None,
        or_born=birth.otherwise if birth else None,
        doubt="stop" if keyword is None and perhaps_stop(heard) else None,
        returns=keyword is None and comes_back(heard),
        cry=cry_heard(heard),
    )


def _with_limit(topics: tuple[Topic, ...], ages: AgeSaid) -> tuple[Topic, ...]:
    """An adult who asks whether they are too old asks for the requirements."""
    return topics or (("requirements",) if ages.asks_limit else ())


def _beside_age(topics: tuple[Topic, ...], age: int | None) -> tuple[Topic, ...]:
    """Without `requirements` for a minor: the bot tells them anyway whether they may take part."""
    if age is None or age >= GROWN:
        return topics
    return tuple(topic for topic in topics if topic != "requirements")
