"""The advertisement that somebody came from."""

from wasaprecruit.domain.model import Model


class Referral(Model):
    """The advertisement or post that led the aspirant here.

    `click_id` is Meta's id of the click (`ctwa_clid`), by which the Conversions API is told which
    campaign a signing belongs to. `media_*` is the picture or video of the advertisement.
    """

    source_type: str | None = None
    source_id: str | None = None
    source_url: str | None = None
    headline: str | None = None
    body: str | None = None
    click_id: str | None = None
    media_id: str | None = None
    media_url: str | None = None
    media_content_type: str | None = None
