"""The words of a row follow the names, the city and the number, and cost nothing more."""

import pytest

from costs.counted import COUNTED
from tests.builders import NUMBER, later, read_conversation, received
from tests.fakes import FakeDocuments, FakePublisher
from tests.unit.intake.scene import Scene
from tests.unit.test_record_form import record, submitted
from wasaprecruit.domain.documents.aspirant import Measurements, Shift
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.identity import conversation_id
from wasaprecruit.domain.search import MANY, tokens, tokens_of
from wasaprecruit.use_cases.inbound.record_message import record_message

HERS = conversation_id(NUMBER)
HIDDEN = "MX.4566546130240823"


@pytest.fixture
def documents() -> FakeDocuments:
    return FakeDocuments()


@pytest.fixture
def publisher() -> FakePublisher:
    return FakePublisher()


def _write(documents: FakeDocuments, at: int, name: str, **who: str | None) -> None:
    event = received(f"SM{at}", at=later(minutes=at), name=name, **who)  # type: ignore[arg-type]
    record_message(event, documents, FakePublisher())


def _row(documents: FakeDocuments) -> Conversation:
    return read_conversation(documents, HERS)


def test_who_writes_is_found_by_name_and_number(documents: FakeDocuments) -> None:
    _write(documents, 1, "Valentina Ríos")
    assert _row(documents).search == tokens("Valentina Ríos", number=NUMBER)


def test_another_name_is_added_without_reading(documents: FakeDocuments) -> None:
    _write(documents, 1, "Vale")
    documents.reads = documents.writes = 0
    _write(documents, 2, "Luna 🌙")
    assert (documents.reads, documents.writes) == COUNTED["inbound"]
    assert {"vale", "luna", "5678"} <= set(_row(documents).search)


def test_no_name_adds_nothing(documents: FakeDocuments) -> None:
    _write(documents, 1, "Vale")
    before = _row(documents).search
    _write(documents, 2, "")
    assert _row(documents).search == before


def test_a_form_says_anew_who_they_are(documents: FakeDocuments, publisher: FakePublisher) -> None:
    _write(documents, 1, "Xime")
    _write(documents, 2, "Vale")
    record(submitted(name="Valentina Ríos", city="León"), documents, publisher)
    assert set(_row(documents).search) == set(
        tokens("Vale", "Valentina Ríos", "León", number=NUMBER)
    )
    record(submitted("form-2", name="Ana Paz", city="Tepic"), documents, publisher)
    assert not {"rios", "leon", "xime"} & set(_row(documents).search)
    assert {"paz", "tepic", "vale", "5678"} <= set(_row(documents).search)


def test_a_form_that_came_first_is_found_from_the_first_message_on(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    record(submitted(name="Ana Paz", city="Tepic"), documents, publisher)
    _write(documents, 1, "Vale")
    row = _row(documents)
    assert set(row.search) == set(tokens("Vale", "Ana Paz", "Tepic", number=NUMBER))
    assert [(one.stage, one.by) for one in row.stage_moves] == [("profile", "bot")]


def test_a_number_that_was_hidden_is_found_once_it_is_seen(documents: FakeDocuments) -> None:
    home = conversation_id(HIDDEN)
    _write(documents, 1, "Vale", number=None, external=HIDDEN)
    assert "5678" not in read_conversation(documents, home).search
    _write(documents, 2, "Vale", external=HIDDEN)
    assert {"vale", "5678"} <= set(read_conversation(documents, home).search)


def test_the_row_holds_what_the_board_asks_for(
    documents: FakeDocuments, publisher: FakePublisher
) -> None:
    _write(documents, 1, "Vale")
    wishes = [Shift(day="mon", part="morning"), Shift(day="sat", part="night")]
    measured = Measurements(height_cm=174)
    event = submitted(city="León", measurements=measured, shift_preferences=wishes)
    record(event, documents, publisher)
    form = _row(documents).form
    assert form
    assert (form.city, form.height_cm, form.shifts) == ("León", 174, ["mon-morning", "sat-night"])


def test_somebody_who_changes_names_all_day_does_not_fill_the_row() -> None:
    scene = Scene()
    for number in range(9):
        name = " ".join(f"{number}{word}abcdefghijklmnop" for word in "abcdefghijkl")
        scene.write(name=name)
    assert len(scene.row.search) <= MANY + len(tokens(name))
    scene.write(name="Vale")
    scene.write(name="Vale")
    assert {"vale", "5678"} <= set(scene.row.search)


def test_too_many_words_are_tidied_for_one_write_more() -> None:
    scene = Scene()
    scene.write()
    scene.put(search=[f"w{number}" for number in range(MANY + 1)])
    scene.write()
    assert scene.row.search == tokens_of(scene.row)
