"""Facts that travel between functions: JSON, past tense, frozen.

`schema` is the version of `data`. A reader accepts the previous version and ignores what it does
not know, so that old and new functions work side by side during a deployment.
"""
