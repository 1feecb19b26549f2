"""The measure of what is understood: what it counts, and that its gate can fail."""

from dataclasses import replace
from pathlib import Path

import pytest

from localstack.console import FixableError
from understanding import floors, measuring, tables
from understanding.floors import Floors
from understanding.heard import Heard, hear
from understanding.lines import Line
from understanding.scores import Pairs, never, scores, shares

LINE = Line(
    id="1",
    country="MX",
    state="form",
    text="¿cuánto cuesta?",
    means=frozenset({"cost"}),
    not_means=frozenset(),
    age=None,
    reply="es",
    writer="a",
)
HEARD = Heard(frozenset({"cost"}), None, None, "es", "es", (True, False))


def _pair(means: set[str], made: set[str], **changes: object) -> tuple[Line, Heard]:
    line, heard = replace(LINE, means=frozenset(means)), replace(HEARD, means=frozenset(made))
    of_line = {key: value for key, value in changes.items() if key in vars(LINE)}
    of_heard = {
        key.removeprefix("heard_"): value for key, value in changes.items() if key not in of_line
    }
    return replace(line, **of_line), replace(heard, **of_heard)  # type: ignore[arg-type]


def test_recall_and_precision_are_counted_by_meaning() -> None:
    found = scores([_pair({"cost"}, {"cost", "pay"}), _pair({"cost"}, set())])
    assert (found["cost"].recall, found["cost"].precision) == (0.5, 1.0)
    assert (found["pay"].recall, found["pay"].precision) == (None, 0.0)
    assert found["all"].precision == 0.5


def test_what_a_file_does_not_tell_of_is_no_mistake_in_it() -> None:
    assert "done" not in scores([_pair({"cost"}, {"cost", "done"})])
    assert scores([_pair({"done"}, {"done"}), _pair(set(), {"done"})])["done"].precision == 0.5


def test_dangers_are_counted() -> None:
    heard = [
        _pair({"cost"}, {"stop"}),
        _pair({"stop"}, {"stop", "delete"}),
        _pair(set(), set(), age="under", heard_age="over"),
        _pair(set(), set(), age="under", heard_age="ask"),
        _pair(set(), set(), age="none", heard_age="under"),
    ]
    assert never(heard) == {
        "false STOP": 1,
        "false erasure": 1,
        "missed minor": 1,
        "false minor": 1,
    }


def test_a_line_is_heard_as_the_bot_does() -> None:
    heard = hear(LINE)
    assert heard.means == {"cost"}
    assert (heard.language, heard.abroad) == ("es", "es")
    long = replace(LINE, text="how much does it cost to join your agency", reply="en")
    assert hear(long).over == (True, True)


def test_languages_are_counted_where_the_conversation_stands() -> None:
    counted = shares([(LINE, HEARD), (replace(LINE, state="first"), HEARD)])
    assert counted["language of the first message"] == (1, 1)
    assert counted["language of a later message comes over"] == (1, 2)


@pytest.fixture
def heard() -> Pairs:
    return [_pair({"cost"}, {"cost"}) for _ in range(10)]


def test_a_floor_that_is_not_reached_falls(heard: Pairs) -> None:
    held = Floors().raised(heard)
    assert held.least["cost, recall"] == 0.9
    assert held.falls(heard) == []
    worse = [*heard[:8], *(_pair({"cost"}, set()) for _ in range(2))]
    assert any(fall.startswith("cost, recall: 0.80") for fall in held.falls(worse))


def test_no_floor_is_lowered_by_itself(heard: Pairs) -> None:
    held = Floors({"cost, recall": 0.95}, {"false STOP": 0})
    again = held.raised([*heard, _pair({"cost"}, {"stop"})])
    assert (again.least["cost, recall"], again.most["false STOP"]) == (0.95, 0)
    assert held.falls([_pair({"cost"}, {"cost", "stop"})]) == ["false STOP: 1, and 0 is the most"]


@pytest.fixture
def doc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, heard: Pairs) -> Path:
    path = tmp_path / "understanding.md"
    path.write_text("# Title\n<!-- measured -->\n<!-- /measured -->\nThe end.\n")
    monkeypatch.setattr(tables, "_DOC", path)
    monkeypatch.setattr(floors, "_FILE", tmp_path / "floors.json")
    monkeypatch.setattr(measuring, "read_lines", lambda _: [line for line, _ in heard])
    return path


def test_the_gate_holds_what_was_written_and_fails_when_it_is_stale(doc: Path) -> None:
    assert measuring.main([]) == 1
    assert measuring.main(["--write"]) == 0
    assert doc.read_text().startswith("# Title\n")
    assert doc.read_text().endswith("The end.\n")
    assert measuring.main([]) == 0
    doc.write_text(doc.read_text().replace("1.00", "0.99"))
    assert measuring.main([]) == 1


def test_the_gate_fails_when_a_floor_falls(doc: Path) -> None:
    measuring.main(["--write"])
    Floors({"cost, recall": 1.01}).write()
    assert measuring.main([]) == 1
    assert doc.exists()


def test_a_document_without_a_place_for_the_table_says_so(doc: Path) -> None:
    doc.write_text("# Title\n")
    with pytest.raises(FixableError, match="no place for the table"):
        measuring.main([])
