-- What the second version knows beside: keys without tracking, addresses as found, texts.
UPDATE article SET key = 'https://bao.vn/a' WHERE url IS NOT NULL;
UPDATE sighting SET key = 'https://bao.vn/a', url = 'https://bao.vn/a?utm_source=rss' WHERE source = 'inbox/a.html';
INSERT INTO text_sketch VALUES (1, 'bao.vn', '2022-07-20', x'01000000', '86,41');
INSERT INTO text_band VALUES (7, 19193, 1);
INSERT INTO article_text VALUES (2, 1);
