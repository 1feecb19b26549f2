"""Whose computer a request comes from, as far as that can be known."""

from flask import Request


def client_address(request: Request) -> str:
    """The address that Google's front end saw, as it appended it; else the connection's own.

    All before the last comma is whatever the caller wrote. Behind Hosting it is Hosting's address:
    many visitors then share one, which only makes the limit stricter.
    """
    forwarded = ",".join(request.headers.getlist("X-Forwarded-For"))
    return forwarded.rpartition(",")[2].strip() or request.remote_addr or ""
