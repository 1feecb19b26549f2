"""terraform/README.md tells what is there."""

import re
from pathlib import Path

from terraform_checks import readme
from terraform_checks.mutations import MUTATIONS
from terraform_checks.tree import ROOT

README = ROOT / readme.README


def test_picture_and_tables_are_up_to_date() -> None:
    assert README.read_text() == readme.rendered(), "run scripts/describe_terraform"


def test_each_break_has_its_row_and_was_noticed() -> None:
    rows = dict(re.findall(r"^\| ([^|]+) \| (`[^|]+`) \|$", README.read_text(), re.MULTILINE))
    assert list(rows) == [one.what for one in MUTATIONS]
    tests = "".join(path.read_text() for path in sorted(Path(__file__).parent.glob("test_*.py")))
    for noticed in rows.values():
        names = set(re.findall(r"\w+", noticed)) - {"terraform"}
        assert all(f"def {name}(" in tests for name in names)


def test_every_file_that_is_named_exists() -> None:
    for target in re.findall(r"\]\((\.\./[^)#]+)\)", README.read_text()):
        assert (README.parent / target).exists() or target == "../docs/operations.md"
