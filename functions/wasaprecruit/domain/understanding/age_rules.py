"""How people of one language say their age, read from `domain/phrases/ages/<language>.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from wasaprecruit.domain.languages import LANGUAGES, Language
from wasaprecruit.domain.understanding.phrases import choice, numbered, pattern


@dataclass(frozen=True)
class Saying:
    """A pattern with an age (the group `number`), and `tail`, which has to match behind it."""

    found: re.Pattern[str]
    tail: re.Pattern[str] | None = None

    def finditer(self, sentence: str) -> Iterator[re.Match[str]]:
        for found in self.found.finditer(sentence):
            if self.tail is None or self.tail.match(sentence, found.end()):
                yield found

    def match(self, sentence: str) -> re.Match[str] | None:
        found = self.found.match(sentence)
        is_whole = found and (self.tail is None or self.tail.match(sentence, found.end()))
        return found if is_whole else None

    def fullmatch(self, sentence: str) -> re.Match[str] | None:
        return self.found.fullmatch(sentence)


Numbered = tuple[Saying, ...]


@dataclass(frozen=True)
class Child:
    """How people write on behalf of another person, whose age then counts.

    `who` names a child: the message is on its behalf if it states a wish (`wishes`) or says that it
    is `for_them`. `others` names other people, who need `for_them`. `myself` says that the writer
    takes part. `ages` are ages of others; `told` is the age of an own child at the beginning of a
    message. `school` says where a child goes: it counts beside a wish, or said `as_answer`.
    `age_asked` asks for the minimum age.
    """

    who: re.Pattern[str]
    others: re.Pattern[str]
    wishes: re.Pattern[str]
    for_them: re.Pattern[str]
    myself: re.Pattern[str]
    told: Numbered
    school: re.Pattern[str]
    as_answer: re.Pattern[str]
    age_asked: re.Pattern[str]
    ages: Numbered


@dataclass(frozen=True)
class AgeRules:
    """The patterns of one language by which an age is recognised.

    With a number: the age that they have `now`, will have `soon`, or reached on a birthday that is
    `past`; `alone` and `alone_soon` make up a sentence; `asked` are questions about an age.
    Without one: `under` age, `of_age`, or `perhaps` under age; `unless` makes the first doubtful.
    `children` may give the age of a minor, whoever it is, so the bot asks.
    `school` is a year at school that only minors are in, `last_school` one that some adults are
    in, `any_school` gives no year. `not_at_school` says that they do not go there; if they also say
    that they do (`own_school`), it is doubtful.
    Right before an age, `not_before` cancels it and `if_before` makes it doubtful. `today` moves a
    coming birthday to today, `age_talk` turns a number before it into an age, `limit` asks whether
    that age is too high. `introduces` comes before a name; `not_about_me` tells that a number is
    somebody else's.
    """

    language: Language
    now: Numbered
    past: Numbered
    soon: Numbered
    alone: Numbered
    alone_soon: Numbered
    asked: Numbered
    children: Numbered
    unit: re.Pattern[str]
    named: re.Pattern[str]
    named_bare: re.Pattern[str]
    introduced: re.Pattern[str]
    no_names: re.Pattern[str]
    places: re.Pattern[str]
    settled: Numbered
    under: re.Pattern[str]
    under_sentence: re.Pattern[str]
    unless: re.Pattern[str]
    of_age: re.Pattern[str]
    of_age_sentence: re.Pattern[str]
    perhaps: re.Pattern[str]
    school: re.Pattern[str]
    last_school: re.Pattern[str]
    own_school: re.Pattern[str]
    any_school: re.Pattern[str]
    not_at_school: re.Pattern[str]
    not_before: re.Pattern[str]
    not_before_phrase: re.Pattern[str]
    if_before: re.Pattern[str]
    today: re.Pattern[str]
    introduces: re.Pattern[str]
    age_talk: re.Pattern[str]
    limit: re.Pattern[str]
    not_about_me: re.Pattern[str]
    child: Child


@cache
def age_data(language: Language) -> Mapping[str, Any]:
    file = resources.files("wasaprecruit.domain") / "phrases" / "ages" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def age_rules(language: Language) -> AgeRules:
    data = age_data(language)
    tail, asked = re.compile(_tail(data)), re.compile(_unit(data))
    return AgeRules(
        language=language,
        now=_numbered(data, "now", tail),
        past=_numbered(data, "past", re.compile(_past_tail(data))),
        soon=_numbered(data, "soon", tail),
        alone=_numbered(data, "alone"),
        alone_soon=_numbered(data, "alone_soon"),
        asked=_numbered(data, "asked", asked),
        children=_numbered(data, "children", asked),
        unit=pattern(data["units"]),
        named=_named(choice(data["units"])),
        named_bare=_named(rf"(?P<sex>{_SEX})?"),
        introduced=_introduced(data),
        no_names=pattern(data["no_names"]),
        places=pattern(data["places"]),
        settled=(Saying(numbered("#"), re.compile(choice(data["settled"]))),),
        under=pattern(data["under"]["anywhere"]),
        under_sentence=pattern(data["under"]["sentence"]),
        unless=pattern(data["under"]["unless"]),
        of_age=pattern(data["of_age"]),
        of_age_sentence=pattern(data["of_age_sentence"]),
        perhaps=pattern(data["perhaps"]["anywhere"]),
        school=pattern(data["school"]["under"]),
        last_school=pattern(data["school"]["perhaps"]),
        own_school=pattern(data["school"]["own"]),
        any_school=pattern(data["school"]["at_all"]),
        not_at_school=pattern(data["school"]["not_with"]),
        not_before=pattern(data["not_before"]),
        not_before_phrase=pattern(data["not_before_phrase"]),
        if_before=pattern(data["if_before"]),
        today=pattern(data["today"]),
        introduces=pattern(data["introduces"]),
        age_talk=pattern(data["age_talk"]),
        limit=pattern(data["limit"]),
        not_about_me=pattern(data["not_about_me"]),
        child=_child(data["child"], asked),
    )


def all_age_rules() -> Iterator[AgeRules]:
    return (age_rules(language) for language in LANGUAGES)


def _child(data: Mapping[str, Any], tail: re.Pattern[str]) -> Child:
    numbers = {"ages", "told"}
    patterns = {name: pattern(phrases) for name, phrases in data.items() if name not in numbers}
    return Child(
        ages=tuple(Saying(numbered(phrase)) for phrase in data["ages"]),
        told=tuple(Saying(numbered(phrase), tail) for phrase in data["told"]),
        **patterns,
    )


def _numbered(data: Mapping[str, Any], kind: str, tail: re.Pattern[str] | None = None) -> Numbered:
    fillers = choice(data["fillers"])
    return tuple(
        Saying(numbered(phrase, fillers), tail if phrase.endswith("#") else None)
        for phrase in data[kind]
    )


_SEX = "(?:f|m|fem|masc) "


def _named(unit: str) -> re.Pattern[str]:
    """Words for names before a number with this unit, and words for a place after it."""
    words = r"(?P<%s>(?:[a-z]{1,20} ){%s})"
    number = rf"(?P<number>[1-9]\d) {unit}"
    return re.compile(words % ("before", "1,4") + number + words % ("after", "0,3"))


def _introduced(data: Mapping[str, Any]) -> re.Pattern[str]:
    """ "Soy Dani 16f de Toluca": a number after who they are, and where from or nothing more."""
    names = r"(?P<names>(?:[a-z]{2,20} ){1,3})"
    ends = rf"(?:(?P<sex>{_SEX})|$|{choice(data['after_name'])})"
    return re.compile(rf"(?<!\S){choice(data['named_by'])}{names}(?P<number>[1-9]\d) {ends}")


def _unit(data: Mapping[str, Any]) -> str:
    """A unit that makes no time span ("16 years ago"); or no unit, and no word that is counted."""
    units = choice(data["units"])
    plural = rf"(?!{choice(data['may_follow'])})[a-z]{{2,40}}s "
    return (
        rf"(?:{units}(?!{choice(data['not_after_unit'])})"
        rf"|(?!{units}|{choice(data['not_after'])}|{plural}|[0-9]))"
    )


def _tail(data: Mapping[str, Any]) -> str:
    return f"(?:{choice(data['settled'])}|{_unit(data)})"


def _past_tail(data: Mapping[str, Any]) -> str:
    """The end, or a word for a recent time; neither a year nor "... years ago" may follow."""
    lately = choice(data["lately"])
    ago = r"(?!.{0,60}(?:\b(?:19|20)\d\d\b|\b(?:anos|years|yrs|ano|year) (?:ago|atras)))"
    ago += r"(?!.{0,60}\b(?:hace|ha|faz) \d+ (?:anos|ano))"
    return rf"(?:{choice(data['units'])})?{ago}(?:$|(?={lately}))"
