"""What the lines call a meaning, and what the bot does."""

import re

from wasaprecruit.domain.plain_letters import plain

MEANING: dict[str, str] = {
    "real": "scam",
    "cost": "cost",
    "pay": "pay",
    "duration": "howlong",
    "place": "where",
    "which_photos": "photos",
    "data": "data",
    "later": "later",
    "joining": "greet",
    "requirements": "req",
    "trouble": "media",
    "photo_trouble": "media",
    "done": "done",
    "bot": "human",
    "nudity": "sexual",
    "worry": "worry",
    "complaint": "complaint",
    "guardian_writes": "guardian",
    "wrong_number": "wrong",
    "spam": "spam",
    "human": "human",
    "help": "help",
    "my_data": "mydata",
    "courtesy": "thanks",
    "stop": "stop",
    "erase": "delete",
    "start": "resume",
    "continue": "resume",
    "return": "resume",
    "distress": "distress",
    "friend_distress": "distress",
    "abuse": "abuse",
}
"""Our topics and words, in the lines' words."""

LEARNED: tuple[str, ...] = tuple(name for name in MEANING if name not in {"start", "continue"})
"""What a guess may be; ages are none."""

_OF_PHOTOS = re.compile(r"\b(?:foto|photo|pic|imag|selfie)")
_OF_FRIENDS = re.compile(
    r"\b(?:amig|friend|mate\b|bestie|prim[ao]\b|cousin|sister|brother|herman|irm[ao]|sobrin|compañer"
    r"|coleg|roomie|roommate|vecin|vizinh)"
)
_OF_BOTS = re.compile(r"bot\b|bots\b|robo|maquin|machine|automat|\b(?:ia|ai|gpt|chatgpt)\b")


def learned_names(text: str, means: frozenset[str]) -> frozenset[str]:
    """Those of LEARNED that are in a line; the lines part less than we do."""
    names = {name for name in LEARNED if MEANING[name] in means}
    words = plain(text)
    if "media" in means:
        names.discard("trouble" if _OF_PHOTOS.search(words) else "photo_trouble")
    if "distress" in means:
        names.discard("distress" if _OF_FRIENDS.search(words) else "friend_distress")
    if "human" in means:
        names.discard("human" if _OF_BOTS.search(words) else "bot")
    return frozenset(names)
