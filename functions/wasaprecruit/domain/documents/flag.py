"""What a recruiter should look at."""

from typing import Literal

Flag = Literal[
    "human_wanted",
    "misunderstood",
    "flood",
    "guardian",
    "phone_mismatch",
    "number_claimed",
    "poor_photos",
    "erasure_requested",
    "many_forms",
    "distress",
    "abuse",
    "complaint",
    "guardian_writes",
    "wrong_number",
    "spam",
    "undelivered",
]
"""Why a recruiter should look at a conversation."""
