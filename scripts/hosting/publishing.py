"""Puts a built app on its site, as one release: before it all is old, after it all is new."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from hosting.content import Content
from hosting.site import Site

_AT_ONCE = 8


def publish(
    site: Site, configuration: Mapping[str, Any], content: Content, earlier: Mapping[str, str]
) -> str:
    """The released version's name. `earlier` are files of the release before, as far as Hosting
    still has them."""
    version = site.create_version(configuration)
    lacking = site.add(version, {**earlier, **content.hashes})
    lost = {path: "" for path, name in earlier.items() if name in lacking.keys() - content.packed}
    if lost:
        site.add(version, lost)
    uploads = [(lacking[name], content.packed[name]) for name in lacking if name in content.packed]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        # Taking each result raises what went wrong.
        list(pool.map(lambda upload: site.upload(*upload), uploads))
    site.finalize(version)
    site.release(version)
    return version
