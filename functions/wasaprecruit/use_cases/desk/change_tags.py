"""Tags of a conversation, and how a tag is shown."""

from wasaprecruit.domain.commands import ChangeTag, ChangeTags, Done, TagsChanged
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def change_tags(asked: Asked[ChangeTags], desk: Desk) -> TagsChanged:
    raise NotImplementedError


def change_tag(asked: Asked[ChangeTag], desk: Desk) -> Done:
    raise NotImplementedError
