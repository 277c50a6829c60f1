# Two commands matter: `make audit` and `make test`. Everything else is for the people who build citecheck.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
DOC    ?= seeds/001_9b721d0a0261e544.txt
ONLINE ?=
MAILTO ?=
LOOKUP  = $(if $(ONLINE),,--offline) $(if $(MAILTO),--mailto $(MAILTO))
REPORT  = build/report.md
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1
# In the C locale Python 3.11 reads the path of an editable install as ASCII, and a checkout under /home/josé would not start.
export LC_ALL := C.UTF-8

.PHONY: all check audit test format lint types tests update gate model docs clean help
.DEFAULT_GOAL := all

all: format test            ## format in place, then everything that `make test` does

$(VENV)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "citecheck needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "this Python has no venv module; install it (Debian, Ubuntu: apt-get install python3-venv) and run make again"; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --only-binary :all: --editable '.[dev]'
	@touch $@

audit: $(VENV)/.ready       ## audit DOC (the dissertation); ONLINE=1 looks entries up, MAILTO=you@example.org politely
	@$(BIN)/citecheck audit $(LOOKUP) --fail-on never --quiet --format markdown --output "$(REPORT)" "$(DOC)"
	@$(BIN)/citecheck audit $(LOOKUP) --fail-on never "$(DOC)"
	@echo "The whole report, with every entry as it was read: $(REPORT)"

test: lint types tests      ## lint, strict types, tests

format: $(VENV)/.ready      ## format the code in place
	$(BIN)/ruff check --quiet --fix --exit-zero src tests benchmarks training
	$(BIN)/ruff format --quiet src tests benchmarks training

lint: $(VENV)/.ready
	$(BIN)/ruff format --check --quiet src tests benchmarks training
	$(BIN)/ruff check --quiet src tests benchmarks training

types: $(VENV)/.ready
	$(BIN)/mypy

tests: $(VENV)/.ready
	$(BIN)/python -m pytest

update: $(VENV)/.ready      ## regenerate refs/ and reports/ of the corpus
	$(BIN)/citecheck update

gate: $(VENV)/.ready        ## what CI asks of additions to the corpus
	$(BIN)/citecheck check

model: $(VENV)/.ready       ## learn the reference model anew (with CITECHECK_DATA from real strings too; some twenty minutes)
	PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --only-binary :all: --editable '.[dev,train]'
	PYTHONHASHSEED=0 $(BIN)/python -m training.learn

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .hypothesis build dist

help:                       ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile
