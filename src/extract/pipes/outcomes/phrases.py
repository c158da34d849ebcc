"""The phrases that tell what a number of a sentence measures, as patterns for the text before and behind it."""

from __future__ import annotations

import re

# A score that is where it was.
STAYED = (
    r"(?:un(?:changed|altered|affected)|constant|plateaued|held\s+steady|(?:stood|kept|held)\s+still|(?:went|got)\s+nowhere|(?:was|were)\s+(?:(?:just|about|exactly|still)\s+)?where\s+(?:it|they)\s+(?:was|were|had\s+been|(?:had\s+)?started)|(?:remained|stayed)\s+(?:(?:much|just|about|largely|exactly|almost)\s+)?"
    r"(?:the\s+same|put|as\s+(?:before|it\s+(?:was|had\s+been))|where\s+it\s+(?:was|had\s+been)))"
)
UNMOVED = re.compile(
    r"\b(?:not|nor|neither|no|never|hardly|scarcely|barely|little)\b[^.;(]{0,40}\b(?:chang\w+|moved?|budged?|improv\w+|decreas\w+)|"
    rf"\bbut\s+not\s+(?:in|with|on|under|for|among)\b|\b{STAYED}\b|"
    r"\b(?:remained|stayed|was|were|is|held)\s+(?:\w+\s+)?(?:stable|steady|the\s+same)\b",
    re.I,
)
ABOUT = r"(?:(?:just|only|about|around|roughly|some|approximately|nearly|almost|a|an|the|score\s+of|scores?\s+of)\s+)*"
STATISTIC = r"(?:(?:an?\s+)?(?:mean|median|average|least[- ]squares\s+means?)\s+(?:score\s+)?(?:of\s+)?)?"
FROM = re.compile(
    rf"\b(?:from|had\s+been|(?:started|began)\s+(?:out\s+)?(?:with|at|from))\s+{ABOUT}{STATISTIC}{ABOUT}\(?$", re.I
)
TO = re.compile(rf"\b(?:to|becoming|became|ended\s+(?:up\s+)?(?:with|at))\s+{ABOUT}{STATISTIC}{ABOUT}\(?$", re.I)
AMOUNTS = re.compile(r"\b(?:amount\w*|equal\w*|correspond\w*|compared|similar|relative)\s+to\b", re.I)
BY_ONLY = re.compile(rf"\bby\s+(?:a\s+further\s+)?{ABOUT}{STATISTIC}{ABOUT}$", re.I)
LIMIT_BEFORE = re.compile(
    r"(?:(?<!\d)>|[≥≤<]|at\s+least|more\s+than|less\s+than|no\s+more\s+than|exceed\w*|a\s+minimum\s+of|above|below|over|under|up\s+to|greater\s+than|as\s+much\s+as)\s*$",
    re.I,
)
IMPORTANT = re.compile(
    r"\b(?:minimal(?:ly)?|clinically)\s+(?:clinically\s+)?(?:important|meaningful|relevant|significant)\s+(?:improvement|change|difference|reduction|response)|\bMCI?D\b",
    re.I,
)
LIMIT_AFTER = re.compile(
    r"^\s*(?:points?|units?|%)?\s*(?:\(?or\s+(?:more|greater|better|less|higher|above|over)|and\s+(?:more|above)|minimum)",
    re.I,
)
NO_RESULT_BEFORE = re.compile(
    r"\bp[- ]values?\s[^.;]*$|(?:\b[rR]2?\s*=|\brho\b|ρ|\bβ|coefficient\w*|correlat\w+|\bICCs?\b|kappa|ratios?|(?-i:\b[OHR]R\b)|interaction|error|important\s+difference\s+(?:of|was|is)|cut-?off|threshold\s+of\s+(?=[<\d])|agreement|response\s+mean|SRM|SMD|standardi[sz]ed\s+(?:mean\s+)?difference|Hedges|Cohen|SUCRA|range[ds]?|scale\s+of|maximum|minimum|sites|areas|I²|alpha)[^,;)–—]{0,45}$"
    r"|(?:runs?\s+from|scored?\s+from|graded|out\s+of|times|\baged?|\byears)\s*$",
    re.I,
)
ACHIEVED_BY = re.compile(
    r"\b(?:achieved|reached|attained|met|shown|experienced|reported|seen)\s+(?:at\s+<time:\d+>\s+)?by\s+(?:only\s+)?$",
    re.I,
)
OPENS = re.compile(r"[(\[,:;]\s*$")
# "six of seven had one at 12 months": a response
A_RESPONSE = re.compile(r"\bhad\s+$", re.I)
# "an mRSS between 15 and 40", "with an mRSS from 15 to 40": people who could take part
WITHIN_LIMITS = re.compile(
    r"\bbetween\s+(?:<\w+:\d+>\s+and\s+)?$|\ban?\s+(?:baseline\s+|total\s+)?<outcome:\d+>\s+(?:score\s+|ranging\s+)?from\s+$",
    re.I,
)
# Sentences about how well a score measures, not about its value.
OF_ANOTHER_KIND = re.compile(
    r"\b(?:intraclass|coefficients?|kappa|response\s+means?|effect\s+sizes?|area\s+under|AUC|sensitivity|specificity|within\s+observers|between\s+observers|correlat\w+\s+with)\b[^;]*$",
    re.I,
)
NO_RESULT_AFTER = re.compile(
    r"^\s*(?:<(?:cohort|group|event|female|male|studies|records|subtype|disease|drug|age|date|outcome)|sites?\b|areas?\b|-point|years?|(?:of\s+the\s+)?(?:other|remaining)|(?:evaluable|with\s+(?:paired|complete|data|<subtype|<disease))|months?|weeks?|days?|(?:further\s+)?(?:courses|cycles|infusions|sessions|grafts|centres|groups|arms|assessors?|minutes|times|mm|mg|ml|m\b)|(?:more|new)\s)",
    re.I,
)
# What stands before a whole number that is a result, and before one that counts people.
LICENCE = re.compile(
    rf"(?:\b(?:by|of|to|from|was|were|is|are|been|being|be|stayed|remained|read|reads|showed|with|mean|median|averag\w+|at|reach\w+|versus|vs\.?|against|scored?|had|becoming|amounted\s+to|stood\s+at|,|and)|[:=(,])\s+{ABOUT}{STATISTIC}{ABOUT}$|[:=(]\s*$|<outcome:\d+>\)?\s+$",
    re.I,
)
BEHIND_WHOLE = re.compile(
    r"^\s*(?:points?|units?|[),.;:/—–]|(?:at|after|by|in|on|with|under|for|and|or|vs|versus|against|before|when|over|lower|higher|less|better|worse|from|during|within|initially|baseline|respectively|but|while|whereas|compared|as|later|than|to\s+(?:begin|start)|was\s+(?:found|seen|recorded|noted|measured|reported))\b|<(?:p|n|ci|iqr|range|time|group|value|percent):|\(|\[|$)"
)
PEOPLE_BEFORE = re.compile(
    r"\b(?:in|among)\s+(?:the\s+|all\s+|all\s+the\s+)?$|\b(?:of\s+the|in\s+all|the|all|other|remaining)\s+$", re.I
)
RESPOND_AFTER = re.compile(
    r"^\s*(?:of\s+(?:them|these|whom)\s+)?(?:<(?:cohort|group):\d+>\s*)?(?:\([^)]*\)\s*)?(?:(?:in|on|with|of|from)\s+(?:the\s+)?<(?:group|drug):\d+>\s*)?(?:arm\s+|group\s+)?(?:had|have|achiev\w+|met|improv\w+|show\w+|reach\w+|experienc\w+|wors\w+|respond\w+|attain\w+|fulfil\w+|gained|lost)\b",
    re.I,
)
RESPOND_BEFORE = re.compile(
    r"\b(?:seen|achieved|met|reached|observed|reported|found|shown|noted|recorded|occurr\w+|attained|or\s+more|points?|units?|versus|vs\.?|compared\s+with|against)\s+(?:at\s+<time:\d+>\s+)?(?:in|by|on)?\s*(?:only\s+)?$",
    re.I,
)
SIDE_AFTER = re.compile(
    r"^\s*(?:%|-?points?|-?units?|<outcome:\d+>)*\s*(?:points?\s+)?(?:mean\s+|average\s+|median\s+)?(?P<down>lower|less|better|below|smaller|decrease|reduction|improvement|fall|drop|decline)?(?P<up>higher|worse|greater|above|increase|rise|worsening)?\b",
    re.I,
)
# "4.1 points below those on placebo": one group beside another; "lower with rituximab" may be than before
BESIDE_GROUP = re.compile(
    r"\s*(?:<outcome:\d+>\s*)?(?:points?|units?)\s+(?:below|above|lower\s+than|higher\s+than)\s+(?:(?:those|that|the\s+score|the)\s+)?(?:(?:on|in|with|of|given)\s+)?(?:the\s+)?<group:\d+>",
    re.I,
)
AGAINST_START = re.compile(
    r"(?:compared\s+(?:with|to)|from|versus|vs\.?|over|against)\s+(?:the\s+)?baseline[^.;]{0,30}\(\s*$", re.I
)
# "lower than at baseline (20.2 ± 9.3)", "from a baseline of 20"
OF_START = re.compile(
    r"\b(?:than|with|to|from|versus|vs\.?|over|against)\s+(?:at\s+|a\s+|the\s+|its\s+|their\s+)?(?:baseline|entry|inclusion|before\s+(?:treatment|therapy))(?:\s+(?:value|score|mean|level))?\s*(?:\(\s*|of\s+)$",
    re.I,
)
# What may stand between "change" and the outcome it is a change of.
OF_THE = re.compile(r"^[\s(),A-Z]*(?:from\s+baseline\s*)?(?:<reference>)?\s*(?:\((?:SD|SE|SEM|95%\s*CI)\)\s*)?(?:in|of|for|on)?\s*(?:the\s+|their\s+|his\s+|her\s+|its\s+|mean\s+|median\s+|total\s+|this\s+|that\s+|for\s+|of\s+)*$")  # fmt: skip
BETWEEN_NUMBERS = re.compile(
    r"^(?:\s|,|;|\(|\)|\[|\]|%|and|vs\.?|versus|against|or|to|then|but|with|on|in|under|for|of|the|those|receiving|points?|units?|at|after|by|only|as|compared|respectively|first|baseline|entry|start|<(?:group|drug|time|p|n|ci|range|iqr|subtype|cohort|label):\d+>)*$",
    re.I,
)


AGAINST = r"(?:compared\s+(?:with|to)|versus|vs\.?|against|relative\s+to|over|than)\s+(?:(?:with|in|on|for|under|after|those|the|that|patients|of|did|receiving|given)\s+)*<(?:group|drug):\d+>"
HEADED_AGAINST = re.compile(rf"^\W*(?:as\s+)?{AGAINST}(?:\s+alone)?,", re.I)

# "(SE 1.14)" in a bracket of its own, a word away from its number
DISPERSION_BEFORE = re.compile(
    r"[(\[]\s*±\s*$|[(\[;,]\s*±?\s*(?P<name>SEM?|SD|s\.d\.|standard\s+(?:deviation|error))\s*[=:]?\s*±?\s*$", re.I
)
COPULA_BEFORE = re.compile(
    rf"\b(?:was|were|had|has|stood|read|reads|averaged|averaging|being)\s+(?:at\s+)?{ABOUT}{STATISTIC}{ABOUT}$", re.I
)
IN_PLACE_OF = re.compile(
    r"^[\s),]*(?:instead\s+of|rather\s+than|from|down\s+from|up\s+from)\s+(?:an?\s+(?:mean|median)\s+of\s+)?$", re.I
)
ARROW = r"(?:→|-+>|=>|becoming|became)"
MOVED_UP = re.compile(
    r"^\s*%?\s*(?:<cohort:\d+>\s*)?(?:\([^)]*\)\s*)?(?:had\s+|have\s+|were\s+|was\s+|got\s+)?(?:progress|wors|deteriorat|increas)",
    re.I,
)
MOVED_DOWN = re.compile(
    r"^\s*(?:<cohort:\d+>\s*)?(?:\([^)]*\)\s*)?(?:had\s+|have\s+)?(?:improv|regress|respond|decreas)", re.I
)
NOUN_OF_CHANGE = re.compile(
    r"(?:chang|Δ|delta|falls?$|drops?$|declines?$|decreases?$|improvement|reduction|rises?$|increases?$|worsening|regression|progression|deterioration|movement)",
    re.I,
)
# "(P = 0.048, 0.01 and 0.004)": the later numbers are p values as well
P_BEFORE = re.compile(r"<p:\d+>(?:[\s,;]|\band\b|<value:\d+>)*$")
IN_SO_MANY = re.compile(r"(?:^\W*|\b(?:at|after|by)\s+<time:\d+>,?\s+)(?:in|among)\s+(?:only\s+)?$", re.I)
# "higher in diffuse than in limited disease (19.7 vs 6.4)"
HIGHER_IN = re.compile(
    r"\b(?:higher|lower|greater|worse)\s+(?:(?:in|among|for|with)\b|(?:mean\s+|median\s+)?<outcome:\d+>\s+(?:in\b|than\b)|(?:mean\s+|median\s+)?<outcome:\d+>\s+\()[^.;]{0,80}(?:(?<=\()|\(\s*)$",
    re.I,
)
# "the improvement was greater in": not the score, but its change
CHANGE_NOUN = re.compile(
    r"\b(?:improvements?|reductions?|decreases?|falls?|declines?|drops?|changes?|worsening|increases?)\b", re.I
)
# "4.2 points (16%)", "6.6 points, or 22.4%": a percentage that repeats the change before it
REPEATS_BEFORE = re.compile(r"(?:points?|units?)?\s*[(,]\s*(?:or\s+)?$", re.I)
ROW_OF_PERCENTAGES = re.compile(r"\s*(?:,|and|,\s*and)\s+<(?:percent|value):")
COPULA_OR_BY = re.compile(r"\b(?:of|or|by|was|were)\s+(?:a\s+)?(?:(?:mean|median|average)\s+(?:of\s+)?)?$", re.I)
OF_CHANGE = re.compile(
    r"(?:\s*between\s+(?:the\s+)?(?:two\s+)?(?:groups|arms|treatments)|\s*between\s+<group:\d+>\s+and\s+<group:\d+>)?(?:-\w+)?\s*(?:in|of|between|for)?\s*(?:the\s+)?(?:adjusted\s+|mean\s+|median\s+|least[- ]squares\s+)*(?:mean\s+)?(?:<outcome:\d+>\s+)?",
    re.I,
)
