/// Still narrower rows: how a fact is read, which many share, is a row of `form`; the article stands in a fact's number
/// alone. Sentences are folded when they are searched for, not for every row that is written: SQLite computes a
/// virtual column at each insert. Similar texts stand together in one row.
let schemaVersion5 =
  formTable + forms + narrowStatements + factsOfForms + foldedSentences + textGroups

private let formTable = """
  CREATE TABLE form (
    -- How facts are read that many share.
    number INTEGER PRIMARY KEY,
    -- 1 observation, 2 document, 3 person, 4 event, 5 directive, 6 assessment.
    type INTEGER NOT NULL CHECK (type BETWEEN 1 AND 6),
    role INTEGER NOT NULL REFERENCES term (number),
    rule INTEGER NOT NULL REFERENCES term (number),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    -- From here on of observations alone.
    unit INTEGER REFERENCES term (number),
    -- 1 actual, 2 target, 3 change.
    kind INTEGER CHECK (kind BETWEEN 1 AND 3),
    -- 1 exact, 2 over, 3 under, 4 about, 5 at_least, 6 at_most.
    qualifier INTEGER CHECK (qualifier BETWEEN 1 AND 6),
    -- 1: computed from the facts named in derivation.
    derived INTEGER CHECK (derived BETWEEN 0 AND 1)
  ) STRICT;
  CREATE INDEX form_by_rule ON form (rule, unit, confidence);

  """

/// Of stores that were made before.
private let forms = """
  DROP VIEW v_source;
  DROP VIEW observation;
  DROP VIEW fact;
  CREATE TABLE old_statement AS SELECT * FROM statement ORDER BY number;
  DROP TABLE statement;
  INSERT INTO form (type, role, rule, confidence, unit, kind, qualifier, derived)
  SELECT DISTINCT type, role, rule, confidence, unit, kind, qualifier, derived FROM old_statement
  ORDER BY type, role, rule, confidence, unit, kind, qualifier, derived;

  """

private let narrowStatements = """
  CREATE TABLE statement (
    -- One statement of one version of an article; view fact shows it in words. The number is that of
    -- the article times 16777216, and the position in it: facts of an article stand together.
    number INTEGER PRIMARY KEY,
    -- The same statement has the same id in every version of its article. F0123456789ab is kept as
    -- the number behind the F, another id as text.
    id ANY NOT NULL CHECK (id <> ''),
    form INTEGER NOT NULL REFERENCES form (number),
    place INTEGER NOT NULL REFERENCES term (number),
    sentence INTEGER NOT NULL REFERENCES sentence (number),
    -- Byte offsets into the article's text, UTF-8.
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    about INTEGER REFERENCES period (number),
    -- A number about the world, of observations alone. Values are exact.
    indicator INTEGER REFERENCES term (number),
    value TEXT CHECK (value <> ''),
    period INTEGER REFERENCES period (number),
    -- What few facts have.
    subject INTEGER REFERENCES term (number),
    label TEXT,
    of_value TEXT,
    compared_with INTEGER REFERENCES period (number)
  ) STRICT;
  INSERT INTO statement
  SELECT s.number, s.id, f.number, s.place, s.sentence, s.span_start, s.span_end, s.about,
    s.indicator, s.value, s.period, s.subject, s.label, s.of_value, s.compared_with
  FROM old_statement AS s CROSS JOIN form AS f ON f.rule = s.rule AND f.unit IS s.unit
    AND f.confidence = s.confidence AND f.type = s.type AND f.role = s.role AND f.kind IS s.kind
    AND f.qualifier IS s.qualifier AND f.derived IS s.derived
  ORDER BY s.number;
  DROP TABLE old_statement;

  """

/// The text of a virtual column is not in the rows: as SQLite's documentation of ALTER TABLE describes, only that of
/// the tables is changed. The full-text index stays what it is; it looks up texts in the view from now on.
private let foldedSentences = """
  PRAGMA writable_schema = ON;
  UPDATE sqlite_schema SET sql = replace(sql,
    ',
    -- With d for đ, which no tokenizer of SQLite takes for one.
    folded TEXT GENERATED ALWAYS AS (replace(replace(text, ''đ'', ''d''), ''Đ'', ''D'')) VIRTUAL', '')
  WHERE type = 'table' AND name = 'sentence';
  UPDATE sqlite_schema SET sql = replace(replace(sql,
    'Datasette looks for the double quotes.', 'Datasette looks for content="sentence".'),
    'folded, content="sentence"', 'folded, content="sentence_folded"')
  WHERE type = 'table' AND name = 'sentence_search';
  PRAGMA writable_schema = RESET;
  CREATE VIEW sentence_folded AS
    -- What sentence_search is made of: each text, and the same with d for đ, which no tokenizer of
    -- SQLite takes for one.
    SELECT number, text, replace(replace(text, 'đ', 'd'), 'Đ', 'D') AS folded FROM sentence;
  -- A night is one part of the index, and sixteen parts are merged into one: what is written again
  -- and again is little.
  INSERT INTO sentence_search (sentence_search, rank) VALUES ('hashsize', 8388608);
  INSERT INTO sentence_search (sentence_search, rank) VALUES ('automerge', 16);
  INSERT INTO sentence_search (sentence_search, rank) VALUES ('crisismerge', 64);

  """

private let textGroups = """
  -- The number of a sighting stands in every index of its table: those of a key are few.
  DROP INDEX sighting_by_key;
  CREATE INDEX sighting_by_key ON sighting (key);

  DROP TABLE text_near;
  CREATE TABLE text_near (
    -- Texts of the same days that share a band may be alike; others hardly. The number is made of
    -- scheme, fortnight and the first text. The numbers of the texts come first, four bytes each,
    -- then their bands, sixteen of two bytes for each.
    number INTEGER PRIMARY KEY,
    texts BLOB NOT NULL
  ) STRICT;
  -- All texts are entered again.
  DELETE FROM text_whole;

  """
