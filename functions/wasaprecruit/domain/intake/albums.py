"""Photos that came together are spoken of together, by the one that has its fate last.

WhatsApp hands over each photo of an album as a message of its own, so an album is whatever comes
while others still have no fate. Each file has one sooner or later; what takes long holds up none.
"""

from datetime import timedelta

from wasaprecruit.domain.documents.bot import Album
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.kinds import sort_of

_HELD = timedelta(minutes=2)
"""As long as the bot waits for the others."""
_SAME_TIP = timedelta(seconds=10)
_MOST = 30
"""Files in an album: more than anybody sends at once."""
_MARK = 10


def mark(message_id: str, index: int) -> str:
    """Enough to tell the files of a few messages apart."""
    return f"{message_id[-_MARK:]}.{index}"


def expect(turn: Turn, message: Message, message_id: str) -> None:
    """The message's photos will have their fates; those that have them by now are told of."""
    if message.type == "sticker":
        return
    marks = [
        mark(message_id, index)
        for index, media in enumerate(message.media)
        if media.state == "pending" and sort_of(media.content_type) == "photo"
    ]
    if marks:
        album = _running(turn) or Album(began=turn.situation.now)
        files = [*album.files, *marks][:_MOST]
        known = {"files": files, "open": [*album.open, *(one for one in marks if one in files)]}
        turn.remember(album=album.model_copy(update=known))


def settle(turn: Turn, file: str, why: str | None) -> bool:
    """Note the fate of an expected file, poor for a reason or good; whether it was expected."""
    album = turn.row.bot.album
    if album is None or file not in album.open:
        return False
    poor = {**album.poor, file: why} if why else album.poor
    still = [one for one in album.open if one != file]
    turn.remember(album=album.model_copy(update={"open": still, "poor": poor}))
    return True


def is_held(turn: Turn) -> bool:
    """Whether others of the album are still to come."""
    album = _running(turn)
    return album is not None and bool(album.open)


def tell(turn: Turn) -> None:
    """Say which photos are no use, and why; a single one has words of its own."""
    album = turn.row.bot.album
    if album and album.poor:
        if len(album.files) == 1:
            tip(turn, next(iter(album.poor.values())))
        else:
            turn.say("album_poor")
    if album:
        turn.remember(album=album.model_copy(update={"poor": {}}) if album.open else None)


def tip(turn: Turn, why: str) -> None:
    """One tip for several with the same fault that nobody knew to belong together."""
    key = f"tip_{why}"
    last = turn.row.bot.reached.get(key)
    if last is None or turn.situation.now - last > _SAME_TIP:
        turn.say(key)
        turn.remember_once(key)


def tell_late(turn: Turn) -> None:
    """When they write and one of the album has taken too long."""
    if turn.row.bot.album and _running(turn) is None:
        tell(turn)


def begin_anew(turn: Turn) -> None:
    """What waited for the form is fetched from now on."""
    album = turn.row.bot.album
    if album:
        turn.remember(album=album.model_copy(update={"began": turn.situation.now}))


def _running(turn: Turn) -> Album | None:
    """The album that photos belong to which come now."""
    album = turn.row.bot.album
    is_fresh = album is not None and turn.situation.now - album.began < _HELD
    return album if is_fresh else None
