# What a new user and CI need. `make` alone says what there is.

SWIFT ?= swift
BUILD ?= .build
PROGRAM = $(BUILD)/release/nienbieu
# Whether COUNT was given, which has a default for the mutants.
COUNT_GIVEN := $(COUNT)
SHARED ?= ../shared

.PHONY: help run test check build lint clean evaluate evaluate-dates evaluate-facts evaluate-language \
  evaluate-oracle differential benchmark benchmark-store check-store coverage mutants hostile fuzz \
  reliability commands verify-reports docx benchmark-reports benchmark-run peer static verify-static strace toolchain \
  verify-parallel verify-spark libraries python

# The command $(1) by the Debian package $(2), where this user may install it; what needs it is skipped without it.
define install
command -v $(1) >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1 || { \
  if [ "$$(id -u)" -eq 0 ]; then sudo=; else sudo="sudo -n"; fi; \
  $$sudo apt-get update -qq && $$sudo apt-get install -qq -y $(2); \
} >/dev/null 2>&1 || echo "$(2) could not be installed"
endef

help:
	@echo "make run             build, then read fixtures/inbox into output/ (pipeline.yml)"
	@echo "make test            all tests"
	@echo "make check           what CI runs: format lint, build, all tests"
	@echo "make build           the program alone: $(PROGRAM)"
	@echo "make evaluate           score extracted texts on the fixtures, and on PAGES=dir (a public set)"
	@echo "make evaluate-dates     score dates of publication likewise"
	@echo "make evaluate-facts     score the facts of the project's own texts, and of the shared evaluation texts"
	@echo "make evaluate-oracle    compare the indices of the fixtures with published tables"
	@echo "make evaluate-language  score numbers, times, spelling and document numbers likewise"
	@echo "make differential    times beside dateparser, each difference explained; archives beside warcio with ARCHIVES=dir"
	@echo "make benchmark       speed of the language layer, of recognition and of extraction, beside floors and rivals"
	@echo "make benchmark-store speed of loading a million observations, and of a night into such a store"
	@echo "make benchmark-run   the whole run over generated pages, beside a pipeline of Python libraries; LARGE=20000 SAVE=1"
	@echo "make benchmark-reports  seconds and memory of the reports of a year-end; RATIO=1: from forty years, to four (2 minutes)"
	@echo "make check-store     the store as others meet it: search, copies, corrections, Datasette where it can be installed"
	@echo "make coverage        lines that the tests run, per target; bars: core 95 %, all 90 %"
	@echo "make mutants         200 small changes of the language layer: do the tests notice? (20 minutes)"
	@echo "make hostile         pages that are made to hurt: time, memory, nothing lost, nothing fetched"
	@echo "make fuzz            random bytes for every reader; TARGET=html SECONDS=600 for one, for long"
	@echo "make reliability     crashes, failing calls, full disks, damage, signals, planted files; SHORT=1 samples (4 minutes)"
	@echo "make commands        the commands around the nightly run: plans, exit codes, JSON, help, documents, unit file"
	@echo "make static          a program that needs no Swift to run: .build/static/nienbieu"
	@echo "make verify-static   that it runs where there is no Swift"
	@echo "make verify-reports  the reports in LibreOffice, four readers of Markdown, Word, a browser; SHORT=1 samples (6 minutes)"
	@echo "make docx            a briefing as a Word document: PERIOD=2024-H1 PLACE=ha-tinh"
	@echo "make verify-parallel workers side by side, and parts in any order, give what one process gives"
	@echo "make verify-spark    a Spark cluster that loses an executor gives the store of one machine; COUNT=20000"
	@echo "make clean           remove what was built; output/ stays"

run: build
	@$(PROGRAM) run --config pipeline.yml
	@echo "A briefing: output/2022-H1/ha-tinh.md; tables: output/2022-H1/csv, output/2022-H1/excel-vi"

build: toolchain libraries
	@test -x $(PROGRAM) || echo "Building; the first build takes a few minutes."
	@$(SWIFT) build -c release --product nienbieu --quiet --scratch-path $(BUILD)

test: toolchain libraries
	@test -d .build/debug || echo "Building; the first build takes a few minutes."
	@$(SWIFT) test

check: lint
	@$(MAKE) --no-print-directory build
	@$(MAKE) --no-print-directory test

lint: toolchain
	@$(SWIFT) format lint --strict --recursive Sources Tests Benchmarks Package.swift

clean:
	@rm -rf .build

# PAGES is a folder with html/*.html.gz and ground-truth.json; WORST=10 lists the worst pages with what they
# lack and have too much. The floors are in Tests/extraction/quality.json.
evaluate: build python
	@$(if $(PAGES),,echo "evaluate: only the fixtures are scored. For the public pages:"; \
	  echo "  git clone https://github.com/scrapinghub/article-extraction-benchmark ../pages"; \
	  echo "  make evaluate PAGES=../pages";) \
	python3 Tests/extraction/evaluate.py --program $(CURDIR)/$(PROGRAM) \
	  $(if $(WORST),--worst $(WORST) --show) $(PAGES)

# PAGES is a folder with eval*.json and pages as the tests of adbar/htmldate have them; ERRORS=20 shows wrong
# answers, HALF=0 those of one half only. The floors are in Tests/extraction/quality.json.
evaluate-dates: build python
	@$(if $(PAGES),,echo "evaluate-dates: only the fixtures are scored. For the public pages:"; \
	  echo "  git clone https://github.com/adbar/htmldate ../htmldate"; \
	  echo "  make evaluate-dates PAGES=../htmldate/tests";) \
	python3 Tests/extraction/dates.py --program $(CURDIR)/$(PROGRAM) \
	  $(if $(ERRORS),--errors $(ERRORS)) $(if $(HALF),--half $(HALF)) $(PAGES)

# The floors are in Tests/facts/quality.json; ERRORS=20 shows errors, SETS="passages" scores some sets only.
evaluate-facts: build python
	@python3 Tests/facts/evaluate.py --program $(CURDIR)/$(PROGRAM) --shared $(SHARED) \
	  $(if $(ERRORS),--errors $(ERRORS)) $(SETS)

# Scores and ranks of provinces by year; what the fixtures' timeline holds must not contradict them.
evaluate-oracle: build python
	@python3 Tests/facts/oracle.py --program $(CURDIR)/$(PROGRAM) --shared $(SHARED)

# Cases of other projects' test suites; ERRORS=20 shows the wrong answers.
evaluate-language: build
	@python3 Tests/language/evaluate.py $(PROGRAM) $(SHARED) $(if $(ERRORS),--errors $(ERRORS))

# Times beside dateparser, and with ARCHIVES=dir the pages of WARC files beside warcio; every difference is
# explained or counts as a fault.
differential: build
	@python3 -m venv .build/python 2>/dev/null && .build/python/bin/pip install -q dateparser warcio \
	  2>/dev/null || echo "differential: dateparser and warcio could not be installed"
	@PYTHON=.build/python/bin/python; test -x $$PYTHON || PYTHON=python3; \
	$$PYTHON Tests/differential/dates.py $(PROGRAM) && \
	$(if $(ARCHIVES),$$PYTHON Tests/differential/warc.py $(PROGRAM) $(ARCHIVES),true)

# The text of the fixtures, over and over; MEGABYTES sets how much. Then pages: the fixtures, which are small and
# nearly all text, or with PAGES=dir a folder with html/*.html.gz, to which the bar belongs. Recognition reads the
# project's texts, or with TEXTS=dir others.
MEGABYTES ?= 16
ROUNDS ?= 10

benchmark: build
	@$(SWIFT) build -c release --product language-benchmark --quiet
	@$(SWIFT) build -c release --product recognition-benchmark --quiet
	@$(SWIFT) build -c release --product extraction-benchmark --quiet
	@$(PROGRAM) extract --quiet --format text fixtures/inbox > .build/benchmark.txt
	@.build/release/language-benchmark .build/benchmark.txt $(MEGABYTES)
	@.build/release/recognition-benchmark $(or $(TEXTS),Tests/facts) $(ROUNDS)
	@if [ -n "$(PAGES)" ]; then \
	  rm -rf .build/pages; mkdir -p .build/pages; \
	  for page in $(PAGES)/html/*.html.gz; do \
	    gunzip -c "$$page" > ".build/pages/$$(basename "$$page" .gz)"; done; \
	fi
	@.build/release/extraction-benchmark $(if $(PAGES),.build/pages,fixtures/inbox) $(ROUNDS)

# OBSERVATIONS sets how many; the bars belong to a million, that of a night also to five.
OBSERVATIONS ?= 1000000

benchmark-store: toolchain libraries
	@$(SWIFT) build -c release --product store-benchmark --quiet
	@.build/release/store-benchmark $(OBSERVATIONS)

# Pages of a generated corpus, which is kept in .build/corpus: PAGES_COUNT of them, LARGE=20000 shows growth as well,
# SAVE=1 keeps the figures in Benchmarks/Results. The peer stands in ../shared; its libraries go into .build/peer.
PAGES_COUNT ?= 2000
RUN_ROUNDS ?= 3
PEER = $(SHARED)/tools/peer_pipeline

benchmark-run: build python peer
	@$(SWIFT) build -c release --product recognition-benchmark --quiet
	@python3 Benchmarks/Run/run.py --program $(CURDIR)/$(PROGRAM) --pages $(PAGES_COUNT) --rounds $(RUN_ROUNDS) \
	  --peer $(PEER).py --peer-python .build/peer/bin/python $(if $(LARGE),--large $(LARGE)) $(if $(SAVE),--save)

# lxml_html_clean is what trafilatura needs beside the named versions.
peer:
	@test ! -f $(PEER).py || test -f .build/peer/installed || { python3 -m venv .build/peer && \
	  .build/peer/bin/pip install -q -r $(PEER).requirements.txt lxml_html_clean && touch .build/peer/installed; \
	  } >/dev/null 2>&1 || echo "benchmark-run: the peer's libraries could not be installed"

# To copy to another machine: without what only debuggers read, and what the compiler writes anew each time, so that
# the same sources give the same bytes. The Swift library and ICU are inside; libxml2, SQLite and zlib are those of the
# machine.
STATIC = $(BUILD)/static/nienbieu

static: build
	@mkdir -p $(BUILD)/static
	@strip --remove-section=.swift_modhash --remove-section=.note.gnu.build-id -o $(STATIC) $(PROGRAM) 2>/dev/null \
	  || cp $(PROGRAM) $(STATIC)
	@echo "$(STATIC)"

verify-static: static python
	@python3 Tests/scale/static.py --program $(CURDIR)/$(STATIC) --swift "$$(command -v $(SWIFT))"

# Makes the store first; the bars belong to one core of an office computer.
benchmark-reports: toolchain libraries
	@$(SWIFT) build -c release --product reports-benchmark --quiet
	@.build/release/reports-benchmark $(if $(RATIO),--ratio)

# COUNT documents; GNU parallel is installed where this user may, else its part is skipped.
verify-parallel: build python
	@$(call install,parallel,parallel)
	@python3 Tests/scale/parallel.py --program $(CURDIR)/$(PROGRAM) $(if $(COUNT_GIVEN),--count $(COUNT))

# PySpark, half a gigabyte, goes into a place of its own; Java 17 is installed where this user may.
verify-spark: build python
	@$(call install,java,default-jre-headless)
	@test -f .build/spark/installed || { python3 -m venv .build/spark && \
	  .build/spark/bin/pip install -q pyspark && touch .build/spark/installed; } >/dev/null 2>&1 \
	  || echo "PySpark could not be installed"
	@if command -v java >/dev/null 2>&1 && test -f .build/spark/installed; then \
	  python3 Tests/scale/spark.py --program $(CURDIR)/$(PROGRAM) --python $(CURDIR)/.build/spark/bin/python \
	    $(if $(COUNT_GIVEN),--count $(COUNT)); \
	else echo "verify-spark: skipped, Java or PySpark could not be installed"; fi

# Datasette goes into a place of its own; without it its row is skipped. ONLY=R11 checks one row.
check-store: build python
	@python3 -m venv .build/datasette 2>/dev/null && .build/datasette/bin/pip install -q datasette \
	  2>/dev/null || echo "check-store: Datasette could not be installed"
	@python3 Tests/Reliability/store.py $(PROGRAM) --datasette .build/datasette/bin/datasette \
	  $(if $(ONLY),--only $(ONLY))

# Which lines the tests run. FILTER=NumberTests runs some tests, HOLES=1 prints the lines that none ran,
# CHECK=1 fails below a bar.
CORE_BAR ?= 95
OVERALL_BAR ?= 90

coverage: toolchain libraries python
	@test -d .build/coverage || echo "Building for coverage; the first build takes a few minutes."
	@$(SWIFT) build --build-tests --quiet --enable-code-coverage --scratch-path .build/coverage
	@rm -rf .build/coverage/profiles
	@LLVM_PROFILE_FILE="$(CURDIR)/.build/coverage/profiles/%m-%p.profraw" \
	  $(SWIFT) test --quiet --skip-build --scratch-path .build/coverage \
	  $(if $(FILTER),--filter "$(FILTER)")
	@SWIFT="$(SWIFT)" python3 Tests/mutation/coverage.py .build/coverage --core VietnameseText \
	  --core-bar $(CORE_BAR) --bar $(OVERALL_BAR) $(if $(CHECK),--check) $(if $(HOLES),--holes)

# Changes a place of the sources at a time and asks whether a test notices; on a copy in .build/mutants.
# Goes on where the last run stopped; FRESH=1 begins anew, CHECK=1 fails below the bar.
FOLDERS ?= Sources/VietnameseText
COUNT ?= 200
SEED ?= 1
MINUTES ?= 60
MUTANTS_BAR ?= 0.85

mutants: toolchain python
	@SWIFT="$(SWIFT)" nice python3 Tests/mutation/mutants.py $(FOLDERS) --count $(COUNT) \
	  --seed $(SEED) --minutes $(MINUTES) $(if $(FRESH),--fresh) $(if $(CHECK),--bar $(MUTANTS_BAR))

# Every page is read by the real program within HOSTILE_SECONDS of the processor and HOSTILE_MEGABYTES;
# ONLY=word reads some of them. Then: does reading open or call anything else?
HOSTILE_SECONDS ?= 2
HOSTILE_MEGABYTES ?= 200

hostile: build python strace
	@python3 Tests/hostile/extract.py --program $(CURDIR)/$(PROGRAM) --seconds $(HOSTILE_SECONDS) \
	  --megabytes $(HOSTILE_MEGABYTES) $(if $(ONLY),--only "$(ONLY)")
	@python3 Tests/hostile/isolation.py --program $(CURDIR)/$(PROGRAM)

# A line for each promise of the commands around the nightly run; ROWS="E21 E16" does some of them. What Python
# needs for two of them is installed where that is possible; else they are skipped, or do without.
commands: build python strace
	@python3 -m venv .build/python 2>/dev/null && .build/python/bin/pip install -q prometheus_client jsonschema \
	  2>/dev/null || echo "commands: prometheus_client and jsonschema could not be installed"
	@PYTHON=.build/python/bin/python; test -x $$PYTHON || PYTHON=python3; \
	$$PYTHON Tests/Reliability/commands.py --program $(CURDIR)/$(PROGRAM) $(ROWS)

# The reports as others open them; ROWS="E6 S1" does some rows. What the rows need is installed where that is
# possible; else they are skipped.
verify-reports: build python
	@Tests/reports/install.sh .build/reports || echo "verify-reports: no environment for Python packages"
	@PYTHON=.build/reports/bin/python; test -x $$PYTHON || PYTHON=python3; \
	$$PYTHON Tests/reports/verify.py --program $(CURDIR)/$(PROGRAM) $(if $(SHORT),--short) $(ROWS)

# In the style of Nghị định 30/2020 (examples/docx). OFFICE="co_quan=SỞ NỘI VỤ" says who issues it.
PERIOD ?= 2024-H1
PLACE ?= ha-tinh
DOCX ?= $(PLACE)-$(PERIOD).docx

docx: python
	@python3 examples/docx/to_word.py output/$(PERIOD)/$(PLACE).md $(DOCX) $(if $(OFFICE),--set "$(OFFICE)")
	@echo "$(DOCX)"

# libFuzzer, SECONDS for each target. What breaks is kept in .build/fuzz/found, what reaches new code in
# .build/fuzz/corpus.
TARGET ?= html warc gzip encodings
SECONDS ?= 15
FUZZ = .build/fuzz/release/fuzz

fuzz: toolchain libraries
	@test -x $(FUZZ) || echo "Building the fuzzer; this takes a few minutes."
	@NIENBIEU_FUZZ=1 SWIFT_BACKTRACE=enable=no $(SWIFT) build -c release --product fuzz --quiet \
	  --sanitize fuzzer $(if $(ASAN),--sanitize address) --scratch-path .build/fuzz
	@set -e; for target in $(TARGET); do \
	  mkdir -p .build/fuzz/corpus/$$target .build/fuzz/found/$$target; \
	  echo "== $$target, $(SECONDS) seconds"; \
	  SWIFT_BACKTRACE=enable=no $(FUZZ) $$target -max_total_time=$(SECONDS) -timeout=1 \
	    -rss_limit_mb=256 -max_len=20000 -verbosity=1 -print_final_stats=1 \
	    -artifact_prefix=.build/fuzz/found/$$target/ -dict=Tests/fuzz/dictionaries/$$target.dict \
	    .build/fuzz/corpus/$$target Tests/fuzz/seeds/$$target > .build/fuzz/$$target.log 2>&1 \
	    || { tail -n 40 .build/fuzz/$$target.log; exit 1; }; \
	  grep 'cov:' .build/fuzz/$$target.log | tail -n 1; \
	done

# What happens when something breaks: docs/RELIABILITY.md. ROWS="crash_points corruption" runs some rows only.
reliability: build python strace
	@python3 Tests/Reliability/run.py --program $(CURDIR)/$(PROGRAM) $(if $(SHORT),--short) $(ROWS)

# Shows which calls a program makes and lets them fail; what needs it is skipped without it.
strace:
	@$(call install,strace,strace)

python:
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || { \
	  echo "This needs Python 3.9 or newer: sudo apt-get install python3"; exit 1; }

# Swift 6.2 or newer.
toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "There is no Swift here. Install 6.2 or newer from https://www.swift.org/install/linux/"; \
	  echo "and run make again."; exit 1; }
	@version=$$($(SWIFT) --version 2>/dev/null \
	  | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1); \
	major=$${version%%.*}; minor=$${version#*.}; \
	if [ -z "$$version" ] || [ "$$major" -lt 6 ] \
	    || { [ "$$major" -eq 6 ] && [ "$$minor" -lt 2 ]; }; then \
	  echo "This is Swift $${version:-of an unknown version}; 6.2 or newer is needed:"; \
	  echo "https://www.swift.org/install/linux/"; exit 1; \
	fi

# libxml2, SQLite and zlib with their headers; installed where this user may, else named.
PACKAGES = libxml2-dev libsqlite3-dev zlib1g-dev pkg-config git

libraries:
	@pkg-config --exists libxml-2.0 sqlite3 zlib 2>/dev/null \
	  && command -v git >/dev/null 2>&1 && exit 0; \
	if ! command -v apt-get >/dev/null 2>&1; then \
	  echo "Install libxml2, SQLite and zlib with their headers, and pkg-config; then run make again."; \
	  exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then sudo=; \
	elif sudo -n true 2>/dev/null; then sudo="sudo -n"; \
	else \
	  echo "System libraries are missing. Install them and run make again:"; \
	  echo "  sudo apt-get install $(PACKAGES)"; \
	  exit 1; \
	fi; \
	echo "Installing $(PACKAGES)"; \
	{ $$sudo apt-get update -qq \
	    && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -qq -y $(PACKAGES); \
	} >/dev/null 2>&1 || { \
	  echo "apt-get could not install them. Look what it says:"; \
	  echo "  sudo apt-get install $(PACKAGES)"; \
	  exit 1; \
	}
