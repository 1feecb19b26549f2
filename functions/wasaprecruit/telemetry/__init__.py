"""What is recorded of a request while it is handled: ids in its log lines, spans, numbers.

Nothing here may fail a request, make it wait noticeably, or say who somebody is.
"""
