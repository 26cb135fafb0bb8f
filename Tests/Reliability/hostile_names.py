"""Strings that mean something to a file system, a terminal, a shell or a database, and nothing to a timeline."""

TRAVERSAL = [
    "../../../../tmp/nienbieu-escaped", "..", ".", "/", "/etc/passwd", "/tmp/nienbieu-escaped",
    "....//....//x", "..\\..\\x", "%2e%2e%2f%2e%2e%2fx", "..%2f..%2fx", "%252e%252e%252fx", "..%c0%afx",
    "..%ef%bc%8fx", "a/../../../x", "./../x", "file:///etc/passwd", "\\\\server\\share\\x", "C:\\x", "~/x",
    "~root/x", "$HOME/x", "$(touch x)", "`touch x`", ";touch x", "|touch x", "&touch x", "-rf",
    "--config=/etc/passwd", "x\0y", "x\ny", "CON", "NUL", "x" * 300, "../" * 100 + "x", "\u2024\u2024/x",
    "\uff0e\uff0e\uff0fx", "..;/x", "x/..", ".tmp-2022-H1", ".published.json", "timeline.sqlite",
    "../timeline.sqlite", "2022-H1/../../x", "ha-tinh/../../../x", "{v}", "*", "?", "[a-z]", "**/*",
]

CONTROL = [
    "\x1b[31mđỏ\x1b[0m", "\x1b]0;tiêu đề\x07", "\x1b[2J\x1b[H", "\x9b31m", "\x07\x07", "\x08\x08\x08xóa",
    "a\rb", "\x00", "\x7f", "\u202egnouht\u202c", "\u202dtrái\u202c", "\u2066cô lập\u2069",
    "\u2067phải\u2069", "\u202a\u202b", "\u2068\u2069", "\x0b\x0c", "\x1b[6n", "\x1bP$q\"p\x1b\\",
    "\x1b]52;c;YQ==\x07", "\x1b]8;;http://example.org\x07x\x1b]8;;\x07",
]

QUERIES = [
    "'", "''", "\"", "'; DROP TABLE fact; --", "\" OR 1=1 --", "' UNION SELECT sql FROM sqlite_schema --",
    "%", "_", "\\", "x' AND (SELECT count(*) FROM run) > 0 --", ") --",
    "1; ATTACH DATABASE '/tmp/nienbieu-escaped' AS x", "NULL", "?1", ":a", "$b", "@c", "[x]", "`x`", "/* */",
    "--", "x'00'", "char(39)", "load_extension('x')", "\"\"\"", "*", "a* OR b", "NEAR(a b)", "{a b}: c", "^x",
    "AND", "OR NOT", "(((", "\"unbalanced", "col:x", "-x", "\x00", "\u02bc", "\uff07", "9" * 400,
]
