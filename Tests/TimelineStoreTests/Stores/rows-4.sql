-- What the fourth version knows beside: a text whose sketch was drawn in rounds. The rows of before were brought over.
INSERT INTO text_sketch VALUES (2, '', NULL, x'02000000', '', 2);
INSERT INTO text_whole VALUES (4611686023000000002);
INSERT INTO article_text VALUES (3, 2);
