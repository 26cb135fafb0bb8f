/// One article under several addresses: every sighting has the address that its input gave; a sketch of
/// each text, where to look for similar ones, and which pages are one article for now.
let schemaVersion2 = """
  -- The page's address as this input gave it; article.key is the address in its one notation.
  ALTER TABLE sighting ADD COLUMN url TEXT;
  UPDATE sighting SET url = (SELECT a.url FROM article AS a WHERE a.id = sighting.article);

  CREATE TABLE text_sketch (
    -- A text as a site had it on a day.
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    published TEXT CHECK (date(published) IS published),
    -- The least hashes of the text's runs of words, four bytes each.
    minima BLOB NOT NULL,
    -- The words with digits in them, each once.
    numbers TEXT NOT NULL
  ) STRICT;

  CREATE TABLE text_band (
    -- Texts of the same days that share a band may be alike; others hardly.
    band INTEGER NOT NULL,
    -- Number of the day of publication; far below all days where it is not known.
    day INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text_sketch (id),
    PRIMARY KEY (band, day, text)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE same_text (
    -- Which texts are alike; both ways.
    text INTEGER NOT NULL REFERENCES text_sketch (id),
    other INTEGER NOT NULL REFERENCES text_sketch (id),
    PRIMARY KEY (text, other)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE article_text (
    -- The text of a version, if it is long enough.
    article INTEGER PRIMARY KEY REFERENCES article (id),
    text INTEGER NOT NULL REFERENCES text_sketch (id)
  ) STRICT;
  CREATE INDEX article_text_by_text ON article_text (text);

  CREATE TABLE same_article (
    -- Pages that show one article: the keys of their versions, and the first of these in order.
    key TEXT PRIMARY KEY,
    work TEXT NOT NULL CHECK (work <= key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX same_article_by_work ON same_article (work, key);

  """
