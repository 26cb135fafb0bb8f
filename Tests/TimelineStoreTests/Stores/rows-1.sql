-- What a store of the first version holds: two articles, one of them in two versions, a fact of each type.
INSERT INTO run (id, day, started, finished, status, tool_version, inputs, articles, facts) VALUES
  (1, '2022-08-01', '2022-08-01T06:00:00+07:00', '2022-08-01T06:00:01+07:00', 'published', '0.1.0', 2, 2, 7),
  (2, '2022-08-05', '2022-08-05T06:00:00+07:00', '2022-08-05T06:00:01+07:00', 'published', '0.1.0', 1, 0, 1);
INSERT INTO input VALUES
  ('inbox/a.html', 900, 1, 'aa', 'e1r1:0', 'loaded', 1, 2),
  ('inbox/b.html', 800, 1, 'bb', 'e1r1:0', 'loaded', 1, 1),
  ('inbox/c.html', 0, 1, 'cc', 'e1r1:0', 'quarantined', 1, 1);
INSERT INTO quarantine VALUES ('inbox/c.html', 'inbox/c.html', 'empty', 'inbox/c.html: the file is empty', '2022-08-01', 1);
INSERT INTO article (id, key, version, source, url, title, publisher, published, author, place, feed, trust,
  about, about_start, about_end, content_hash, facts_hash, known_from, superseded_by, run) VALUES
  (1, 'https://bao.vn/a?utm_source=rss', 1, 'inbox/a.html', 'https://bao.vn/a?utm_source=rss', 'Đắk Lắk sơ kết', 'Báo',
   '2022-07-20', 'Người viết', 'dak-lak', 'bao', 2, '2022-H1', '2022-01-01', '2022-06-30', 'c1', 'f1', '2022-07-20', 2, 1),
  (2, 'https://bao.vn/a?utm_source=rss', 2, 'inbox/a.html', 'https://bao.vn/a?utm_source=rss', 'Đắk Lắk sơ kết', 'Báo',
   '2022-07-20', 'Người viết', 'dak-lak', 'bao', 2, '2022-H1', '2022-01-01', '2022-06-30', 'c2', 'f2', '2022-08-05', NULL, 2),
  (3, 'inbox/b.html', 1, 'inbox/b.html', NULL, 'Hà Tĩnh tập huấn', NULL,
   NULL, NULL, 'ha-tinh', 'bao', 1, NULL, NULL, NULL, 'c3', 'f3', '2022-08-01', NULL, 1);
INSERT INTO sighting (number, key, source, article, input, feed, trust, withdrawn, replacement, day, run) VALUES
  (1, 'https://bao.vn/a?utm_source=rss', 'inbox/a.html', 1, 'inbox/a.html', 'bao', 2, 0, NULL, '2022-08-01', 1),
  (2, 'inbox/b.html', 'inbox/b.html', 3, 'inbox/b.html', 'bao', 1, 0, NULL, '2022-08-01', 1),
  (3, 'https://bao.vn/a?utm_source=rss', 'inbox/a.html', 2, 'inbox/a.html', 'bao', 2, 0, NULL, '2022-08-05', 2);
INSERT INTO fact (number, article, id, type, place, subject, sentence, span_start, span_end, role, confidence, rule) VALUES
  (1, 1, 'F000000000001', 'observation', 'dak-lak', NULL, 'Chỉ số đạt 86,14 điểm.', 10, 15, 'body', 0.9, 'sample'),
  (2, 2, 'F000000000001', 'observation', 'dak-lak', NULL, 'Chỉ số đạt 86,41 điểm.', 10, 15, 'body', 0.9, 'sample'),
  (3, 3, 'F000000000003', 'document', 'ha-tinh', NULL, 'Theo Nghị quyết số 12-NQ/TU.', 5, 9, 'body', 0.8, 'sample'),
  (4, 3, 'F000000000004', 'person', 'ha-tinh', NULL, 'Ông Nguyễn Văn A, Giám đốc Sở Nội vụ.', 20, 25, 'body', 0.8, 'sample'),
  (5, 3, 'F000000000005', 'event', 'ha-tinh', NULL, 'Ngày 20/7/2022 tỉnh mở lớp tập huấn.', 30, 35, 'body', 0.8, 'sample'),
  (6, 3, 'F000000000006', 'directive', 'ha-tinh', 'Sở Nội vụ', 'Yêu cầu hai sở báo cáo.', 40, 45, 'body', 0.8, 'sample'),
  (7, 3, 'F000000000007', 'assessment', 'ha-tinh', NULL, 'Kết quả còn hạn chế.', 50, 55, 'body', 0.8, 'sample');
INSERT INTO observation (fact, indicator, kind, value, value_real, unit, qualifier, period, period_start, period_end, derived) VALUES
  (1, 'par_index_score', 'actual', '86.14', 86.14, 'points', 'exact', '2021', '2021-01-01', '2021-12-31', 0),
  (2, 'par_index_score', 'actual', '86.41', 86.41, 'points', 'exact', '2021', '2021-01-01', '2021-12-31', 0);
INSERT INTO document VALUES (3, '12-NQ/TU', 'resolution', NULL, NULL, NULL);
INSERT INTO person VALUES (4, 'Nguyễn Văn A', 'Giám đốc Sở Nội vụ', NULL);
INSERT INTO event VALUES (5, 'training', '2022-07-20', '2022-07-20', '2022-07-20', 'lớp tập huấn');
INSERT INTO directive VALUES (6, NULL, 'báo cáo', NULL, NULL, NULL);
INSERT INTO addressee VALUES (6, 0, 'Sở Nội vụ'), (6, 1, 'Sở Tài chính');
INSERT INTO assessment VALUES (7, 'limitation', 'general');
INSERT INTO finding VALUES (3, NULL, 0, 'warning', 'no-date', 'the page gives no date', NULL);
