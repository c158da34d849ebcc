"""Shares: how many of a group, or what part of it, are of one category (a sex, a subtype).

Both fields are told in the same ways, so both are read here: "12 of them women", "limited (n = 21)", "diffuse in 12 of
the rituximab and 9 of the placebo patients", "17 and 16 females". What makes a fact of a share stays with the fields.
"""

from extract.pipes.shares.component import ShareFinder
from extract.pipes.shares.find import find_shares
from extract.pipes.shares.model import Share
from extract.pipes.shares.subgroups import picks_out, tells_of_event

__all__ = ["Share", "ShareFinder", "find_shares", "picks_out", "tells_of_event"]
