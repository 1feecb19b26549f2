"""How many forms a conversation accepts: each is answered, and each answer costs money."""

from datetime import date

from wasaprecruit.domain.documents.forms import FormCount

MOST_A_DAY = 10
MOST_IN_ALL = 50


def counted(count: FormCount | None, today: date) -> FormCount | None:
    """The count with one more form; None when the limit is reached."""
    day = today.isoformat()
    total = count.total if count else 0
    so_far = count.today if count and count.day == day else 0
    if so_far >= MOST_A_DAY or total >= MOST_IN_ALL:
        return None
    return FormCount(day=day, today=so_far + 1, total=total + 1)
