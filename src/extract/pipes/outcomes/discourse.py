"""What earlier sentences leave behind for later ones, study by study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import Arm


@dataclass(slots=True)
class Discourse:
    """The state of the reading of one study.

    open: the last frame ended with the outcome in focus. frame: its index. times: the times of its scores, in order, for timed_group.
    time: the last time of assessment. groups: names last spoken of, the latest last. lists: groups
    that sentences named together, in their order. left: how many were still there to be assessed, by frame left_frame. of_means:
    differences were said to be of means. stated: the statistic that values with a dispersion are said to be ("data are
    mean ± SD"), by dispersion. endpoint: the time at which the
    methods assess the outcome. length: how long the study lasted. primary: the outcome is the primary endpoint.
    """

    open: bool = False
    frame: int = -9
    paragraph: int = -1
    time: str | None = None
    time_frame: int = -9
    time_visit: bool = False
    heading: str | None = None
    times: list[str | None] = field(default_factory=list)
    timed_group: str | None = None
    groups: list[str] = field(default_factory=list)
    lists: list[tuple[str, ...]] = field(default_factory=list)
    of_means: bool = False
    stated: dict[str | None, str] = field(default_factory=dict)
    left: int | None = None
    left_frame: int = -9
    statistic: str | None = None
    measure: str | None = None
    threshold: bool = False
    defined: bool = False
    sign: int = 0
    endpoints: list[str] = field(default_factory=list)
    length: str | None = None
    primary: bool = False
    readings: list[Reading] = field(default_factory=list)

    def saw_groups(self, arms: Sequence[Arm]) -> None:
        """Remember the groups of a sentence; a sentence with two or more replaces the list."""
        names = list({name.lower(): name for arm in arms if arm.lasting for name in arm.names}.values())
        self.saw_list([name for arm in arms for name in arm.names])
        if len(names) >= 2:
            self.groups = names
        else:
            said = {name.lower() for name in names}
            self.groups = [*(group for group in self.groups if group.lower() not in said), *names]

    def saw_list(self, names: Sequence[str]) -> None:
        """Remember groups that were named together; the latest list stands last."""
        listed = tuple({name.lower(): name for name in names}.values())
        if len(listed) >= 2:
            self.lists = [*(other for other in self.lists if other != listed), listed]

    def listed(self, number: int) -> list[str]:
        """The groups that were last named together where they were so many."""
        return list(next((names for names in reversed(self.lists) if len(names) == number), ()))

    def saw_readings(self, readings: Sequence[Reading]) -> None:
        """Remember times, statistic and measure of a sentence's results."""
        if not readings:
            return
        scores = [r for r in readings if r.measure == "score" and r.timed]
        if scores:
            group = scores[0].group
            times = [r.time for r in scores if r.group == group]
            goes_on = group == self.timed_group and not set(times) & set(self.times)
            self.times, self.timed_group = [*(self.times if goes_on else ()), *times], group
        self.statistic = readings[-1].statistic
        measures = [r.measure for r in readings if not r.in_words]
        if measures:
            self.measure = next((m for m in measures if m == "change"), measures[-1])
        dated = [r.time for r in readings if r.time not in (None, BASELINE)]
        if dated:
            self.time = dated[-1]
