"""A message that failed for good, as Pub/Sub forwards it to the dead-letter topic."""

from google.pubsub_v1.types import PubsubMessage

_PREFIX = "CloudPubSubDeadLetterSource"


def dead_letter(
    message: PubsubMessage, project: str, subscription: str, attempts: int
) -> PubsubMessage:
    source = {
        f"{_PREFIX}DeliveryCount": str(attempts),
        f"{_PREFIX}Subscription": subscription,
        f"{_PREFIX}SubscriptionProject": project,
        f"{_PREFIX}TopicPublishTime": message.publish_time.isoformat(),
    }
    return PubsubMessage(
        data=message.data,
        attributes={**message.attributes, **source},
        ordering_key=message.ordering_key,
    )
