"""What the bot says: one catalogue per language, `catalogue/<language>.toml`."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from string import Formatter

from wasaprecruit.domain.languages import Language

Overrides = Mapping[Language, Mapping[str, str]]
"""An admin's replacements for single texts, by language and key."""

_WITH_VARIABLES = {
    "hello": "name",
    "welcome": "hello agency",
    "safety": "agency code verify_url privacy_url",
    "form_link": "link",
    "form_question": "date link",
    "form_not_theirs": "link",
    "date_day": "day month",
    "form_pending": "link",
    "form_reminder_1": "link",
    "form_reminder_2": "link",
    "form_thanks": "name agency",
    "form_thanks_nameless": "agency",
    "form_updated": "name",
    "form_correction": "fields link",
    "consent_missing": "link privacy_url",
    "photos_request": "checklist",
    "photos_request_line": "number slot tip",
    "photos_pending": "missing",
    "photos_reminder_1": "missing",
    "photos_reminder_2": "missing",
    "photo_progress": "done total missing",
    "photo_early": "link",
    "file_early": "link",
    "photos_thanks": "name",
    "working_days_other": "number",
    "hand_over": "days",
    "waiting": "days",
    "guardian": "age",
    "age_question": "age",
    "answer_real": "code verify_url",
    "answer_cost": "agency",
    "answer_duration": "days",
    "answer_which_photos": "checklist",
    "answer_data": "privacy_url",
    "short_real": "code verify_url",
    "short_duration": "days",
    "short_which_photos": "slots",
    "short_data": "privacy_url",
    "short_requirements": "age",
    "short_trouble": "link",
    "album_poor": "count faults",
    "album_line_one": "numbers why",
    "album_line_other": "numbers why",
    "answer_requirements": "age",
    "answer_trouble": "link",
    "answer_guardian_writes": "agency code verify_url",
    "answer_wrong_number": "agency",
    "my_data": "items",
    "distress": "help_line emergency",
    "friend_distress": "help_line emergency",
    "abuse": "help_line emergency",
    "care_again": "help_line",
    "guardian_again": "age",
    "answer_place": "age",
    "data_photos": "count",
    "data_consent": "date",
    "erase_confirm": "word",
    "erase_done": "receipt",
}
_WITHOUT_VARIABLES = (
    "hello_nameless list_and date_months working_days_one"
    " field_name field_birth_date field_consent field_height field_phone field_email"
    " field_measurements field_bust field_waist field_hips field_shoe field_shift_preferences"
    " photos_howto slot_face slot_face_tip slot_profile slot_profile_tip"
    " slot_full_length slot_full_length_tip photo_extra too_many_files"
    " tip_too_dark tip_too_bright tip_blurred tip_too_small tip_nobody tip_duplicate"
    " tip_not_allowed tip_damaged tip_too_large tip_too_many_pixels tip_animated tip_unavailable"
    " photos_thanks_nameless form_updated_nameless"
    " age_noted guardian_photos guardian_pending guardian_cleared"
    " why_too_dark why_too_bright why_blurred why_too_small why_nobody why_duplicate"
    " why_not_allowed why_damaged why_too_large why_too_many_pixels why_animated why_unavailable"
    " short_real_below short_cost short_pay short_place short_later short_joining"
    " short_photo_trouble short_done short_bot short_nudity short_worry"
    " answer_pay answer_later answer_joining answer_done answer_bot"
    " answer_nudity answer_worry answer_photo_trouble answer_complaint"
    " complaint_again help_line_anywhere emergency_anywhere"
    " misunderstood_1 misunderstood_2 stop_doubt stop_done stop_way_back enough_today"
    " voice_note voice_note_lost video_stored video_not_allowed"
    " document_stored document_not_allowed contact_stored"
    " file_too_large file_unavailable guardian_files"
    " human help my_data_nothing data_conversation data_profile"
    " erase_word erase_cancelled welcome_back language_changed"
)
VARIABLES: Mapping[str, frozenset[str]] = {
    **{key: frozenset(names.split()) for key, names in _WITH_VARIABLES.items()},
    **dict.fromkeys(_WITHOUT_VARIABLES.split(), frozenset[str]()),
}
"""Every key of a catalogue, and the variables that its text must name, each of them."""

_SLOT, _TIP = "slot_", "_tip"


def say(key: str, language: Language, overrides: Overrides | None = None, **values: object) -> str:
    """The text of `key` with its variables filled in, from `overrides` where they have it.

    An override that does not fit its key is ignored. A slot that an admin added without a text is
    called by its name: `slot_left_hand` is "left hand". Raises KeyError for any other unknown key,
    and for a variable without a value.
    """
    own = (overrides or {}).get(language, {}).get(key)
    text = own if own is not None and fits(key, own) else _shipped(key, language)
    return text.format(**values)


def fits(key: str, text: str) -> bool:
    """Whether `text` may replace the text of `key`: not blank, and with exactly its variables."""
    wanted = VARIABLES.get(key, frozenset() if key.startswith(_SLOT) else None)
    return bool(text.strip()) and wanted is not None and _variables(text) == wanted


def listed(items: Sequence[str], language: Language) -> str:
    """The items in a sentence: "a, b y c"."""
    *first, last = items or [""]
    return f"{', '.join(first)} {say('list_and', language)} {last}" if first else last


def _shipped(key: str, language: Language) -> str:
    text = catalogue(language).get(key)
    if text is None and key.startswith(_SLOT):
        return key.removeprefix(_SLOT).removesuffix(_TIP).replace("_", " ")
    return catalogue(language)[key]


@cache
def catalogue(language: Language) -> Mapping[str, str]:
    """The texts that are shipped in `language`, by key."""
    file = resources.files("wasaprecruit.domain") / "catalogue" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _variables(text: str) -> frozenset[str] | None:
    """The variables in a text; None when it is malformed or uses format specifications."""
    try:
        parts = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return None
    plain = all(not spec and conversion is None for _, spec, conversion in parts)
    return frozenset(name for name, _, _ in parts if name is not None) if plain else None
