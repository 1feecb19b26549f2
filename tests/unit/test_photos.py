"""The thresholds, the slots and the names."""

from dataclasses import replace

import pytest

from wasaprecruit.domain.documents.photo import PhotoProblem
from wasaprecruit.domain.photo_slots import choose_slot
from wasaprecruit.domain.photos import (
    Measures,
    are_alike,
    download_name,
    file_name,
    find_problems,
    is_object_of,
    photo_paths,
)

GOOD = Measures(
    width=1200,
    height=1600,
    sharpness=500.0,
    brightness=120.0,
    highlights=220.0,
    face=160.0,
    person=True,
)
CHECKLIST = ["face", "profile", "full_length"]
SHA = "0123456789abcdef" * 4


def test_a_good_photo_has_no_problems() -> None:
    assert find_problems(GOOD) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"width": 399}, "too_small"),
        ({"width": 500, "height": 599}, "too_small"),
        ({"brightness": 39.0, "highlights": 109.0}, "too_dark"),
        ({"face": 226.0}, "too_bright"),
        ({"face": None, "person": False, "brightness": 191.0}, "too_bright"),
        ({"sharpness": 24.0}, "blurred"),
        ({"person": False, "face": None}, "nobody"),
    ],
)
def test_each_threshold_has_its_problem(change: dict[str, float], problem: PhotoProblem) -> None:
    assert find_problems(replace(GOOD, **change))[0] == problem  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"width": 400, "height": 600},
        {"width": 600, "height": 400},
        # Dark clothes before a dark wall, a face that is lit.
        {"brightness": 30.0, "highlights": 150.0},
        # A white wall behind a face, or behind somebody seen from the back.
        {"brightness": 240.0},
        {"brightness": 240.0, "face": None},
        {"sharpness": 25.0},
    ],
)
def test_what_is_only_unusual_is_no_problem(change: dict[str, float]) -> None:
    assert find_problems(replace(GOOD, **change)) == []  # type: ignore[arg-type]


def test_problems_come_in_the_order_in_which_they_are_told() -> None:
    hopeless = Measures(
        width=10,
        height=10,
        sharpness=0.0,
        brightness=1.0,
        highlights=2.0,
        face=None,
        person=False,
    )
    assert find_problems(hopeless) == ["too_small", "too_dark", "blurred", "nobody"]


@pytest.mark.parametrize(
    ("caption", "slot"),
    [
        ("", "face"),
        ("Hola!!", "face"),
        ("Mi perfil", "profile"),
        ("PERFÍL", "profile"),
        ("this is my side profile", "profile"),
        ("de lado", "profile"),
        ("cuerpo completo", "full_length"),
        ("Full-length", "full_length"),
        ("foto de corpo inteiro", "full_length"),
        ("de pies a cabeza", "full_length"),
        ("meu rosto", "face"),
        ("selfie", "face"),
        # Parts of other words name nothing.
        ("una máscara", "face"),
        ("everybody", "face"),
    ],
)
def test_a_caption_names_the_slot_and_else_the_next_is_taken(caption: str, slot: str) -> None:
    assert choose_slot(caption, CHECKLIST, {}) == slot


def test_the_next_open_slot_follows_the_checklists_order() -> None:
    assert choose_slot("", CHECKLIST, {"face"}) == "profile"
    assert choose_slot("", ["hands", "face"], {"hands"}) == "face"
    assert choose_slot("", CHECKLIST, set(CHECKLIST)) is None


def test_a_second_photo_of_a_named_slot_takes_no_other_slot() -> None:
    assert choose_slot("mi cara", CHECKLIST, {"face"}) is None
    assert choose_slot("cara y perfil", CHECKLIST, {"face"}) == "profile"


def test_a_caption_cannot_name_what_is_not_asked_for() -> None:
    assert choose_slot("perfil", ["face"], {}) == "face"


def test_hashes_are_alike_up_to_six_bits() -> None:
    assert are_alike("00000000000000ff", "00000000000000ff")
    assert are_alike("000000000000003f", "0000000000000000")
    assert not are_alike("000000000000007f", "0000000000000000")


def test_an_object_belongs_to_the_person_in_its_name() -> None:
    paths = photo_paths("a-1", SHA)
    for name in (paths.original, paths.web, paths.thumbnail, file_name("a-1", SHA, "pdf")):
        assert is_object_of("a-1", name)
        assert not is_object_of("a-2", name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "aspirants/a-1/",
        f"aspirants/a-1/../a-2/photos/{SHA}/web.webp",
        f"aspirants/a-1/photos/{SHA}/../web.webp",
        f"aspirants/a-1/photos/{SHA}/web.webp\n",
        f"aspirants/a-1/files/{SHA}.pdf/x",
        f"/aspirants/a-1/files/{SHA}.pdf",
        "aspirants/a-1/photos/short/web.webp",
    ],
)
def test_a_name_that_we_never_make_belongs_to_nobody(name: str) -> None:
    assert not is_object_of("a-1", name)


@pytest.mark.parametrize(
    ("ending", "saved_as"),
    [("webp", None), ("ogg", None), ("pdf", None), ("docx", "file.docx"), ("vcf", "file.vcf")],
)
def test_a_browser_saves_what_it_cannot_show(ending: str, saved_as: str | None) -> None:
    assert download_name(f"aspirants/a/files/{SHA}.{ending}") == saved_as
