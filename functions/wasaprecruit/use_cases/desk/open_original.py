"""The original of a photo, for who opens it."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Nothing, OriginalUrl
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.errors import NotFound
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.file_urls import LASTS, check_visible
from wasaprecruit.use_cases.desk.needs import Desk


def open_original(asked: Asked[Nothing], desk: Desk) -> OriginalUrl:
    """An address from which the original is downloaded, and an entry of who asked for it.

    Raises NotFound; Conflict as `file_urls` does.
    """
    row = conversation_row(asked.conversation, desk.documents).value
    check_visible(row)
    photo = desk.documents.get(paths.photo(row.aspirant_id, asked.photo), Photo)
    if photo is None:
        raise NotFound("not_found", "There is no such photo.")
    # Nothing changes: what is committed is the entry.
    desk.documents.commit()
    url = desk.files.url(photo.value.paths.original, LASTS, f"photo-{asked.photo[:8]}.jpg")
    return OriginalUrl(url=url, expires_at=desk.clock() + LASTS)
