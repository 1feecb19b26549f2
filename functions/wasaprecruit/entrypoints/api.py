"""HTTP, from the web app: a recruiter's command, or a visitor's question."""

import functions_framework
from flask import Request, Response
from werkzeug.exceptions import HTTPException

from wasaprecruit import bootstrap
from wasaprecruit.bootstrap import Api
from wasaprecruit.domain.errors import Busy, Refused
from wasaprecruit.entrypoints import visitors
from wasaprecruit.entrypoints.addresses import below
from wasaprecruit.entrypoints.client import client_address
from wasaprecruit.entrypoints.problems import problem, problem_of
from wasaprecruit.entrypoints.recruiters.answers import answer, read_command, refuse
from wasaprecruit.entrypoints.recruiters.caller import caller
from wasaprecruit.entrypoints.recruiters.commands import ROUTES, Row
from wasaprecruit.telemetry.handling import about


@functions_framework.http
def api(request: Request) -> Response:
    """Do the command. Errors are JSON: `{error: {code, message}}`."""
    try:
        return _run(request, below(request, "api"), bootstrap.api())
    except Refused as refused:
        return refuse(refused)
    except Busy:
        return problem(503, "busy", "Too much at once. Try again in a moment.")
    except HTTPException as refused:
        return problem_of(refused)


def _run(request: Request, path: str, outside: Api) -> Response:
    if path.startswith(visitors.PREFIX):
        return _answer_visitor(request, path, outside)
    who = caller(request, outside.desk.sessions, outside.desk.documents)
    row: Row
    row, where = ROUTES.bind("").match(path, method=request.method)
    who.must_be(row.roles)
    if "conversation" in where:
        about(conversation=where["conversation"])
    command = read_command(row.body, request.get_data())
    return answer(row.act(outside.desk, who.uid, command, where))


def _answer_visitor(request: Request, path: str, outside: Api) -> Response:
    question: visitors.Question
    question, _ = visitors.ROUTES.bind("").match(path, method=request.method)
    outside.visitors().take(client_address(request))
    asked = read_command(question.body, request.get_data())
    return answer(question.act(outside, asked))
