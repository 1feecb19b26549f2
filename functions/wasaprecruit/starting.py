"""What makes a cold start shorter. Of the standard library alone: it runs before all else."""

import gc
import os


def hurry() -> None:
    """Until `settle`, load without side looks.

    What a start makes stays, so that looking through it for garbage finds nothing and takes a tenth
    of it. And pydantic would read the metadata of every installed package to find plugins of its
    own: we have none.
    """
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def settle() -> None:
    """Somebody was answered: from now on garbage is looked for, among what is made from now on."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
