"""The tables of docs/cost.md."""

from collections.abc import Iterable, Mapping, Sequence

from costs.bill import PRICES, Bill
from costs.month import Month
from costs.usage import listened

_CENT, _THOUSAND, _MILLION = 0.01, 1_000, 1_000_000
_NAMES = {
    "firestore": "Firestore",
    "cloud_run": "Cloud Run functions",
    "pubsub": "Pub/Sub",
    "tasks": "Cloud Tasks",
    "scheduler": "Cloud Scheduler",
    "logging": "Cloud Logging",
    "storage": "Cloud Storage",
    "registry": "Artifact Registry",
    "secrets": "Secret Manager",
    "bigquery": "BigQuery",
    "identity_platform": "Identity Platform",
    "hosting": "Hosting",
}


def services_table(bills: Sequence[Bill]) -> str:
    """Dollars a month by service, and their share of Twilio's fee."""
    columns = [bill.services() for bill in bills]
    order = sorted(_NAMES, key=lambda name: -columns[-1].get(name, 0))
    rows = [[_NAMES[name], *(_money(one.get(name, 0)) for one in columns)] for name in order]
    rows += [
        ["**all of Google Cloud**", *(f"**{_money(bill.total)}**" for bill in bills)],
        ["Twilio's own fee", *(_money(bill.twilio) for bill in bills)],
        ["**share of Twilio's fee**", *(f"**{bill.share:.2%}**" for bill in bills)],
        ["a message", *(_small(bill.total / bill.messages) for bill in bills)],
        ["share without any allowance", *(_full_share(bill) for bill in bills)],
    ]
    return _table(["a month", *(f"{bill.messages:,.0f} messages" for bill in bills)], rows)


def amounts_table(months: Sequence[Month], used: Sequence[Mapping[str, float]]) -> str:
    """How much of the dearest things that is."""
    rows = [
        ["recruiters", *(f"{month.recruiters:,.0f}" for month in months)],
        ["documents read", *(_count(one["firestore.reads"]) for one in used)],
        ["… of these by recruiters' lists", *(_count(listened(month)) for month in months)],
        ["documents written", *(_count(one["firestore.writes"]) for one in used)],
        ["requests to functions", *(_count(one["cloud_run.requests"]) for one in used)],
        ["seconds of CPU", *(_count(one["cloud_run.cpu_seconds"]) for one in used)],
        ["events, GiB", *(f"{one['pubsub.gib']:,.2f}" for one in used)],
        ["operations of Cloud Tasks", *(_count(one["tasks.operations"]) for one in used)],
        ["logs, GiB", *(f"{one['logging.gib']:,.2f}" for one in used)],
        ["photos kept, GiB", *(f"{one['storage.gib']:,.0f}" for one in used)],
    ]
    return _table(["a month", *(f"{month.messages:,.0f} messages" for month in months)], rows)


def turns_table(turns: Mapping[str, Sequence[Bill]]) -> str:
    """The share of Twilio's fee after each turn of a screw."""
    rows = [[name, *(f"{bill.share:.2%}" for bill in bills)] for name, bills in turns.items()]
    columns = next(iter(turns.values()))
    return _table(["share", *(f"{bill.messages:,.0f} messages" for bill in columns)], rows)


def inboxes_table(months: Sequence[Month]) -> str:
    """What seats alone cost for as many recruiters."""
    rows = [
        [name, f"${one['seat']}", *(_money(one["seat"] * month.recruiters) for month in months)]
        for name, one in PRICES["inboxes"].items()
    ]
    heads = [f"{month.recruiters:,.0f} recruiters" for month in months]
    return _table(["inbox", "a seat", *heads], rows)


def _full_share(bill: Bill) -> str:
    return f"{sum(bill.full.values()) / bill.twilio:.2%}"


def _money(dollars: float) -> str:
    if 0 < dollars < _CENT / 2:
        return "< $0.01"
    return f"${dollars:,.2f}" if dollars < _THOUSAND else f"${dollars:,.0f}"


def _small(dollars: float) -> str:
    return f"${dollars:.6f}"


def _count(number: float) -> str:
    return f"{number / _MILLION:,.2f} M" if number >= _MILLION else f"{number:,.0f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
