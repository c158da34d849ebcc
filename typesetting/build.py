"""Build the PDFs of this folder.

    python typesetting/build.py pdf [NAME …]     corpus/NAME.pdf from NAME.txt
    python typesetting/build.py hashes           id and sha256 of each PDF, as corpus/manifest.csv has them

PDFs have the same bytes whenever they are built with the same reportlab and pyphen.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
sys.path.insert(0, str(HERE))

from layouts import LAYOUTS  # noqa: E402
from press import press  # noqa: E402
from source import load  # noqa: E402
from type_setting import register_fonts  # noqa: E402


def names() -> list[str]:
    return sorted(path.stem for path in HERE.glob("*.txt"))


def pdf(name: str) -> bytes:
    """The paper NAME, typeset."""
    register_fonts()
    paper = load(HERE / f"{name}.txt")
    return press(paper, LAYOUTS[paper.head["layout"]])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["pdf", "hashes"])
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    for name in options.names or names():
        target = CORPUS / f"{name}.pdf"
        if options.what == "pdf":
            target.write_bytes(pdf(name))
        else:
            print(name, hashlib.sha256(target.read_bytes()).hexdigest(), sep=",")
    return 0


if __name__ == "__main__":
    sys.exit(main())
