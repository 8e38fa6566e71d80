# Plain `make` lists what there is to do.
#
# .venv holds exactly what requirements.lock names, and is brought up to date
# by itself when the lock file or pyproject.toml change.

PYTHON3 ?= python3
PYTHON := .venv/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check -qq
INSTALLED := .venv/installed
# Where the corpora for `make bench` lie: make bench DATA=/path/to/them
DATA ?= ../shared/data

export HF_HUB_OFFLINE := 1

.PHONY: help report test lint readme bench sbom audit

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(MAKEFILE_LIST) | expand -t 14

report: $(INSTALLED) ## compare the five articles in seeds/: table here, pages in reports/seeds/
	@.venv/bin/compare-sources report seeds

test: $(INSTALLED) ## run the tests
	$(PYTHON) -m pytest --ignore=tests/benchmarks

lint: $(INSTALLED) ## check style and types
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy

readme: $(INSTALLED) ## write the README's report, help texts and table of rules anew
	@$(PYTHON) -m tests.readme

bench: $(INSTALLED) ## measure speed and accuracy on the corpora in DATA; a report's and the archive's time and memory as plots
	@for name in sentences sentence_links timex duckling numhg names html contradiction events speed nanco mixed conflicts reliability check_time cross_encoder mutation seed_edits wordings tagged; do \
	  echo "$$name" >&2; $(PYTHON) -m tests.benchmarks.$$name --data $(DATA) || exit 1; done
	@$(PYTHON) -m tests.benchmarks.report_time --data $(DATA) --plot reports/bench/report.svg
	@$(PYTHON) -m tests.benchmarks.archive --data $(DATA) --sizes 1000 10000 100000 1000000 --plot reports/bench/archive.svg

sbom: $(INSTALLED) ## list every package of the lock file as CycloneDX, in sbom.json
	$(PYTHON) -m cyclonedx_py requirements --of JSON --output-file sbom.json requirements.lock

audit: $(INSTALLED) ## look for known weaknesses in the packages of the lock file
	@test -x .venv/audit/bin/pip-audit || { $(PYTHON3) -m venv .venv/audit \
	  && .venv/audit/bin/python -m pip --disable-pip-version-check -qq install pip-audit; }
	.venv/audit/bin/pip-audit --strict --require-hashes --disable-pip --requirement requirements.lock

# Where only the general Linux build of torch is to be had, which the lock file leaves out for its
# gigabytes (CONTRIBUTING.md, "The lock file"), it is installed first, and then the lock file holds.
$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON3) -c 'import sys; sys.exit("Python 3.11 or newer is needed" if sys.version_info < (3, 11) else 0)'
	@test -x $(PYTHON) || $(PYTHON3) -m venv .venv
	@echo "Installing into .venv; the first time takes a minute or two." >&2
	@$(PIP) install --require-hashes -r requirements.lock || { \
	  echo "Trying once more with the general build of torch, unverified, if that was what failed." >&2; \
	  $(PIP) install "$$(sed -n 's/^\(torch==[0-9.]*\).*/\1/p' requirements.lock)" \
	  && $(PIP) install --require-hashes -r requirements.lock; }
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(PYTHON) -m compileall -q compare
	@touch $@
