"""Fills the variables of the texts."""

from zoneinfo import ZoneInfo

from wasaprecruit.domain.documents.bot import Album
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.forms.unconfirmed import to_confirm
from wasaprecruit.domain.help_lines import help_lines
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.intake.facts import Known
from wasaprecruit.domain.intake.situation import Kept, Situation
from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.names import spoken_name
from wasaprecruit.domain.personal import MASKED_CODE
from wasaprecruit.domain.texts import VARIABLES, Overrides, listed, say

_RECEIPT = 8


def receipt(situation: Situation) -> str:
    """The receipt of a request to be forgotten: 8 letters and digits, always the same."""
    return erasure_id(situation).replace("-", "")[:_RECEIPT].upper()


def erasure_id(situation: Situation) -> str:
    """The same id for every request of one conversation, until it begins anew."""
    begun = str(micros(situation.row.created_at))
    return derived_id("erasure", situation.event.conversation_id, begun)


def _variant(key: str, has_name: bool) -> str:
    """The key's variant without a name, if there is no name and such a variant."""
    nameless = f"{key}_nameless"
    return nameless if not has_name and nameless in VARIABLES else key


def render(key: str, known: Known, situation: Situation) -> str:
    """The text of `key` in the conversation's language."""
    row = known.row
    if row.language is None:
        raise ValueError("a conversation has a language before the bot says anything")
    return _Wording(row.language, situation.settings.texts).text(key, known, situation)


class _Wording:
    """One language of the catalogue, with what an admin changed in it."""

    def __init__(self, language: Language, overrides: Overrides) -> None:
        self._language = language
        self._overrides = overrides

    def text(self, key: str, known: Known, situation: Situation) -> str:
        row, agency = known.row, situation.agency
        name = spoken_name(row.form.first_name if row.form else None) or ""
        return self._say(
            _variant(key, bool(name)),
            hello=self._hello(row.display_name),
            name=name,
            agency=agency.name,
            code=MASKED_CODE,
            link=agency.link,
            verify_url=agency.verify_url,
            privacy_url=agency.privacy_url,
            days=self._working_days(situation.settings.answer_days),
            age=situation.settings.adult_from(situation.region),
            done=known.filled,
            total=len(known.slots),
            missing=self._slots(known.missing),
            slots=self._slots(known.missing or known.slots),
            checklist=self._checklist(known.missing or known.slots),
            fields=self._fields(row),
            items=self._items(situation.kept),
            word=self._say("erase_word"),
            receipt=receipt(situation),
            count=len(row.bot.album.files) if row.bot.album else 0,
            faults=self._faults(row.bot.album),
            date=self._date_of_form(row, situation.settings.zone),
            **self._help(key, row, situation.region),
        )

    def _say(self, key: str, **values: object) -> str:
        return say(key, self._language, self._overrides, **values)

    def _hello(self, display_name: str) -> str:
        name = spoken_name(display_name)
        return self._say("hello", name=name) if name else self._say("hello_nameless")

    def _date_of_form(self, row: Conversation, zone: ZoneInfo) -> str:
        """The day, in the agency's time zone, on which the form to be confirmed came."""
        form = to_confirm(row.unconfirmed_forms)
        if form is None:
            return ""
        at = form.at.astimezone(zone)
        month = self._say("date_months").split()[at.month - 1]
        return self._say("date_day", day=at.day, month=month)

    def _help(self, key: str, row: Conversation, region: str | None) -> dict[str, str]:
        """The help line and emergency number where they live."""
        lines = help_lines(region)
        is_again = key == "care_again" and "distress" not in row.flags
        line = lines and (lines.violence if key == "abuse" or is_again else lines.life)
        emergency = lines.emergency if lines else self._say("emergency_anywhere")
        return {"help_line": line or self._say("help_line_anywhere"), "emergency": emergency}

    def _working_days(self, number: int) -> str:
        one = number == 1
        return self._say("working_days_one" if one else "working_days_other", number=number)

    def _slots(self, slots: tuple[str, ...]) -> str:
        return listed([self._say(f"slot_{slot}") for slot in slots], self._language)

    def _checklist(self, slots: tuple[str, ...]) -> str:
        lines = (
            self._say(
                "photos_request_line",
                number=number,
                slot=self._say(f"slot_{slot}"),
                tip=self._say(f"slot_{slot}_tip"),
            )
            for number, slot in enumerate(slots, start=1)
        )
        return "\n".join(lines)

    def _faults(self, album: Album | None) -> str:
        """A line for each reason, with the numbers of the photos in their order."""
        poor = album.poor if album else {}
        numbers = {file: str(number) for number, file in enumerate(album.files if album else (), 1)}
        lines = []
        for why in dict.fromkeys(poor.values()):
            these = [numbers[file] for file in numbers if poor.get(file) == why]
            key = "album_line_one" if len(these) == 1 else "album_line_other"
            shown = listed(these, self._language)
            lines.append(self._say(key, numbers=shown, why=self._say(f"why_{why}")))
        return "\n".join(lines)

    def _fields(self, row: Conversation) -> str:
        problems = row.form.problems if row.form else []
        named = [self._say(f"field_{field}") for field in problems if f"field_{field}" in VARIABLES]
        return listed(named, self._language)

    def _items(self, kept: Kept) -> str:
        items = [self._say("data_conversation")]
        if kept.has_profile:
            items.append(self._say("data_profile"))
        if kept.photos:
            items.append(self._say("data_photos", count=kept.photos))
        if kept.consented_at:
            items.append(self._say("data_consent", date=f"{kept.consented_at:%Y-%m-%d}"))
        return "\n".join(f"• {item}" for item in items)
