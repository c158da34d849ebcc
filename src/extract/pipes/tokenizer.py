"""scispaCy's rule tokenizer, with infixes so that "21.4±8.1", "n=44" and "12–24" come apart."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable

from scispacy.custom_tokenizer import combined_rule_tokenizer
from spacy.language import Language
from spacy.language import create_tokenizer as create_default
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found, unused-ignore]
from spacy.util import compile_infix_regex, registry

_INFIXES = (
    r"[±=<>≤≥~≈|]",
    r"(?<=[0-9%)\]])[-–−‐‑/×](?=[0-9(])",
    r"(?<=[0-9])(?=[%°])",
    r"(?<=[a-zA-Z)])[-–−‐‑](?=[a-zA-Z(])",
    r"(?<=[0-9])[-–‐‑](?=[a-zA-Z])",
    r"(?<=[a-zA-Z0-9)\]])[;,:](?=[^\s])(?<!\d,(?=\d{3}))(?![0-9])",
    r"(?<=[a-z])\.(?=[A-Z])",
    r"(?<=[a-z][a-z])[.,;](?=[0-9])",  # a reference number stuck to the stop: "placebo.1"
    r"[/()\[\]](?=[A-Za-z])|(?<=[A-Za-z])[/()\[\]]",
)


@registry.tokenizers("extract.science_tokenizer.v1")  # type: ignore[untyped-decorator, unused-ignore]
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """A registered tokenizer for configs."""

    def build(nlp: Language) -> Tokenizer:
        nlp.tokenizer = create_default()(nlp)  # scispaCy's builder starts from spaCy's own
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of a "||" in scispaCy's own character classes
            tokenizer = combined_rule_tokenizer(nlp)
        tokenizer.infix_finditer = compile_infix_regex((*_inner(tokenizer), *_INFIXES)).finditer
        tokenizer.suffix_search = _with_signs(tokenizer.suffix_search)
        return tokenizer

    return build


def _inner(tokenizer: Tokenizer) -> tuple[str, ...]:
    return (tokenizer.infix_finditer.__self__.pattern,)


def _with_signs(search: Callable[[str], re.Match[str] | None]) -> Callable[[str], re.Match[str] | None]:
    signs = re.compile(r"[±=%°≤≥<>]$")

    def suffix(text: str) -> re.Match[str] | None:
        return signs.search(text) if len(text) > 1 and signs.search(text) else search(text)

    return suffix
