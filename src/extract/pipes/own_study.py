"""Which names mean the source's own study: the trial of its title, the authors a news text is about, the phase it reports."""

from __future__ import annotations

import re
from collections import Counter

from extract.document import Document
from extract.pipes.presenters import is_roundup
from extract.pipes.study_names import StudyNames

_REVIEW = re.compile(
    r"\b(?:review|meta-analys[ie]s|round-?up|passage|discussion|overview|lessons|"
    r"state\s+of\s+the\s+art|what\s+(?:has|have)\b|literature|perspectives?|narrative)\b",
    re.I,
)
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur|us)\b")
# A report on what became of another trial's patients: that trial is not this study.
_DERIVED = re.compile(
    r"\b(?:post[- ]hoc|extension|secondary\s+analys[ie]s|re-?analys[ie]s|sub-?analys[ie]s|follow-?up\s+of\s+the|long-term\s+results\s+of)\b",
    re.I,
)
_DISCUSSED = re.compile(r"\bdiscussion\s+of\s+(?:the\s+)?$", re.I)  # a paper's own: "Discussion of the NOVEX trial"
_ANOTHER = re.compile(
    r"\b(?:earlier|previous(?:ly)?|prior|past|first|original|parent|another|other|older|preceding|similar|unlike|followed|follows|since|after|in\s+contrast|agree\w*|echo\w*|"
    r"ongoing|under\s+way|also|separate|second|later|next|planned|will|builds?\s+on|published\s+in|based\s+on|European|American)\b",
    re.I,
)
_LONG_AGO = re.compile(
    r"\b(?:ago|already|years\s+before|not\s+(?:\w+-?)?new|case\s+of|[Ii]n\s+(?:19|20)\d\d|last\s+year)\b", re.I
)
_PHASE_NAMED = re.compile(r"\bphase\s+(?:[1-4][ab]?|I{1,3}[ab]?|IV)\b", re.I)
_PHASE_NUMBER = re.compile(r"phase\s+([1-4]|IV|I{1,3})([ab])?", re.I)
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4"}
# News that opens on its authors: "Allanore et al. report in …", "van Laar and colleagues write in …".
_OWN_AUTHOR = re.compile(r"^(?:\s*\([^)]*\))?,?\s+(?:now\s+)?(?:report|write|writing|reporting|conclude|describe)\b")
_SOURCE_AUTHOR = re.compile(
    r"(?:^|\n)\s*(?:References?|(?:Primary\s+)?Sources?(?:\s+Reference)?)\b[^\n]{0,40}\n?(?:[^\n]*\n)?\s*(?:Source\s+Reference:\s*)?(?:\[?1[\].)]?\s+)?(?P<name>[A-Z][\w'’-]+(?:-[A-Z]\w+)?)\s+[A-Z]{1,3}\b"
)


def is_review(document: Document) -> bool:
    """Whether a source tells of others' studies: a review, a passage of one, a discussion."""
    title = document.source.title or document.text.split("\n", 1)[0]
    opening = "" if document.source.kind == "news" else document.text[: len(title) + 200]
    return bool(_REVIEW.search(title) or _REVIEW.search(opening))


def _same_phase(one: str, other: str) -> bool:
    """Whether two phases are of one trial: "Phase 2b" is told as "the phase II trial" too, "Phase 1b" is another."""
    found = [match for name in (one, other) if (match := _PHASE_NUMBER.search(name))]
    numbers = {_ROMAN.get(match[1].upper(), match[1]) for match in found}
    letter, own_letter = ((match[2] or "").lower() for match in found)
    return len(numbers) == 1 and letter in ("", own_letter)


def _stem(key: str) -> str:
    """The name that the numbered trials of a series share: "HAND" of "HAND-2"."""
    return re.sub(r"[-– ](?:\d+|[IV]+)$", "", key)


class OwnStudy:
    """Finds the keys of one source's own study."""

    def __init__(self, document: Document, text: str, names: StudyNames, *, review: bool) -> None:
        self._document = document
        self._text = text
        self._names = names
        self._review = review

    def keys(self) -> set[str]:
        """Keys of names that mean the source's own study."""
        document, text = self._document, self._document.text
        title = document.source.title or text.split("\n", 1)[0]
        news = document.source.kind == "news"
        own: set[str] = set()
        if not self._review and not _DERIVED.search(f"{title}\n{text[:600]}"):
            own |= self._own_trials(title) or (self._only_trial() if news else set())
        if self._review:
            own |= {m.value.key for m in self._names.find(0, len(title)) if _DISCUSSED.search(title[: m.start])}
        phases = [m.value.key for m in self._names.find(0, len(text)) if m.value.phase]
        named_phase = _PHASE_NAMED.search(title) or _PHASE_NAMED.search(text)
        if phases and not self._review and named_phase is not None:
            own |= {key for key in phases if _same_phase(key, named_phase[0])}
        source = _SOURCE_AUTHOR.search(text) if news else None
        if source:
            own.add(source["name"].upper())
        if news and not self._review and not is_roundup(title, text):
            own |= self._only_author()
        if not self._review:
            for mention in self._names.find(0, len(text) // 2):
                if not mention.value.trial and _OWN_AUTHOR.match(text[mention.end : mention.end + 60]):
                    own.add(mention.value.surname)
        return own

    def _only_author(self) -> set[str]:
        """The one author that a news text tells of who is not said to have come before."""
        named = [m for m in self._names.find(0, len(self._text)) if not m.value.phase and not m.value.trial]
        around: dict[str, str] = {}
        for m in named:
            words = self._text[max(0, m.start - 80) : m.end + 40]
            around[m.value.surname] = f"{around.get(m.value.surname, '')} {words}"
        recent = {name for name, words in around.items() if not (_ANOTHER.search(words) or _LONG_AGO.search(words))}
        return recent if len(recent) == 1 and named[0].value.surname in recent else set()

    def _own_trials(self, title: str) -> set[str]:
        """The trial that the title names, or else the one of the opening that is named most often.

        A source that names three trials or more, or four studies each once, and none in its title is a survey of them.
        """
        text = self._text
        counts = Counter(m.value.key for m in self._names.find(0, len(text)) if m.value.trial)
        titled = {key for key in counts if key in title.upper()}
        opening = {m.value.key for m in self._names.find(0, max(700, len(text) // 4)) if m.value.trial}
        named = Counter(mention.value.key for mention in self._names.find(0, len(text)) if not mention.value.phase)
        foremost = next((m.value.key for m in self._names.find(0, len(text)) if not m.value.phase), None)
        survey = len(counts) >= 3 or (len(named) >= 4 and max(named.values()) == 1)
        if survey and not titled:
            return set()
        chosen = titled or {
            key
            for key in opening
            if (counts[key] > 1 and ((key == foremost and self._names.authors < 2) or not self._tells_of_others()))
            or self._is_ours(key)
        }
        if not chosen or (not titled and len({_stem(key) for key in chosen}) > 1 and max(counts.values()) == 1):
            return set()
        first = max(sorted(chosen), key=lambda key: counts[key])
        return {key for key in counts if _stem(key) == _stem(first)}

    def _tells_of_others(self) -> bool:
        """Whether it names others; a news text names the authors of its own study, too."""
        return self._names.authors > (1 if self._document.source.kind == "news" else 0)

    def _only_trial(self) -> set[str]:
        """The one trial that a news text names, unless it is spoken of as another or an earlier one."""
        named = [m for m in self._names.find(0, len(self._text)) if not m.value.phase]
        if len({m.value.key for m in named}) != 1 or not named[0].value.trial:
            return set()
        around = " ".join(self._text[max(0, m.start - 80) : m.end + 40] for m in named)
        return set() if _ANOTHER.search(around) else {named[0].value.key}

    def _is_ours(self, key: str) -> bool:
        """Whether a trial named once is the source's own: a source that speaks of itself elsewhere as "we" would say so."""
        text = self._text
        if not _FIRST_PERSON.search(text) and not self._tells_of_others():
            return True
        place = next(m.start for m in self._names.find(0, len(text)) if m.value.key == key)
        sentence = text[max(0, text.rfind(".", 0, place)) : text.find(".", place)]
        return bool(_FIRST_PERSON.search(sentence) or re.search(r"\b(?:this|the\s+present)\b", sentence, re.I))
