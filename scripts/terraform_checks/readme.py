"""The parts of terraform/README.md that follow from the configuration."""

import argparse
import re
from pathlib import Path

from deployment.description import read_description
from terraform_checks.picture import picture
from terraform_checks.tree import MODULE, ROOT

README = Path("terraform/README.md")
_BLOCK = re.compile(r'^(variable|output) "(\w+)" \{\n(.*?)^\}', re.DOTALL | re.MULTILINE)
_PART = "<!-- {} -->\n"
_END = "<!-- end -->\n"


def rendered(root: Path = ROOT) -> str:
    """The whole file, its parts up to date."""
    text = (root / README).read_text()
    for name, part in _parts(root).items():
        begin, end = re.escape(_PART.format(name)), re.escape(_END)
        found = re.compile(f"({begin}).*?({end})", re.DOTALL)
        if not found.search(text):
            raise ValueError(f"{README} has no part {name}")
        text = found.sub(lambda match, part=part: match[1] + part + match[2], text)  # type: ignore[misc]
    return text


def _parts(root: Path) -> dict[str, str]:
    description = read_description(root / "functions" / "deployment.yaml")
    variables = _blocks("variable", sorted((root / MODULE).glob("variables*.tf")))
    outputs = _blocks("output", sorted((root / MODULE).glob("*.tf")))
    return {
        "picture": f"```mermaid\n{picture(description)}```\n",
        "variables": _table(
            ("variable", "what it is", "unless set"),
            [(f"`{name}`", _said(block), _default(block)) for name, block in variables.items()],
        ),
        "outputs": _table(
            ("output", "what it is"),
            [(f"`{name}`", _said(block)) for name, block in outputs.items()],
        ),
    }


def _blocks(kind: str, paths: list[Path]) -> dict[str, str]:
    found = [one for path in paths for one in _BLOCK.findall(path.read_text())]
    return {name: block for its_kind, name, block in found if its_kind == kind}


def _said(block: str) -> str:
    said = re.search(r'^  description = "((?:[^"\\]|\\.)*)"', block, re.MULTILINE)
    if not said:
        raise ValueError("a block without its description")
    return said[1].replace('\\"', '"').replace("|", "\\|")


def _default(block: str) -> str:
    default = re.search(r"^  default += *(.+)$", block, re.MULTILINE)
    if not default:
        return "must be set"
    return "nothing" if default[1] == "null" else f"`{default[1]}`"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main(arguments: list[str]) -> int:
    """Brings the file up to date."""
    what = f"Brings the picture and the tables of {README} up to date."
    argparse.ArgumentParser(prog="scripts/describe_terraform", description=what).parse_args(
        arguments
    )
    (ROOT / README).write_text(rendered())
    return 0
