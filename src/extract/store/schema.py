"""The tables of the journal.

paths      where contents were met: `seq` counts them in the order of the first meeting, `met` is the last run that
           listed them. A path without content (missing, too large) bears the code and the reason itself.
documents  contents, by their hash: read to the end (done), not readable (failed), or read in part (part)
sources    the sources in a content, with the lines of their records, which name no path: a content may have several
standing   the sources with what decides between two that are the same: news are told apart from papers, an article
           stands above an abstract, and what was met first above what came later
"""

VERSION = 1

TABLES = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE paths (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, file BLOB NOT NULL, member BLOB,
    sha256 TEXT, signature TEXT NOT NULL DEFAULT '', met INTEGER NOT NULL, code TEXT, reason TEXT
);
CREATE INDEX paths_by_content ON paths (sha256, seq);
CREATE TABLE documents (
    sha256 TEXT PRIMARY KEY, pipeline TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('done', 'failed', 'part')),
    next INTEGER NOT NULL, n_sources INTEGER NOT NULL, code TEXT, reason TEXT,
    seconds REAL NOT NULL, peak_mb REAL NOT NULL, finished REAL NOT NULL
);
CREATE TABLE sources (
    sha256 TEXT NOT NULL, position INTEGER NOT NULL, id TEXT, kind TEXT, doi TEXT, pmid TEXT,
    linked INTEGER NOT NULL, code TEXT, reason TEXT, warnings TEXT NOT NULL, records TEXT NOT NULL,
    PRIMARY KEY (sha256, position)
);
CREATE INDEX sources_by_id ON sources (id) WHERE id IS NOT NULL;
CREATE INDEX sources_by_doi ON sources (doi) WHERE doi IS NOT NULL;
CREATE INDEX sources_by_pmid ON sources (pmid) WHERE pmid IS NOT NULL;
CREATE VIEW standing AS
    SELECT s.rowid AS source, s.sha256, s.position, s.id, s.doi, s.pmid, s.linked, s.code, s.kind = 'news' AS is_news,
        s.kind != 'article' AS is_short, (SELECT min(seq) FROM paths p WHERE p.sha256 = s.sha256) AS home
    FROM sources s;
"""

IDS = ("id", "doi", "pmid")
BETTER = """
    (better.sha256, better.position) != (this.sha256, this.position)
    AND better.home IS NOT NULL AND better.code IS NULL AND better.is_news = this.is_news
    AND (better.is_short, better.home, better.position) < (this.is_short, this.home, this.position)
    AND ifnull(better.doi = this.doi, 1) AND ifnull(better.pmid = this.pmid, 1)
"""
"""Whether `better` is the same source as `this`, of which they share an id, and stands above it."""


CLAIMS = """
CREATE TABLE IF NOT EXISTS claims (
    sha256 TEXT, position INTEGER, id TEXT, doi TEXT, pmid TEXT, is_news INTEGER, is_short INTEGER, home INTEGER,
    code TEXT
);
CREATE INDEX IF NOT EXISTS claims_by_id ON claims (id);
CREATE INDEX IF NOT EXISTS claims_by_doi ON claims (doi);
CREATE INDEX IF NOT EXISTS claims_by_pmid ON claims (pmid);
"""
"""A database beside the journal: the sources that workers have in hand, in the columns of `standing`."""


def same_in(table: str) -> str:
    """Those in `table` that stand above `this` by one of their ids: SQL with the columns of `standing`."""
    by = (f"SELECT better.* FROM {table} better WHERE better.{name} = this.{name} AND {BETTER}" for name in IDS)
    return " UNION ALL ".join(by)


LINKED_IN_VAIN = (
    "EXISTS (SELECT 1 FROM standing this WHERE this.sha256 = d.sha256 AND this.linked"
    f" AND NOT EXISTS ({same_in('standing')}))"
)
"""Whether a document `d` has a source that was left out for the sake of another which has gone since."""
UNFINISHED = f"(d.sha256 IS NULL OR d.pipeline != :pipeline OR d.status = 'part' OR {LINKED_IN_VAIN})"
