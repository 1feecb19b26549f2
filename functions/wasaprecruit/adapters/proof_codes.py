"""One-time codes that follow from a message's id and a key: nothing of them has to be kept."""

import hashlib
import hmac
from itertools import count

from wasaprecruit.domain.codes import CODE_LENGTH, CODE_LETTERS, in_halves, is_recognised

_CODE = "proof-code"
_DIGEST = "proof-digest"


class DerivedProofCodes:
    """Implements `ports.ProofCodes`."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def code(self, conversation_id: str, message_id: str) -> str:
        """One that cannot be taken for a word; nearly always found in the first two rounds."""
        first = self._letters(conversation_id, message_id)
        others = (self._letters(conversation_id, message_id, str(n)) for n in count(1))
        return in_halves(first if is_recognised(first) else next(filter(is_recognised, others)))

    def _letters(self, *parts: str) -> str:
        number = int.from_bytes(self._mac(_CODE, *parts))
        letters = ""
        for _ in range(CODE_LENGTH):
            number, place = divmod(number, len(CODE_LETTERS))
            letters += CODE_LETTERS[place]
        return letters

    def digest(self, code: str) -> str:
        return self._mac(_DIGEST, code).hex()

    def _mac(self, *parts: str) -> bytes:
        return hmac.new(self._key, "/".join(parts).encode(), hashlib.sha256).digest()
