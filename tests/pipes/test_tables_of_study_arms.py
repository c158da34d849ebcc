"""Tables of studies whose columns are of the treated and of the controls."""

from __future__ import annotations

from tables_by_hand import document, facts

from extract.pipeline import Extractor


def test_changes_of_the_active_and_of_the_placebo(nlp: Extractor) -> None:
    rows = [
        ["Trial", "Drug", "No. randomised", "Follow-up", "Mean change, active (SD)", "Mean change, placebo (SD)", "P"],
        ["Lund 2009", "Anumab", "88", "12 months", "−6.6 (7.0)", "−3.7 (7.6)", "0.03"],
        ["Okafor 2014", "Belumab", "45", "6 months", "−2.3 (5.0)", "−3.0 (4.8)", "0.49"],
    ]
    source = document(rows, "Table 2. Trials that reported the modified Rodnan skin score")
    active, placebo = facts(nlp, source, "mrss", 1)
    assert (active["value"], active["group"], active["p"], active["comparator"]) == (-6.6, "Anumab", "0.03", "placebo")
    assert (placebo["value"], placebo["group"], placebo.get("p")) == (-3.7, "placebo", None)
    (size,) = facts(nlp, source, "sample_sizes", 1)
    assert (size["count"], size["stage"]) == (88, "randomised")


def test_before_and_after_in_two_arms(nlp: Extractor) -> None:
    rows = [
        ["Study", "Treated^2", "Controls^2"],
        ["", "Before", "After", "Before", "After"],
        ["Lund 2009", "21 (6)", "16 (5)", "20 (6)", "20 (6)"],
        ["Okafor 2014", "19 (6)", "17 (5)", "20 (7)", "22 (6)"],
    ]
    found = facts(nlp, document(rows, "Table 3. mRSS in controlled studies, mean (SD)", headers=2), "mrss", 2)
    assert [(f["value"], f["group"], f.get("direction")) for f in found] == [
        (19.0, "Treated", None),
        (17.0, "Treated", "improved"),
        (20.0, "Controls", None),
        (22.0, "Controls", "worsened"),
    ]


def test_a_difference_between_the_treatments_that_a_row_names(nlp: Extractor) -> None:
    rows = [
        ["Author, year", "Intervention (n)", "Control (n)", "Time", "Mean difference (95% CI)"],
        ["Lund 2009", "Anumab (27)", "Placebo (15)", "16 weeks", "−2.4 (−4.8 to −0.1)"],
        ["Okafor 2014", "Belumab (30)", "none (29)", "1 year", "−1.0 (−3.0 to 1.0)"],
    ]
    source = document(rows, "Table 4. Effect on mRSS in the included trials")
    (lund,), (okafor,) = facts(nlp, source, "mrss", 1), facts(nlp, source, "mrss", 2)
    assert (lund["measure"], lund["group"], lund["comparator"]) == ("difference", "Anumab", "Placebo")
    assert (okafor["measure"], okafor["group"], okafor.get("comparator")) == ("difference", "Belumab", None)


def test_columns_of_one_arm_are_of_the_study(nlp: Extractor) -> None:
    rows = [
        ["Study", "n", "mRSS before treatment", "mRSS at the end of treatment"],
        ["Lund 2009", "12", "21 (6)", "16 (5)"],
        ["Okafor 2014", "9", "from 20 to 18", "18 (5)"],
    ]
    found = facts(nlp, document(rows, "Table 4. Included studies"), "mrss", 1)
    assert [(f["value"], f.get("group"), f["n"]) for f in found] == [(21.0, None, 12), (16.0, None, 12)]
