"""The page: whole, alone, and honest where there is nothing to show."""

from __future__ import annotations

import random
import re
from html.parser import HTMLParser

import pytest
from disturbed_gold import disturbed, gold
from evaluated import case, record, size

from extract.evaluate.cases import About, cases
from extract.evaluate.page import html
from extract.evaluate.report import report

VOID = {"meta", "br", "hr"}
REQUESTS = re.compile(r"""(?:src|href)\s*=|url\(|@import|<script|<link|<iframe|https?://""")


class Balance(HTMLParser):
    """Fails on a tag that closes another than the last opened one."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def page() -> str:
    annotated = dict(list(gold().items())[:20])
    chance = random.Random(0)
    found = {name: disturbed(records, chance) for name, records in annotated.items()}
    for records in found.values():
        for item in records:
            for facts in item.values():
                if isinstance(facts, list):
                    for fact in facts:
                        fact["confidence"] = chance.random()
    manifest = {name: About("news", chance.choice(["train", "test"]), "text") for name in annotated}
    agreement = {"all": {"value": 0.97, "full": 0.9}}
    return html(report(cases(annotated, found, manifest), agreement), "Evaluation of <results> & more")


def test_it_is_well_formed_and_asks_nobody_for_anything(page: str) -> None:
    balance = Balance()
    balance.feed(page)
    assert balance.open == []
    assert not REQUESTS.search(page)
    assert "Evaluation of &lt;results&gt; &amp; more" in page


def test_it_shows_every_plot_with_words_for_those_who_cannot_see_it(page: str) -> None:
    titles = re.findall(r'role="img"><title>([^<]+)</title>', page)
    assert [title.split(",")[0].split(":")[0] for title in titles] == [
        "Legend", "F1 by field", "F1 over all fields by group of sources", "Calibration",
        "Precision by share of facts kept",
    ]  # fmt: skip
    assert "two annotators" in page
    assert "nan" not in re.sub(r"<style>.*</style>", "", page, flags=re.S)


def test_it_names_no_source(page: str) -> None:
    assert not [name for name in gold() if name in page]


def test_where_nothing_can_be_scored_there_is_a_dash_and_no_number() -> None:
    page = html(report([case([record()], [record()])]), "Nothing")
    cells = re.findall(r"<td>([^<]*)</td>", page.split("<h2>Fields</h2>")[1].split("<h2>")[0])
    assert set(cells[3:10]) == {"–"}
    assert "nothing to score" in page
    assert "No facts were found whose confidence could be judged." in page
    assert "two annotators" not in page


def test_the_longest_bar_is_the_best_field() -> None:
    gold_facts = [record(sample_sizes=[size(30)], sexes=[{"female_n": 3, "group": None}])]
    found = [record(sample_sizes=[size(30)])]
    plot = html(report([case(gold_facts, found)]), "x").split("F1 by field")[1].split("</svg>")[0]
    widths = [float(width) for width in re.findall(r'<rect x="130.0" y="[\d.]+" width="([\d.]+)"', plot)]
    assert widths[:4] == [430, 430, 0, 0]  # sample sizes whole, sexes none, at both levels
    assert widths[-1] == pytest.approx(430 * 2 / 3, abs=0.1)  # 1 of 2 found, none wrong
