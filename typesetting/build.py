"""Build the PDFs of this folder, and their gold.

    python typesetting/build.py pdf [NAME …]     corpus/NAME.pdf from NAME.txt
    python typesetting/build.py gold [NAME …]    annotations/NAME.json from gold/NAME.py and our reader's text
    python typesetting/build.py hashes           id and sha256 of each PDF, as corpus/manifest.csv has them

Gold is made anew when the reader changes, for its offsets are those of `extract.read(pdf)`; its values come from
`gold/NAME.py`. PDFs have the same bytes whenever they are built with the same reportlab and pyphen.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
CORPUS, ANNOTATIONS = HERE.parent / "corpus", HERE.parent / "annotations"
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
    parser.add_argument("what", choices=["pdf", "gold", "hashes"])
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    problems = 0
    for name in options.names or names():
        target = CORPUS / f"{name}.pdf"
        if options.what == "pdf":
            target.write_bytes(pdf(name))
        elif options.what == "hashes":
            print(name, hashlib.sha256(target.read_bytes()).hexdigest(), sep=",")
        else:
            from gold_kit import gold

            records, complaints = gold(load(HERE / f"{name}.txt"), HERE / "gold" / f"{name}.py", target)
            text = json.dumps(records, ensure_ascii=False, indent=1) + "\n"
            (ANNOTATIONS / f"{name}.json").write_text(text, encoding="utf-8")
            for complaint in complaints:
                print(f"{name}: {complaint}")
            problems += len(complaints)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
