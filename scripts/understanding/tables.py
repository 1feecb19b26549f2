"""The tables of the measure, for the screen and for docs/understanding.md."""

from localstack.console import FixableError
from localstack.paths import ROOT
from understanding.scores import Pairs, Score, in_each_language, never, scores, shares
from wasaprecruit.domain.languages import LANGUAGES

_DOC = ROOT / "docs/understanding.md"
_BEGIN, _END = "<!-- measured -->\n", "<!-- /measured -->\n"


def table(heard: Pairs) -> str:
    """Recall and precision by meaning, recall also by language; then ages, languages, dangers."""
    by_language = in_each_language(heard)
    head = " | ".join(("meaning", "lines", *LANGUAGES, "recall", "precision"))
    rows = [
        _row(name, score, [by_language[language].get(name) for language in LANGUAGES])
        for name, score in scores(heard).items()
    ]
    marks = " | ".join(["---", *["---:"] * (4 + len(LANGUAGES) - 1)])
    counts = [f"- {name}: {right} of {of}" for name, (right, of) in shares(heard).items()]
    counts += [f"- {name}: {count}" for name, count in never(heard).items()]
    return "\n".join([f"| {head} |", f"| {marks} |", *rows, "", *counts]) + "\n"


def is_in_doc(measured: str) -> bool:
    return _parts()[1] == f"\n{measured}\n"


def put_into_doc(measured: str) -> None:
    before, _, after = _parts()
    text = f"{before}{_BEGIN}\n{measured}\n{_END}{after}"
    _DOC.write_text(text, encoding="utf-8")


def _parts() -> tuple[str, str, str]:
    before, begin, rest = _DOC.read_text(encoding="utf-8").partition(_BEGIN)
    inside, end, after = rest.partition(_END)
    if not begin or not end:
        raise FixableError(f"{_DOC.name} has no place for the table: {_BEGIN}…{_END}".strip())
    return before, inside, after


def _row(name: str, score: Score, by_language: list[Score | None]) -> str:
    recalls = [_share(one.recall if one else None) for one in by_language]
    shown = f"**{name}**" if name == "all" else name
    cells = (shown, str(score.expected), *recalls, _share(score.recall), _share(score.precision))
    return f"| {' | '.join(cells)} |"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.2f}"
