/// Full-text search; and checks that cost next to nothing, since SQLite builds a table for each `IN` of
/// each row, which took more than half of the time of loading.
let schemaVersion3 = cheaperChecks + sentenceTables + sentencesOfBefore + sentenceView

/// The text of a check changes nothing about the rows: SQLite's documentation of ALTER TABLE describes this
/// way. A fact is found by its id through `UNIQUE (article, id)`, which holds both: an index in the order
/// of ids would touch another page for each fact.
private let cheaperChecks = """
  DROP INDEX fact_by_id;
  PRAGMA writable_schema = ON;
  UPDATE sqlite_schema SET sql = replace(replace(replace(sql,
    '
      type IN (''observation'', ''document'', ''person'', ''event'', ''directive'', ''assessment'')',
    'type = ''observation'' OR type = ''document'' OR type = ''person'' OR type = ''event''
      OR type = ''directive'' OR type = ''assessment'''),
    'date(about_start) IS about_start', 'length(about_start) = 10'),
    'date(about_end) IS about_end', 'length(about_end) = 10')
  WHERE type = 'table' AND name = 'fact';
  UPDATE sqlite_schema SET sql = replace(replace(replace(replace(replace(replace(sql,
    'kind IN (''actual'', ''target'', ''change'')',
    'kind = ''actual'' OR kind = ''target'' OR kind = ''change'''),
    'qualifier IN (''exact'', ''over'', ''under'', ''about'', ''at_least'', ''at_most'')',
    'qualifier = ''exact'' OR qualifier = ''over'' OR qualifier = ''under''
        OR qualifier = ''about'' OR qualifier = ''at_least'' OR qualifier = ''at_most'''),
    'date(period_start) IS period_start', 'length(period_start) = 10'),
    'date(period_end) IS period_end', 'length(period_end) = 10'),
    'date(compared_start) IS compared_start', 'length(compared_start) = 10'),
    'date(compared_end) IS compared_end', 'length(compared_end) = 10')
  WHERE type = 'table' AND name = 'observation';
  PRAGMA writable_schema = RESET;

  """

private let sentenceTables = """
  CREATE TABLE sentence (
    -- What can be searched for: the title of each version of an article, and each sentence of it
    -- that has facts. Rows are only added.
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL CHECK (kind = 'title' OR kind = 'sentence'),
    text TEXT NOT NULL,
    -- With d for đ, which no tokenizer of SQLite takes for one.
    folded TEXT GENERATED ALWAYS AS (replace(replace(text, 'đ', 'd'), 'Đ', 'D')) VIRTUAL
  ) STRICT;

  CREATE VIRTUAL TABLE sentence_search USING fts5 (
    -- Matches with and without marks: 'dak lak', 'Đắk Lắk'. Datasette looks for the double quotes.
    text, folded, content="sentence", content_rowid="number",
    tokenize="unicode61 remove_diacritics 2"
  );

  """

/// Of stores that were made before.
private let sentencesOfBefore = """
  INSERT INTO sentence (article, kind, text)
  SELECT article, kind, text FROM (
    SELECT id AS article, 'title' AS kind, title AS text, 0 AS first FROM article
    UNION ALL
    SELECT article, 'sentence', sentence, min(number) FROM fact GROUP BY article, sentence
  )
  ORDER BY article, first;
  INSERT INTO sentence_search (rowid, text, folded) SELECT number, text, folded FROM sentence;

  """

private let sentenceView = """
  CREATE VIEW v_sentence AS
    -- Titles and sentences of the articles as they are now; search with
    -- WHERE sentence_number IN (SELECT rowid FROM sentence_search WHERE sentence_search MATCH …).
    SELECT s.number AS sentence_number, s.kind, s.text, a.title, a.publisher, a.published, a.url,
      a.source, a.feed, a.trust, a.id AS article
    FROM sentence AS s JOIN article AS a ON a.id = s.article
    WHERE a.superseded_by IS NULL AND a.withdrawn IS NULL;

  """
