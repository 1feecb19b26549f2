"""Joins the parts into one web application."""

from collections.abc import AsyncIterator

import aiohttp
from aiohttp import web

from .background import Background
from .callbacks import Callbacks
from .carrying import Carrier
from .content_api import ContentApi
from .faults import Faults
from .faults_api import FaultsApi
from .files import Files
from .inbound_webhooks import InboundWebhooks
from .network import Network
from .phone import Phone
from .posting import Poster
from .rest import RestApi
from .senders import Senders
from .settings import Settings
from .simulator_api import SimulatorApi
from .state import State

# Ten files of 16 MB in base64.
_LARGEST_BODY = 256 * 1024 * 1024
_FETCH_SECONDS = 20.0


async def make_app(settings: Settings) -> web.Application:
    session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_FETCH_SECONDS))
    state, faults, background = State(settings.state), Faults(), Background()
    poster = Poster(session, settings.auth_token, settings.webhook_seconds)
    callbacks = Callbacks(poster, background, faults, settings)
    webhooks = InboundWebhooks(state, poster, background, faults, settings)
    carrier = Carrier(
        settings=settings,
        state=state,
        faults=faults,
        background=background,
        callbacks=callbacks,
        session=session,
    )
    network = Network(settings, state, background, webhooks, carrier)
    phone = Phone(settings, state)
    simulator = SimulatorApi(settings, state, network, carrier, webhooks)

    async def lifetime(_app: web.Application) -> AsyncIterator[None]:
        network.resume()
        yield
        await background.stop()
        await session.close()
        state.close()

    async def hang_up(_app: web.Application) -> None:
        phone.hang_up()

    app = web.Application(client_max_size=_LARGEST_BODY)
    rest = RestApi(settings, state, network, faults)
    app.add_routes(rest.routes() + Senders(settings).routes(rest))
    app.add_routes(ContentApi(settings, state).routes(rest))
    app.add_routes(Files(state, faults).routes() + FaultsApi(faults).routes())
    app.add_routes(simulator.routes() + phone.routes())
    app.cleanup_ctx.append(lifetime)
    app.on_shutdown.append(hang_up)
    return app
