"""The component that finds facts of sexes: all that a source states of a group's sexes, put together."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.sexes import Sexes
from extract.pipes.denominators import same_group
from extract.pipes.findings import add
from extract.pipes.sex_statements import Statement, find_statements
from extract.pipes.shares.totals import total_of
from extract.pipes.single_patients import find_single_patients
from extract.pipes.subtype_groups import group_total


@Language.factory(
    "extract_sexes", requires=["doc._.frames", "doc._.shares", "doc._.findings"], assigns=["doc._.findings"]
)
def create_sexes(nlp: Language, name: str) -> SexesFinder:
    return SexesFinder()


class SexesFinder:
    """Adds findings to `doc._.findings`; stands behind `extract_subtypes`, whose counts are sizes of groups."""

    def __call__(self, doc: Doc) -> Doc:
        statements = [*find_statements(doc), *find_single_patients(doc)]
        for cluster in _clusters(doc, statements):
            self._put_together(doc, cluster)
        return doc

    @staticmethod
    def _put_together(doc: Doc, cluster: list[Statement]) -> None:
        """One fact of all statements about a group: the surest first, the others as far as they agree with it."""
        cluster = sorted(cluster, key=lambda statement: (-statement.certainty, statement.frame.index))
        first = cluster[0]
        if len(cluster) > 1 and first.certainty < 0.5:
            cluster = [first, *(other for other in cluster[1:] if other.frame is first.frame)]
        values: dict[str, float] = {}
        spans: list[tuple[int, int]] = []
        of_n = next((statement.of_n for statement in cluster if statement.of_n), None)
        for statement in cluster:
            fresh = {name: value for name, value in statement.values.items() if name not in values}
            near = statement.frame.index - first.frame.index in (0, 1)
            together = {**values, **fresh}
            if fresh and (not values or (_agree(together, of_n) and (near or _complete(together, of_n)))):
                values |= fresh
                spans += statement.spans
        if of_n is None or not first.explicit:
            told = [(_whole(values.get(f"{sex}_n")), values.get(f"{sex}_pct")) for sex in ("female", "male")]
            preferred = (of_n, group_total(doc, first.study, first.group))
            of_n = total_of(doc, first.study, first.group, told, preferred, first.frame)
        fact = Sexes(
            female_n=_whole(values.get("female_n")), female_pct=values.get("female_pct"),
            male_n=_whole(values.get("male_n")), male_pct=values.get("male_pct"), ratio_f_m=values.get("ratio_f_m"),
            of_n=of_n if of_n and _agree(values, of_n) else None, group=first.group,
        )  # fmt: skip
        add(doc, first.frame, fact, spans, rule=first.rule, confidence=first.certainty, studies=(first.study,))


def _clusters(doc: Doc, statements: list[Statement]) -> Iterator[list[Statement]]:
    """Statements about the same group of the same study."""
    clusters: list[list[Statement]] = []
    for statement in statements:
        for cluster in clusters:
            if cluster[0].study == statement.study and same_group(cluster[0].group, statement.group):
                cluster.append(statement)
                break
        else:
            clusters.append([statement])
    yield from clusters


def _agree(values: dict[str, float], of_n: int | None) -> bool:
    """Whether numbers can belong to one group: no more people than there are, shares that fit their counts."""
    counted = values.get("female_n", 0) + values.get("male_n", 0)
    if of_n and counted > of_n:
        return False
    if values.get("female_pct", 0) + values.get("male_pct", 0) > 101:
        return False
    for sex in ("female", "male"):
        n, pct = values.get(f"{sex}_n"), values.get(f"{sex}_pct")
        if n is not None and pct is not None and of_n and abs(100 * n / of_n - pct) > 2.5:
            return False
    return True


def _complete(values: dict[str, float], of_n: int | None) -> bool:
    """Whether numbers told far apart are plainly of one group: women and men add up, or a ratio stands beside counts."""
    if values.get("female_n", 0) + values.get("male_n", 0) == of_n:
        return True
    return abs(values.get("female_pct", 0) + values.get("male_pct", 0) - 100) < 1 or (
        "female_n" in values and "female_pct" in values and "male_n" not in values and of_n is not None
    )


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)
