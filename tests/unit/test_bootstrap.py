from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from wasaprecruit.bootstrap import once

CALLERS = 8


def test_the_first_calls_of_a_cold_instance_build_once() -> None:
    built = []
    start = Barrier(CALLERS)

    @once
    def thing() -> object:
        built.append(object())
        return built[-1]

    def call(_: int) -> object:
        start.wait(timeout=30)
        return thing()

    with ThreadPoolExecutor(CALLERS) as pool:
        got = list(pool.map(call, range(CALLERS)))
    assert got == built * CALLERS


def test_what_could_not_be_built_is_tried_again() -> None:
    attempts = iter([ValueError("not yet"), None])

    @once
    def thing() -> str:
        problem = next(attempts)
        if problem:
            raise problem
        return "built"

    try:
        thing()
    except ValueError:
        assert thing() == "built"
