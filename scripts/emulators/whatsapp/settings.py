"""What the simulator is started with. The account and the number are the local stack's contract."""

from dataclasses import dataclass

IN_MEMORY = ":memory:"


@dataclass(frozen=True)
class Settings:
    port: int = 5002
    inbound_url: str = "http://127.0.0.1:5001/whatsapp_inbound"
    state: str = IN_MEMORY
    account_sid: str = "AC00000000000000000000000000000000"
    auth_token: str = "local-auth-token"
    agency: str = "whatsapp:+14155238886"
    # Seconds after accepting: a status is a fact of the network, not of the REST call.
    sent_after: float = 0.15
    delivered_after: float = 0.3
    # Twilio's own limit, retry included.
    webhook_seconds: float = 15.0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def account_path(self) -> str:
        return f"/2010-04-01/Accounts/{self.account_sid}"
