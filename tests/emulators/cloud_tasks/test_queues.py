"""Queues through the real client."""

from datetime import timedelta
from typing import Any

import pytest
from google.api_core.exceptions import (
    AlreadyExists,
    FailedPrecondition,
    GoogleAPICallError,
    InvalidArgument,
    MethodNotImplemented,
    NotFound,
)
from google.cloud.tasks_v2.types import Queue

from tests.emulators.cloud_tasks.desk import LOCATION, Desk

NOWHERE = f"{LOCATION}/queues/nowhere"
DAY = 24 * 3600


def test_a_new_queue_has_googles_defaults(desk: Desk) -> None:
    queue = desk.client.get_queue(name=desk.queue)
    assert queue.state == Queue.State.RUNNING
    assert queue.rate_limits.max_dispatches_per_second == 500
    assert queue.rate_limits.max_burst_size == 100
    assert queue.rate_limits.max_concurrent_dispatches == 1000
    assert queue.retry_config.max_attempts == 100
    assert queue.retry_config.min_backoff == timedelta(seconds=0.1)
    assert queue.retry_config.max_backoff == timedelta(hours=1)
    assert queue.retry_config.max_doublings == 16


def test_a_name_in_use_is_refused(desk: Desk) -> None:
    with pytest.raises(AlreadyExists):
        desk.client.create_queue(request={"parent": LOCATION, "queue": {"name": desk.queue}})


def test_queues_are_listed_in_order_a_page_at_a_time(desk: Desk) -> None:
    parent = "projects/listing/locations/us-central1"
    names = [f"{parent}/queues/{letter}" for letter in "bac"]
    for name in names:
        desk.client.create_queue(request={"parent": parent, "queue": {"name": name}})
    pager = desk.client.list_queues(request={"parent": parent, "page_size": 2})
    pages = [[queue.name for queue in page.queues] for page in pager.pages]
    assert pages == [sorted(names)[:2], sorted(names)[2:]]


def test_an_update_changes_what_its_mask_names_and_nothing_else(desk: Desk) -> None:
    updated = desk.client.update_queue(
        request={
            "queue": {
                "name": desk.queue,
                "retry_config": {"max_attempts": 7, "max_doublings": 3},
                "rate_limits": {"max_concurrent_dispatches": 9},
            },
            "update_mask": {"paths": ["retry_config.max_attempts"]},
        }
    )
    assert updated.retry_config.max_attempts == 7
    assert updated.retry_config.max_doublings == 16
    assert updated.rate_limits.max_concurrent_dispatches == 1000


def test_an_update_does_not_wake_a_paused_queue(desk: Desk) -> None:
    desk.client.pause_queue(name=desk.queue)
    updated = desk.client.update_queue(
        request={"queue": {"name": desk.queue, "state": Queue.State.RUNNING}}
    )
    assert updated.state == Queue.State.PAUSED


def test_an_update_makes_a_queue_that_does_not_exist(desk: Desk) -> None:
    name = f"{desk.queue}-new"
    desk.client.update_queue(request={"queue": {"name": name}})
    assert desk.client.get_queue(name=name).name == name


def test_a_deleted_queues_name_stays_taken_for_three_days(desk: Desk) -> None:
    desk.client.delete_queue(name=desk.queue)
    with pytest.raises(NotFound):
        desk.client.get_queue(name=desk.queue)
    desk.control.advance(3 * DAY - 60)
    with pytest.raises(FailedPrecondition):
        desk.client.create_queue(request={"parent": LOCATION, "queue": {"name": desk.queue}})
    desk.control.advance(60)
    desk.client.create_queue(request={"parent": LOCATION, "queue": {"name": desk.queue}})


def test_every_call_on_an_unknown_queue_is_not_found(desk: Desk) -> None:
    client = desk.client
    task = {"http_request": {"url": "http://127.0.0.1/"}}
    for call in (
        lambda: client.get_queue(name=NOWHERE),
        lambda: client.delete_queue(name=NOWHERE),
        lambda: client.purge_queue(name=NOWHERE),
        lambda: client.pause_queue(name=NOWHERE),
        lambda: client.resume_queue(name=NOWHERE),
        lambda: client.list_tasks(parent=NOWHERE),
        lambda: client.create_task(request={"parent": NOWHERE, "task": task}),
        lambda: client.get_task(name=f"{NOWHERE}/tasks/x"),
    ):
        with pytest.raises(NotFound):
            call()


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"name": "deliver"}, InvalidArgument),
        ({"name": f"{LOCATION}/queues/under_score"}, InvalidArgument),
        ({"name": f"{LOCATION}/queues/{'x' * 101}"}, InvalidArgument),
        ({"name": "projects/p/locations/elsewhere/queues/x"}, InvalidArgument),
        ({"rate_limits": {"max_dispatches_per_second": 501}}, InvalidArgument),
        ({"rate_limits": {"max_dispatches_per_second": -1}}, InvalidArgument),
        ({"rate_limits": {"max_concurrent_dispatches": 5001}}, InvalidArgument),
        ({"retry_config": {"max_attempts": -2}}, InvalidArgument),
        ({"retry_config": {"max_doublings": -1}}, InvalidArgument),
        (
            {
                "retry_config": {
                    "min_backoff": timedelta(seconds=9),
                    "max_backoff": timedelta(seconds=8),
                }
            },
            InvalidArgument,
        ),
        ({"http_target": {"http_method": "GET"}}, MethodNotImplemented),
    ],
)
def test_wrong_queues_are_refused(
    desk: Desk, settings: dict[str, Any], error: type[GoogleAPICallError]
) -> None:
    with pytest.raises(error):
        desk.client.create_queue(
            request={"parent": LOCATION, "queue": {"name": f"{desk.queue}-wrong", **settings}}
        )
