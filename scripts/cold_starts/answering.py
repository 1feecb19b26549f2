"""One cold start: load a function as the framework does, answer one request, say what it took.

Run as a program: `python -m cold_starts.answering SOURCE TARGET SIGNATURE`, the request as JSON on
stdin. It imports nothing that the framework has not imported anyway. Without a server in front: it
would be the same for all.
"""

import json
import os
import sys


def main() -> None:
    source, target, signature = sys.argv[1:]
    asked = json.loads(sys.stdin.read())
    os.environ["FUNCTION_TARGET"] = target
    from functions_framework import create_app  # noqa: PLC0415 - what is measured
    from werkzeug.test import EnvironBuilder, run_wsgi_app  # noqa: PLC0415 - the framework has it

    app = create_app(target, source, signature)  # type: ignore[no-untyped-call]
    request = EnvironBuilder(
        asked["path"], method="POST", data=asked["body"], headers=asked["headers"]
    )
    _, status, _ = run_wsgi_app(app, request.get_environ(), buffered=True)
    took = os.times().user
    told = {"status": int(status.split()[0]), "user": took, "loaded": sorted(sys.modules)}
    print(json.dumps(told), flush=True)
    # The clients' own threads are none of the answer's.
    os._exit(0)


if __name__ == "__main__":
    main()
