"""A recruiter corrects the profile. What reads forms knows every country's numbers: loaded here."""

from wasaprecruit.domain.commands import ChangeProfile, Done
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk


def change_profile(asked: Asked[ChangeProfile], desk: Desk) -> Done:
    """As `correct_profile`, which a function that starts cold does not load."""
    from wasaprecruit.use_cases.desk.correct_profile import correct_profile  # noqa: PLC0415

    return correct_profile(asked, desk)
