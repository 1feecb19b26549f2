"""Read everything that the bot needs to know to answer an event."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.aspirant import Aspirant
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.why import Meaning
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.domain.identity import identify
from wasaprecruit.domain.intake.ceiling import has_said_enough
from wasaprecruit.domain.intake.definition import LANGUAGE_WISHED
from wasaprecruit.domain.intake.explaining import meanings
from wasaprecruit.domain.intake.situation import Agency, IntakeEvent, Kept, Situation
from wasaprecruit.domain.languages import Language, changed, detect
from wasaprecruit.domain.personal import form_link
from wasaprecruit.domain.regions import region_of
from wasaprecruit.domain.understanding import Understanding, understand
from wasaprecruit.domain.understanding.guesses import Guess
from wasaprecruit.use_cases.intake.needs import Intake, Pages


@dataclass(frozen=True)
class _Said:
    """What somebody wrote, and how it is understood; only a language when nothing was written."""

    language: Language | None
    message: Message | None = None
    understanding: Understanding | None = None
    guess: Guess = field(default_factory=Guess)
    meanings: tuple[Meaning, ...] = ()


def find_situation(event: IntakeEvent, row: Conversation, intake: Intake) -> Situation | None:
    """The situation in which the event is heard; None when its message asks for no turn."""
    number = identify(row.channel.address, row.channel.external_user_id).number
    said: _Said | None = _Said(row.language)
    if isinstance(event, MessageStored):
        said = _said(event, row, number, intake)
    if said is None:
        return None
    return Situation(
        event=event,
        row=row,
        settings=intake.settings(),
        agency=_agency(intake.pages),
        now=intake.clock(),
        number=number,
        region=region_of(number),
        message=said.message,
        understanding=said.understanding,
        matters=said.guess.matters,
        language=said.language,
        kept=_kept(said.understanding, row, intake),
        meanings=said.meanings,
    )


def _said(
    event: MessageStored, row: Conversation, number: str | None, intake: Intake
) -> _Said | None:
    """None when the message does not exist, or is a reaction: that answers nothing."""
    path = paths.message(event.conversation_id, event.data.message_id)
    found = intake.documents.get(path, Message)
    if found is None or found.value.is_reaction:
        return None
    message = found.value
    language = _language(message.own_words, row, number)
    heard = understand(message.own_words, language, region_of(number))
    # A caption describes its files, which are answered once each has its fate.
    if message.own_words.strip() and not message.media:
        return _completed(_Said(language, message), heard, row, intake)
    return _Said(language, message, heard, meanings=meanings(heard, heard, Guess()))


def _agency(pages: Pages) -> Agency:
    return Agency(
        name=pages.agency,
        verify_url=pages.verify_url,
        privacy_url=pages.privacy_url,
        link=form_link(pages.form_url),
    )


def _language(words: str, row: Conversation, number: str | None) -> Language:
    """Detected in the first message, by words and country; kept until they clearly change it."""
    if row.language is None:
        return detect(words, number)
    return row.language if LANGUAGE_WISHED in row.bot.reached else changed(words, row.language)


def _completed(said: _Said, by_rules: Understanding, row: Conversation, intake: Intake) -> _Said:
    """By what was learned. If that is not enough a responder is asked, unless the bot is silent."""
    if said.message is None or said.language is None:
        return said
    words, language = said.message.own_words, said.language
    learned = by_rules.weighed(intake.learned.guess(words, language))
    heard = by_rules.completed(learned)
    is_known = heard.is_something or learned
    if is_known or intake.responder is None or _is_quiet(row, intake.clock()):
        told = meanings(by_rules, heard, learned)
        return replace(said, understanding=heard, guess=learned, meanings=told)
    asked = intake.responder.guess(words, language)
    heard = heard.completed(asked)
    told = meanings(by_rules, heard, learned, asked)
    return replace(said, understanding=heard, guess=asked, meanings=told)


def _is_quiet(row: Conversation, now: datetime) -> bool:
    bot = row.bot
    return bot.paused or row.opted_out or bot.silence is not None or has_said_enough(bot, now)


def _kept(heard: Understanding | None, row: Conversation, intake: Intake) -> Kept:
    """Read only for those who ask what is kept of them."""
    if heard is None or heard.keyword != "my_data":
        return Kept()
    aspirant = intake.documents.get(paths.aspirant(row.aspirant_id), Aspirant)
    consent = aspirant.value.consent if aspirant else None
    return Kept(
        photos=len(intake.documents.find(queries.photos_of(row.aspirant_id))),
        has_profile=aspirant is not None,
        consented_at=consent.at if consent else None,
    )
