"""What the bot makes of a line, in the words of the lines."""

from dataclasses import dataclass
from datetime import UTC, datetime

from understanding.lines import Line
from understanding.names import MEANING
from wasaprecruit.domain.age_told import AgeTold, age_told
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.languages import LANGUAGES, Language, changed, detect, words_in
from wasaprecruit.domain.majority import Majority
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.topics import Topic
from wasaprecruit.domain.understanding import Understanding, understand
from wasaprecruit.domain.understanding.guesses import guess

NOW = datetime(2026, 11, 26, 18, tzinfo=UTC)
"""The ages in the lines are of this day."""

ENOUGH_WORDS = 6
"""Different ones, by which a conversation has to come over into their language."""

NUMBERS = {
    "MX": "+525512345678",
    "CO": "+573001234567",
    "AR": "+541123456789",
    "VE": "+584121234567",
    "EC": "+593991234567",
    "PE": "+51987654321",
    "CL": "+56912345678",
    "ES": "+34612345678",
    "US": "+12025550123",
    "UK": "+447700900123",
    "BR": "+5511912345678",
    "PT": "+351912345678",
    "DO": "+18095550123",
    "PR": "+17875550123",
    "GT": "+50251234567",
    "CR": "+50683123456",
    "UY": "+59894231234",
    "AO": "+244923123456",
    "MZ": "+258821234567",
    "IE": "+353850123456",
    "CA": "+14165550123",
    "AU": "+61412345678",
    "NG": "+2348021234567",
    "PH": "+639051234567",
    "ZA": "+27711234567",
    "IN": "+918123456789",
}
_FOREIGN: dict[Language, str] = {"es": "UK", "en": "MX", "pt": "US"}
"""A country whose language it is not."""
_AGES: dict[AgeTold, str] = {"minor": "under", "adult": "over", "open": "ask"}


@dataclass(frozen=True)
class Heard:
    """`means` and `age` as in `Line`; `asks` is what the bot asks about before it does it.

    `language` is the one to answer in: of a first message, or where the conversation was held in
    it. `abroad` is that of a first message from a foreign number, `over` whether the conversation
    comes over from each other language, None where it need not.
    """

    means: frozenset[str]
    asks: str | None
    age: str | None
    language: Language
    abroad: Language
    over: tuple[bool, ...]


def hear(line: Line) -> Heard:
    """As the bot does: by its rules and what was learned."""
    number = NUMBERS.get(line.country)
    is_first = line.state == "first"
    language = detect(line.text, number) if is_first else changed(line.text, line.reply)
    found = understand(line.text, language, region_of(number))
    guessed = found.weighed(guess(line.text))
    found = found.completed(guessed)
    return Heard(
        means=_means(line, found, guessed.topics),
        asks=MEANING[found.doubt] if found.doubt else None,
        age=_age(found, number),
        language=found.language or language,
        abroad=detect(line.text, NUMBERS[_FOREIGN[line.reply]]),
        over=_over(line),
    )


def _over(line: Line) -> tuple[bool, ...]:
    """Of messages with enough words to tell; who asks for a language writes in another."""
    if "lang" in line.means or len(words_in(line.text)) < ENOUGH_WORDS:
        return ()
    others = (language for language in LANGUAGES if language != line.reply)
    return tuple(changed(line.text, held) == line.reply for held in others)


def _means(line: Line, found: Understanding, guessed: tuple[Topic, ...]) -> frozenset[str]:
    means = {MEANING[topic] for topic in {*found.topics, *guessed}}
    if found.keyword:
        means.add(MEANING[found.keyword])
    if found.returns and (line.state == "stopped" or not means):
        means.add("resume")
    if found.language:
        means.add("lang")
    if found.cry:
        means.add(MEANING[found.cry])
    if found.courtesy:
        means.add("greet" if line.state == "first" else "thanks")
    if line.state == "first" and means <= {"resume", "help"}:
        # Whatever a first message says, it is welcomed.
        means = {"greet"}
    return frozenset(means)


def _age(found: Understanding, number: str | None) -> str | None:
    told = age_told(found, Majority(number, NOW, BotSettings()))
    return _AGES[told] if told else None
