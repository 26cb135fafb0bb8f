/// One table for each type of fact. A period is its label with its first and last day.
let detailTables = """
  CREATE TABLE observation (
    -- A number about the world. value and of_value are exact; the REAL columns are for sorting.
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    label TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('actual', 'target', 'change')),
    value TEXT NOT NULL CHECK (value <> ''),
    value_real REAL NOT NULL,
    unit TEXT NOT NULL,
    of_value TEXT,
    of_real REAL,
    qualifier TEXT NOT NULL
      CHECK (qualifier IN ('exact', 'over', 'under', 'about', 'at_least', 'at_most')),
    period TEXT,
    period_start TEXT CHECK (date(period_start) IS period_start),
    period_end TEXT CHECK (date(period_end) IS period_end),
    compared_with TEXT,
    compared_start TEXT CHECK (date(compared_start) IS compared_start),
    compared_end TEXT CHECK (date(compared_end) IS compared_end),
    -- 1: computed from the facts named in derivation.
    derived INTEGER NOT NULL CHECK (derived IN (0, 1)),
    CHECK ((of_value IS NULL) = (of_real IS NULL))
  ) STRICT;
  CREATE INDEX observation_by_indicator ON observation (indicator, period_start);

  CREATE TABLE derivation (
    fact INTEGER NOT NULL REFERENCES observation (fact),
    position INTEGER NOT NULL,
    from_id TEXT NOT NULL,
    PRIMARY KEY (fact, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE document (
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer TEXT,
    date TEXT CHECK (date(date) IS date),
    title TEXT
  ) STRICT;
  CREATE INDEX document_by_number ON document (number);

  CREATE TABLE person (
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    body TEXT
  ) STRICT;
  CREATE INDEX person_by_name ON person (name);

  CREATE TABLE event (
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    event TEXT NOT NULL,
    period TEXT,
    period_start TEXT CHECK (date(period_start) IS period_start),
    period_end TEXT CHECK (date(period_end) IS period_end),
    name TEXT NOT NULL
  ) STRICT;

  CREATE TABLE directive (
    -- requester asks the bodies in addressee for task, due in the period.
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    requester TEXT,
    task TEXT NOT NULL,
    period TEXT,
    period_start TEXT CHECK (date(period_start) IS period_start),
    period_end TEXT CHECK (date(period_end) IS period_end)
  ) STRICT;

  CREATE TABLE addressee (
    fact INTEGER NOT NULL REFERENCES directive (fact),
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (fact, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE assessment (
    fact INTEGER PRIMARY KEY REFERENCES fact (number),
    class TEXT NOT NULL CHECK (class IN ('achievement', 'limitation', 'cause')),
    area TEXT NOT NULL
  ) STRICT;

  """
