"""The way from "Hola" to a complete file."""

import pytest

from tests.unit.intake.scene import Scene, photo_message
from wasaprecruit.domain.personal import MASKED_CODE, MASKED_TOKEN
from wasaprecruit.domain.stages import moved


def test_the_whole_way(scene: Scene) -> None:
    scene.write()
    scene.form()
    for slot in ("face", "profile", "full_length"):
        scene.write(**photo_message())
        scene.photo(slot)
    assert scene.said() == [
        "welcome",
        "form_link",
        "safety",
        "form_thanks",
        "photos_request",
        "photos_howto",
        "photo_progress",
        "photo_progress",
        "photos_thanks",
        "hand_over",
    ]
    assert (scene.row.stage, scene.bot.state, scene.row.needs_reply) == (
        "review",
        "handed_over",
        True,
    )
    assert list(scene.bot.reached) == [
        "handed_over",
        "photos_done",
        "photos_asked",
        "form_done",
        "form_sent",
        "greeted",
    ]


def test_what_the_bot_answers_waits_for_nobody(with_form_link: Scene) -> None:
    assert not with_form_link.row.needs_reply


def test_the_stage_follows_the_way(scene: Scene) -> None:
    stages = []
    for happens in (scene.write, scene.form):
        happens()
        stages.append(scene.row.stage)
    assert stages == ["profile", "photos"]


def test_a_stage_that_a_recruiter_chose_stays(with_form_link: Scene) -> None:
    with_form_link.put(stage="casting")
    with_form_link.form()
    assert with_form_link.row.stage == "casting"


def test_the_progress_names_what_is_missing(with_photo_request: Scene) -> None:
    with_photo_request.settings = with_photo_request.settings.model_copy(update={"texts": {}})
    with_photo_request.photo("face")
    assert "1 de 3" in with_photo_request.messages()[-1].text


def test_the_link_is_personal(with_form_link: Scene) -> None:
    linked = [one for one in with_form_link.messages() if "ref=" in one.text]
    assert [one.link_language for one in linked] == ["es"]
    assert f"apply?ref={MASKED_TOKEN}" in linked[0].text, "nobody else may read it"


def test_the_code_stands_in_the_message_that_it_proves(with_form_link: Scene) -> None:
    proven = [one for one in with_form_link.messages() if one.proof]
    assert [one.proof.digest for one in proven if one.proof] == ["digest of ABCD-EFGH"]
    assert MASKED_CODE in proven[0].text
    assert "ABCD-EFGH" not in str(with_form_link.documents.stored).replace("digest of ABCD", "")


def test_each_asking_whether_it_is_real_brings_a_code_of_its_own(scene: Scene) -> None:
    scene.write("Hola, ¿es real?")
    assert scene.said() == ["welcome", "short_real_below", "form_link", "safety"]
    assert [bool(one.proof) for one in scene.messages()] == [False, True]
    scene.write("¿es una estafa?")
    assert [bool(one.proof) for one in scene.messages()[2:]] == [True]


def test_an_album_that_completes_the_checklist_is_thanked_for_once(
    with_photo_request: Scene,
) -> None:
    with with_photo_request.new_words() as said:
        events = [
            with_photo_request.photo(slot, heard=False)
            for slot in ("face", "profile", "full_length")
        ]
        for event in events:
            with_photo_request.hear(event)
    assert said == ["photos_thanks", "hand_over"]


def test_photos_before_the_form_wait_and_are_counted_after_it(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.waiting_photo()
        with_form_link.form()
    assert said == ["photo_early", "form_thanks", "photos_request", "photos_howto"]
    with with_form_link.new_words() as said:
        for slot in ("face", "profile", "full_length"):
            with_form_link.photo(slot)
    assert said == ["photo_progress", "photo_progress", "photos_thanks", "hand_over"]


def test_photos_that_are_there_before_the_bot_hears_of_the_form_are_not_asked_for(
    with_form_link: Scene,
) -> None:
    form = with_form_link.form(heard=False)
    photo = with_form_link.photo("face", heard=False)
    with with_form_link.new_words() as said:
        with_form_link.hear(photo)
        with_form_link.hear(form)
    assert said == ["form_thanks", "photos_request", "photos_howto"]
    request = with_form_link.messages()[-2].text
    assert "Rostro" not in request
    assert "Perfil" in request


def test_a_photo_whose_waiting_is_over_is_not_said_to_wait(with_form_link: Scene) -> None:
    event = with_form_link.waiting_photo(heard=False)
    with_form_link.form()
    with with_form_link.new_words() as said:
        with_form_link.hear(event)
    assert said == []


def test_a_minors_photo_is_not_said_to_wait(with_form_link: Scene) -> None:
    with_form_link.form(minor=True)
    with with_form_link.new_words() as said:
        with_form_link.waiting_photo()
    assert said == []


def test_too_many_files_are_told_and_flagged_once_a_day(with_photo_request: Scene) -> None:
    with with_photo_request.new_words() as said:
        for _ in range(3):
            with_photo_request.rejection("too_many")
    assert said == ["too_many_files"]
    assert with_photo_request.row.flags == ["flood"]
    with_photo_request.recruiter_writes()
    with_photo_request.rejection("too_many")
    assert with_photo_request.row.flags == []
    with_photo_request.clock.advance(days=1)
    with_photo_request.rejection("too_many")
    assert with_photo_request.row.flags == ["flood"]


@pytest.mark.parametrize("silenced", ["pause", "stop"])
def test_too_many_files_are_flagged_also_when_the_bot_may_not_speak(
    with_photo_request: Scene, silenced: str
) -> None:
    if silenced == "pause":
        with_photo_request.recruiter_writes()
    else:
        with_photo_request.write("STOP")
    with with_photo_request.new_words() as said:
        with_photo_request.rejection("too_many")
    assert (said, with_photo_request.row.flags) == ([], ["flood"])


def test_who_asked_to_be_forgotten_hears_nothing_about_files(with_photo_request: Scene) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.rejection("erasure_requested")
    assert said == []


def test_a_form_with_faults_is_asked_for_again_and_then_thanked_for(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.form("birth_date")
        with_form_link.form()
    assert said[:2] == ["form_correction", "form_thanks"]


def test_without_consent_there_is_no_way_on(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        with_form_link.form("consent")
    assert said == ["consent_missing"]
    assert with_form_link.bot.state == "form_sent"


def test_early_photos_are_thanked_for_once(with_form_link: Scene) -> None:
    with with_form_link.new_words() as said:
        for _ in range(3):
            with_form_link.waiting_photo()
    assert said == ["photo_early"]


def test_a_photo_that_is_kept_while_the_form_has_faults_is_early_too(
    with_form_link: Scene,
) -> None:
    with_form_link.form("height")
    with with_form_link.new_words() as said:
        for slot in ("face", "profile", "full_length"):
            with_form_link.photo(slot)
    assert said == ["photo_early"]


@pytest.mark.parametrize("slots", [(), ("face", "profile", "full_length")])
def test_a_corrected_form_is_acknowledged(with_photo_request: Scene, slots: tuple[str]) -> None:
    for slot in slots:
        with_photo_request.photo(slot)
    state = with_photo_request.bot.state
    with with_photo_request.new_words() as said:
        with_photo_request.form()
        with_photo_request.form("birth_date")
        with_photo_request.form()
    assert said == ["form_updated", "form_correction", "form_updated"]
    assert with_photo_request.bot.state == state


def test_one_more_photo_is_thanked_for_once(with_photo_request: Scene) -> None:
    for slot in ("face", "profile", "full_length"):
        with_photo_request.photo(slot)
    with with_photo_request.new_words() as said:
        with_photo_request.photo()
        with_photo_request.photo()
    assert said == ["photo_extra"]


@pytest.mark.parametrize(
    "problem", ["too_dark", "too_bright", "blurred", "too_small", "nobody", "duplicate"]
)
def test_each_problem_of_a_photo_has_its_tip(with_photo_request: Scene, problem: str) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.photo(None, problem, "blurred")
    assert said == [f"tip_{problem}"]


@pytest.mark.parametrize(
    "fault", ["not_allowed", "damaged", "too_large", "too_many_pixels", "animated", "unavailable"]
)
def test_each_fault_of_a_file_has_its_tip(with_photo_request: Scene, fault: str) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.rejection(fault)
    assert said == [f"tip_{fault}"]


def test_an_album_with_one_fault_gets_one_tip(with_photo_request: Scene) -> None:
    with with_photo_request.new_words() as said:
        with_photo_request.photo(None, "too_dark")
        with_photo_request.photo(None, "too_dark")
    assert said == ["tip_too_dark"]


def test_after_three_poor_photos_a_recruiter_is_called(with_photo_request: Scene) -> None:
    for _ in range(3):
        with_photo_request.photo(None, "too_dark")
    assert with_photo_request.row.flags == ["poor_photos"]
    assert with_photo_request.row.needs_reply


def test_a_form_before_the_first_message_is_not_asked_for(scene: Scene) -> None:
    scene.write(heard=False)
    event = scene.form(heard=False)
    scene.hear(event)
    with scene.new_words() as said:
        scene.write("Hola de nuevo")
    assert said == ["welcome", "safety", "form_thanks", "photos_request", "photos_howto"]


def test_each_move_is_told_and_by_whom(scene: Scene) -> None:
    scene.write()
    scene.form()
    for slot in ("face", "profile", "full_length"):
        scene.photo(slot)
    moves = [(move.previous, move.stage, move.by) for move in scene.row.stage_moves]
    assert moves == [
        ("new", "profile", "bot"),
        ("profile", "photos", "bot"),
        ("photos", "review", "bot"),
    ]


def test_whom_a_recruiter_has_moved_back_the_bot_does_not_move_on(with_form_link: Scene) -> None:
    with_form_link.put(**moved(with_form_link.row, "new", "rita", with_form_link.clock()))
    with_form_link.form()
    for slot in ("face", "profile", "full_length"):
        with_form_link.photo(slot)
    assert (with_form_link.row.stage, with_form_link.bot.state) == ("new", "handed_over")
