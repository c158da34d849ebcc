"""The terms of a table of events: totals and outcomes with fixed names, everything else in the source's words."""

from __future__ import annotations

import re

_TOTALS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (term, re.compile(pattern, re.I))
    for term, pattern in (
        (
            "discontinuation due to adverse event",
            r"discontinu|withdraw|stopp(?:ed|ing)|leading\s+to\s+(?:drug|treatment|study)|led\s+to\s+(?:stop|with)",
        ),
        ("serious infection", r"serious\s+infections?"),
        ("death", r"^(?:deaths?|died|fatal(?:\s+outcome)?|mortality|all-cause\s+(?:death|mortality))\b(?!.*related)"),
        ("treatment-related death", r"(?:treatment|drug|transplant)-related\s+(?:deaths?|mortality)"),
        ("infusion reaction", r"infusion(?:-related)?\s+reactions?"),
        (
            "treatment-related adverse event",
            r"\brelated\s+to\s+(?:study|the|treatment|drug)|(?:treatment|drug)-related\s+(?:adverse|AE|TEAE)|related\s+(?:adverse\s+event|AE|TEAE)",
        ),
        ("serious adverse event", r"serious\s+(?:treatment-emergent\s+)?(?:adverse|AE|TEAE|event)|\bSAEs?\b"),
        ("severe adverse event", r"severe\s+(?:treatment-emergent\s+)?(?:adverse|AE|TEAE)"),
        (
            "any adverse event",
            r"(?:any|at\s+least\s+(?:one|1)|≥\s*1|one\s+or\s+more|all|total|patients\s+with|overall)\s+(?:treatment-emergent\s+)?(?:adverse|AEs?\b|TEAEs?\b|side[- ]effects?|events?\b)|^(?:treatment-emergent\s+)?adverse\s+events?$|^TEAEs?$|^AEs?$",
        ),
    )
)

# Rows that count all events, and those that give a part of what another row counts.
_ALL_EVENTS = re.compile(
    r"(?:total\s+)?(?:number|no\.?|n|total|count)\s*(?:of\s+)?(?:all\s+)?(?:treatment-emergent\s+)?(?:adverse\s+)?(?:events?|AEs|TEAEs)(?:\s+reported)?|"
    r"(?:total|all)\s+(?:adverse\s+)?events\s*\(?\s*n?\s*\)?|events,?\s*\(?n\)?",
    re.I,
)
_PART = re.compile(
    r"(?:(?:CTCAE\s+)?grade\s*[\d≥>I–-].*|[≥>]\s*grade\s*\d|G[1-5](?:[-–]G?[1-5])?|mild|moderate|severe|(?:mild|moderate)\s*(?:/|-|–|or|to|and)\s*(?:moderate|severe)|life-threatening|"
    r"(?:maximum|worst|highest)\s+(?:severity|grade|intensity)|severity|unrelated|not\s+related|unlikely(?:\s+related)?|(?:possibly|probably|definitely)(?:\s+related)?|"
    r"events?\s+in\s+at\s+least.*|common.*events?|most\s+(?:common|frequent).*|(?:patients|subjects|number\s+of\s+(?:patients|subjects))(?:\s+(?:treated|exposed|analy[sz]ed|in\s+.*))?|n|"
    r"(?:mean|median|total)?\s*(?:exposure|follow-?up|duration)\b.*|patient[- ]years\b.*|(?:event\s+)?rate\s+per.*|resolved|recovered|ongoing|p(?:\s*-?value)?|"
    r"none|no\s+(?:adverse\s+events?|AEs?|events?|side\s+effects?))",
    re.I,
)
_GRADED = re.compile(r"\bgrades?\b|\b(?:mild|moderate|severe)\b(?!.*\bany\b)", re.I)  # "any grade 3 event"
_INFECTIONS = re.compile(r"\binfections?\b(?!\s+and\s+infestations)", re.I)
_PRINTED = re.compile(
    r"\s*[,;:–-]?\s*(?:(?:n|no\.?|number)\s*(?:of\s+patients)?)?\s*\(?\s*%\s*\)?$|,\s*(?:n|no\.?)$|\s*\(\s*n\s*\)$",
    re.I,
)
_BULLET = re.compile(r"^[\s•·▪◦–—*>-]+(?=\w)")


def total_of(label: str) -> str | None:
    """The fixed term of a total or outcome that a label names, or None.

    >>> total_of("At least one serious adverse event"), total_of("Nausea")
    ('serious adverse event', None)
    """
    term = next((term for term, pattern in _TOTALS if pattern.search(label)), None)
    return None if term == "any adverse event" and _GRADED.search(label) else term


def counts_all_events(label: str) -> bool:
    """Whether a row counts all events, not the people who had one ("Total number of events")."""
    return _ALL_EVENTS.fullmatch(_bare(label)) is not None


def is_part(label: str) -> bool:
    """Whether a row gives a part of what another row counts, or no event at all ("Grade 3–4", "Mild", "Exposure")."""
    return _PART.fullmatch(_bare(label)) is not None or not re.search(r"[A-Za-z]{3}", label)


def _bare(label: str) -> str:
    return _PRINTED.sub("", _BULLET.sub("", label)).strip(" ,;:")


def term_of(label: str, parents: tuple[str, ...] = ()) -> str:
    """The event of a row in the source's words; "Any" and "Serious" take theirs from the headings above.

    >>> term_of("Any infection"), term_of("Upper respiratory tract infection, including sinusitis")
    ('infection', 'upper respiratory tract infection')
    >>> term_of("Any"), term_of("Any", ("Infections",)), term_of("Serious", ("Infections",))
    ('any adverse event', 'infections', 'serious infection')
    """
    words = _bare(label)
    if re.fullmatch(
        r"(?:any|all|total|overall|≥\s*1|at\s+least\s+(?:one|1))(?:\s+(?:event|grade|type)s?)?", words, re.I
    ):
        above = next((parent for parent in reversed(parents) if not total_of(parent) and not is_part(parent)), None)
        return term_of(above) if above and not _ABOUT_ALL.fullmatch(_bare(above)) else "any adverse event"
    if re.fullmatch(r"(?:any\s+)?serious|SAEs?", words, re.I):
        infections = parents and _INFECTIONS.search(parents[-1])
        return "serious infection" if infections else "serious adverse event"
    if re.fullmatch(
        r"(?:(?:study\s+)?(?:treatment|drug|medication)[- ]|possibly\s+|considered\s+)?related", words, re.I
    ):
        return "treatment-related adverse event"
    total = total_of(words)
    if total:
        return total
    words = re.split(r",\s*(?:including|of\s+which)\b", words)[0]
    words = re.sub(r"^(?:any|all)\s+(?=\w)", "", words, flags=re.I)
    return words[0].lower() + words[1:] if words[1:2].islower() else words


_ABOUT_ALL = re.compile(
    r"(?:patients?\s+with|safety|.*\badverse\s+events?|.*\bAEs?|.*\bTEAEs?|events?|side\s+effects?).*", re.I
)
