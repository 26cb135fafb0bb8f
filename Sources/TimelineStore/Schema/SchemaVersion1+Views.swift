/// What people read with `sqlite3` or datasette: only articles as they are now, one flat row a fact.
let views = """
  CREATE VIEW v_fact AS
    -- All facts of the articles as they are now, whatever their type.
    SELECT f.number AS fact_number, f.id AS fact, f.type, f.place, f.subject, f.sentence,
      f.span_start, f.span_end, f.role, f.confidence, f.rule, f.about, a.id AS article,
      a.version, a.title, a.publisher, a.published, a.url, a.source, a.feed, a.trust,
      r.day AS loaded
    FROM fact AS f
      JOIN article AS a ON a.id = f.article
      JOIN run AS r ON r.id = a.run
    WHERE a.superseded_by IS NULL AND a.withdrawn IS NULL;

  CREATE VIEW v_observation AS
    -- One row for each number that was read.
    SELECT f.fact, o.indicator, o.label, f.place, f.subject, o.kind, o.value, o.value_real,
      o.unit, o.of_value, o.qualifier, o.period, o.period_start, o.period_end, o.compared_with,
      o.derived, f.sentence, f.span_start, f.span_end, f.role, f.confidence, f.rule, f.about,
      f.title, f.publisher, f.published, f.url, f.source, f.feed, f.trust, f.version, f.loaded
    FROM observation AS o JOIN v_fact AS f ON f.fact_number = o.fact;

  CREATE VIEW v_timeline AS
    -- One row for each distinct value of a series. readings > 1: look for a conflict, a correction
    -- or a rounding; the program's reports say which.
    SELECT place, indicator, label, subject, kind, unit, period, period_start, period_end,
      compared_with, value, value_real, of_value, qualifier, derived,
      count(DISTINCT article) AS articles, count(DISTINCT publisher) AS publishers,
      min(trust) AS best_trust, min(published) AS first_published,
      max(published) AS last_published,
      count(*) OVER (
        PARTITION BY place, indicator, label, subject, kind, unit, period, compared_with
      ) AS readings
    FROM (
      SELECT v.*, o.indicator, lower(o.label) AS label, o.kind, o.unit, o.period,
        o.period_start, o.period_end, o.compared_with, o.value, o.value_real, o.of_value,
        o.qualifier, o.derived
      FROM v_fact AS v JOIN observation AS o ON o.fact = v.fact_number
    )
    GROUP BY place, indicator, label, subject, kind, unit, period, compared_with, value,
      of_value, qualifier, derived;

  CREATE VIEW v_document AS
    SELECT f.fact, d.number, d.kind, d.issuer, d.date, d.title AS document_title, f.place,
      f.subject, f.sentence, f.confidence, f.title, f.publisher, f.published, f.url, f.source,
      f.feed, f.trust, f.loaded
    FROM document AS d JOIN v_fact AS f ON f.fact_number = d.fact;

  CREATE VIEW v_person AS
    SELECT f.fact, p.name, p.post, p.body, f.place, f.subject, f.sentence, f.confidence,
      f.title, f.publisher, f.published, f.url, f.source, f.feed, f.trust, f.loaded
    FROM person AS p JOIN v_fact AS f ON f.fact_number = p.fact;

  CREATE VIEW v_event AS
    SELECT f.fact, e.event, e.name, e.period, e.period_start, e.period_end, f.place, f.subject,
      f.sentence, f.confidence, f.title, f.publisher, f.published, f.url, f.source, f.feed,
      f.trust, f.loaded
    FROM event AS e JOIN v_fact AS f ON f.fact_number = e.fact;

  CREATE VIEW v_directive AS
    SELECT f.fact, d.requester,
      (SELECT group_concat(body, '; ')
        FROM (SELECT body FROM addressee AS t WHERE t.fact = d.fact ORDER BY position)
      ) AS addressees,
      d.task, d.period, d.period_start, d.period_end, f.place, f.subject, f.sentence,
      f.confidence, f.title, f.publisher, f.published, f.url, f.source, f.feed, f.trust, f.loaded
    FROM directive AS d JOIN v_fact AS f ON f.fact_number = d.fact;

  CREATE VIEW v_assessment AS
    SELECT f.fact, s.class, s.area, f.place, f.subject, f.sentence, f.confidence, f.title,
      f.publisher, f.published, f.url, f.source, f.feed, f.trust, f.loaded
    FROM assessment AS s JOIN v_fact AS f ON f.fact_number = s.fact;

  CREATE VIEW v_source AS
    -- One row for each article as it is now.
    SELECT a.source, a.url, a.title, a.publisher, a.published, a.modified, a.author, a.place,
      a.feed, a.trust, a.about, a.version,
      (SELECT count(*) FROM fact AS f WHERE f.article = a.id) AS facts,
      (SELECT count(*) FROM finding AS n WHERE n.article = a.id) AS findings,
      r.day AS loaded
    FROM article AS a JOIN run AS r ON r.id = a.run
    WHERE a.superseded_by IS NULL AND a.withdrawn IS NULL;
  """
