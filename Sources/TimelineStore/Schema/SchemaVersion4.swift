/// Small rows: a row for each fact, whatever its type, in which words that many facts share are numbers, and the
/// sentence is the one of the article; where to look for similar texts, in the order of time. `fact` and
/// `observation` become views that show what the tables of these names held.
let schemaVersion4 =
  wordTables + words + statementTable + statements + factsAsViews + inputNumbers + nearTexts

/// A fact's number is that of its article times this, and its position in it.
let factsPerArticle: Int64 = 1 << 24

private let wordTables = """
  CREATE TABLE term (
    -- Words that many facts share: places, bodies, roles, rules, indicators, units.
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE period (
    -- Periods that facts are about.
    number INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE CHECK (label <> ''),
    first TEXT NOT NULL CHECK (length(first) = 10),
    last TEXT NOT NULL CHECK (length(last) = 10)
  ) STRICT;

  """

/// Of stores that were made before.
private let words = """
  INSERT INTO term (text)
  SELECT place FROM fact UNION SELECT subject FROM fact WHERE subject IS NOT NULL
  UNION SELECT role FROM fact UNION SELECT rule FROM fact
  UNION SELECT indicator FROM observation UNION SELECT unit FROM observation;

  INSERT OR IGNORE INTO period (label, first, last)
  SELECT about, about_start, about_end FROM fact WHERE about IS NOT NULL
  UNION SELECT period, period_start, period_end FROM observation WHERE period IS NOT NULL
  UNION SELECT compared_with, compared_start, compared_end FROM observation
    WHERE compared_with IS NOT NULL;

  """

private let statementTable = """
  CREATE TABLE statement (
    -- One statement of one version of an article; view fact shows it in words. The number is that of
    -- the article times 16777216, and the position in it: facts of an article stand together.
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    -- The same statement has the same id in every version of its article. F0123456789ab is kept as
    -- the number behind the F, another id as text.
    id ANY NOT NULL CHECK (id <> ''),
    -- 1 observation, 2 document, 3 person, 4 event, 5 directive, 6 assessment.
    type INTEGER NOT NULL CHECK (type BETWEEN 1 AND 6),
    place INTEGER NOT NULL REFERENCES term (number),
    subject INTEGER REFERENCES term (number),
    sentence INTEGER NOT NULL REFERENCES sentence (number),
    -- Byte offsets into the article's text, UTF-8.
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    role INTEGER NOT NULL REFERENCES term (number),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule INTEGER NOT NULL REFERENCES term (number),
    about INTEGER REFERENCES period (number),
    -- From here on of observations alone: a number about the world. Values are exact.
    indicator INTEGER REFERENCES term (number),
    label TEXT,
    -- 1 actual, 2 target, 3 change.
    kind INTEGER CHECK (kind BETWEEN 1 AND 3),
    value TEXT CHECK (value <> ''),
    unit INTEGER REFERENCES term (number),
    of_value TEXT,
    -- 1 exact, 2 over, 3 under, 4 about, 5 at_least, 6 at_most.
    qualifier INTEGER CHECK (qualifier BETWEEN 1 AND 6),
    period INTEGER REFERENCES period (number),
    compared_with INTEGER REFERENCES period (number),
    -- 1: computed from the facts named in derivation.
    derived INTEGER CHECK (derived BETWEEN 0 AND 1)
  ) STRICT;

  """

/// Of stores that were made before. What refers to a fact gets its new number; an index in the order of anything
/// but arrival would touch another page for each fact.
private let statements = """
  CREATE INDEX sentence_for_migration ON sentence (article, text);
  CREATE TABLE renumbered (old INTEGER PRIMARY KEY, number INTEGER NOT NULL) STRICT;
  INSERT INTO renumbered
  SELECT number, article * 16777216 - 1 + row_number() OVER (PARTITION BY article ORDER BY number)
  FROM fact;

  INSERT INTO statement
  SELECT r.number, f.article,
  """ + idAsStored + """
      ,
      CASE f.type WHEN 'observation' THEN 1 WHEN 'document' THEN 2 WHEN 'person' THEN 3
        WHEN 'event' THEN 4 WHEN 'directive' THEN 5 WHEN 'assessment' THEN 6 END,
      (SELECT number FROM term WHERE text = f.place),
      (SELECT number FROM term WHERE text = f.subject),
      (SELECT min(number) FROM sentence AS s
        WHERE s.article = f.article AND s.text = f.sentence AND s.kind = 'sentence'),
      f.span_start, f.span_end, (SELECT number FROM term WHERE text = f.role), f.confidence,
      (SELECT number FROM term WHERE text = f.rule),
      (SELECT number FROM period WHERE label = f.about),
      (SELECT number FROM term WHERE text = o.indicator), o.label,
      CASE o.kind WHEN 'actual' THEN 1 WHEN 'target' THEN 2 WHEN 'change' THEN 3 END,
      o.value, (SELECT number FROM term WHERE text = o.unit), o.of_value,
      CASE o.qualifier WHEN 'exact' THEN 1 WHEN 'over' THEN 2 WHEN 'under' THEN 3
        WHEN 'about' THEN 4 WHEN 'at_least' THEN 5 WHEN 'at_most' THEN 6 END,
      (SELECT number FROM period WHERE label = o.period),
      (SELECT number FROM period WHERE label = o.compared_with), o.derived
    FROM fact AS f JOIN renumbered AS r ON r.old = f.number
      LEFT JOIN observation AS o ON o.fact = f.number
    ORDER BY r.number;
    DROP INDEX sentence_for_migration;

    """ + renumbered + """

    DROP TABLE renumbered;
    DROP TABLE observation;
    DROP TABLE fact;
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(replace(sql,
      'REFERENCES fact (number)', 'REFERENCES statement (number)'),
      'REFERENCES observation (fact)', 'REFERENCES statement (number)')
    WHERE type = 'table';
    PRAGMA writable_schema = RESET;
    DROP INDEX article_by_source;

    """

private let renumbered = [
  "derivation", "document", "person", "event", "directive", "addressee", "assessment", "finding",
].map { table in
  "UPDATE \(table) SET fact = (SELECT number FROM renumbered WHERE old = fact)"
    + " WHERE fact IS NOT NULL;"
}.joined(separator: "\n")

/// SQLite has no function that reads hexadecimal digits.
private let idAsStored: String = {
  let digits = (2...13).map { "(instr('0123456789abcdef', substr(f.id, \($0), 1)) - 1)" }
  let number = digits.dropFirst().reduce(digits[0]) { "(\($0) * 16 + \($1))" }
  let pattern = "F" + String(repeating: "[0-9a-f]", count: 12)
  return "CASE WHEN f.id GLOB '\(pattern)' THEN \(number) ELSE f.id END"
}()

/// A sighting names its input by a number that grows, so that its index does, too.
private let inputNumbers = """
  CREATE TABLE old_input AS SELECT * FROM input ORDER BY path;
  DROP TABLE input;
  CREATE TABLE input (
    -- The files of the inbox as they were last read; files that vanished stay.
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE CHECK (path <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    rules TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'loaded' OR state = 'quarantined'),
    first_run INTEGER NOT NULL REFERENCES run (id),
    last_run INTEGER NOT NULL REFERENCES run (id)
  ) STRICT;
  INSERT INTO input (path, size, mtime_ns, sha256, rules, state, first_run, last_run)
  SELECT path, size, mtime_ns, sha256, rules, state, first_run, last_run FROM old_input;
  DROP TABLE old_input;

  CREATE TABLE old_sighting AS SELECT * FROM sighting ORDER BY number;
  DROP TABLE sighting;
  CREATE TABLE sighting (
    -- Which input showed which version of an article; the last row of a source and key holds.
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    source TEXT NOT NULL,
    -- The page's address as this input gave it; article.key is the address in its one notation.
    url TEXT,
    article INTEGER NOT NULL REFERENCES article (id),
    input INTEGER REFERENCES input (number),
    feed TEXT,
    trust INTEGER NOT NULL,
    -- 1: from this day on the source does not show the article any longer.
    withdrawn INTEGER NOT NULL CHECK (withdrawn BETWEEN 0 AND 1),
    -- What the source shows instead.
    replacement INTEGER REFERENCES article (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    run INTEGER NOT NULL REFERENCES run (id)
  ) STRICT;
  INSERT INTO sighting
  SELECT number, key, source, url, article, (SELECT number FROM input WHERE path = s.input), feed,
    trust, withdrawn, replacement, day, run
  FROM old_sighting AS s;
  DROP TABLE old_sighting;
  CREATE INDEX sighting_by_key ON sighting (key, source, number);
  CREATE INDEX sighting_by_input ON sighting (input);

  """

private let nearTexts = """
  -- 1: 128 minima over all runs of words. 2: drawn once a run, in rounds.
  ALTER TABLE text_sketch ADD COLUMN scheme INTEGER NOT NULL DEFAULT 1;
  DROP TABLE text_band;
  CREATE TABLE text_near (
    -- Texts of the same days that share a band may be alike; others hardly. The number is made of
    -- scheme, fortnight and text, so that texts of one time stand together.
    number INTEGER PRIMARY KEY,
    bands BLOB NOT NULL
  ) STRICT;

  CREATE TABLE text_whole (
    -- Equal texts, whatever their days: whether there is a day, a hash of the whole, and the text.
    number INTEGER PRIMARY KEY
  ) STRICT;

  """
