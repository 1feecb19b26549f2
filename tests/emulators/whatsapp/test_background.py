"""Work in lanes ends quietly, wherever it stands when everything stops."""

import asyncio
import inspect

from emulators.whatsapp.background import Background, Work


async def _forever(begun: list[str], name: str) -> None:
    begun.append(name)
    await asyncio.Event().wait()


def test_work_is_closed_whether_it_runs_waits_for_its_turn_or_has_not_been_looked_at() -> None:
    begun: list[str] = []
    works: list[Work] = [_forever(begun, name) for name in ("runs", "waits", "new")]

    async def stop_amid() -> None:
        background = Background()
        background.in_order("lane", works[0])
        background.in_order("lane", works[1])
        while not begun:
            await asyncio.sleep(0)
        background.in_order("other lane", works[2])
        await background.stop()
        assert background.idle

    asyncio.run(stop_amid())
    assert begun == ["runs"]
    assert [inspect.getcoroutinestate(work) for work in works] == [inspect.CORO_CLOSED] * 3
