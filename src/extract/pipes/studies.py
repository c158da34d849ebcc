"""Studies a source names, and which study each stretch of text speaks of.

A source is read in order with one study in focus. Naming a study moves the focus to it; a new paragraph or words such as
"our patients" and "across these studies" move it back to the source's own study; "another trial", "a German group"
without a name move it to nobody, whose results belong to no record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.document import Document
from extract.pipes.groups import Group
from extract.pipes.mentions import Mention

PRIMARY = 0
NOBODY = -1


@dataclass(slots=True)
class StudyRef:
    """A study the source speaks of; number 0 is its own. `key` tells studies apart (surname and year, or acronym)."""

    label: str
    key: str
    year: int | None = None
    trial: bool = False
    arms: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or a part of one, and the numbers of the studies it speaks of (empty: of nobody with a name)."""

    start: int
    end: int
    studies: tuple[int, ...]
    paragraph: int


_NAME = r"(?:(?:van|von|de|del|della|den|der|la|le|di|da|dos|Mac|Mc|O['’]|El|Al|Ben)[ -]?)*[A-ZÀ-ÖØ-ÞŠŽ][\w'’À-ÿŠšŽžčćđńłęąśź]*[a-zà-ÿčćš](?:[-–][A-Z][\w’'À-ÿ]+)*"
_YEAR = r"(?:19|20)\d\d[a-z]?"
_ET_AL = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?(?:['’]s?)?,?\s+(?:et\.?\s+al\b\.?|(?:and|&)\s+(?:(?:his|her|their)\s+)?"
    rf"(?:co-?workers|colleagues?|co-?authors|associates|collaborators|team|group|co-?investigators)\b)(?:['’]s)?(?:,?\s*[(\[]?\s*(?P<year>{_YEAR})\s*[)\]]?)?"
)
_NAME_YEAR = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?,?\s+(?:\(\s*(?P<bracketed>{_YEAR})\s*\)|(?P<year>{_YEAR}))(?!\s*[-–]\s*(?:19|20)?\d\d\b)"
)
_ACRONYM = r"[A-Z][A-Za-z]*[A-Z]{2,}[A-Za-z]*|[A-Z]{3,}[a-z]?[A-Z]*"
_TRIAL_NAME = rf"(?P<acronym>(?:{_ACRONYM})(?:[-– ]?(?:I{{1,3}}|IV|V|\d{{1,2}})\b)?(?:-[A-Z]{{2,4}}\b)?)"
_TRIAL = re.compile(
    rf"\b(?:{_TRIAL_NAME}(?:\s+(?:open-label\s+extension|OLE))?\s+(?:trials?|stud(?:y|ies)|investigators)\b)|\b(?:[Tt]rials?|[Ss]tud(?:y|ies))\s*(?:,|named|called|known as|\()\s*{_TRIAL_NAME.replace('acronym', 'named')}\b|"
    rf"\b{_TRIAL_NAME.replace('acronym', 'apposed')},\s+(?:a|an|the|which|another)\s+(?:[\w.-]+\s+){{0,5}}(?:trial|study)\b"
)
_EARLIER_PHASE = re.compile(
    r"\b(?:earlier|previous|prior|preceding|completed)\s+(?P<phase>[Pp]hase\s+(?:[1-4][ab]?|I{1,3}[ab]?)\s+(?:trial|study))\b"
)
_NOT_NAMES = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "in", "since", "until", "by", "from", "between", "before", "after", "eular", "acr", "the", "phase", "study", "trial", "table", "figure",
    "congress", "criteria", "spring", "summer", "autumn", "winter", "week", "month", "year", "arthritis", "rheum", "jama", "lancet", "rheumatology", "published", "early", "late",
    "during", "and", "of", "accessed", "convergence", "medline", "pubmed", "embase", "cochrane", "tokyo", "london", "boston", "version", "about", "fda", "ema", "then", "only", "both",
}  # fmt: skip
_NOT_TRIALS = {
    "SSc", "FVC", "DLCO", "ILD", "PAH", "HAQ", "CRISS", "RCT", "RCTS", "IVIG", "HSCT", "MMF", "CYC", "MTX", "RTX", "TCZ", "PBO", "UVA", "PUVA", "NSIP", "IPF", "EULAR", "ACR", "FDA", "EMA",
    "EUSTAR", "CSRG", "DNSS", "ASCS", "GRADE", "PRISMA", "PICO", "MRSS", "TSS", "AHSCT", "ASCT", "ECP", "PRO", "PROMIS", "COVID", "NIH", "USA", "UK", "NHS", "MHRA", "VEDOSS", "SLE", "MSC", "SVF", "DMARD", "OLE", "POM", "PFD", "RAPA", "ATG",
    "ADRC", "ADRCS", "NMA", "PRES", "GERD", "IFN", "TGF", "PDGF", "CREST", "JAMA", "NEJM", "BMJ", "THE", "RESULTS", "METHODS", "BACKGROUND", "AND", "FOR", "CONCLUSIONS", "OBJECTIVE", "OBJECTIVES", "CONCLUSION", "ABSTRACT", "INTRODUCTION",
    "CLINICAL", "CONTROLLED", "RANDOMIZED", "RANDOMISED", "OPEN", "LABEL", "PHASE", "PILOT", "COHORT", "BLIND", "DOUBLE", "PLACEBO", "MULTICENTER", "MULTICENTRE", "PROSPECTIVE", "RETROSPECTIVE", "SYSTEMIC", "SCLEROSIS", "DESIGN", "SETTING",
}  # fmt: skip
_NOT_A_RESULT = re.compile(
    r"(?:criteria|classification|method|definition|score|scale|index|cut-?off|recommendations?|proposal|guidelines?)\s+(?:of|by|from)\s+$|(?:according\s+to|as\s+(?:described|defined|proposed|suggested)\s+by|using\s+the|unlike|adapted\s+from)\s+$",
    re.I,
)
_OWN = re.compile(
    r"\b(?:our\s+(?:own\s+)?(?:patients|study|series|trial|cohort|data|results|findings|review|analysis|meta-analysis|group)|the\s+present\s+(?:study|trial|series|review|report|analysis)|in\s+(?:this|our)\s+(?:study|trial|review|series|cohort|report|analysis|meta-analysis|work)|"
    r"this\s+(?:review|meta-analysis|study|trial|analysis)|across\s+(?:these|all|the)\s+(?:\w+\s+)?(?:studies|trials)|(?:^|[.;]\s+|\bas\s+)we\b|\bwe\s+(?:studied|enrolled|treated|found|observed|analy[sz]ed|included|report|followed|compared|saw|reviewed|retrieved)|the\s+(?:investigators|authors|researchers)\s+of\s+(?:this|the)\s+(?:review|study|meta-analysis|trial)|the\s+review\s+(?:authors|found|included)|"
    r"the\s+reviewers|taken\s+together|overall,|pooled|the\s+meta-analysis|ours\b)", re.I)  # fmt: skip
_NAMELESS = re.compile(
    r"^(?:\W*(?:[Aa]nother|[Aa]|[Ss]ome|[Oo]ther|[Oo]thers|[Ss]everal|[Aa]n|[Ss]maller|[Ll]ater|[Ii]n\s+a(?:nother)?|[Oo]ne|[Tt]wo|[Mm]ore\s+recently,?\s+a|[Aa]n?\s+(?:earlier|later|small|larger?))\s+(?:[\w-]+\s+){0,4}(?:group|trials?|stud(?:y|ies)|series|team|report|cohort|registry|case|others)\b|[Oo]thers\s+(?:have|had|found|reported|saw)|[Ee]lsewhere\b)|"
    r"\b(?:by|from)\s+an?\s+(?:small\s+)?(?:[A-Z][a-z]+)\s+(?:group|team)\b|[Aa]\s+small\s+[A-Z][a-z]+\s+group\b"
)
_BOTH = re.compile(
    r"\b(?:both|the\s+two|these\s+two|either)\s+(?:of\s+(?:these|the)\s+)?(?:trials|studies|series|cohorts|reports|papers|analyses)\b",
    re.I,
)
_ANAPHORA = re.compile(
    r"^\W*(?:they|their|these|those|the\s+same|later|subsequently|there(?:in)?|its|here|in\s+(?:it|them|that|this|these)|in\s+the\s+(?:same|latter)|similarly|of\s+these)\b",
    re.I,
)
_REVIEWS = re.compile(
    r"\b(?:narrative\s+review|systematic\s+review|review\b|meta-analys[ie]s|round-?up|passage|discussion|overview|lessons|section\s+\d|great\s+expectations|state\s+of\s+the\s+art|what\s+(?:has|have)\b|excerpt|literature)",
    re.I,
)


def find_study_mentions(text: str, start: int, end: int) -> Iterator[Mention]:
    """Names of studies in `text[start:end]`; the value is a StudyRef."""
    taken: list[tuple[int, int]] = []
    for pattern in (_ET_AL, _NAME_YEAR, _TRIAL, _EARLIER_PHASE):
        for match in pattern.finditer(text, start, end):
            if any(match.start() < b and a < match.end() for a, b in taken):
                continue
            reference = _reference(match, pattern)
            if reference is None:
                continue
            start_at = max(
                (match.start(name) for name in ("acronym", "named", "apposed") if name in match.re.groupindex),
                default=match.start(),
            )
            stop = match.end()
            if start_at > match.start():
                stop = start_at + len(reference.label)
            if (
                text[stop - 1] in ")]"
                and text[match.start() : stop].count("(") + text[match.start() : stop].count("[") == 0
            ):
                stop -= 1
            taken.append((start_at, stop))
            yield Mention("study", start_at, stop, reference)


def _reference(match: re.Match[str], pattern: re.Pattern[str]) -> StudyRef | None:
    if pattern is _EARLIER_PHASE:
        name = re.sub(r"\s+", " ", match["phase"])
        return StudyRef(name, name.upper(), trial=True)
    if pattern is _TRIAL:
        name = match["acronym"] or match["named"] or match["apposed"]
        if (
            name.split()[0].upper() in {word.upper() for word in _NOT_TRIALS}
            or len(name) < 3
            or re.split(r"[- ]", name)[0] in _NOT_TRIALS
        ):
            return None
        return StudyRef(name, name.upper(), trial=True)
    name = match["name"]
    if name.lower() in _NOT_NAMES or re.match(r"(?:The|An?|In|By|For|At|On|Of|To)$", name):
        return None
    groups = match.groupdict()
    printed = groups.get("year") or groups.get("bracketed")
    year = int(printed[:4]) if printed else None
    if pattern is _ET_AL:
        if not printed:
            label = f"{name} et al."
        elif "(" in match[0] or "[" in match[0]:
            label = f"{name} et al. ({printed})"
        else:
            label = f"{name} et al. {printed}"
    else:
        label = f"{name} {printed}"
    return StudyRef(label, f"{name.upper()} {printed or ''}".strip(), year)


class Attribution:
    """The studies of one source, and the study of each stretch of its text."""

    def __init__(self, document: Document) -> None:
        self.studies: list[StudyRef] = [StudyRef("this study", "")]
        self.stretches: list[Stretch] = []
        self._document = document
        text = document.text
        title = document.source.title or text[:200]
        self.review = bool(_REVIEWS.search(title)) or (
            bool(_REVIEWS.search(text[:400])) and document.source.kind != "news"
        )
        self._own_trials = self._find_own_trials(text)

    def _find_own_trials(self, text: str) -> set[str]:
        """Acronyms by which the source names its own study: those in its title or among its first sentences."""
        head = (self._document.source.title or "") + "\n" + text[: max(700, len(text) // 4)]
        return {mention.value.key for mention in find_study_mentions(head, 0, len(head)) if mention.value.trial}

    def own_trials_in(self, start: int, end: int) -> Iterator[Mention]:
        """Where the source reports on several trials of its own, each is a group of it ("DUAL-1")."""
        stems = {re.sub(r"[-– ]?\d+$", "", key) for key in self._own_trials if key[-1:].isdigit()}
        text = self._document.text
        for stem in sorted(stems):
            names = {match[0] for match in re.finditer(rf"\b{re.escape(stem)}[-– ]?\d\b", text)}
            if len(names) > 1:
                for match in re.finditer(rf"\b{re.escape(stem)}[-– ]?\d\b", text[start:end]):
                    yield Mention("group", start + match.start(), start + match.end(), Group(match[0], "named"))

    def read(self, sentences: Sequence[tuple[int, int]], paragraphs: Sequence[tuple[int, int]]) -> list[Mention]:
        """Go through the sentences in order; fills `stretches` and gives the mentions of studies."""
        text = self._document.text
        mentions: list[Mention] = []
        focus: tuple[int, ...] = (PRIMARY,)
        recent: list[int] = []
        paragraph = -1
        bounds = list(paragraphs)
        for start, end in sentences:
            number = next((i for i, (a, b) in enumerate(bounds) if a <= start < b), paragraph)
            sentence = text[start:end]
            found = [
                mention
                for mention in find_study_mentions(text, start, end)
                if not _NOT_A_RESULT.search(text[start : mention.start])
            ]
            numbered = [(mention, self._number(mention.value)) for mention in found]
            mentions.extend(found)
            if number != paragraph:
                if not (_ANAPHORA.match(sentence) and focus not in ((PRIMARY,), ()) and number == paragraph + 1):
                    focus = (PRIMARY,)
                paragraph = number
            both = _BOTH.search(sentence)
            if numbered:
                for piece_start, piece_end, studies in self._pieces(text, start, end, numbered, focus):
                    focus = studies
                    self.stretches.append(Stretch(piece_start, piece_end, studies, number))
                recent = [*recent, *(study for _mention, study in numbered if study != PRIMARY)]
                continue
            if both and len(set(recent)) >= 2:
                pair = list(dict.fromkeys(reversed(recent)))[:2]
                self.stretches.append(Stretch(start, end, tuple(sorted(pair)), number))
                continue
            if _OWN.search(sentence):
                focus = (PRIMARY,)
            elif (focus != (PRIMARY,) and _NAMELESS.search(sentence)) or (
                self.review and _NAMELESS.search(sentence) and recent
            ):
                focus = ()
            self.stretches.append(Stretch(start, end, focus, number))
        return mentions

    def _number(self, reference: StudyRef) -> int:
        if reference.trial and reference.key in self._own_trials:
            return PRIMARY
        for number, study in enumerate(self.studies):
            if number and study.key == reference.key:
                return number
        if reference.year is None and not reference.trial:
            same = [i for i, study in enumerate(self.studies) if i and study.key.split(" ")[0] == reference.key]
            if len(same) >= 1:
                return same[-1]
        elif not reference.trial:
            bare = [i for i, study in enumerate(self.studies) if i and study.key == reference.key.split(" ")[0]]
            if bare:
                study = self.studies[bare[0]]
                study.key, study.label, study.year = reference.key, reference.label, reference.year
                return bare[0]
        self.studies.append(StudyRef(reference.label, reference.key, reference.year, reference.trial))
        return len(self.studies) - 1

    def _pieces(
        self, text: str, start: int, end: int, numbered: Sequence[tuple[Mention, int]], focus: tuple[int, ...]
    ) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """The sentence cut where one study gives way to the next; names in a list stay together."""
        clusters: list[list[tuple[Mention, int]]] = []
        for mention, study in numbered:
            if clusters:
                between = text[clusters[-1][-1][0].end : mention.start]
                if re.fullmatch(
                    r"[\s,;()]*(?:and|or|as well as|&|by|,|the|of|those|that|of)?[\s,]*(?:by|of|the|that of)?\s*",
                    between,
                ):
                    clusters[-1].append((mention, study))
                    continue
            clusters.append([(mention, study)])
        cuts = [start]
        for cluster in clusters[1:]:
            position = cluster[0][0].start
            boundary = max(
                (
                    m.end()
                    for m in re.finditer(
                        r";\s*|,\s*(?=(?:whereas|while|but|and|although|as did|in contrast)\b)|\.\s+|:\s+",
                        text[start:position],
                    )
                ),
                default=None,
            )
            cuts.append(start + boundary if boundary and start + boundary > cuts[-1] else position)
        cuts.append(end)
        for cluster, left, right in zip(clusters, cuts, cuts[1:], strict=False):
            yield left, right, tuple(dict.fromkeys(study for _mention, study in cluster))
