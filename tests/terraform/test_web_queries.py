"""Every query of the web app has its index; tests/unit/test_indexes.py looks at Python's."""

import re
from pathlib import Path

import pytest

from terraform_checks.played import Played
from terraform_checks.tree import ROOT
from tests.terraform.joined_indexes import joined_queries
from tests.terraform.web_queries import web_queries

SOURCE = ROOT / "web" / "src"
# What the inbox asks is data: tests/fixtures/web-queries.json, made of these.
AS_DATA = {"visible.ts", "queries.ts"}


def test_every_query_is_found() -> None:
    found = list(web_queries(SOURCE))
    asking = {
        path.name
        for path in SOURCE.rglob("*.ts*")
        if re.search(r"\b(where|orderBy)\b.*firebase/firestore", path.read_text(), re.DOTALL)
        and ".test." not in path.name
    }
    assert {one.place for one in found} >= asking - AS_DATA
    assert len(found) >= 5


def test_every_query_of_the_web_app_has_its_index(played: Played) -> None:
    made = {
        (
            one["collection"],
            one["query_scope"],
            tuple(
                (field["field_path"], field.get("order") or field["array_config"])
                for field in one["fields"]
            ),
        )
        for one in played.all("google_firestore_index").values()
    }
    needed = {one.needs for one in web_queries(SOURCE) if one.needs}
    assert needed <= made
    assert [view.name for view in joined_queries(ROOT) if not view.is_answered(made)] == []


def test_no_query_asks_for_a_field_without_an_index(played: Played) -> None:
    without = {
        (one["collection"], one["field"])
        for one in played.list("google_firestore_field")
        if not one["index_config"][0]["indexes"]
    }
    asked = {(one.collection, field) for one in web_queries(SOURCE) for field in one.asks}
    assert ("photos", "createdAt") in asked
    assert not asked & without


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ('query(collection(firestore, "a"), orderBy("x", "desc"))', None),
        (
            'query(collection(firestore, "a", id, "b"), where("y", "==", 1), orderBy("x", "desc"))',
            ("b", "COLLECTION", (("y", "ASCENDING"), ("x", "DESCENDING"))),
        ),
        ('query(collection(firestore, "a"), where("y", "==", 1), where("z", "==", 1))', None),
        (
            'query(collectionGroup(firestore, "b"), where("y", "==", 1))',
            ("b", "COLLECTION_GROUP", (("y", "ASCENDING"),)),
        ),
    ],
)
def test_reads_what_a_query_needs(text: str, needs: object, tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(f'import {{ query }} from "firebase/firestore";\n{text};\n')
    assert [one.needs for one in web_queries(tmp_path)] == [needs]


def test_what_is_asked_only_at_times_is_a_query_each(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(
        'import { query } from "firebase/firestore";\n'
        'query(collection(firestore, "a"), ...(y ? [where("y", "==", y)] : []), '
        '...(x ? [where("x", ">=", day(x, 0))] : []), orderBy("x", "desc"));\n'
    )
    joined = ("a", "COLLECTION", (("y", "ASCENDING"), ("x", "DESCENDING")))
    assert [one.needs for one in web_queries(tmp_path)] == [None, joined, None]
