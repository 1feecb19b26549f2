"""All that a stack needs before it can start; quick when nothing changed."""

from localstack import emulator_programs, install, web_packages
from localstack.emulator_programs import EmulatorPrograms


def set_up() -> EmulatorPrograms:
    with install.alone():
        web_packages.ensure()
        return emulator_programs.ensure()
