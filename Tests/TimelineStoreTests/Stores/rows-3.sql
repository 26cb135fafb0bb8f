-- What the third version knows beside: what can be searched for.
INSERT INTO sentence (article, kind, text) SELECT id, 'title', title FROM article ORDER BY id;
INSERT INTO sentence (article, kind, text) SELECT DISTINCT article, 'sentence', sentence FROM fact ORDER BY number;
INSERT INTO sentence_search (rowid, text, folded) SELECT number, text, folded FROM sentence;
