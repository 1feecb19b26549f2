"""Twilio's Content API: the account's templates, and what WhatsApp thinks of each.

https://www.twilio.com/docs/content/content-api-resources. It has a host of its own at Twilio,
content.twilio.com, and here the same one as everything else.
"""

from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from .model import Template
from .refusals import Refusal
from .rest import RestApi
from .settings import Settings
from .state import State

_LARGEST_PAGE, _PAGE = 1000, 50
_PATH = "/v1/ContentAndApprovals"


class ContentApi:
    def __init__(self, settings: Settings, state: State) -> None:
        self._settings = settings
        self._state = state

    def routes(self, rest: RestApi) -> list[web.RouteDef]:
        return [
            web.get(_PATH, rest.guarded(self._list)),
            web.get("/v1/Content/{sid}/ApprovalRequests", rest.guarded(self._approval)),
        ]

    async def _list(self, request: web.Request) -> web.Response:
        size = _page_size(request)
        page = int(request.query.get("Page", "0"))
        templates = list(self._state.templates.values())
        after = request.query.get("PageToken", "")
        sids = [one.sid for one in templates]
        # A token names the last of the page before: more templates do not shift what follows.
        start = sids.index(after) + 1 if after in sids else 0
        shown = templates[start : start + size]
        more = start + size < len(templates)
        following = self._url(size, page + 1, shown[-1].sid) if more else None
        contents = [self._content(one) for one in shown]
        return web.json_response(
            {
                "contents": contents,
                "meta": {
                    "page": page,
                    "page_size": size,
                    "first_page_url": self._url(size, 0),
                    "previous_page_url": None,
                    "url": self._url(size, page, after),
                    "next_page_url": following,
                    "key": "contents",
                },
            }
        )

    def _url(self, size: int, page: int, token: str = "") -> str:
        query = {"PageSize": size, "Page": page} | ({"PageToken": token} if token else {})
        return f"{self._settings.base_url}{_PATH}?{urlencode(query)}"

    def _content(self, template: Template) -> dict[str, Any]:
        at = (template.changed_at or self._state.now()).strftime("%Y-%m-%dT%H:%M:%SZ")
        return {
            "sid": template.sid,
            "account_sid": self._settings.account_sid,
            "friendly_name": template.friendly_name,
            "language": template.language,
            "variables": template.variables,
            "types": template.types,
            "date_created": at,
            "date_updated": at,
            "approval_requests": _approval(template),
        }

    async def _approval(self, request: web.Request) -> web.Response:
        template = self._state.templates.get(request.match_info["sid"])
        if template is None:
            raise Refusal(20404, request.path)
        return web.json_response(
            {
                "sid": template.sid,
                "account_sid": self._settings.account_sid,
                "whatsapp": _approval(template),
                "url": f"{self._settings.base_url}{request.path}",
            }
        )


def _page_size(request: web.Request) -> int:
    given = request.query.get("PageSize", str(_PAGE))
    if not given.isdigit() or not 1 <= int(given) <= _LARGEST_PAGE:
        raise Refusal(20001, "PageSize")
    return int(given)


def _approval(template: Template) -> dict[str, Any]:
    return {
        "type": "whatsapp",
        "name": template.friendly_name,
        "content_type": next(iter(template.types), ""),
        "status": template.approval.status,
        "category": template.approval.category,
        "rejection_reason": template.approval.rejection_reason,
        "allow_category_change": True,
    }
