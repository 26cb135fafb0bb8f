/// Facts and observations in words, out of `statement` and `form`; the same columns as before.
let factsOfForms = """
  CREATE VIEW fact AS
    -- One statement of one version of an article, with the sentence it stands in.
    SELECT s.number, s.number >> 24 AS article,
      CASE typeof(s.id) WHEN 'integer' THEN printf('F%012x', s.id) ELSE s.id END AS id,
      CASE form.type WHEN 1 THEN 'observation' WHEN 2 THEN 'document' WHEN 3 THEN 'person'
        WHEN 4 THEN 'event' WHEN 5 THEN 'directive' ELSE 'assessment' END AS type,
      place.text AS place, subject.text AS subject, sentence.text AS sentence, s.span_start,
      s.span_end, role.text AS role, form.confidence, rule.text AS rule, about.label AS about,
      about.first AS about_start, about.last AS about_end
    FROM statement AS s
      JOIN form ON form.number = s.form
      JOIN term AS place ON place.number = s.place
      LEFT JOIN term AS subject ON subject.number = s.subject
      JOIN sentence ON sentence.number = s.sentence
      JOIN term AS role ON role.number = form.role
      JOIN term AS rule ON rule.number = form.rule
      LEFT JOIN period AS about ON about.number = s.about;

  CREATE VIEW observation AS
    -- A number about the world. value and of_value are exact; the REAL columns are for sorting.
    SELECT s.number AS fact, indicator.text AS indicator, s.label,
      CASE form.kind WHEN 1 THEN 'actual' WHEN 2 THEN 'target' ELSE 'change' END AS kind,
      s.value, CAST(s.value AS REAL) AS value_real, unit.text AS unit, s.of_value,
      CAST(s.of_value AS REAL) AS of_real,
      CASE form.qualifier WHEN 1 THEN 'exact' WHEN 2 THEN 'over' WHEN 3 THEN 'under'
        WHEN 4 THEN 'about' WHEN 5 THEN 'at_least' ELSE 'at_most' END AS qualifier,
      period.label AS period, period.first AS period_start, period.last AS period_end,
      compared.label AS compared_with, compared.first AS compared_start,
      compared.last AS compared_end, form.derived
    FROM statement AS s
      JOIN form ON form.number = s.form
      JOIN term AS indicator ON indicator.number = s.indicator
      JOIN term AS unit ON unit.number = form.unit
      LEFT JOIN period ON period.number = s.period
      LEFT JOIN period AS compared ON compared.number = s.compared_with;

  CREATE VIEW v_source AS
    -- One row for each article as it is now.
    SELECT a.source, a.url, a.title, a.publisher, a.published, a.modified, a.author, a.place,
      a.feed, a.trust, a.about, a.version,
      (SELECT count(*) FROM statement AS s
        WHERE s.number BETWEEN a.id * 16777216 AND a.id * 16777216 + 16777215) AS facts,
      (SELECT count(*) FROM finding AS n WHERE n.article = a.id) AS findings,
      r.day AS loaded
    FROM article AS a JOIN run AS r ON r.id = a.run
    WHERE a.superseded_by IS NULL AND a.withdrawn IS NULL;

  """
