"""One conversation: its row, its messages, and the record of the person."""

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from random import Random

from seeding import chat, profiles
from seeding.documents import Document
from seeding.people import Person, person
from seeding.plan import Plan
from seeding.situation import Situation, situation
from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import BOT, WINDOW
from wasaprecruit.domain.documents.bot import Bot, BotState
from wasaprecruit.domain.documents.conversation import (
    NOT_WAITING,
    Channel,
    Conversation,
    Stage,
)
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.opt_out import NO_CHOICE, stop
from wasaprecruit.domain.search import tokens_of
from wasaprecruit.domain.time_zones import zone_behind

Said = list[tuple[str, Message]]

_BOT: dict[Stage, BotState] = {"new": "greeted", "profile": "form_sent", "photos": "photos_asked"}
_MOST_UNREAD = 9


def conversation_id(index: int) -> str:
    return f"seed-{index:05}"


@dataclass(frozen=True)
class _Story:
    """All that there is about one person."""

    conversation_id: str
    who: Person
    state: Situation
    said: Said
    sent: profiles.Filled | None

    @property
    def began(self) -> datetime:
        return self.said[0][1].at

    @property
    def unanswered(self) -> list[Message]:
        """What they wrote since our last word, oldest first."""
        messages = [message for _, message in self.said]
        theirs = takewhile(lambda message: message.direction == "in", reversed(messages))
        return list(theirs)[::-1] if self.state.waits else []


def documents(index: int, length: int, plan: Plan) -> list[Document]:
    """The messages come first: a listener that sees the row finds them."""
    story = _story(index, length, plan)
    record = profiles.aspirant(story.who, story.conversation_id, story.sent, story.began)
    row = _row(story, plan.rng("row", index))
    found_by = {"search": tokens_of(row)}
    return [
        *(Document(paths.message(story.conversation_id, key), one) for key, one in story.said),
        Document(paths.aspirant(story.conversation_id), record),
        Document(paths.conversation(story.conversation_id), row.model_copy(update=found_by)),
    ]


def _story(index: int, length: int, plan: Plan) -> _Story:
    one_id, rng = conversation_id(index), plan.rng("conversation", index)
    who, state = person(index, rng), situation(index, plan, rng)
    said = chat.messages(one_id, who, state, length, rng)
    is_minor = "guardian" in state.flags
    began = said[0][1].at
    sent = profiles.filled(who, one_id, began, is_minor, rng) if state.knows_form else None
    return _Story(one_id, who, state, said, sent)


def _row(story: _Story, rng: Random) -> Conversation:
    who, state, sent, unanswered = story.who, story.state, story.sent, story.unanswered
    theirs = [message.at for _, message in story.said if message.direction == "in"]
    newest = story.said[-1][1]
    return Conversation(
        display_name=who.profile_name,
        channel=Channel(address=f"whatsapp:{who.number}"),
        stage=state.stage,
        stage_moves=state.moves(story.began),
        tags=state.tags,
        assignee_id=state.assignee_id,
        status="closed" if state.is_closed else "open",
        snoozed_until=state.snoozed_until,
        language=who.language,
        last_message=last_message(*story.said[-1]),
        last_inbound_at=theirs[-1],
        window_closes_at=theirs[-1] + WINDOW,
        unread=rng.randint(0, min(len(unanswered), _MOST_UNREAD)),
        needs_reply=state.waits,
        waiting_micros=micros(unanswered[0].at) if unanswered else NOT_WAITING,
        newest_micros=micros(newest.at),
        opted_out=state.opted_out,
        opt_choice=stop(theirs[-1]) if state.opted_out else NO_CHOICE,
        bot=_bot(story),
        aspirant_id=story.conversation_id,
        aspirant_name=sent.profile.name if sent else None,
        age_group=("minor" if "guardian" in state.flags else "adult") if sent else None,
        born=sent.profile.birth_date if sent else None,
        time_zone=zone_behind(who.number, newest.at),
        form=sent.summary if sent else None,
        flags=_flags(story),
        created_at=story.began,
        updated_at=newest.at,
    )


def _flags(story: _Story) -> list[Flag]:
    is_lost = story.said[-1][1].status == "failed"
    return [*story.state.flags, "undelivered"] if is_lost else story.state.flags


def _bot(story: _Story) -> Bot:
    """A recruiter who wrote has silenced it."""
    authors = {message.author for _, message in story.said}
    is_taken_over = bool(authors - {BOT, chat.ASPIRANT})
    return Bot(state=_BOT.get(story.state.stage, "handed_over"), paused=is_taken_over)
