"""Strangers' questions cost within bounds, whoever asks and however often."""

import json
from typing import cast

import pytest
from flask import Flask, Response

from tests.builders import a_conversation
from tests.desks import a_desk
from tests.fakes import (
    FakeDocuments,
    HandClock,
)
from wasaprecruit import bootstrap
from wasaprecruit.adapters.visitor_limits import VisitorLimits
from wasaprecruit.bootstrap import Api
from wasaprecruit.domain.errors import TooMany
from wasaprecruit.entrypoints.api import api


def _refused(limits: VisitorLimits, client: str) -> TooMany | None:
    try:
        limits.take(client)
    except TooMany as refused:
        return refused
    return None


def test_one_address_is_refused_and_told_when_to_come_again() -> None:
    limits = VisitorLimits(each=3, everybody=100)
    answers = [_refused(limits, "198.51.100.7") for _ in range(5)]
    assert answers[:3] == [None] * 3
    assert all(answer and 1 <= answer.seconds <= 60 for answer in answers[3:])
    assert _refused(limits, "198.51.100.8") is None


def test_one_who_asks_too_often_uses_up_nobody_elses_share() -> None:
    limits = VisitorLimits(each=2, everybody=4)
    for _ in range(50):
        _refused(limits, "198.51.100.7")
    assert _refused(limits, "198.51.100.8") is None


def test_all_together_are_bounded_and_so_is_what_is_remembered() -> None:
    limits = VisitorLimits(each=5, everybody=10)
    taken = [_refused(limits, f"198.51.{n // 250}.{n % 250}") is None for n in range(2_000)]
    assert sum(taken) == 10
    assert len(limits._limiter.storage.storage) <= 11  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:198.51.100.7", "198.51.100.7", True),
        ("not an address", "neither", True),
    ],
)
def test_what_one_network_makes_up_is_one_address(one: str, other: str, same: bool) -> None:
    limits = VisitorLimits(each=1, everybody=100)
    limits.take(one)
    assert (_refused(limits, other) is not None) is same


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> FakeDocuments:
    documents = FakeDocuments()
    a_conversation(documents, "c-1")
    clock = HandClock()
    desk = a_desk(documents, clock)
    limits = VisitorLimits(each=2, everybody=100)
    outside = Api(desk, lambda: limits)
    monkeypatch.setattr(bootstrap, "api", lambda: outside)
    return documents


def _verify(forwarded: str) -> Response:
    with Flask(__name__).test_request_context(
        "/api/public/verifications",
        method="POST",
        json={"code": "ABCD-EFGH"},
        headers={"X-Forwarded-For": forwarded},
    ) as context:
        return cast(Response, api(context.request))


def test_a_refused_question_is_kind_and_costs_nothing(documents: FakeDocuments) -> None:
    for _ in range(2):
        assert _verify("198.51.100.7").status_code == 200
    reads = documents.reads
    refused = _verify("198.51.100.7")
    error = json.loads(refused.get_data())["error"]
    assert (refused.status_code, error["code"]) == (429, "too_many")
    assert "Please wait a moment" in error["message"]
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert documents.reads == reads


def test_nobody_gets_a_new_address_by_writing_one(documents: FakeDocuments) -> None:
    assert documents
    answers = [_verify(f"203.0.113.{n}, 198.51.100.7").status_code for n in range(4)]
    assert answers == [200, 200, 429, 429]
