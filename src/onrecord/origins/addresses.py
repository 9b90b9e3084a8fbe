"""Which network addresses may be fetched from: only public ones, however they are written or wrapped."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
AddressPolicy = Callable[[Address], bool]

# Gateways from IPv6 to IPv4 (RFC 6052, RFC 8215): the last 32 bits are the address that is reached.
_GATEWAYS = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))


def public_address(address: Address) -> bool:
    """True for an address of the public Internet: not private, loopback, link-local, reserved or multicast.

    An IPv4 address inside an IPv6 one (mapped, 6to4, Teredo, NAT64) is judged as well.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if any(address in gateway for gateway in _GATEWAYS):
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        found = [item for item in inner if item is not None]
        if found:
            return all(public_address(item) for item in found)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)
