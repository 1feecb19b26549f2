"""One deployment: where its parts are, and what proves to Twilio's doors that we are Twilio."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Target:
    """`site` is the desk's address, `functions` what the webhooks' addresses begin with.

    Neither ends in a slash. `project` holds the documents. Without `token`, Twilio's auth token,
    nothing can be signed. `hosted` unless a development server plays Hosting.
    """

    site: str
    functions: str
    project: str
    account_sid: str
    sender: str
    token: str | None = field(default=None, repr=False)
    hosted: bool = True

    @property
    def webhooks(self) -> dict[str, str]:
        """By the names that Twilio's Senders API has for them."""
        return {
            "callback_url": f"{self.functions}/whatsapp_inbound",
            "status_callback_url": f"{self.functions}/whatsapp_status",
        }
