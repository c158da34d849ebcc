"""What a source says of itself: DOI, PMID, trial registrations, and whether it is a paper, an abstract or news."""

from __future__ import annotations

import re

HEAD = 3000
"""Characters at the start of a text in which a DOI is taken for its own."""

_DOI = r"10\.\d{4,9}/[^\s\"<>|]+"
_DOI_IN_HEAD = re.compile(rf"(?:doi(?:\.org)?[:/\s]*\s*|\b)(?P<doi>{_DOI})", re.IGNORECASE)
_DOI_LINE = re.compile(
    rf"^\W*(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)(?P<doi>{_DOI})\W*$", re.IGNORECASE | re.MULTILINE
)
_PMID_LINE = re.compile(r"\bPMID:?\s*(?P<pmid>\d{6,8})\b")
_REGISTRY = re.compile(
    r"\b(?:NCT\s?\d{8}"
    r"|20\d{2}-\d{6}-\d{2}(?:-\d{2})?"  # EudraCT, and EU CT with its suffix
    r"|ISRCTN\s?\d{8}"
    r"|UMIN(?:-?CTR)?[\s-]?0{0,4}\d{5,9}"
    r"|ACTRN\s?\d{14}p?"
    r"|jRCTs?\d{9,10}"
    r"|CTRI/\d{4}/\d{2,3}/\d{6}"
    r"|ChiCTR-?[A-Z]*-?\d{8,10}|DRKS\d{8}|NTR\d{3,5}|IRCT\d{10,20}N?\d*|KCT\d{7}|PACTR\d{15})\b"
)
_OWN = re.compile(
    r"regist|clinical\s?trials\.gov|identifier|eudract|trial\s+(?:number|no\b)|umin|isrctn|prospero|\bjrct\b",
    re.IGNORECASE,
)
_OTHER_TRIAL = re.compile(
    r"ongoing|under ?way|recruiting|another trial|future trial|is being (?:tested|studied)", re.IGNORECASE
)
_REFERENCES = re.compile(r"^\W*(?:references|bibliography|literature cited)\W*$", re.IGNORECASE | re.MULTILINE)
_NUMBERED_REFERENCE = re.compile(r"^\s*(?:\[\d+\]|\d+[.)])\s.*\b(?:19|20)\d{2}\b", re.MULTILINE)


def own_text(text: str) -> str:
    """`text` up to its list of references."""
    match = _REFERENCES.search(text)
    return text[: match.start()] if match else text


def own_doi(text: str) -> str | None:
    """The DOI that the source gives as its own: in its head, or on a line of nothing else.

    >>> own_doi("Ann Rheum Dis 2020. doi: 10.1136/annrheumdis-2019-216823.")
    '10.1136/annrheumdis-2019-216823'
    """
    body = _NUMBERED_REFERENCE.sub("", own_text(text))
    match = _DOI_IN_HEAD.search(body[:HEAD]) or _DOI_LINE.search(body)
    return clean_doi(match["doi"]) if match else None


def clean_doi(doi: str) -> str:
    """A DOI without the punctuation of the sentence around it, in lower case as DOIs are compared."""
    cleaned = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", doi.strip(), flags=re.IGNORECASE)
    cleaned = cleaned.rstrip(".,;:'’”")
    while cleaned.endswith((")", "]")) and len(re.findall(r"[(\[]", cleaned)) < len(re.findall(r"[)\]]", cleaned)):
        cleaned = cleaned[:-1].rstrip(".,;")
    return cleaned.lower()


def own_pmid(text: str) -> str | None:
    """The PMID stated outside the references."""
    match = _PMID_LINE.search(_NUMBERED_REFERENCE.sub("", own_text(text)))
    return match["pmid"] if match else None


def own_registrations(text: str) -> tuple[str, ...]:
    """Registration numbers that the text gives with words of registration near by, in order, each once.

    >>> own_registrations("Registered at ClinicalTrials.gov (NCT01234567). A larger trial, NCT07654321, is under way.")
    ('NCT01234567',)
    """
    body = own_text(text)
    found: dict[str, None] = {}
    for match in _REGISTRY.finditer(body):
        before, after = body[max(0, match.start() - 120) : match.start()], body[match.end() : match.end() + 60]
        if not (_OWN.search(before) or _OWN.match(after.lstrip(" )]")) or _OWN.search(match[0])):
            continue
        if _OTHER_TRIAL.search(_last_sentence(before)) or _OTHER_TRIAL.search(after.split(". ")[0]):
            continue
        found[re.sub(r"\s", "", match[0])] = None
    return tuple(found)


def _last_sentence(text: str) -> str:
    return re.split(r"[.;]\s", text)[-1]


_RUBRIC = (
    r"(?:news|press) release|news(?:wire)?|for immediate release|(?:congress|conference|news) (?:round-?up|report)"
)
_SAID = r"said|says|told|explained|remarked|added|noted|commented|came|answered"
_NEWS_STRONG = re.compile(
    rf"^\W*(?:{_RUBRIC})\W*$"
    r"|\bmin(?:ute)? read\b"
    r"|^(?:written |reported )?by [^.\n]{3,60}(?:desk|staff|editor|reporter|correspondent|writer)\b"
    rf"|[,.?!][\"”’]\s+(?:\w+\.?\s){{0,4}}?(?:{_SAID})\b"
    r"|\b(?:told us|told reporters|said in (?:a|the) (?:press|news|statement)|in a (?:press|news) release)\b"
    r"|^[A-Z][\w .]+,\s+(?:\w+\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} \w+ (?:19|20)\d\d)\s*(?:--|—|–|/)",
    re.IGNORECASE | re.MULTILINE,
)
_NEWS_WEAK = re.compile(
    r"\b(?:according to|researchers (?:say|said|found|report)|said|says|headlines?)\b"
    r"|\bthe (?:team|doctors|investigators) (?:say|report)\b"
    r"|^\W*(?:share|print|comments?|subscribe|read more|you (?:might|may) also like|picture|photo|image|related)\b"
    r"|^by [a-z]\w+ [a-z]\w+\W*$",
    re.IGNORECASE | re.MULTILINE,
)
ARTICLE_WORDS = 1800
"""A text longer than this with a paper's sections is a paper, not its abstract."""


def kind_of_source(text: str, sections: set[str]) -> str:
    """article, abstract or news, by the features of the text and the kinds of its sections.

    >>> kind_of_source("Background: … Methods: … Results: …", {"introduction", "methods", "results"})
    'abstract'
    """
    paper = len(sections & {"introduction", "methods", "results", "discussion", "conclusion"})
    if paper >= 3 and len(text.split()) > ARTICLE_WORDS:
        return "article"
    if paper < 3:
        strong, weak = len(_NEWS_STRONG.findall(text)), len(_NEWS_WEAK.findall(text))
        if 2 * strong + weak >= 2 and not (paper == 2 and strong == 0):
            return "news"
    return "abstract"


_NO_TITLE = re.compile(rf"by\b|https?:|www\.|doi\b|(?:{_RUBRIC})\s*[—–|/]", re.IGNORECASE)
_DATELINE = re.compile(r"^.{0,60}\b(?:19|20)\d\d\b.{0,20}$")


# A line of more words is a paragraph: what stands above it, however short, was the title.
LONGEST_TITLE = 45


def title_of(text: str) -> tuple[int, int] | None:
    """Offsets of the first line that can be a title: not a rubric ("News"), a byline, a date or an address."""
    fallback: tuple[int, int] | None = None
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        start = offset + len(line) - len(line.lstrip())
        offset += len(line)
        if not bare:
            continue
        span = (start, start + len(bare))
        if fallback and len(bare.split()) > LONGEST_TITLE:
            break
        fallback = fallback or span
        if len(bare.split()) >= 4 and not _NO_TITLE.match(bare):
            if _DATELINE.match(bare) and len(bare.split()) < 7:
                continue
            return span
        if offset > HEAD:
            break
    return fallback
