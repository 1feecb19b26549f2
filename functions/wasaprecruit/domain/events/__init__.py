"""Events that travel between functions as JSON, named in the past tense.

`schema` is the version of `data`. A reader accepts the previous version and ignores unknown fields,
so that old and new functions work side by side during a deployment.
"""
