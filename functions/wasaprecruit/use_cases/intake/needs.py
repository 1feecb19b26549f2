"""What the bot needs from outside."""

from dataclasses import dataclass

from wasaprecruit.ports.bot_settings import BotSettingsSource
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.personal import ProofCodes
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.ports.responder import Responder
from wasaprecruit.ports.tasks import Tasks


@dataclass(frozen=True)
class Pages:
    """The agency's name and public pages, as aspirants read them."""

    agency: str
    form_url: str
    verify_url: str
    privacy_url: str


@dataclass(frozen=True)
class Intake:
    """What the bot needs from outside.

    `learned` hears every message; `responder` costs money and time, and is only asked where neither
    the rules nor what was learned know what to do.
    """

    documents: Documents
    tasks: Tasks
    publisher: Publisher
    codes: ProofCodes
    settings: BotSettingsSource
    learned: Responder
    responder: Responder | None
    pages: Pages
    clock: Clock
