"""The advertisement that somebody came from."""

from wasaprecruit.domain.model import Model


class Referral(Model):
    """The advertisement or post that led the aspirant here.

    `click_id` is Meta's for the very click (`ctwa_clid`): with it a campaign's signings are told
    to the Conversions API. `media_*` is the picture or video of the advertisement.
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
