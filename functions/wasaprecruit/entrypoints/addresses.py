"""The part of a request's address below its function."""

from flask import Request


def below(request: Request, function: str) -> str:
    """The path below the function's own address, from its slash on.

    Behind Hosting's rewrite the function sees the whole path, called directly only what is below.
    """
    own = f"/{function}"
    if request.root_path == own or not request.path.startswith(f"{own}/"):
        return request.path
    return request.path.removeprefix(own)
