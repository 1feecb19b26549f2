"""Photos that came together get one answer, when the last of them has been processed.

WhatsApp delivers each photo of an album as a message of its own, so an album is whatever arrives
while others are still being processed. After `_HELD` the bot no longer waits for the rest.
"""

from datetime import timedelta

from wasaprecruit.domain.documents.bot import Album
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.kinds import sort_of

_HELD = timedelta(minutes=2)
"""How long the bot waits for the others."""
_SAME_TIP = timedelta(seconds=10)
_MOST = 30
"""Files in an album: more than anybody sends at once."""
_MARK = 10


def mark(message_id: str, index: int) -> str:
    """A short name of a file, enough to tell the files of a few messages apart."""
    return f"{message_id[-_MARK:]}.{index}"


def expect(turn: Turn, message: Message, message_id: str) -> None:
    """Add the message's photos that are still being processed to the album, or begin one."""
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
    """Note that a file was processed, and `why` it is unusable. False if it was not expected."""
    album = turn.row.bot.album
    if album is None or file not in album.open:
        return False
    poor = {**album.poor, file: why} if why else album.poor
    still = [one for one in album.open if one != file]
    turn.remember(album=album.model_copy(update={"open": still, "poor": poor}))
    return True


def is_held(turn: Turn) -> bool:
    """Whether others of the album are still being processed."""
    album = _running(turn)
    return album is not None and bool(album.open)


def tell(turn: Turn) -> None:
    """Say which photos are unusable, and why. A single photo gets the tip for its fault."""
    album = turn.row.bot.album
    if album and album.poor:
        if len(album.files) == 1:
            tip(turn, next(iter(album.poor.values())))
        else:
            turn.say("album_poor")
    if album:
        turn.remember(album=album.model_copy(update={"poor": {}}) if album.open else None)


def tip(turn: Turn, why: str) -> None:
    """Say the tip for a fault, once for several photos that were not recognised as an album."""
    key = f"tip_{why}"
    last = turn.row.bot.reached.get(key)
    if last is None or turn.situation.now - last > _SAME_TIP:
        turn.say(key)
        turn.remember_once(key)


def tell_late(turn: Turn) -> None:
    """Speak of an album that is no longer waited for, when they write again."""
    if turn.row.bot.album and _running(turn) is None:
        tell(turn)


def begin_anew(turn: Turn) -> None:
    """Restart the waiting: photos that came before the form are fetched only now."""
    album = turn.row.bot.album
    if album:
        turn.remember(album=album.model_copy(update={"began": turn.situation.now}))


def _running(turn: Turn) -> Album | None:
    """The album that photos arriving now belong to, if any."""
    album = turn.row.bot.album
    is_fresh = album is not None and turn.situation.now - album.began < _HELD
    return album if is_fresh else None
