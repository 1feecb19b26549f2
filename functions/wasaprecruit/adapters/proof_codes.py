"""One-time codes that follow from a message's id and a key: nothing of them has to be kept."""

import hashlib
import hmac

from wasaprecruit.domain.proof import CODE_LENGTH, CODE_LETTERS, in_halves

_CODE = "proof-code"
_DIGEST = "proof-digest"


class DerivedProofCodes:
    """Implements `ports.ProofCodes`."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def code(self, conversation_id: str, message_id: str) -> str:
        number = int.from_bytes(self._mac(_CODE, conversation_id, message_id))
        letters = ""
        for _ in range(CODE_LENGTH):
            number, place = divmod(number, len(CODE_LETTERS))
            letters += CODE_LETTERS[place]
        return in_halves(letters)

    def digest(self, code: str) -> str:
        return self._mac(_DIGEST, code).hex()

    def _mac(self, *parts: str) -> bytes:
        return hmac.new(self._key, "/".join(parts).encode(), hashlib.sha256).digest()
