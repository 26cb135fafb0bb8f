/// A night costs what is new: sightings are found by the versions of their article, in the order of arrival, since the
/// key of an article stands in its own index; parts of the full-text index are merged when there are many, and not
/// a little in every night.
let schemaVersion6 = """
  DROP INDEX sighting_by_key;
  CREATE INDEX sighting_by_article ON sighting (article);
  INSERT INTO sentence_search (sentence_search, rank) VALUES ('automerge', 0);

  """
