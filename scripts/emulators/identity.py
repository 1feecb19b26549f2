"""Service identity on a laptop, in place of Google's OIDC tokens and Cloud Run's IAM check.

The callers (Pub/Sub push, Cloud Tasks) mint a token for the address that they call; the functions
host refuses a worker function without one. The key is no secret: it guards nothing but a laptop,
and lets the tests prove that no worker function answers to a stranger.
"""

import time

import jwt

_KEY = "local-service-identity-not-a-secret"
_LIFETIME_SECONDS = 3600
_INVOKER = "local-invoker@demo-wasaprecruit.iam.gserviceaccount.com"


def mint(audience: str, email: str = _INVOKER) -> str:
    """A bearer token that says `email` calls `audience` (an absolute URL)."""
    now = int(time.time())
    claims = {"aud": audience, "email": email, "iat": now, "exp": now + _LIFETIME_SECONDS}
    return jwt.encode(claims, _KEY, algorithm="HS256")


def is_valid(authorization: str | None) -> bool:
    """Whether an `Authorization` header carries a token of `mint` that has not expired."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer":
        return False
    try:
        jwt.decode(token, _KEY, algorithms=["HS256"], options={"verify_aud": False})
    except jwt.InvalidTokenError:
        return False
    return True
