"""Where documents live. No phone number ever stands in a path."""


def conversation(conversation_id: str) -> str:
    return f"conversations/{conversation_id}"


def is_conversation(path: str) -> bool:
    """Whether it is a row of the inbox's, and nothing below one."""
    return path.startswith("conversations/") and path.count("/") == 1


def departure(departure_id: str) -> str:
    return f"departures/{departure_id}"


def messages(conversation_id: str) -> str:
    return f"conversations/{conversation_id}/messages"


def message(conversation_id: str, message_id: str) -> str:
    return f"conversations/{conversation_id}/messages/{message_id}"


def all_sources(conversation_id: str) -> str:
    return f"conversations/{conversation_id}/sources"


def sources(conversation_id: str, message_id: str) -> str:
    return f"conversations/{conversation_id}/sources/{message_id}"


def presence(conversation_id: str, uid: str) -> str:
    return f"conversations/{conversation_id}/presence/{uid}"


def alias(identity_id: str) -> str:
    return f"aliases/{identity_id}"


def lease(conversation_id: str) -> str:
    return f"leases/{conversation_id}"


def reconciliation() -> str:
    return "settings/reconciliation"


def user(uid: str) -> str:
    return f"users/{uid}"


def aspirant(aspirant_id: str) -> str:
    return f"aspirants/{aspirant_id}"


def submission(aspirant_id: str, submission_id: str) -> str:
    return f"aspirants/{aspirant_id}/forms/{submission_id}"


def photos(aspirant_id: str) -> str:
    return f"aspirants/{aspirant_id}/photos"


def photo(aspirant_id: str, photo_id: str) -> str:
    return f"aspirants/{aspirant_id}/photos/{photo_id}"


def note(aspirant_id: str, note_id: str) -> str:
    return f"aspirants/{aspirant_id}/notes/{note_id}"


def notice(uid: str, notice_id: str) -> str:
    return f"users/{uid}/notices/{notice_id}"


def audit(entry_id: str) -> str:
    return f"audit/{entry_id}"


def erasure(erasure_id: str) -> str:
    return f"erasures/{erasure_id}"


def bot_settings() -> str:
    return "settings/bot"


def tag(tag_id: str) -> str:
    return f"tags/{tag_id}"


def tag_names() -> str:
    return "settings/tags"


def quick_reply(quick_reply_id: str) -> str:
    return f"quickReplies/{quick_reply_id}"


def template(content_sid: str) -> str:
    return f"templates/{content_sid}"


def template_sync() -> str:
    return "settings/templates"
