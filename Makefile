# Two commands on a fresh machine: `make run` and `make test`.
PYTHON3 ?= python3
VENV := .venv
PYTHON := $(VENV)/bin/python
SITREP := $(VENV)/bin/sitrep
HEADERS := import os, sysconfig as s; raise SystemExit(not os.path.exists(s.get_path("include") + "/Python.h"))
SUDOLESS_APT = DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends
.DEFAULT_GOAL := help
.PHONY: help run test check format compile bench docs lock clean system

help:            ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 16

run: $(VENV)/.installed   ## read the bundled sample reports into the warehouse
	@$(SITREP) run

test: system check        ## everything: set-up, lint, types, tests
	@$(PYTHON) -m pytest -n 2 --dist loadgroup

check: $(VENV)/.installed ## format, lint, types
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/mypy

format: $(VENV)/.installed ## put the code in its form
	@$(VENV)/bin/ruff format .
	@$(VENV)/bin/ruff check --fix .

# The machine code goes where the hash of its sources names; any change to them is answered by plain Python again.
compile: $(VENV)/.installed ## the reader in machine code: the same results in half the time (a minute or two)
	@{ command -v cc >/dev/null && $(PYTHON) -c '$(HEADERS)'; } || [ "$$(id -u)" != 0 ] || { echo 'Installing a C compiler ...'; \
	  apt-get update -qq && $(SUDOLESS_APT) gcc libc6-dev python3-dev >/dev/null; } || true
	@$(PYTHON) -m transforms.compiling $(HOW)

bench: $(VENV)/.installed ## the benchmarks, with the reader compiled as fast as it gets where a C compiler is there
	@$(MAKE) -s compile HOW=trained || $(MAKE) -s compile || true
	@$(PYTHON) -m pytest tests/bench -o python_files='bench_*.py' -o python_functions='bench_* test_*' --benchmark-columns=min,mean,rounds

docs: $(VENV)/.installed  ## docs that are made from the code
	@$(SITREP) codebook --output docs/codebook.md

lock: $(VENV)/.installed  ## pin what pyproject.toml asks for: names, versions, hashes
	@$(PYTHON) -m pip install -q pip-tools
	@$(VENV)/bin/pip-compile -q --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links \
	  --no-emit-trusted-host --allow-unsafe --strip-extras --extra dev --no-header -o requirements.lock pyproject.toml

clean:                    ## what was built, and the warehouse's data
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks warehouse/data
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Debian's python3 comes without ensurepip where python3-venv is not installed.
$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON3) -c 'import ensurepip' 2>/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && $(SUDOLESS_APT) python3-venv; } || \
	  { echo 'python3 has no ensurepip: install python3-venv (apt-get install python3-venv), then run make again' >&2; exit 1; }
	@echo 'Setting up $(VENV) from requirements.lock (about a minute) ...'
	@$(PYTHON3) -m venv $(VENV)
	@$(PYTHON) -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(PYTHON) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e . 
	@touch $@

# The tests look at pages in a real browser; without one, or without root to install it, those tests skip.
system: $(VENV)/.installed
	@command -v chromium >/dev/null || [ "$$(id -u)" != 0 ] || { echo 'Installing chromium for the page tests ...'; \
	  apt-get update -qq && $(SUDOLESS_APT) chromium >/dev/null; } || echo 'chromium could not be installed: page tests will skip' >&2
