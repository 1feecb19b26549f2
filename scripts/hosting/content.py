"""Files as Hosting wants them: gzipped, and named by the SHA-256 of that."""

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HASHED = "/assets/"
"""Below it the names carry the hash of their content, so an old one is never wrong."""
OWN = "/assets.json"
"""Says which hashed files a release brought itself, so that the next one can keep them."""
_BEST = 9


@dataclass(frozen=True)
class Content:
    """`hashes` by the path from the site's root; `packed` by hash."""

    hashes: Mapping[str, str]
    packed: Mapping[str, bytes]


def read_content(folder: Path) -> Content:
    """All of the built app, and OWN."""
    files = {
        f"/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }
    packed = {path: pack(content) for path, content in files.items()}
    own = {path: name(content) for path, content in packed.items() if path.startswith(HASHED)}
    packed[OWN] = pack(json.dumps(own, indent=1).encode())
    return Content(
        hashes={path: name(content) for path, content in packed.items()},
        packed={name(content): content for content in packed.values()},
    )


def pack(content: bytes) -> bytes:
    """The same bytes for the same content, so that Hosting knows what it has already."""
    return gzip.compress(content, _BEST, mtime=0)


def name(packed: bytes) -> str:
    return hashlib.sha256(packed).hexdigest()
