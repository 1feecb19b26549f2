"""Pages of a list: the token is the last name of the page before."""


def page_of(names: list[str], size: int, largest: int, token: str) -> tuple[list[str], str]:
    """The names of a page in order, and the token of the next one or an empty string."""
    left = sorted(name for name in names if name > token)
    page = left[: min(size, largest) if size > 0 else largest]
    return page, page[-1] if len(left) > len(page) else ""
