"""What a sentence is about, told by its cue words: a plan, an entry criterion, general background."""

from __future__ import annotations

import re

CUES: dict[str, re.Pattern[str]] = {
    "plan": re.compile(
        r"\b(?:will\s+(?:be\s+)?(?:enrol|recruit|include|randomi|assess|test|study|follow|receive|begin|start)\w*|plan(?:s|ned|ning)?\s+(?:to|for)|aims?\s+to\s+(?:enrol|recruit)\w*|"
        r"aimed\s+at\s+an?\s+enrol\w*|is\s+(?:recruiting|enrolling)|are\s+(?:recruiting|enrolling)|(?:is|are)\s+under\s*way|target(?:ed)?\s+(?:enrol\w+|sample)|sample\s+size\s+(?:was\s+)?(?:calculat|estimat)\w*|"
        r"power\s+(?:calculation|of\s+\d+)|ongoing|yet\s+to\s+report|expected\s+to\s+(?:enrol|report)\w*|to\s+be\s+enrolled|(?:is|are|been)\s+scheduled|scheduled\s+to\s+(?:start|begin|open|end|report|read\s+out|enrol\w*|recruit)|(?:is|are)\s+to\s+(?:enrol|recruit|include|be|follow|randomi[sz]e)\w*|(?:would|['’]d)\s+like|announced\s+an?\s)\b", re.I),
    "criterion": re.compile(
        r"\b(?:eligib\w+|inclusion\s+criteri\w+|exclusion\s+criteri\w+|entry\s+criteri\w+|qualif(?:y|ied)\s+(?:with|if|for)|were\s+(?:required|excluded)|had\s+to\s+have|"
        r"to\s+(?:get\s+in|qualify|be\s+included|enter)|were\s+eligible|could\s+(?:enter|take\s+part|enrol)|criteri(?:on|a)\s+(?:for|of)\s+(?:entry|inclusion))\b", re.I),
    "background": re.compile(
        r"\b(?:(?:is|are)\s+(?:a\s+)?(?:rare|chronic|common|more\s+common|found\s+in|characteri[sz]ed|thought|believed|defined|known)|affects?\s+(?:about|some|an|mostly|women|more|people|approximately|roughly|between|around|\d)|prevalence|incidence|"
        r"worldwide|in\s+the\s+(?:U\.?S\.?|United\s+States)|per\s+(?:million|100[, ]?000)|times\s+(?:as\s+)?(?:more\s+)?(?:often|common|frequent|likely)\s+(?:in|as)|disease\s+of\s+(?:connective|vessels)|strikes?)\b", re.I),
    "objective": re.compile(
        r"(?:^|[.:]\s*)(?:objectives?|aims?|purpose|objective)\b|\b(?:we\s+(?:aimed|sought|wished|set\s+out|wanted)|(?:aim|goal|purpose|objective)s?\s+(?:of|was|were|is)|to\s+(?:determine|assess|evaluate|examine|investigate|describe|compare|find\s+out|learn|judge|observe|see)\b.{0,60}$)", re.I),
    "negation": re.compile(r"\b(?:no|not|none|neither|nor|never|without|did\s?n['o’]t|nobody|absence\s+of|free\s+of|lack\s+of)\b", re.I),
}  # fmt: skip


def find_cues(sentence: str) -> frozenset[str]:
    """Names of the cues in a sentence.

    >>> sorted(find_cues("The trial will enroll 150 patients."))
    ['plan']
    """
    return frozenset(name for name, pattern in CUES.items() if pattern.search(sentence))
