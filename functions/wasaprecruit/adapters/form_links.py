"""Personal tokens for the form: signed and dated, so that nothing has to be kept to check one."""

import base64
import binascii
from datetime import datetime, timedelta
from typing import get_args
from uuid import UUID

from itsdangerous import BadSignature, SignatureExpired, TimestampSigner

from wasaprecruit.domain.languages import Language
from wasaprecruit.ports.personal import FormLink, TokenRefused

_SALT = "form-link"
_ID_BYTES = 16
_LANGUAGES: dict[str, Language] = {language: language for language in get_args(Language)}


class SignedFormLinks:
    """Implements `ports.FormLinks`. A token is 59 characters that are safe in an address."""

    def __init__(self, key: str, lasts: timedelta) -> None:
        self._key = key
        self._lasts = lasts

    def token(self, link: FormLink, now: datetime) -> str:
        content = UUID(link.conversation_id).bytes + link.language.encode()
        return _Signer(self._key, now).sign(base64.urlsafe_b64encode(content)).decode()

    def read(self, token: str, now: datetime) -> FormLink:
        try:
            signed = _Signer(self._key, now).unsign(token, int(self._lasts.total_seconds()))
            content = base64.urlsafe_b64decode(signed)
            identity, language = content[:_ID_BYTES], content[_ID_BYTES:].decode()
            return FormLink(str(UUID(bytes=identity)), _LANGUAGES[language])
        except SignatureExpired:
            raise TokenRefused(expired=True) from None
        except (BadSignature, binascii.Error, ValueError, KeyError):
            raise TokenRefused(expired=False) from None


class _Signer(TimestampSigner):
    """Signs with the time that it is given."""

    def __init__(self, key: str, now: datetime) -> None:
        super().__init__(key, salt=_SALT)
        self._now = now

    def get_timestamp(self) -> int:
        return int(self._now.timestamp())
