"""Which group a number of people belongs to: "92 to bosentan", "placebo (n = 5)", "Tocilizumab was given to 15"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.pipes.mentions import Mention
from extract.pipes.sizes.acts import Act
from extract.pipes.sizes.alternatives import has_alternative
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import Name, as_name, clean

_WORD = r"(?!(?:and|or|but|who|whose|were|was|is|are|had|have|has|did|than|versus|vs|because|after|before|during|until|while|at|in|of|to|from|by|on|with|for|as|the)\b)[\w/%+.-]+"
_FILLER = rf"(?:<count:\d+>-|(?:{_WORD}|of|the)\s+|<(?:measure|time|value|ratio|cohort|subtype|disease|label):\d+>-?\s*(?:(?:of|in)\s+)?(?:the\s+)?){{0,4}}?(?:<count:\d+>\s+(?:\w+\s+)?(?:doses?|courses?|cycles?|infusions?|injections?|sessions?|tablets?)\s+of\s+)?"
_NAME = r"<(?P<label>group|drug):(?P<name>\d+)>(?!-(?!treated|<))"
_LINK = (
    r"(?:(?:(?:were|was|had\s+been|being|have\s+been)\s+)?(?:randomi[sz]ed|randomly\s+\w+|assigned|allocated|allotted|treated|given|put|started|kept|transferred|managed|receiving|injected|infused|dosed)(?:\s+(?:at\s+random|by\s+lot))?(?:\s+(?:to|with|on|in|into))?(?:\s+(?:receive|take|get|have))?|"
    r"(?:came|went|fell)\s+(?:in)?to|(?:at\s+random|by\s+lot|by\s+chance)\s+to|(?:really\s+|had\s+)?(?:received|got|took|taken|drew|chose|opted\s+for|had|were\s+on|was\s+on|used|underwent|undergoing)|had\s+been\s+on|taking|(?:were|was)(?=\s+<(?:group|drug):\d+>-<)|on|to(?:\s+(?:receive|take|get|have))?|with|in|for|under|into|from|given|using|of|per|by)"
)
_BEHIND = re.compile(
    rf"\s*(?:,\s*)?(?:(?:of\s+(?:them|these|those|whom|which|the\s+<cohort:\d+>|those)|each|more|others?|further|all)\s+)*(?:,?\s*(?:of\s+)?(?:who|whom)\s+(?:\w+ly\s+|really\s+)?)?(?:{_LINK}\s+)(?:those\s+on\s+|those\s+in\s+)?{_FILLER}{_NAME}",
    re.I,
)
_DIRECT = re.compile(rf"(?:\s+of)?\s+(?:the\s+|an?\s+)?(?:former\s+)?{_NAME}", re.I)
_EACH_BEHIND = re.compile(r"\s+each\b", re.I)
_GROUPS_OF = re.compile(r"\b(?:groups?|arms?|<group:\d+>)\s+of\s+$", re.I)
_DOSES_OF = re.compile(
    rf"\s+(?:<count:\d+>|an?)\s+(?:doses?|courses?|cycles?|infusions?|injections?)\s+of\s+{_NAME}", re.I
)
_BESIDE = re.compile(rf"{_NAME}(?:\s+(?:<cohort:\d+>|alone))?\s*(?:[:,=–-]\s*|\(\s*)?(?:n\s*=\s*)?$", re.I)
_GIVEN_TO = re.compile(
    rf"{_NAME}(?:\s+\([^()]*\))?\s+(?:(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:given|administered|taken|used|performed|carried\s+out|prescribed|received|injected|tried|tested|infused|started)\s+(?:to|by|in|for)|(?:of\s+[\w<>:-]+\s+)?(?:(?:a\s+day|daily|<time:\d+>)\s+)?(?:went|fell)\s+to(?:\s+the\s+lot\s+of)?|(?:to|by))\s+(?:all\s+|the\s+|another\s+|only\s+)*$",
    re.I,
)
_HOLDS = re.compile(
    rf"{_NAME}(?:\s+(?:group|arm))?\s+(?:of(?=\s+(?:only\s+)?$)|consisting\s+of|comprising|totalling|comprised|contained|consisted\s+of|included|numbered|had|has|counted|totalled|was\s+made\s+up\s+of)\s+(?:only\s+)?$",
    re.I,
)
# "Between iloprost and placebo 32 patients were divided"; "To bosentan were assigned 40"
_BETWEEN = re.compile(r"\bbetween\s+<(?:group|drug):\d+>\s+and\s+(?:the\s+)?<(?:group|drug):\d+>,?\s*$", re.I)
_GOAL = re.compile(
    rf"\b(?:to|with|on)\s+(?:the\s+)?{_NAME}\s+(?:<(?:group|measure):\d+>\s+(?:mg\s+)?)?(?:(?:were|was)\s+)?(?:(?:randomi[sz]ed|assigned|allocated|allotted|treated|put)\s+)?$",
    re.I,
)
_PLACE = re.compile(
    rf"(?:^|[.;:,(]\s*|\band\s+)(?:in|of|among|for|within|from)\s+(?:the\s+|those\s+on\s+)?{_FILLER}{_NAME}[^;<]*$",
    re.I,
)
_IN_BRACKET_AFTER = re.compile(
    r"[^;<(]{0,60}\(\s*(?:the\s+)?(?:<group:(?P<name>\d+)>|(?P<words>[\w-]+(?:\s+[\w-]+)?)\s+(?:group|arm))\s*\)"
)
# What a stretch before "(n = 20)" does not reach across: stops, results, earlier numbers, verbs of allotment.
_CUT = re.compile(
    r";|:\s|\.\s|<(?:n|count|value|percent|outcome):\d+>(?:[^()]{0,40}\))?|(?:randomi[sz]ed|assigned|allocated|allotted|divided|received|receiving|given|treated|undergo|underwent)\b",
    re.I,
)
_LAST_OR = re.compile(r"\b(?:or|versus|vs\.?|and|while|whereas)\s(?!.*\b(?:or|versus|vs\.?)\s)", re.I)
_LEAD = re.compile(
    r"(?:[\s,]+|<ratio:\d+>|\b(?:(?:at\s+random|randomly|by\s+lot)|to|into|in|with|from|at|on|for|receive|undergo|get|take|have|either|both|one\s+of|the|an?|and|or|versus|vs\.?|while|others?|two|three|groups?:|ratio|fashion|manner|order|application\s+of|treatment\s+with|therapy\s+with|use\s+of)\b(?!-))*",
    re.I,
)
_CONTROLS = re.compile(r"\b(?:controls?|volunteers|donors)\b|^healthy\b", re.I)
# "with 50 untreated ones"
_UNLIKE = re.compile(
    r"\s+(?P<words>(?:untreated|unexposed|healthy|(?:age-)?matched|unaffected)(?:\s+(?:ones|others|persons))?)(?=\s*[,.;)]|$)",
    re.I,
)
# People with another disease stand beside those with systemic sclerosis as their controls.
_OTHER = r"\b(?:RA|SLE|IPF|UCTD|MCTD|PRP|rheumatoid\s+arthritis|(?:systemic\s+)?lupus(?:\s+erythematosus)?|primary\s+Raynaud\S*(?:\s+(?:phenomenon|disease|syndrome))?|osteoarthritis|morph(?:o)?ea|localized\s+scleroderma|localised\s+scleroderma|dermatomyositis|idiopathic\s+pulmonary\s+fibrosis)\b"
_OTHER_DISEASE = re.compile(rf"(?:[\w-]+\s+)?{_OTHER}", re.I)
_OTHER_BEHIND = re.compile(rf"\s+with\s+{_OTHER}(?!\s+(?:overlap|and)\b)", re.I)
_COMPARED = re.compile(r"\b(?:unexposed|matched|healthy|historical|untreated|control|unaffected|normal)\b", re.I)


def name_of(reading: Reading, counted: Counted, act: Act | None = None) -> Name | None:
    """The group of a number, by the words behind it, in it or before it."""
    return (
        _in_order(reading, counted)
        or _goal(reading, counted)
        or _own_noun(reading, counted)
        or _behind(reading, counted)
        or _bracket_label(reading, counted)
        or _before(reading, counted)
        or (_complement(reading, counted, act) if act else None)
    )


# A dozen groups at the most: an endless list of numbers would be read anew from each of them.
_RESPECTIVELY = re.compile(
    r"<(?:count|n):\d+>(?:(?:\s*,\s*|\s*,?\s+and\s+)<(?:count|n):\d+>){1,11}+(?:\s+of\s+(?:them|these|those|whom)|\s+<cohort:\d+>)?,?\s+resp(?:ectively|\.)",
    re.I,
)
# "Twenty-three and 24 patients were randomised to tocilizumab and placebo, respectively"
_NAMED_RESPECTIVELY = re.compile(
    r"(?P<numbers><(?:count|n):\d+>(?:\s+<cohort:\d+>)?(?:(?:\s*,\s*|\s*,?\s+and\s+)<(?:count|n):\d+>){1,11}+)(?:\s+<cohort:\d+>)?[^;.<]{0,60}"
    r"(?P<names><(?:group|drug):\d+>(?:(?:\s*,\s*|\s*,?\s+and\s+)(?:[\w-]+\s+){0,2}<(?:group|drug):\d+>)+)[^;.<]{0,20},?\s+respectively",
    re.I,
)
# "…; 39 and 18 completed week 24": one number for each of two arms, in their order
_PAIR_OF_ACTS = re.compile(
    r"(?:^|[;,:(]\s*|\b(?:and|of\s+whom|which|with)\s+)(?P<one><count:\d+>)\s+and\s+(?P<other><count:\d+>)(?:\s+<cohort:\d+>)?\s+(?:have\s+|had\s+)?(?:completed|finished|withdrew|discontinued|dropped\s+out|were\s+(?:analy[sz]ed|evaluated|included|evaluable|treated|withdrawn))\b",
    re.I,
)
# "was completed by 57 and 28 of them", "available for 54 and 49 participants", "reached by 88, 90 and 86"
_LIST_BEHIND_ACT = re.compile(
    r"\b(?:completed|finished|reached|attended|available|analy[sz]ed|evaluable)\s+(?:by|for|in|from)\s+(?P<numbers><count:\d+>(?:\s*,\s*<count:\d+>){0,4}+,?\s+and\s+<count:\d+>)(?=\s+(?:of\s+them|<cohort:\d+>)|\s*[,.;]|$)",
    re.I,
)
# "Completed: 55 and 29."
_HEADED_PAIR = re.compile(
    r"(?:^|[.;]\s+)(?:completed|completers|finished|withdrew|withdrawn|drop-?outs?|dropped\s+out|analy[sz]ed|treated)\s*:\s*(?P<one><count:\d+>)\s*(?:and|/|,)\s*(?P<other><count:\d+>)\s*(?:[.;,]|$)",
    re.I,
)
_LISTED = re.compile(r"\(<count:\d+>(?:(?:,\s*|,?\s+and\s+)<count:\d+>)+\)", re.I)
_LATTER = re.compile(r"\s*,?\s*(?:of\s+|in\s+|on\s+)the\s+(?P<which>former|latter)\b", re.I)


def _in_order(reading: Reading, counted: Counted) -> Name | None:
    """ "17 and 12, respectively", "two of the latter": a place in the order of the groups named before, "0/2" the first of two."""
    for match in _RESPECTIVELY.finditer(reading.text):
        if match.start() <= counted.start < match.end():
            places = [tag.start() for tag in re.finditer(r"<(?:count|n):", match[0])]
            place = places.index(counted.start - match.start())
            return Name(f"{place}/{len(places)}", "order", (), match.start(), match.end())
    if counted.bracket >= 0:
        listed = _LISTED.match(reading.text, counted.bracket)
        if listed:  # "the two drugs were given to 32 patients (17 and 15)"
            places = [tag.start() for tag in re.finditer(r"<(?:count|n):", listed[0])]
            place = places.index(counted.start - counted.bracket)
            return Name(f"{place}/{len(places)}", "order", (), listed.start(), listed.end())
    for match in _NAMED_RESPECTIVELY.finditer(reading.text):
        if match.start() <= counted.start < match.end("numbers"):
            places = [tag.start() for tag in re.finditer(r"<(?:count|n):", match["numbers"])]
            tags = [tag.start() for tag in re.finditer(r"<(?:group|drug):", match["names"])]
            if len(places) == len(tags):
                return as_name(reading, match.start("names") + tags[places.index(counted.start - match.start())])
    pair = _PAIR_OF_ACTS.search(reading.text) or _HEADED_PAIR.search(reading.text)
    if pair and counted.start in (pair.start("one"), pair.start("other")):
        return Name(f"{int(counted.start == pair.start('other'))}/2", "order", (), pair.start(), pair.end())
    listed = _LIST_BEHIND_ACT.search(reading.text)
    if listed and listed.start("numbers") <= counted.start < listed.end("numbers"):
        places = [tag.start() for tag in re.finditer(r"<count:", listed["numbers"])]
        place = places.index(counted.start - listed.start("numbers"))
        return Name(f"{place}/{len(places)}", "order", (), listed.start(), listed.end())
    latter = _LATTER.match(reading.text, counted.end)
    if latter:
        return Name("0/2" if latter["which"].lower() == "former" else "1/2", "order", (), latter.start(), latter.end())
    return None


def _goal(reading: Reading, counted: Counted) -> Name | None:
    """ "To bosentan were assigned 40, to placebo 42": the group stands before the number."""
    if counted.bracket >= 0:
        return None
    match = _GOAL.search(reading.flat[: counted.start], max(0, counted.start - 90))
    return as_name(reading, match.start("name") - len(match["label"]) - 2) if match else None


def _own_noun(reading: Reading, counted: Counted) -> Name | None:
    """ "30 healthy controls", "44 abatacept", "85 TCZ-TCZ", "93 tocilizumab-treated patients"."""
    head = counted.head
    if counted.number == 1 and head is not None and head.label == "group":
        return None  # "one control group"
    if head is not None and head.label in ("group", "drug"):
        name = as_name(reading, reading.text.find(reading.frame.tag(head), counted.end))
        compared = name is not None and (_CONTROLS.search(name.words) or _COMPARED.search(name.words))
        return replace(name, kind="controls") if name and compared else name
    unlike = _UNLIKE.match(reading.text, counted.stop) if head is None and not counted.named else None
    if unlike:
        start, end = unlike.span("words")
        return Name(clean(unlike["words"]), "controls", (reading.frame.span(start, end),), start, end)
    match = re.search(r"<(?:group|drug):\d+>-treated", reading.text[counted.end : counted.stop])
    if match:
        return as_name(reading, counted.end + match.start())
    if head is not None and head.label == "cohort" and len(reading.counted) > 1:
        compared = _OTHER_DISEASE.fullmatch(counted.modifiers) or _OTHER_BEHIND.match(reading.text, counted.stop)
        if compared:
            span = (
                (counted.mention.end, head.end)
                if compared.re is _OTHER_DISEASE
                else reading.frame.span(counted.stop, compared.end())
            )
            words = reading.frame.words[span[0] - reading.frame.start : span[1] - reading.frame.start]
            words = re.sub(r"^\s*with\s+", "", words)
            return Name(clean(words), "controls", (span,), counted.stop, max(counted.stop, compared.end()))
    volunteers = (
        head is not None
        and head.value == "volunteers"
        and any(o.label == "cohort" and o is not counted for o in reading.counted)
    )
    if head is not None and head.label == "cohort" and (volunteers or _COMPARED.search(counted.modifiers)):
        start = counted.end + re.match(r"\s*", reading.text[counted.end :]).end()  # type: ignore[union-attr]
        span = reading.frame.span(start, counted.stop)
        words = reading.frame.words[span[0] - reading.frame.start : span[1] - reading.frame.start]
        return Name(clean(words), "controls", (span,), start, counted.stop)
    return None


def _behind(reading: Reading, counted: Counted) -> Name | None:
    text = reading.flat if counted.bracket < 0 else reading.text
    position = counted.stop
    if counted.named and text[position : position + 1] == ")":
        text, position = reading.flat, position + 1
    if _EACH_BEHIND.match(text, counted.stop) and (counted.named or _GROUPS_OF.search(text[: counted.start])):
        return Name("", "each", (), position, position)
    if _EACH_BEHIND.match(text, counted.stop) and len({m.value for m in reading.frame.labelled("group", "drug")}) > 1:
        return Name("", "each", (), position, position)
    doses = _DOSES_OF.match(text, position)
    if doses:
        return as_name(reading, doses.start("name") - len(doses["label"]) - 2)
    direct = counted.head is None and not counted.named
    match = _BEHIND.match(text, position) or (_DIRECT.match(text, position) if direct else None)
    if not match:
        return None
    name = as_name(reading, match.start("name") - len(match["label"]) - 2)
    each = name is not None and name.kind == "each"
    return name if each or not has_alternative(reading, text, match.end()) else None


def _bracket_label(reading: Reading, counted: Counted) -> Name | None:
    match = _IN_BRACKET_AFTER.match(reading.text, counted.stop) if counted.number > 1 else None
    if not match:
        return None
    if match["name"]:
        mention = reading.frame.mentions[int(match["name"])]
        return Name(
            mention.value.name,
            "class" if mention.value.kind == "class" else "label",
            ((mention.start, mention.end),),
            match.start(),
            match.end(),
            mention,
        )
    start, end = match.span("words")
    return Name(match["words"], "label", (reading.frame.span(start, end),), start, end)


def _before(reading: Reading, counted: Counted) -> Name | None:
    if counted.bracket >= 0:
        found = _before_bracket(reading, counted)
        if found:
            return found
    text = reading.text[: counted.start] if counted.bracket >= 0 else reading.flat[: counted.start]
    if _BETWEEN.search(text):
        return None
    patterns = (_BESIDE, _GIVEN_TO, _HOLDS) if counted.bracket >= 0 else (_BESIDE, _GIVEN_TO, _HOLDS, _PLACE)
    for pattern in patterns:
        match = pattern.search(text, max(0, len(text) - 140))
        if match:
            name = as_name(reading, match.start("name") - len(match["label"]) - 2)
            return replace(name, kind="label") if name and pattern is _HOLDS and name.kind == "group" else name
    return None


def _before_bracket(reading: Reading, counted: Counted) -> Name | None:
    """The group of a bracketed number: named before its bracket or in it, where the shorter of the two names counts."""
    outside, inside = _first_of_stretch(reading, counted), _head_of_bracket(reading, counted)
    if inside is None:
        return outside
    if outside is None:
        return inside if inside.kind == "label" else None
    listed = sum(other.bracket == counted.bracket and other.named for other in reading.counted) > 1
    register = inside.kind == "label" and inside.mention is None
    if not listed and not register and len(inside.words) >= len(outside.words):
        return outside
    return inside if inside.kind == "label" else replace(inside, kind=outside.kind)


def _first_of_stretch(reading: Reading, counted: Counted) -> Name | None:
    """ "mycophenolate for 24 months (n = 69) or cyclophosphamide followed by placebo (n = 73)": the first of its stretch."""
    start = stretch_before(reading, counted)
    if start is None:
        return None
    stretch = reading.text[start : counted.bracket]
    first = re.search(r"<(?:group|drug):\d+>", stretch)
    if not first or first.start() > 60 or len(stretch) - first.end() > 60 or "<event:" in stretch[first.end() :]:
        return None
    name = as_name(reading, start + first.start())
    further = re.compile(r"\s*(?:plus|and|\+|with)\s+(?:\w+\s+)?(?=<(?:group|drug):)").match(stretch, first.end())
    if name is not None and further and _in_both_arms(reading, name):
        return as_name(reading, start + further.end()) or name  # "A plus B (n = 33) or A plus C (n = 31)"
    return name


def _in_both_arms(reading: Reading, name: Name) -> bool:
    """Whether a sentence gives the same drug in more than one of its arms."""
    alike = [m for m in reading.frame.labelled("group", "drug") if _same_drug(m, name)]
    return sum(bool(re.match(r"\s*(?:plus|and|\+|with)\s", reading.frame.after(m))) for m in alike) > 1


def _same_drug(mention: Mention, name: Name) -> bool:
    drug = getattr(mention.value, "drug", None) or getattr(mention.value, "id", None)
    return drug is not None and drug == name.drug


# "(Cohort A, 40 mg daily, n = 6)", "oral beraprost (BPS; n = 24)", "the Danish register (DanSSc; n = 1,206)"
_PART_OF_BRACKET = re.compile(r"(?:[^;<]|<(?!n:)\w+:\d+>)*$")
_SHORT = re.compile(r"(?!(?:SD|SE|CI|IQR|RCT|mean|median)\b)[A-Z][\w.-]*[A-Z][\w.-]*")
_SURELY = re.compile(r"(?:placebo|control|sham|(?:group|arm|cohort|set)\b)", re.I)
# "the Danish (DanSSc; n = 1,206) and the Swedish (SveSSc; n = 1,530) registers"
_SHORT_SIZED = re.compile(r"\([A-Z][\w.-]*[A-Z][\w.-]*\s*[;,]\s*<n:\d+>\)")
_REGISTERS = re.compile(r"\b(?:registers?|registr(?:y|ies)|cohorts?|databases?|networks?)\b", re.I)
RESULT_BEFORE = re.compile(r"<(?:value|percent|time|outcome|interval|ci):\d+>(?:\s+[\w/]+)?\s*$")
_REGISTER = re.compile(r"\b(?:register|registry|cohort|database|network)\s*$", re.I)


def _head_of_bracket(reading: Reading, counted: Counted) -> Name | None:
    """The group named in a number's own bracket: kind `label` where it is one for sure, else that of the words before."""
    if not counted.named:
        return None
    inside = reading.text[counted.bracket + 1 : counted.start].rstrip(" ,;:")
    start = counted.bracket + 1 + _PART_OF_BRACKET.search(inside).start()  # type: ignore[union-attr]
    start += len(reading.text[start:]) - len(reading.text[start:].lstrip(" ,"))
    part = reading.text[start : counted.bracket + 1 + len(inside)]
    if re.match(r"<(?:group|drug):", part):
        name = as_name(reading, start)
        sure = name and (_SURELY.match(name.words) or RESULT_BEFORE.search(reading.text[: counted.bracket]))
        return replace(name, kind="label" if sure else "words") if name else None
    if _SHORT.fullmatch(part):
        registers = len(_SHORT_SIZED.findall(reading.text)) > 1 and _REGISTERS.search(reading.text)
        kind = "label" if registers or _REGISTER.search(reading.text[: counted.bracket]) else "words"
        return Name(part, kind, (reading.frame.span(start, start + len(part)),), start, start + len(part))
    return None


# What may stand in a bracket before the number of people: an abbreviation, or how the treatment was given.
_SHORT_FORM = re.compile(r"(?:(?:[A-Z][\w-]*+|<\w+:\d+>)[,;:]?\s*){1,3}|\w+\s+\w+[,;:]|<measure:\d+>\s+[\w/]+[,;]")
_REGIMEN = re.compile(r"(?:[\w\s,/+'’.-]|<(?:count|measure|time|value|drug|group):\d+>){1,90}[;,]")


def stretch_before(reading: Reading, counted: Counted) -> int | None:
    """Where the words that a bracketed number belongs to begin: behind the last bracket with a number, the last verb of
    allotment or the last stop. None where the bracket holds more than the number of people."""
    alone = reading.text[counted.stop : counted.stop + 1] in ")]" and counted.head is None
    if counted.bracket < 0 or not (counted.named or counted.people or alone):
        return None
    inside = reading.text[counted.bracket + 1 : counted.start].strip()
    if inside and not (counted.named and _REGIMEN.fullmatch(inside)) and not _SHORT_FORM.fullmatch(inside):
        return None
    left = max(0, counted.bracket - 140)
    stretch = reading.text[left : counted.bracket]
    cut = max((m.end() for m in _CUT.finditer(stretch)), default=0)
    last_or = max((m.end() for m in _LAST_OR.finditer(stretch) if m.start() >= cut), default=cut)
    return left + last_or + len(_LEAD.match(stretch, last_or)[0])  # type: ignore[index]


def _complement(reading: Reading, counted: Counted, act: Act) -> Name | None:
    """The group an act puts its people in, if it names one alone: "25 were given cyclophosphamide"."""
    if act.start < counted.start:
        return None
    match = re.compile(
        rf"(?:\s+(?:the|its|their)\s+(?:<studies:\d+>|treatment|course))?\s+(?:(?:to|with|on|in|into|from)\s+)?(?:receive\s+|take\s+)?{_FILLER}{_NAME}",
        re.I,
    ).match(reading.flat, act.end)
    if not match:
        return None
    if has_alternative(reading, reading.flat, match.end()) or _has_own_number(reading, counted, match.end()):
        return None
    if act.stage == "randomised" and _AND_ANOTHER.match(reading.flat, match.end()):
        return None
    name = as_name(reading, match.start("name") - len(match["label"]) - 2)
    generic = (
        name is not None and act.stage == "withdrawn" and re.fullmatch(r"(?:study\s+)?(?:drug|medication)", name.words)
    )
    return None if generic else name  # "nineteen patients stopped the drug"


# "randomised to an intervention group and a control group"
_AND_ANOTHER = re.compile(
    r"\s*,?\s+(?:and|or)\s+(?:in)?(?:to\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}<(?:group|drug):", re.I
)
_OWN_NUMBER = re.compile(r"\s*[(\[][^()<]*(?:<(?!count|n:)\w+:\d+>[^()<]*)*<(?:n|count):\d+>[^()<]*[)\]]")


def _has_own_number(reading: Reading, counted: Counted, position: int) -> bool:
    """Whether the group that ends at `position` has a number of its own: "40 were randomised to A (n = 19) and …"."""
    own = _OWN_NUMBER.match(reading.text, position)
    return own is not None and not own.start() <= counted.start < own.end()
