"""What a recruiter takes out of the desk."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Badge, colleague, may_see
from wasaprecruit.domain.commands import ExportConversations, Exported, ExportedRow
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.errors import Forbidden
from wasaprecruit.domain.identity import identify
from wasaprecruit.ports.documents import Snapshot
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def export_conversations(asked: Asked[ExportConversations], desk: Desk) -> Exported:
    """A row for each conversation that is there and theirs to see; an entry names these.

    Costs a read for each conversation, and one for the caller.
    """
    own = desk.documents.get(paths.user(asked.by), Badge)
    if own is None:
        raise Forbidden("forbidden", "Your account has no access. Ask an admin.")
    who = colleague(asked.by, own.value)
    asked_for = [paths.conversation(one) for one in asked.command.ids]
    found = desk.documents.get_all(asked_for, Conversation)
    seen = [one for one in found if may_see(who, one.value.assignee_id)]
    desk.tell(conversations=[one.id for one in seen])
    desk.documents.commit()
    return Exported(rows=[_row(one) for one in seen])


def _row(found: Snapshot[Conversation]) -> ExportedRow:
    row = found.value
    return ExportedRow(
        id=found.id,
        name=row.aspirant_name or row.display_name,
        number=identify(row.channel.address, row.channel.external_user_id).number,
        city=row.form.city if row.form else None,
        birth_date=row.born,
        height_cm=row.form.height_cm if row.form else None,
        stage=row.stage,
        status=row.status,
        tags=row.tags,
        assignee_id=row.assignee_id,
        last_message_at=row.last_message.at,
    )
