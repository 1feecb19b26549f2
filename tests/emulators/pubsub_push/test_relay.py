import base64

import pytest

from emulators.identity import is_valid
from tests.emulators.pubsub_push.conftest import PubSubEmulator, RelayProcess
from tests.emulators.pubsub_push.waiting import eventually


def test_a_message_is_pushed_in_pubsubs_format(relay: RelayProcess) -> None:
    relay.publish(("key", "hola"), attributes={"type": "message.received"})
    eventually(lambda: relay.receiver.taken)
    push = relay.receiver.taken[0]
    topic = f"projects/demo-relay/topics/{relay.name}"
    assert push.path.startswith(f"/ingest/{topic}?__GCP_CloudEventsMode=CUSTOM_PUBSUB_projects%2F")
    assert push.body["subscription"] == f"projects/demo-relay/subscriptions/{relay.name}"
    assert push.body["deliveryAttempt"] == 1
    message = push.body["message"]
    assert base64.b64decode(message["data"]) == b"hola"
    assert message["attributes"] == {"type": "message.received"}
    assert message["orderingKey"] == "key"
    assert message["messageId"]
    assert message["publishTime"].endswith("Z")


def test_a_push_carries_a_services_identity(relay: RelayProcess) -> None:
    relay.publish(("key", "hola"))
    eventually(lambda: relay.receiver.taken)
    assert is_valid(relay.receiver.taken[0].authorization)


def test_many_messages_arrive_once_and_in_order_of_their_key(relay: RelayProcess) -> None:
    relay.publish(*[(f"key-{n % 20}", str(n)) for n in range(200)])
    eventually(lambda: len(relay.receiver.taken) >= 200)
    for key in range(20):
        assert relay.receiver.taken_of(f"key-{key}") == [str(n) for n in range(key, 200, 20)]


def test_a_refused_message_is_tried_again_before_the_next_of_its_key(relay: RelayProcess) -> None:
    relay.receiver.failures["first"] = 3
    relay.publish(("key", "first"), ("key", "second"))
    eventually(lambda: len(relay.receiver.taken) == 2)
    assert relay.receiver.attempts_of("first") == [1, 2, 3, 4]
    assert relay.receiver.taken_of("key") == ["first", "second"]


@pytest.mark.parametrize("relay", [",unordered"], indirect=True)
def test_without_order_a_refused_message_holds_up_no_other_of_its_key(
    relay: RelayProcess,
) -> None:
    relay.receiver.failures["first"] = 10**6
    relay.publish(*[("key", data) for data in ("first", "second", "third")])
    eventually(lambda: set(relay.receiver.taken_of("key")) == {"second", "third"})
    [letter] = relay.dead_letters()
    assert letter.data == b"first"


@pytest.mark.parametrize("relay", [",having=files"], indirect=True)
def test_only_what_has_the_attribute_is_pushed_and_the_rest_does_not_come_again(
    relay: RelayProcess,
) -> None:
    relay.publish(("key", "text"), attributes={"type": "message.stored"})
    relay.publish(("key", "photo"), attributes={"type": "message.stored", "files": "yes"})
    eventually(lambda: relay.receiver.taken_of("key") == ["photo"])
    eventually(lambda: relay.idle()["idle"])
    assert relay.receiver.attempts_of("text") == []


@pytest.mark.parametrize("relay", [",attempts=2"], indirect=True)
def test_a_subscription_has_its_own_number_of_attempts(relay: RelayProcess) -> None:
    relay.receiver.failures["poison"] = 10**6
    relay.publish(("key", "poison"))
    [letter] = relay.dead_letters()
    assert letter.attributes["CloudPubSubDeadLetterSourceDeliveryCount"] == "2"
    assert relay.receiver.attempts_of("poison") == [1, 2]


def test_poison_does_not_hold_back_other_keys(relay: RelayProcess) -> None:
    poison = [(f"poison-{n}", f"poison-{n}") for n in range(100)]
    relay.receiver.failures.update({data: 10**6 for _, data in poison})
    relay.publish(*poison)
    relay.publish(("healthy", "hola"))
    eventually(lambda: relay.receiver.taken_of("healthy") == ["hola"])


def test_the_last_attempt_makes_it_a_dead_letter_and_frees_its_key(relay: RelayProcess) -> None:
    relay.receiver.failures["poison"] = 10**6
    relay.publish(("key", "poison"), ("key", "next"), attributes={"type": "message.received"})
    eventually(lambda: relay.receiver.taken_of("key") == ["next"])
    assert relay.receiver.attempts_of("poison") == [1, 2, 3, 4, 5]
    [letter] = relay.dead_letters()
    assert letter.data == b"poison"
    assert letter.attributes["type"] == "message.received"
    assert letter.attributes["CloudPubSubDeadLetterSourceDeliveryCount"] == "5"
    assert letter.attributes["CloudPubSubDeadLetterSourceSubscription"] == relay.name
    assert letter.attributes["CloudPubSubDeadLetterSourceSubscriptionProject"] == "demo-relay"


def test_a_function_that_was_down_gets_its_messages_in_order(relay: RelayProcess) -> None:
    relay.function_down()
    relay.publish(("key", "first"), ("key", "second"))
    eventually(lambda: relay.idle()["inFlight"] == 2)
    relay.function_up()
    eventually(lambda: relay.receiver.taken_of("key") == ["first", "second"])
    eventually(lambda: relay.idle()["idle"])


def test_an_armed_duplicate_is_pushed_twice_at_the_same_time(relay: RelayProcess) -> None:
    relay.arm(duplicateNext=1)
    relay.publish(("key", "first"), ("key", "second"))
    eventually(lambda: relay.receiver.taken_of("key") == ["first", "first", "second"])


def test_an_armed_reordering_turns_the_next_messages_round(relay: RelayProcess) -> None:
    relay.arm(subscription=relay.name, reorderNext=3)
    relay.publish(("key", "1"), ("key", "2"), ("key", "3"))
    eventually(lambda: [push.data for push in relay.receiver.taken] == ["3", "2", "1"])


def test_held_messages_wait_until_they_are_released(relay: RelayProcess) -> None:
    relay.arm(hold=True)
    relay.publish(("key", "hola"))
    eventually(lambda: relay.idle() == {"idle": False, "inFlight": 1, "held": {relay.name: 1}})
    assert not relay.receiver.pushes
    relay.arm(hold=False)
    eventually(lambda: relay.receiver.taken)


def test_what_was_not_taken_returns_to_the_subscription_at_sigterm(relay: RelayProcess) -> None:
    relay.function_down()
    relay.publish(("key", "first"), ("key", "second"))
    eventually(lambda: relay.idle()["inFlight"] == 2)
    assert relay.stop() == 0
    relay.function_up()
    relay.start()
    eventually(lambda: relay.receiver.taken_of("key") == ["first", "second"])


def test_it_finds_an_emulator_that_was_restarted(
    relay: RelayProcess, emulator: PubSubEmulator
) -> None:
    emulator.stop()
    eventually(lambda: not relay.idle()["idle"])
    emulator.start()
    eventually(lambda: relay.idle()["idle"])
    relay.publish(("key", "hola"))
    eventually(lambda: relay.receiver.taken_of("key") == ["hola"])
