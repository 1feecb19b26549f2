"""`python -m emulators.cloud_scheduler --job URL=SECONDS …`: POST to each URL at its interval.

As the real service it signs each call with a service identity and looks at nothing but the status.
An attempt that fails is not repeated before its next turn.
"""

import argparse
import threading

import requests

from emulators.identity import mint

_TIMEOUT_SECONDS = 60


def main() -> None:
    arguments = _parser().parse_args()
    jobs = [threading.Thread(target=_repeat, args=job, daemon=True) for job in arguments.job]
    for job in jobs:
        job.start()
    print(f"cloud_scheduler: {len(jobs)} job(s)", flush=True)
    try:
        for job in jobs:
            job.join()
    except KeyboardInterrupt:
        return


def _repeat(url: str, seconds: float) -> None:
    never = threading.Event()
    while not never.wait(seconds):
        _call(url)


def _call(url: str) -> None:
    headers = {"Authorization": f"Bearer {mint(url)}", "User-Agent": "Google-Cloud-Scheduler"}
    try:
        answer = requests.post(url, headers=headers, timeout=_TIMEOUT_SECONDS)
    except requests.RequestException:
        print(f"cloud_scheduler: {url}: no answer", flush=True)
        return
    if not answer.ok:
        print(f"cloud_scheduler: {url}: {answer.status_code}", flush=True)


def _job(text: str) -> tuple[str, float]:
    url, _, seconds = text.rpartition("=")
    if not url.startswith("http") or float(seconds) <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not URL=SECONDS")
    return url, float(seconds)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cloud_scheduler", description=__doc__)
    parser.add_argument("--job", type=_job, action="append", required=True, metavar="URL=SECONDS")
    return parser


if __name__ == "__main__":
    main()
