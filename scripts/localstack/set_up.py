"""All that a stack needs before it can start; quick when nothing changed."""

import sys

from localstack import browser, emulator_programs, install, web_packages
from localstack.console import FixableError, complain
from localstack.emulator_programs import EmulatorPrograms
from localstack.interrupt import Interrupted, interruptible


def set_up() -> EmulatorPrograms:
    """Raises FixableError with what to do when something cannot be had."""
    with install.alone():
        web_packages.ensure()
        return emulator_programs.ensure()


def main(arguments: list[str]) -> int:
    """`python -m localstack.set_up [browser]`: in a process of its own, beside other work."""
    try:
        with interruptible():
            set_up()
            if arguments == ["browser"]:
                browser.ensure()
    except FixableError as problem:
        complain(str(problem))
        return 1
    except Interrupted:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
