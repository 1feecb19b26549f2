"""Topics, subscriptions, queues and schedules; and that nothing dies unseen."""

from typing import Any
from urllib.parse import quote

from deployment.description import Description
from deployment.triggers import Retry
from emulators.pubsub_push.push_format import push_url
from terraform_checks.played import Played
from tests.terraform.grants import Given, given

DEAD = "dead-letters"
AGENT = "serviceAccount:service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com"
WEEK = "604800s"


def _subscriptions(played: Played) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in played.list("google_pubsub_subscription")}


def test_topics_keep_what_the_description_says(played: Played, description: Description) -> None:
    kept = {
        name: one["message_retention_duration"]
        for name, one in played.all("google_pubsub_topic").items()
    }
    assert kept == {
        name: f"{one.retention_days * 86400}s" for name, one in description.topics.items()
    }


def test_each_worker_is_pushed_what_the_description_says(
    played: Played, description: Description
) -> None:
    made = _subscriptions(played)
    ids = {name: one["id"] for name, one in played.all("google_pubsub_topic").items()}
    pushed = {name: one.trigger.subscription for name, one in description.functions.items()}
    for name, wanted in pushed.items():
        if not wanted:
            continue
        is_made = made.pop(name)
        assert is_made["topic"] == ids[wanted.topic]
        assert is_made["enable_message_ordering"] == wanted.ordered
        assert is_made["ack_deadline_seconds"] == wanted.acknowledge_seconds
        assert is_made["filter"] == (f"attributes:{wanted.having}" if wanted.having else None)
        assert is_made["retry_policy"] == [_retry(wanted.retry)]
        assert is_made["dead_letter_policy"][0]["max_delivery_attempts"] == wanted.attempts
    assert set(made) == {"analytics", DEAD}


def _retry(retry: Retry) -> dict[str, str]:
    return {
        "minimum_backoff": f"{retry.least_seconds:g}s",
        "maximum_backoff": f"{retry.most_seconds:g}s",
    }


def test_is_pushed_as_on_a_laptop_and_signed(played: Played, description: Description) -> None:
    pusher = played.all("google_service_account", "caller")["pusher"]["email"]
    topics = {one["id"] for one in played.all("google_pubsub_topic").values()}
    for name, one in played.all("google_pubsub_subscription", "push").items():
        url = played.outputs["functions"][name]["url"]
        config = one["push_config"][0]
        assert one["topic"] in topics
        assert config["push_endpoint"] == push_url(url, one["topic"])
        assert quote(one["topic"], safe="") in config["push_endpoint"]
        assert config["oidc_token"] == [{"service_account_email": pusher, "audience": url}]
    assert description.functions


def test_every_subscription_has_its_dead_letters_with_rights_on_both_sides(played: Played) -> None:
    topic = played.all("google_pubsub_topic")[DEAD]["id"]
    grants = set(given(played))
    assert Given("google_pubsub_topic_iam_member", "roles/pubsub.publisher", DEAD, AGENT) in grants
    with_dead_letters = {name: one for name, one in _subscriptions(played).items() if name != DEAD}
    assert len(with_dead_letters) == 4
    for name, one in with_dead_letters.items():
        assert one["dead_letter_policy"][0]["dead_letter_topic"] == topic
        acknowledges = Given(
            "google_pubsub_subscription_iam_member", "roles/pubsub.subscriber", name, AGENT
        )
        assert acknowledges in grants


def test_dead_letters_wait_for_somebody(played: Played, description: Description) -> None:
    one = _subscriptions(played)[description.dead_letters.subscription]
    assert one["topic"] == played.all("google_pubsub_topic")[description.dead_letters.topic]["id"]
    assert one["push_config"] == []
    assert (
        one["message_retention_duration"] == f"{description.dead_letters.retention_days * 86400}s"
    )


def test_no_subscription_ends_by_itself(played: Played) -> None:
    for one in _subscriptions(played).values():
        assert one["expiration_policy"] == [{"ttl": ""}]
        assert one["name"] == DEAD or one["message_retention_duration"] == WEEK


def test_queues_are_as_described(played: Played, description: Description) -> None:
    made = played.all("google_cloud_tasks_queue")
    queues = {
        name: one.trigger.queue for name, one in description.functions.items() if one.trigger.queue
    }
    assert set(made) == set(queues)
    for name, queue in queues.items():
        rates, retry = made[name]["rate_limits"][0], made[name]["retry_config"][0]
        assert rates["max_dispatches_per_second"] == queue.per_second
        assert rates["max_concurrent_dispatches"] == queue.at_once
        assert retry == {
            "max_attempts": queue.attempts,
            "max_retry_duration": f"{queue.for_seconds}s",
            "min_backoff": f"{queue.retry.least_seconds:.3f}s",
            "max_backoff": f"{queue.retry.most_seconds:.3f}s",
            "max_doublings": queue.retry.doublings,
        }


def test_functions_are_told_the_queues_that_exist(played: Played) -> None:
    told = played.all("google_cloudfunctions2_function")["api"]["service_config"][0][
        "environment_variables"
    ]
    for setting, queue in {"TASKS_QUEUE": "deliver", "REMIND_QUEUE": "remind"}.items():
        one = played.all("google_cloud_tasks_queue")[queue]
        assert (
            told[setting]
            == f"projects/{one['project']}/locations/{one['location']}/queues/{one['name']}"
        )
    assert (
        told["TASKS_SERVICE_ACCOUNT"]
        == played.all("google_service_account", "caller")["tasks"]["email"]
    )
    topics = set(played.all("google_pubsub_topic"))
    assert {told[name] for name in ("INBOUND_TOPIC", "EVENTS_TOPIC", "DEAD_LETTER_TOPIC")} == topics


def test_the_clock_calls_as_described(played: Played, description: Description) -> None:
    made = played.all("google_cloud_scheduler_job")
    caller = played.all("google_service_account", "caller")["scheduler"]["email"]
    schedules = {
        name: one.trigger.schedule
        for name, one in description.functions.items()
        if one.trigger.schedule
    }
    assert set(made) == set(schedules)
    for name, schedule in schedules.items():
        assert made[name]["schedule"] == schedule.cron
        assert made[name]["attempt_deadline"] == f"{schedule.deadline_seconds}s"
        assert made[name]["time_zone"] == description.time_zone
        target = made[name]["http_target"][0]
        url = played.outputs["functions"][name]["url"]
        assert target["uri"] == url
        assert target["oidc_token"] == [{"service_account_email": caller, "audience": url}]
