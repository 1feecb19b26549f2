"""Colleagues see who has a conversation open, and who is writing an answer in it."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done, Nothing
from wasaprecruit.domain.documents.presence import Presence
from wasaprecruit.domain.presence import Shown, looking, typing
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Delete, Documents, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


def show_looking(asked: Asked[Nothing], desk: Desk) -> Shown:
    """The caller has it open, and types nothing. Raises NotFound."""
    return _show(asked, looking(desk.clock()), desk.documents)


def show_typing(asked: Asked[Nothing], desk: Desk) -> Shown:
    """The caller is writing an answer. Raises NotFound."""
    return _show(asked, typing(desk.clock()), desk.documents)


def show_gone(asked: Asked[Nothing], desk: Desk) -> Done:
    """The caller has left it. Once or again, it is the same."""
    desk.documents.commit(Delete(paths.presence(asked.conversation, asked.by)))
    return Done()


@retried(5, because="the caller comes and goes", on=(AlreadyThere,))
def _show(asked: Asked[Nothing], presence: Presence, documents: Documents) -> Shown:
    path = paths.presence(asked.conversation, asked.by)
    try:
        documents.commit(Change(path, presence.model_dump(by_alias=True)))
    except Missing:
        # Below a conversation that is not there nobody would ever delete it with the rest.
        conversation_row(asked.conversation, documents)
        documents.commit(Create(path, presence))
    return Shown(at=presence.at)
