"""The command line: the only place that prints."""

from extract.cli.app import main

__all__ = ["main"]
