"""The description as the configuration of one version of a site.

Its form is `ServingConfig` of the Hosting API, v1beta1:
https://firebase.google.com/docs/hosting/reference/rest/v1beta1/sites.versions#ServingConfig
"""

from collections.abc import Callable, Mapping
from typing import Any

from hosting.deployment import Deployment
from hosting.description import Hosting, Rewrite
from localstack.console import FixableError

_ALL = ".*"


def configuration(hosting: Hosting, deployment: Deployment) -> dict[str, Any]:
    """Raises FixableError when a function of the description has no service."""
    needed = {one.function for one in hosting.rewrites if one.function}
    if missing := needed - {*deployment.services}:
        raise FixableError(f"services: none is named for {', '.join(sorted(missing))}")
    return compose(hosting, deployment.places(hosting), lambda name: _run(deployment, name))


def compose(
    hosting: Hosting, places: Mapping[str, str], target: Callable[[str], Mapping[str, Any]]
) -> dict[str, Any]:
    """`target` says how a rewrite names a function's service."""
    everywhere = {**hosting.headers, "Content-Security-Policy": policy(hosting, places)}
    caching = [
        {"regex": one.regex, "headers": {"Cache-Control": one.value}} for one in hosting.caching
    ]
    return {
        "rewrites": [_rewrite(one, target) for one in hosting.rewrites],
        "headers": [{"regex": _ALL, "headers": everywhere}, *caching],
        "appAssociation": "NONE",
    }


def policy(hosting: Hosting, places: Mapping[str, str]) -> str:
    """The content security policy, each place filled in once."""
    return "; ".join(
        f"{directive} {' '.join(_filled(sources, places))}"
        for directive, sources in hosting.policy.items()
    )


def _filled(sources: list[str], places: Mapping[str, str]) -> list[str]:
    # Two services at one emulator are one source.
    filled = dict.fromkeys(source.format(**places) for source in sources)
    return [source for source in filled if source]


def _rewrite(one: Rewrite, target: Callable[[str], Mapping[str, Any]]) -> dict[str, Any]:
    if one.function:
        return {"regex": one.regex, **target(one.function)}
    return {"regex": one.regex, "path": one.path}


def _run(deployment: Deployment, function: str) -> dict[str, Any]:
    return {"run": {"serviceId": deployment.services[function], "region": deployment.region}}
