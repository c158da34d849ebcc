"""Arithmetic that a true record obeys: a fact that breaks it keeps its value, gains a flag and loses confidence."""

from extract.checks.check import CHECKS, PENALTY, check

__all__ = ["CHECKS", "PENALTY", "check"]
