"""Which study each stretch of text speaks of.

A source is read in order with one study in focus. Naming a study moves the focus to it; a new paragraph or words such as
"our patients" and "across these studies" move it back to the source's own study; "another trial", "a German group"
without a name move it to nobody, whose results belong to no record.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from extract.document import Document
from extract.pipes.groups import Group
from extract.pipes.mentions import Mention
from extract.pipes.own_study import OwnStudy, is_review
from extract.pipes.plain import plain
from extract.pipes.presenters import is_roundup, presenter
from extract.pipes.study_names import StudyNames, StudyRef

PRIMARY = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or a part of one, and the numbers of the studies it speaks of (empty: of nobody with a name)."""

    start: int
    end: int
    studies: tuple[int, ...]
    paragraph: int


# Words before a name that cite a tool of somebody's, not a result.
_NOT_A_RESULT = re.compile(
    r"(?:criteria|classification|method|definition|score|scale|index|cut-?off|recommendations?|proposal|guidelines?)\s+(?:of|by|from)\s+$|"
    r"(?:according\s+to|as\s+(?:described|defined|proposed|suggested)\s+by|using\s+the|unlike|adapted\s+from)\s+$",
    re.I,
)
# "Patients who had finished the SCOT trial entered the extension": of the source's own patients
_WHO_WERE_IN = re.compile(
    r"\b(?:who|having)\s+(?:had\s+)?(?:completed|complet|finished|taken\s+part\s+in|took\s+part\s+in|participated\s+in|been\s+in|entered)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$"
)
_ACCORDING = re.compile(r"\W*According\s+to\s+$")
_AS_A_MEASURE = re.compile(r"\s+(?:baseline|protocol|criteria|definition|scale)\b")  # "counted from the SCOT baseline"
_OWN = re.compile(
    r"\b(?:(?:in|at|from)\s+our\s+(?:own\s+)?(?:cent(?:re|er)|unit|hospital|clinic|institution|department|experience|country)|our\s+(?:own\s+)?(?:patients|study|series|trial|cohort|data|results|findings|review|analysis|meta-analysis|group)|"
    r"the\s+present\s+(?:study|trial|series|review|report|analysis)|"
    r"in\s+(?:this|our)\s+(?:study|trial|review|series|cohort|report|analysis|meta-analysis|work)|"
    r"this\s+(?:review|meta-analysis|study|trial|analysis)|(?:across|of|in|among)\s+(?:these|all|the)\s+(?:included\s+|\w+\s+)?(?:studies|trials)|"
    r"(?:^|[.;]\s+|\bas\s+)we\b|"
    r"we\s+(?:studied|enrolled|treated|found|observed|analy[sz]ed|included|report|followed|compared|saw|reviewed|retrieved)|"
    r"the\s+(?:investigators|authors|researchers)\s+of\s+(?:this|the)\s+(?:review|study|meta-analysis|trial)|"
    r"the\s+review\s+(?:authors|found|included)|the\s+reviewers|taken\s+together|overall,|pooled|the\s+meta-analysis|ours\b)",
    re.I,
)
# "Since that report we have treated 14 patients"
_WE_DID = re.compile(
    r"\b[Ww]e\s+(?:(?:have|had|also|ourselves|therefore|then|since)\s+)*(?:did\s+not|given|gave|put|\w+ed)\b"
)
_KIND = r"(?:group|trials?|stud(?:y|ies)|series|team|report|cohort|registry|case|others|experience)"
_NAMELESS = re.compile(
    rf"^\W*(?:(?:[Ll]ast\s+year|[Ii]n\s+\d{{4}}|[Rr]ecently|[Mm]ore\s+recently|[Ee]arlier|[Pp]reviously|[Ll]ater),?\s+)?(?:[Aa]nother|[Aa]n?|[Ss]ome|[Oo]ther|[Ss]everal|[Ii]n\s+a(?:nother)?|[Oo]ne|[Tt]wo|[Mm]ore\s+recently,?\s+a|"
    rf"[Ss]maller|[Ll]ater)\s+(?:[\w-]+\s+){{0,4}}{_KIND}\b|^\W*[Oo]thers\s+(?:have|had|found|reported|saw)|^\W*[Ee]lsewhere\b|"
    rf"\b(?:by|from|of)\s+(?:an?|the)\s+(?:small\s+)?[A-Z][a-z]+\s+(?:group|team)\b|\b[Aa]\s+small\s+[A-Z][a-z]+\s+group\b"
)
_BOTH = re.compile(
    r"\b(?:both|the\s+two|these\s+two)\s+(?:of\s+(?:these|the|them)\s+)?(?:\w+\s+)?(?:trials|studies|series|cohorts|reports|papers|analyses)\b|"
    r"\bboth\s+(?:the\s+)?[\w-]+\s+and\s+(?:the\s+)?[\w-]+\s+(?:trial|study)\b",
    re.I,
)
_BACK = re.compile(
    r"\b(?:in\s+)?(?:that|the\s+latter|the\s+same)\s+(?:[\w-]+\s+){0,3}(?:trial|study|paper|report|group|team|authors)\b|"
    r"^\W*(?:the\s+)?same\s+(?:authors|group|team|investigators)\b",
    re.I,
)
_ANAPHORA = re.compile(
    r"^\W*(?:they|their|these|those|later|subsequently|there(?:in)?|its|here|in\s+(?:it|them|that|these)|"
    r"in\s+the\s+(?:same|latter)|of\s+these)\b",
    re.I,
)
# "the SCOT trial (Sullivan et al. 2018)", "Burt et al. (ASSIST)": two names of one study
_ALSO_NAMED = re.compile(
    r"\s*(?:trial|study|cohort|registry|investigators)?\s*(?:\[[\d,–-]+\]\s*)?"
    r"(?:[(\[]\s*|,?\s+(?:(?:the|an?)\s+(?:[\w-]+\s+){0,4}(?:trial|study)\s+(?:by|of)|(?:published\s+|reported\s+|led\s+|run\s+)?by)\s+)"
)
_OURS = re.compile(r"\b(?:[Oo]urs?|[Ww]e|us)\b")
_PARTS = re.compile(r"[;,]\s+")
# "…, whereas ours fell by 3", "… than the 9.7 of ours"
_OURS_AFTER = re.compile(
    r"[;,]\s+(?:(?:whereas|while|but|and)\s+)?(?:(?:in|of|on|with)\s+)?(?:ours?|we)\b(?=[^.;]*\d)|"
    r"\s(?:as\s+against|against|than|versus)\s+(?:the\s+)?\d[^,;.]{0,30}\b(?:in|of)\s+ours?\b"
)
# "of the order seen by Smith et al.", "a share not unlike that of Smith et al.": what stands before is not theirs
_LIKENED = re.compile(
    r",?\s+(?:(?:a\s+)?[\w-]+\s+){0,2}(?:than|(?:un)?like|resembles?|similar\s+to|close\s+to|compared\s+(?:with|to)|in\s+line\s+with|"
    r"in\s+contrast\s+(?:to|with)|as\s+against|(?:of|in)\s+the\s+order|the\s+same\s+as)\b[^.;:,]{0,50}$"
)
_IN_TRIAL = re.compile(r"\b[Ii]n\s+(?:the\s+)?$")


def _is_heading(paragraph: str) -> bool:
    return len(paragraph) < 80 and not paragraph.rstrip().endswith((".", ".”", '."'))


def _same_block(text: str, end: int, start: int) -> bool:
    """Whether only a line break, and no empty line, stands between two paragraphs."""
    return text[end:start].count("\n") == 1


class Attribution:
    """The studies of one source, and the study of each stretch of its text."""

    def __init__(self, document: Document) -> None:
        self.studies: list[StudyRef] = [StudyRef("this study", "")]
        self.stretches: list[Stretch] = []
        self.review = is_review(document)
        self._aliases: dict[str, int] = {}
        self._text = plain(document.text)
        self._names = StudyNames(self._text, review=self.review)
        self._own = OwnStudy(document, self._text, self._names, review=self.review).keys()
        self._survey = len({m.value.key for m in self._names.find(0, len(document.text)) if not m.value.phase}) > 1
        self._roundup = is_roundup(document.source.title or "", document.text)

    def own_trials_in(self, start: int, end: int) -> Iterator[Mention]:
        """Where the source reports on several trials of its own, each is a group of it ("DUAL-1")."""
        stems = {
            re.sub(r"[-– ]?\d+$", "", key) for key in self._own if key[-1:].isdigit() and not key.startswith("PHASE")
        }
        for stem in sorted(stems):
            pattern = re.compile(rf"\b{re.escape(stem)}[-– ]?\d\b")
            if len(set(pattern.findall(self._text))) > 1:
                for match in pattern.finditer(self._text, start, end):
                    yield Mention("group", match.start(), match.end(), Group(match[0], "named"))

    def read(
        self, sentences: Sequence[tuple[int, int]], paragraphs: Sequence[tuple[int, int]], breaks: Collection[int] = ()
    ) -> list[Mention]:
        """Go through the sentences in order; fills `stretches` and gives the mentions of cited studies.

        breaks: offsets at which the source turns to its own study again (the sections of an abstract in one paragraph).
        """
        text = self._text
        mentions: list[Mention] = []
        focus: tuple[int, ...] = (PRIMARY,)
        recent: list[int] = []
        paragraph = -1
        presented = self._presented(paragraphs) if self._roundup else {}
        starts = [left for left, _right in paragraphs]
        for start, end in sentences:
            number = max(0, bisect_right(starts, start) - 1)
            sentence = text[start:end]
            numbered = list(self._numbered(start, end))
            mentions.extend(mention for mention, study in numbered if study != PRIMARY)
            if number != paragraph:
                follows = number == paragraph + 1 and focus not in ((PRIMARY,), ())
                heading = follows and _is_heading(text[slice(*paragraphs[paragraph])])
                runs_on = follows and self._survey and _same_block(text, paragraphs[paragraph][1], start)
                goes_on = heading or runs_on or (follows and _ANAPHORA.match(sentence))
                if start in breaks or not goes_on:
                    focus = (PRIMARY,)
                focus = presented.get(number, focus)
                paragraph = number
            elif start in breaks:
                focus = (PRIMARY,)
            if numbered:
                for piece_start, piece_end, studies in self._with_ours(start, end, numbered, focus):
                    focus = studies
                    self.stretches.append(Stretch(piece_start, piece_end, studies, number))
                recent.extend(study for _mention, study in numbered if study != PRIMARY)
                continue
            if _BOTH.search(sentence) and len(set(recent)) >= 2:
                pair = list(dict.fromkeys(reversed(recent)))[:2]
                self.stretches.append(Stretch(start, end, tuple(sorted(pair)), number))
                continue
            if _BACK.search(sentence) and not _WE_DID.search(sentence) and recent and focus in ((PRIMARY,), ()):
                focus = (recent[-1],)
            elif number in presented:
                focus = presented[number]
            elif _OWN.search(sentence) or _WE_DID.search(sentence):
                focus = (PRIMARY,)
            elif _NAMELESS.search(sentence) and (focus != (PRIMARY,) or (self.review and recent)):
                focus = ()
            self.stretches.append(Stretch(start, end, focus, number))
        return mentions

    def _presented(self, paragraphs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
        """For each paragraph of a round-up that tells of one study, by its presenter or a name: that study."""
        references: dict[int, StudyRef] = {}
        for number, (start, end) in enumerate(paragraphs):
            named = next(self._names.find(start, end), None)
            reference = (
                named.value if named is not None and not named.value.phase else presenter(self._text, start, end)
            )
            if reference is not None:
                references[number] = reference
        if len({reference.key for reference in references.values()}) < 2:
            return {}
        return {number: (self._number(reference),) for number, reference in references.items()}

    def silence(self, is_silent: Callable[[int], bool]) -> None:
        """Let the source's own study say nothing in stretches where `is_silent` holds of their start."""
        self.stretches = [
            replace(stretch, studies=()) if stretch.studies == (PRIMARY,) and is_silent(stretch.start) else stretch
            for stretch in self.stretches
        ]

    def _numbered(self, start: int, end: int) -> Iterator[tuple[Mention, int]]:
        """The names in a sentence with the number of their study; names of tools and of own phases left out."""
        previous: tuple[Mention, int] | None = None
        for mention in self._names.find(start, end):
            before = self._text[start : mention.start]
            if _ACCORDING.match(before) and self._text.startswith(", ", mention.end):
                before = ""  # "According to Smith et al., five of ten improved"
            if (
                _NOT_A_RESULT.search(before)
                or _WHO_WERE_IN.search(before)
                or _AS_A_MEASURE.match(self._text, mention.end)
            ):
                continue
            reference: StudyRef = mention.value
            if reference.phase and (self.review or reference.key in self._own):
                continue
            if previous is not None and self._is_other_name(start, previous[0], mention):
                self._also_named(previous[1], reference)
                continue
            previous = (mention, self._number(reference))
            yield previous

    def _is_other_name(self, start: int, first: Mention, second: Mention) -> bool:
        """Whether two names that stand together in a sentence that begins at `start` are of one study."""
        between = self._text[first.end : second.start]
        if re.fullmatch(r"\s*[(\[]\s*", between):
            return True
        if first.value.trial == second.value.trial:
            return False
        in_trial = first.value.trial and between == ", " and _IN_TRIAL.search(self._text[start : first.start])
        return bool(in_trial or _ALSO_NAMED.fullmatch(between))

    def _also_named(self, number: int, reference: StudyRef) -> None:
        """Takes note that a study has another name: "SCOT (Sullivan et al.)"."""
        self._aliases.setdefault(reference.key, number)
        if not reference.trial:
            self._aliases.setdefault(reference.surname, number)
        study = self.studies[number]
        if number != PRIMARY and study.trial != reference.trial and "(" not in study.label + reference.label:
            names = (study.label, reference.label) if study.trial else (reference.label, study.label)
            study.label = f"{names[0]} ({names[1]})"

    def _number(self, reference: StudyRef) -> int:
        surname = reference.surname
        alias = surname if reference.year is None else reference.key
        if alias in self._aliases:
            return self._aliases[alias]
        if reference.key in self._own or surname in self._own:
            return PRIMARY
        for number, study in enumerate(self.studies):
            if number and study.key == reference.key:
                return number
        if not reference.trial and not reference.phase:
            same = [i for i, study in enumerate(self.studies) if i and study.surname == surname]
            if same and reference.year is None:
                return same[-1]
            bare = [i for i in same if self.studies[i].year is None]
            if bare:
                study = self.studies[bare[0]]
                study.key, study.label, study.year = reference.key, reference.label, reference.year
                return bare[0]
        self.studies.append(reference)
        return len(self.studies) - 1

    def _with_ours(
        self, start: int, end: int, numbered: Sequence[tuple[Mention, int]], focus: tuple[int, ...]
    ) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """The pieces of a sentence, with what it says of us before the first name or after the last one cut off."""
        text = self._text
        first, last = numbered[0][0], numbered[-1][0]
        before = self._before(start, first.start, focus)
        ours = _OURS_AFTER.search(text, last.end, end)
        after = ours.start() if ours else end
        if before > start:
            yield start, before, (PRIMARY,)
        yield from self._pieces(before, after, numbered)
        if after < end:
            yield after, end, (PRIMARY,)

    def _before(self, start: int, name: int, focus: tuple[int, ...]) -> int:
        """Where a sentence that begins with our own study turns to the first name in it; its start if it does not."""
        text = self._text
        ours = _OURS.search(text, start, name)
        likened = _LIKENED.search(text, start, name)
        if likened and (ours or focus == (PRIMARY,)) and re.search(r"\d", text[start : likened.start()]):
            return likened.start()
        parts = [match.end() for match in _PARTS.finditer(text, ours.end(), name)] if ours else []
        return parts[-1] if parts else start

    def _pieces(
        self, start: int, end: int, numbered: Sequence[tuple[Mention, int]]
    ) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """The sentence cut where one study gives way to the next; names in a list stay together."""
        text = self._text
        clusters: list[list[tuple[Mention, int]]] = []
        for mention, study in numbered:
            between = text[clusters[-1][-1][0].end : mention.start] if clusters else ""
            if clusters and re.fullmatch(
                r"[\s,;()]*(?:and|or|as well as|&|by|the|of|those|that)?[\s,]*(?:by|of|the|that of)?\s*", between
            ):
                clusters[-1].append((mention, study))
            else:
                clusters.append([(mention, study)])
        cuts = [start]
        for cluster in clusters[1:]:
            position = cluster[0][0].start
            boundaries = re.finditer(
                r";\s*|,\s*(?=(?:whereas|while|but|and|although|as did|in contrast)\b)|\.\s+|:\s+", text[start:position]
            )
            boundary = max((start + match.end() for match in boundaries), default=start)
            cuts.append(boundary if boundary > cuts[-1] else position)
        cuts.append(end)
        for cluster, left, right in zip(clusters, cuts, cuts[1:], strict=False):
            yield left, right, tuple(dict.fromkeys(study for _mention, study in cluster))
