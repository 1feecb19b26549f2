"""What happens in a month of so many messages."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

Habits = Mapping[str, float]
"""habits.yaml says what each is."""

MINUTES = 43_800


@dataclass(frozen=True)
class Month:
    """How often each thing happens."""

    messages: float
    habits: Habits

    @property
    def inbound(self) -> float:
        return self.messages * self.habits["inbound_share"]

    @property
    def outbound(self) -> float:
        return self.messages - self.inbound

    @property
    def by_recruiters(self) -> float:
        return self.outbound * self.habits["recruiter_share"]

    @property
    def by_bot(self) -> float:
        return self.outbound - self.by_recruiters

    @property
    def photos(self) -> float:
        return self.inbound * self.habits["photo_share"]

    @property
    def forms(self) -> float:
        return self.inbound * self.habits["form_share"]

    @property
    def reports(self) -> float:
        return self.outbound * self.habits["statuses"]

    @property
    def runs(self) -> float:
        """Of `deliver`: one for what is said in one breath."""
        return self.by_bot / self.habits["replies_a_turn"] + self.by_recruiters

    @property
    def recruiters(self) -> float:
        needed = ceil(self.messages / self.habits["messages_a_recruiter"])
        return max(self.habits["recruiters"], needed)

    @property
    def presences(self) -> float:
        """How often somebody's browser says that they look, or type."""
        hours = self.habits["hours_in_chats"] * self.habits["days"] * self.recruiters
        return hours * self.habits["presence_an_hour"]

    @property
    def opened(self) -> float:
        """Conversations that recruiters open."""
        return self.habits["chats_opened"] * self.habits["days"] * self.recruiters

    def acts(self) -> dict[str, float]:
        """How often each act that the tests count is done, retries apart."""
        first = self.inbound * self.habits["first_share"]
        return {
            "inbound_first": first,
            "inbound_file": self.photos,
            "inbound": self.inbound - first - self.photos,
            "bot_turn": self.inbound + self.forms,
            "bot_photo": self.photos,
            "recruiter_message": self.by_recruiters,
            "presence": self.presences,
            "deliver_message": self.outbound,
            "deliver_run": self.runs,
            "status": self.reports,
            "photo": self.photos,
            "form": self.forms,
            "reconcile_idle": MINUTES,
            "reconcile_listed": self.inbound,
        }

    def requests(self) -> dict[str, float]:
        """How often each function is called, retries included."""
        again = 1 + self.habits["retry_share"]
        return {
            "whatsapp_inbound": self.inbound,
            "whatsapp_status": self.reports,
            "form_submitted": self.forms,
            "api": self.by_recruiters
            + self.photos * self.habits["views_a_photo"]
            + self.presences
            + self.opened,  # left again
            "ingest": (self.inbound + self.reports + self.forms) * again,
            "bot": self.happened * again,
            "photos": self.photos * again,
            "deliver": self.runs * again,
            "remind": self.inbound * self.habits["first_share"],
            "reconcile": MINUTES,
        }

    @property
    def happened(self) -> float:
        """Events that are published once something is stored."""
        return self.inbound + self.forms + self.photos

    @property
    def row_changes(self) -> float:
        """How often a row of the inbox changes: as stored, by the bot's turn, by each report."""
        return 2 * self.inbound + self.by_recruiters + self.reports
