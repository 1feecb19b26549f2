"""What a photo may take of the machine; the kernel enforces it."""

import resource
from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True)
class Limits:
    """Seconds are for one photo; `memory` is the process's address space, in bytes.

    docs/photos.md says what photos take. `photos` bounds what a library may leak.
    """

    cpu_seconds: int = 20
    seconds: float = 120.0
    memory: int = 2 * 1024**3
    photos: int = 100


def bound_process(limits: Limits) -> None:
    """Bound this process, for good, and write no core dump when it is killed."""
    _lower(resource.RLIMIT_AS, limits.memory)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def bound_photo(limits: Limits) -> None:
    """Bound the processor's time from here on: the default of SIGXCPU ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, ceil(used.ru_utime + used.ru_stime) + limits.cpu_seconds)


def _lower(what: int, to: int) -> None:
    """Set the soft limit alone, since it is moved with each photo; never above the hard one."""
    hard = resource.getrlimit(what)[1]
    soft = to if hard == resource.RLIM_INFINITY else min(to, hard)
    resource.setrlimit(what, (soft, hard))
