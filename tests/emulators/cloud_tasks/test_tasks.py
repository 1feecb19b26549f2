"""Creating, reading and deleting tasks through the real client."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google.api_core.exceptions import (
    AlreadyExists,
    GoogleAPICallError,
    InvalidArgument,
    MethodNotImplemented,
    NotFound,
)
from google.cloud.tasks_v2.types import HttpMethod, Task

from tests.emulators.cloud_tasks.desk import LOCATION, Desk
from tests.emulators.cloud_tasks.worker import Worker

URL = "http://127.0.0.1:9/never"
HOUR = 3600


def in_seconds(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def test_a_task_is_filled_in_and_shown_without_its_body(desk: Desk) -> None:
    at = in_seconds(HOUR)
    task = desk.create(URL, schedule_time=at, http_request={"body": b"secret"})
    assert re.fullmatch(re.escape(desk.queue) + r"/tasks/\d+", task.name)
    assert task.http_request.http_method == HttpMethod.POST
    assert task.dispatch_deadline == timedelta(minutes=10)
    assert task.schedule_time == at
    assert task.view == Task.View.BASIC
    assert task.http_request.body == b""
    full = desk.client.get_task(request={"name": task.name, "response_view": Task.View.FULL})
    assert full.http_request.body == b"secret"


def test_a_schedule_time_in_the_past_becomes_now(desk: Desk) -> None:
    desk.client.pause_queue(name=desk.queue)
    task = desk.create(URL, schedule_time=in_seconds(-HOUR))
    assert abs(task.schedule_time - datetime.now(UTC)) < timedelta(seconds=5)


def test_tasks_are_listed_a_page_at_a_time(desk: Desk) -> None:
    for task_id in "bca":
        desk.create(URL, task_id, schedule_time=in_seconds(HOUR))
    pager = desk.client.list_tasks(request={"parent": desk.queue, "page_size": 2})
    pages = [[task.name.rpartition("/")[2] for task in page.tasks] for page in pager.pages]
    assert pages == [["a", "b"], ["c"]]


def test_a_name_in_use_is_refused(desk: Desk) -> None:
    desk.create(URL, "m1", schedule_time=in_seconds(HOUR))
    with pytest.raises(AlreadyExists):
        desk.create(URL, "m1")


def test_the_name_of_a_done_task_is_free_again_after_an_hour(desk: Desk, worker: Worker) -> None:
    task = desk.create(worker.url, "m1")
    desk.wait_until_gone(task)
    desk.control.advance(HOUR - 60)
    with pytest.raises(AlreadyExists, match="existed too recently"):
        desk.create(worker.url, "m1")
    desk.control.advance(60)
    desk.create(worker.url, "m1")
    worker.wait_for(2)


def test_the_name_of_a_deleted_task_stays_taken_in_its_own_queue_only(desk: Desk) -> None:
    other = Desk(desk.client, desk.control, f"{desk.queue}-other")
    other.client.create_queue(request={"parent": LOCATION, "queue": {"name": other.queue}})
    task = desk.create(URL, "m1", schedule_time=in_seconds(HOUR))
    desk.client.delete_task(name=task.name)
    with pytest.raises(AlreadyExists):
        desk.create(URL, "m1")
    other.create(URL, "m1", schedule_time=in_seconds(HOUR))


def test_a_deleted_task_is_never_sent(desk: Desk, worker: Worker) -> None:
    deleted = desk.create(worker.url + "/deleted", schedule_time=in_seconds(HOUR))
    desk.create(worker.url + "/kept", schedule_time=in_seconds(HOUR))
    desk.client.delete_task(name=deleted.name)
    desk.control.advance(HOUR)
    worker.wait_for(1)
    desk.control.wait_until_idle()
    assert [received.path for received in worker.received] == ["/kept"]


def test_get_delete_and_run_of_no_task_are_not_found(desk: Desk) -> None:
    name = f"{desk.queue}/tasks/none"
    for call in (desk.client.get_task, desk.client.delete_task, desk.client.run_task):
        with pytest.raises(NotFound):
            call(name=name)


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"name": "m1"}, InvalidArgument),
        ({"name": "{queue}/tasks/with space"}, InvalidArgument),
        ({"name": "{queue}/tasks/" + "x" * 501}, InvalidArgument),
        ({"name": "{queue}-other/tasks/m1"}, InvalidArgument),
        ({"http_request": {}}, InvalidArgument),
        ({"http_request": {"url": ""}}, InvalidArgument),
        ({"http_request": {"url": "ftp://host/"}}, InvalidArgument),
        ({"http_request": {"url": "http://h/" + "x" * 2083}}, InvalidArgument),
        ({"http_request": {"url": URL, "http_method": "GET", "body": b"x"}}, InvalidArgument),
        ({"http_request": {"url": URL, "body": b"x" * 100 * 1024}}, InvalidArgument),
        ({"http_request": {"url": URL, "headers": {"X-A": "b\r\nX-C: d"}}}, InvalidArgument),
        ({"http_request": {"url": URL, "headers": {"X-A": "b" * 80 * 1024}}}, InvalidArgument),
        ({"http_request": {"url": URL, "oidc_token": {"audience": "a"}}}, InvalidArgument),
        ({"dispatch_deadline": timedelta(seconds=14)}, InvalidArgument),
        ({"dispatch_deadline": timedelta(minutes=31)}, InvalidArgument),
        ({"schedule_time": in_seconds(30 * 24 * HOUR + 300)}, InvalidArgument),
        ({"retry_config": {"max_attempts": -2}}, InvalidArgument),
        ({"http_request": {"url": URL, "oauth_token": {"scope": "s"}}}, MethodNotImplemented),
    ],
)
def test_wrong_tasks_are_refused(
    desk: Desk, fields: dict[str, Any], error: type[GoogleAPICallError]
) -> None:
    task = {"http_request": {"url": URL}, **fields}
    task["name"] = task.get("name", "").format(queue=desk.queue)
    with pytest.raises(error):
        desk.client.create_task(request={"parent": desk.queue, "task": task})
    assert list(desk.client.list_tasks(parent=desk.queue)) == []


def test_the_largest_allowed_task_is_taken(desk: Desk) -> None:
    later = in_seconds(30 * 24 * HOUR - 60)
    desk.create(URL, schedule_time=later, http_request={"body": b"x" * 100_000})
