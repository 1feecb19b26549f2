"""The docs show every picture that there is, and none that there is not."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
PICTURES = set((ROOT / "docs" / "pictures").iterdir())
_LINK = re.compile(r"\]\(([^)\s]+\.png)\)")
_MOST_BYTES = 450_000


def _shown() -> set[Path]:
    return {
        (page.parent / link).resolve()
        for page in PAGES
        for link in _LINK.findall(page.read_text())
        if "://" not in link
    }


def test_every_picture_is_shown_and_every_shown_one_exists() -> None:
    assert len(PICTURES) > 10
    assert _shown() == PICTURES


def test_whoever_cannot_see_a_picture_is_told_what_it_shows() -> None:
    for page in PAGES:
        assert "![](" not in page.read_text(), page


def test_no_picture_keeps_a_reader_waiting() -> None:
    heavy = {one.name: size for one in PICTURES if (size := one.stat().st_size) > _MOST_BYTES}
    assert heavy == {}
