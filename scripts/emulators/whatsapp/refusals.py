"""What Twilio refuses, in Twilio's own words: code, HTTP status and message."""

from typing import Any

_REFUSALS: dict[int, tuple[int, str]] = {
    20001: (400, "Invalid parameter: {0}"),
    20003: (401, "Authenticate"),
    20004: (405, "Method not allowed"),
    20404: (404, "The requested resource {0} was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    21211: (400, "Invalid 'To' Phone Number: {0}"),
    21602: (400, "Message body is required."),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21609: (400, "The 'StatusCallback' URL {0} is not a valid URL."),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21619: (400, "A text message body or media urls must be specified."),
    21620: (400, "Invalid media URL(s)"),
    21623: (400, "Number of media files exceeds allowed limit"),
    21654: (400, "ContentSid Required"),
    21655: (400, "The ContentSid is Invalid"),
    21656: (400, "The Content Variables parameter is invalid."),
    21910: (400, "Invalid From and To pair. From and To should be of the same channel"),
    63007: (400, "Twilio could not find a Channel with the specified From address"),
    63031: (400, "Channel message cannot have same From and To"),
}

# Why a message that was accepted never arrived, as the message's `error_message` says it.
FAILURES: dict[int, str] = {
    12300: "Invalid Content-Type",
    63003: "Channel could not find To address",
    63016: (
        "Failed to send freeform message because you are outside the allowed window. "
        "If you are using WhatsApp, please use a Message Template."
    ),
    63013: "Channel policy violation",
    63019: "Media failed to download",
    63021: "Channel invalid content error",
    63027: "Template does not exist for a language and locale",
    63028: "Number of parameters provided does not match the expected number of parameters",
    63040: "Template rejected",
    63041: "Template paused",
    63042: "Template disabled",
}


class Refusal(Exception):
    """A request that Twilio answers with an error; the caller gets `status` and `body`."""

    def __init__(self, code: int, *about: str) -> None:
        self.status, words = _REFUSALS[code]
        self.body: dict[str, Any] = {
            "code": code,
            "message": words.format(*about),
            "more_info": f"https://www.twilio.com/docs/errors/{code}",
            "status": self.status,
        }
        super().__init__(f"Twilio refuses with {code}")
