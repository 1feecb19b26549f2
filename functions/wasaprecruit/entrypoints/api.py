"""HTTP, from the web app: a recruiter's command, or a visitor's question."""

import functions_framework
from flask import Request, Response
from pydantic import ValidationError
from werkzeug.exceptions import MethodNotAllowed, NotFound

from wasaprecruit import bootstrap
from wasaprecruit.domain.errors import Busy, Refused
from wasaprecruit.entrypoints import visitors
from wasaprecruit.entrypoints.recruiters.answers import answer, invalid, problem, refuse
from wasaprecruit.entrypoints.recruiters.caller import caller
from wasaprecruit.entrypoints.recruiters.commands import ROUTES, Command

_MAX_BODY = 64 * 1024


@functions_framework.http
def api(request: Request) -> Response:
    """Do the command. Errors are JSON: `{error: {code, message}}`."""
    try:
        return _run(request)
    except Refused as refused:
        return refuse(refused)
    except ValidationError as error:
        return refuse(invalid(error))
    except Busy:
        return problem(503, "busy", "Too much at once. Try again in a moment.")
    except NotFound:
        return problem(404, "not_found", "There is nothing at this address.")
    except MethodNotAllowed:
        return problem(405, "method_not_allowed", "This command wants another method.")


def _run(request: Request) -> Response:
    outside = bootstrap.api()
    # Behind Hosting's rewrite the function sees the whole path, called directly it does not.
    path = request.path.removeprefix("/api") or "/"
    if (request.content_length or 0) > _MAX_BODY:
        return problem(413, "too_large", "The request is too large.")
    if path.startswith(visitors.PREFIX):
        question: visitors.Question
        question, _ = visitors.ROUTES.bind("").match(path, method=request.method)
        return answer(question(outside, request.get_data()))
    who = caller(request, outside.sessions, outside.desk.documents)
    command: Command
    command, where = ROUTES.bind("").match(path, method=request.method)
    who.must_be(command.roles)
    return answer(command.act(outside.desk, who.uid, request.get_data(), where))
