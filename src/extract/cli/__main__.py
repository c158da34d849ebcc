"""`python -m extract.cli` is the `extract` command."""

from extract.cli.app import main

main()
