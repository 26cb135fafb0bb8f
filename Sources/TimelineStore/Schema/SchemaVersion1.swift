/// The first schema. Comments inside the statements are kept by SQLite and shown by its tools.
let schemaVersion1 = ledgerTables + articleTables + factTables + detailTables + views

private let ledgerTables = """
  CREATE TABLE run (
    -- The ledger: one row for each run that wrote to this file.
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (date(day) IS day),
    started TEXT NOT NULL,
    finished TEXT,
    -- 'running' after the end of the program means that it crashed.
    status TEXT NOT NULL
      CHECK (status IN ('running', 'published', 'loaded', 'failed', 'interrupted')),
    tool_version TEXT NOT NULL,
    config_hash TEXT,
    inputs INTEGER NOT NULL DEFAULT 0 CHECK (inputs >= 0),
    articles INTEGER NOT NULL DEFAULT 0 CHECK (articles >= 0),
    versions INTEGER NOT NULL DEFAULT 0 CHECK (versions >= 0),
    unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn >= 0),
    facts INTEGER NOT NULL DEFAULT 0 CHECK (facts >= 0),
    quarantined INTEGER NOT NULL DEFAULT 0 CHECK (quarantined >= 0),
    newly_quarantined INTEGER NOT NULL DEFAULT 0 CHECK (newly_quarantined >= 0),
    message TEXT,
    CHECK ((finished IS NULL) = (status = 'running'))
  ) STRICT;

  CREATE TABLE input (
    -- The files of the inbox as they were last read; files that vanished stay.
    path TEXT PRIMARY KEY CHECK (path <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    rules TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('loaded', 'quarantined')),
    first_run INTEGER NOT NULL REFERENCES run (id),
    last_run INTEGER NOT NULL REFERENCES run (id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE quarantine (
    -- Inputs, and records of archives, that could not be read.
    source TEXT PRIMARY KEY CHECK (source <> ''),
    input TEXT NOT NULL REFERENCES input (path),
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    -- The day it was first seen.
    since TEXT NOT NULL CHECK (date(since) IS since),
    run INTEGER NOT NULL REFERENCES run (id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quarantine_by_input ON quarantine (input);

  """

private let articleTables = """
  CREATE TABLE article (
    -- One row for each version of an article. Nothing is overwritten: a changed article is a row
    -- of its own, to which superseded_by of the row before it points.
    id INTEGER PRIMARY KEY,
    -- What makes it the same article: the URL, else the source.
    key TEXT NOT NULL CHECK (key <> ''),
    version INTEGER NOT NULL CHECK (version >= 0),
    source TEXT NOT NULL CHECK (source <> ''),
    url TEXT,
    title TEXT NOT NULL,
    publisher TEXT,
    published TEXT CHECK (date(published) IS published),
    published_time TEXT,
    modified TEXT CHECK (date(modified) IS modified),
    author TEXT,
    place TEXT,
    -- The name of the source in pipeline.yml.
    feed TEXT,
    -- 1 official, 2 press, 3 copies.
    trust INTEGER NOT NULL CHECK (trust BETWEEN 1 AND 9),
    -- The period that the whole article reviews.
    about TEXT,
    about_start TEXT CHECK (date(about_start) IS about_start),
    about_end TEXT CHECK (date(about_end) IS about_end),
    -- NULL where only the facts were loaded.
    content_hash TEXT,
    facts_hash TEXT NOT NULL,
    -- The day from which this version counts.
    known_from TEXT NOT NULL CHECK (date(known_from) IS known_from),
    -- The day on which the last input that showed the article ceased to.
    withdrawn TEXT CHECK (date(withdrawn) IS withdrawn),
    superseded_by INTEGER REFERENCES article (id),
    run INTEGER NOT NULL REFERENCES run (id),
    CHECK ((about IS NULL) = (about_start IS NULL) AND (about IS NULL) = (about_end IS NULL)),
    CHECK (superseded_by <> id)
  ) STRICT;
  CREATE INDEX article_by_key ON article (key, version);
  CREATE INDEX article_by_source ON article (source);

  CREATE TABLE sighting (
    -- Which input showed which version of an article; the last row of a source and key holds.
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    source TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    input TEXT REFERENCES input (path),
    feed TEXT,
    trust INTEGER NOT NULL,
    -- 1: from this day on the source does not show the article any longer.
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    -- What the source shows instead.
    replacement INTEGER REFERENCES article (id),
    day TEXT NOT NULL CHECK (date(day) IS day),
    run INTEGER NOT NULL REFERENCES run (id)
  ) STRICT;
  CREATE INDEX sighting_by_key ON sighting (key, source, number);
  CREATE INDEX sighting_by_input ON sighting (input);

  """

private let factTables = """
  CREATE TABLE fact (
    -- One statement of one version of an article, with the sentence it stands in.
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    -- The same statement has the same id in every version of its article.
    id TEXT NOT NULL CHECK (id <> ''),
    type TEXT NOT NULL CHECK (
      type IN ('observation', 'document', 'person', 'event', 'directive', 'assessment')),
    place TEXT NOT NULL CHECK (place <> ''),
    subject TEXT,
    sentence TEXT NOT NULL,
    -- Byte offsets into the article's text, UTF-8.
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    role TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule TEXT NOT NULL,
    about TEXT,
    about_start TEXT CHECK (date(about_start) IS about_start),
    about_end TEXT CHECK (date(about_end) IS about_end),
    UNIQUE (article, id)
  ) STRICT;
  CREATE INDEX fact_by_id ON fact (id);
  CREATE INDEX fact_by_place ON fact (place, type);

  CREATE TABLE finding (
    -- What is doubtful about an article (fact IS NULL) or a fact.
    article INTEGER NOT NULL REFERENCES article (id),
    fact INTEGER REFERENCES fact (number),
    position INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('note', 'warning')),
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    location TEXT
  ) STRICT;
  CREATE INDEX finding_by_article ON finding (article, fact, position);
  CREATE INDEX finding_by_fact ON finding (fact);

  """
