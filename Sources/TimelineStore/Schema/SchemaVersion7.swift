/// A report finds the articles that it needs without reading the facts of all others.
let schemaVersion7 =
  """
  CREATE TABLE outline (
    -- What the facts of one version of an article are about; none of a version without facts. Lists are JSON, with
    -- each number once.
    article INTEGER PRIMARY KEY REFERENCES article (id),
    facts INTEGER NOT NULL CHECK (facts > 0),
    -- Numbers of term.
    places TEXT NOT NULL,
    indicators TEXT NOT NULL,
    -- Numbers of period: of results and changes.
    periods TEXT NOT NULL,
    -- What facts review; 0 for facts that do not say.
    abouts TEXT NOT NULL,
    -- 1: there is a target, or a number of no period.
    timeless INTEGER NOT NULL CHECK (timeless BETWEEN 0 AND 1)
  ) STRICT;

  """ + outlinesOfFacts

/// Of stores that were made before.
private let outlinesOfFacts = """
  INSERT INTO outline
  SELECT f.number >> 24, count(*), json_group_array(DISTINCT f.place),
    json_group_array(DISTINCT f.indicator) FILTER (WHERE f.indicator IS NOT NULL),
    json_group_array(DISTINCT f.period) FILTER (WHERE f.period IS NOT NULL AND form.kind <> 2),
    json_group_array(DISTINCT coalesce(f.about, 0)),
    max(form.kind IS NOT NULL AND (form.kind = 2 OR f.period IS NULL))
  FROM statement AS f CROSS JOIN form ON form.number = f.form
  GROUP BY f.number >> 24;

  """
