"""What a recruiter takes out of the desk."""

from wasaprecruit.domain.commands import ExportConversations, Exported
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def export_conversations(asked: Asked[ExportConversations], desk: Desk) -> Exported:
    raise NotImplementedError
