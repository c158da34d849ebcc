"""Gold: reading and writing it, checking it, taking it to brat and back, and how far two annotators agree."""
