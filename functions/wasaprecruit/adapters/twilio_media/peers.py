"""Connections that reach public addresses only, whatever a host's name resolves to."""

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPSConnection

from wasaprecruit.ports.media import MediaRefused

_ORDINARY_V6 = ipaddress.ip_network("2000::/3")

Resolve = Callable[[str, int], str]


def public_address(host: str, port: int) -> str:
    """An address of `host`. Raises MediaRefused when any of them is not on the public internet."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    if not addresses or not all(is_public(address) for address in addresses):
        raise MediaRefused("address_refused")
    return str(min(addresses, key=lambda address: address.version))


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Not private, loopback, link-local (metadata servers), reserved or a way round to such."""
    if not address.is_global or address.is_multicast:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return True
    return address in _ORDINARY_V6 and not (address.sixtofour or address.teredo)


class PublicPeers(HTTPAdapter):
    """For https only. Connects to the very address that was checked: a name may change its own."""

    def __init__(self, resolve: Resolve = public_address) -> None:
        self._resolve = resolve
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"https": _pool(self._resolve)}


def _pool(resolve: Resolve) -> type[HTTPSConnectionPool]:
    class Connection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            name = self._dns_host
            self._dns_host = resolve(name, self.port)
            try:
                return super()._new_conn()
            finally:
                # TLS goes on to verify the certificate against the name.
                self._dns_host = name

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    return Pool
