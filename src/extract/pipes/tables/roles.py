"""What a header is apart from a group's name: a p value, a share, occurrences, a part by severity, a plain title.

A part of a header is read without the tail that only says how its values are printed ("All, n (%)" is "All").
"""

from __future__ import annotations

import re
from functools import lru_cache

from extract.pipes.tables.grid import without_marks

_PEOPLE = r"(?:patients?|subjects?|participants?|cases?|people|persons|individuals|pts\.?|children|women|men)"
_N = r"(?:n|no\.?|num\.?|number|N)"
_PRINTED = re.compile(
    rf"[\s,;:–—-]*[\(\[]?\s*{_N}\s*(?:/\s*N\s*)?[,/]?\s*[\(\[]?\s*%\s*[\)\]]*$|"  # ", n (%)", ", n/N (%)"
    rf"\s*[\(\[]\s*(?:{_N}|%|n\s*/\s*N)\s*[\)\]]$|\s*,\s*(?:{_N}|%|n\s*/\s*N)$|"  # "(n)", ", %"
    r"[\s,;:–—-]+[\(\[]?\s*(?:LS\s+)?(?:mean|median)s?\b.*$|"  # ", mean ± SD"
    r"[\s,;:–—-]+[\(\[]?\s*(?:±\s*)?(?:SDs?|SEM?|IQR|range|95\s*%\s*CI)\s*[\)\]]*$",
    re.I,
)

_GRADE = r"(?:CTC(?:AE)?\s+|toxicity\s+)?gr(?:ade|\.)?s?"
_LEVEL = r"(?:[1-5]|I{1,3}|IV|V)"
# The first pattern that fits a whole part names its role.
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.I))
    for role, pattern in (
        (
            "p",
            r"p|p[- ]?values?\b.*|p\s*[\(\[,*†].*|p\s+(?:for|at|vs\.?|versus|between|within|trend|intra|inter)\b.*|"
            r"(?:between|within|inter|intra)[- ]?(?:groups?|arms?)(?:\s+(?:comparison|difference))?[\s,:]+p|.*\bp[- ]values?|(?:statistical\s+)?significance|sig\.?",
        ),
        (
            "effect",
            r"(?:(?:crude|adjusted|unadjusted)\s+)?(?:OR|RR|HR|aOR|aHR|odds\s+ratio|relative\s+risk|risk\s+ratio|hazard\s+ratio|"
            r"risk\s+difference|rate\s+ratio|effect\s+size)\b.*|NN[HT]|number\s+needed.*|.*\bper\s+100\b.*|"
            r"(?:exposure-adjusted|EAIR|incidence\s+rate).*|"
            r"(?:r|rho|ρ|β|beta|B|coef(?:ficient)?s?|z)(?:\s*[\(\[,].*)?|correlation.*|regression.*|χ2|df|t",
        ),
        (
            "spread",
            r"±?\s*SD|SE|SEM|standard\s+(?:deviation|error)|IQR|(?:inter-?quartile\s+)?range|min(?:imum)?[-–—, ]+max(?:imum)?|"
            r"(?:95\s*%\s*)?(?:CI|confidence\s+interval)|Q1[-–—, ]+Q3",
        ),
        (
            "events",
            rf"(?:(?:{_N}|total)\s*(?:of\s+)?)(?:adverse\s+)?(?:events|episodes|occurrences|reports|AEs|TEAEs)|"
            rf"(?:events|episodes|occurrences|AEs)(?:\s*[,(]\s*{_N}\s*\)?)?|E|\[E\]|event\s+count",
        ),
        (
            "share",
            rf"%|per\s?cent(?:age)?s?|pct\.?|(?:(?:rate|incidence|frequency|prevalence|proportion)\s*[,(]?\s*%\s*\)?)|"
            rf"(?:%|percentage|proportion)\s*(?:of\s+)?{_PEOPLE}|{_PEOPLE}\s*,?\s*\(?\s*%\s*\)?",
        ),
        (
            "count",
            rf"{_N}|n\s*/\s*N|count|frequency|{_N}\s*[\(\[,/]?\s*%\s*[\)\]]?|"
            rf"(?:(?:{_N})\s*(?:of\s+)?)?{_PEOPLE}(?:\s+(?:affected|examined|assessed|evaluated|analy[sz]ed|with\b.*|at\s+risk))?"
            rf"(?:\s*,\s*{_N}|\s*\(\s*{_N}\s*\))?(?:\s*,?\s*{_N}\s*\(\s*%\s*\))?|{_N}\s+(?:examined|assessed|evaluated|analy[sz]ed)|"
            r"examined|assessed",
        ),
        (
            "part",
            rf"mild|mod(?:erate|\.)?|sev(?:ere|\.)?|(?:mild|moderate)\s*(?:[-/–]|to|or|and)\s*(?:moderate|severe)|life[- ]threatening|fatal|"
            rf"{_GRADE}\s*[≥>]?\s*{_LEVEL}\b.*|[≥>]\s*{_GRADE}\s*{_LEVEL}\b.*|G\s?{_LEVEL}(?:\s*[-–/]\s*G?{_LEVEL})?|(?:high|low)[- ]grade|"
            r"(?:non-?)?serious|SAEs?|(?:(?:study\s+)?(?:treatment|drug)[- ])?(?:un)?related(?:\s+to\b.*)?|"
            r"(?:possibly|probably|definitely|likely)\b.*|leading\s+to\b.*|led\s+to\b.*|requiring\b.*|"
            r"outcomes?\s+of\b.*|resolved|recovered|ongoing|causality|relation(?:ship)?\b.*|action\b.*|onset.*|time\s+to\b.*|"
            r"days?\s+to\b.*|median\s+(?:onset|time|duration)\b.*",
        ),
        (
            "grade",
            rf"(?:worst|max(?:imum|imal|\.)?|highest|median|(?:events|patients|AEs)(?:\s*,\s*{_N})?\s+by)?\s*"
            rf"(?:{_GRADE}|severity)(?:\s*\(.*\)|\s*,\s*{_N})?",
        ),
        (
            "everybody",
            rf"(?:all|any)(?:\s+(?:the\s+)?{_PEOPLE})?|total(?:\s+(?:{_PEOPLE}|cohort|population|sample))?|overall(?:\s+(?:cohort|population|sample))?|"
            rf"(?:whole|entire|full|study|total)\s+(?:cohort|group|population|series|sample)|{_PEOPLE}|cohort|"
            r"(?:all|any)[- ](?:grades?|severity|events?|causality)|SSc(?:\s+patients)?|systemic\s+sclerosis",
        ),
        (
            "later",
            r"(?:after|post|follow(?:ing|ed)?)(?:[- ](?:the\s+)?(?:treatment|therapy|intervention|drug|infusions?|transplant(?:ation)?|HSCT|course))?|"
            r"(?:at\s+)?(?:the\s+)?end(?:\s+of\s+(?:the\s+)?(?:treatment|therapy|study|trial|follow-?up|intervention|observation))|EO[TS]|"
            r"(?:at\s+)?(?:the\s+)?(?:last|final|latest|most\s+recent)(?:\s+(?:visit|follow-?up|observation|assessment|examination|evaluation|score|value))?|"
            r"(?:at\s+)?follow-?up",
        ),
        (
            "statistic",
            r"(?:mean|median|average|estimate|LS\s*means?|least[- ]squares?|adjusted\s+mean|absolute|relative)\b.*|values?|results?|scores?|data|points",
        ),
        (
            "title",
            r"visits?|[TV]\s?\d{1,2}|time(?:\s*-?points?)?s?|weeks?|months?|days?|years?|periods?|characteristics?|variables?|parameters?|features?|events?|"
            r"adverse\s+events?|terms?|outcomes?|measures?|endpoints?|groups?|arms?|subsets?|subgroups?|treatments?|treatment\s+(?:groups?|arms?)|"
            r"study\s+(?:groups?|arms?)|assessments?|examinations?|domains?|items?|skin\s+score|change.*|difference.*|delta|Δ.*|∆.*|"
            r"(?:per\s?cent|%)\s+change.*|improvement|responders?.*|improved|worse(?:ned)?|unchanged|stable|no\s+change|deteriorated|worsening|duration.*|end\s*points?|status|"
            r"(?:weeks?|months?|days?|years?|time)\s+(?:of|on|after|since|from)\b.*|(?:improvement|worsening|deterioration|decrease|reduction)\b.*|"
            r"[≥>]\s*\d.*\b(?:improvement|decrease|reduction|fall|increase|worsening|response)\b.*|"
            r"comments?|references?|details?|system\s+organ\s+class.*|preferred\s+term.*|organ\s+class.*|safety|category|intervention|comparison|"
            r"(?:within|between)[- ]groups?.*|treatment\s+effect.*|severity\s*/\s*grade",
        ),
    )
)
_SEVERITY = re.compile(r"(?P<mild>mild)|(?P<moderate>mod)|(?P<severe>sev)|(?P<fatal>fatal)", re.I)


def without_printing(part: str) -> str:
    """A part of a header without what only says how its values are printed.

    >>> without_printing("All, n (%)"), without_printing("Placebo (%)"), without_printing("Drug X, mean ± SD"), without_printing("n (%)")
    ('All', 'Placebo', 'Drug X', 'n (%)')
    """
    words = without_marks(part).strip()
    shorter = _PRINTED.sub("", words).strip(" ,;:")
    return shorter if re.search(r"[^\W\d_]{2}|\w\s*\d", shorter) and shorter.lower() not in {"no", "pts"} else words


@lru_cache(8192)
def role_of(part: str) -> str | None:
    """What a part of a header is, if not a name: p, effect, spread, events, share, count, part, grade, everybody, …

    >>> [role_of(part) for part in ("P value†", "n (%)", "Mod.", "Worst grade", "Grade 3–4", "All, n (%)", "Placebo")]
    ['p', 'count', 'part', 'grade', 'part', 'everybody', None]
    """
    words = without_marks(part).strip(" ,;:")
    for form in dict.fromkeys((words, without_printing(words))):
        for role, pattern in _ROLES:
            if pattern.fullmatch(form):
                return role
    return None


def is_later(label: str) -> bool:
    """Whether a label says that values were taken later than the first, and not when.

    >>> is_later("After treatment"), is_later("Last visit"), is_later("After 6 months")
    (True, True, False)
    """
    return role_of(label) == "later"


def severity_of(part: str) -> str | None:
    """The one severity that a part of a header names, or None.

    >>> severity_of("Mod."), severity_of("Mild or moderate")
    ('moderate', None)
    """
    found = {match.lastgroup for match in _SEVERITY.finditer(part)}
    return found.pop() if len(found) == 1 else None
