# Two commands are enough on a fresh machine with Python 3.11 or newer: make run, make test.

VENV ?= .venv
PORT ?= 8501
DEMO_PORT := $(if $(filter file,$(origin PORT)),8502,$(PORT))
WORKERS ?= 2
PYTEST ?=
UV_VERSION := 0.13.9

BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime-installed
CHECKS := $(VENV)/.checks-installed

# The first interpreter that is new enough, or nothing. PYTHON=… chooses another.
CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in $(CANDIDATES); do \
	$$p -c '$(NEW_ENOUGH)' 2>/dev/null && { echo $$p; break; }; done)

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUNBUFFERED := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo test lint types unit browser chromium office bench screenshots lock clean

help: ## List the commands
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: $(RUNTIME) ## Serve the dashboard on this machine
	@echo "Lindung Jambi: http://localhost:$(PORT) (Ctrl+C to stop)"
	@exec $(BIN)/python -m streamlit run app.py --server.port $(PORT)

demo: $(RUNTIME) ## Serve the demonstration: synthetic figures, on a store of its own
	@echo "Lindung Jambi, data contoh: http://localhost:$(DEMO_PORT) (Ctrl+C to stop)"
	@DATABASE_URL=sqlite:///store/contoh.sqlite LINDUNG_EDISI=contoh \
		exec $(BIN)/python -m streamlit run app.py --server.port $(DEMO_PORT)

test: lint types unit browser ## Run every check

lint: $(CHECKS) ## Style, format and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo --no-cache

types: $(CHECKS) ## Type checks
	$(BIN)/mypy .

unit: office ## Tests of the rooms and pages, without a browser
	$(BIN)/python -m pytest tests --ignore tests/browser -n $(WORKERS) --dist loadscope $(PYTEST)

browser: chromium ## Tests in a real Chromium
	$(BIN)/python -m pytest tests/browser $(PYTEST)

chromium: $(CHECKS) ## Find Chromium, or install it
	@$(BIN)/python -m tests.browser.install_chromium

office: $(CHECKS) ## Find LibreOffice, or install it
	@$(BIN)/python -m tests.briefing.install_office

bench: chromium ## Measure the claims of the README
	$(BIN)/python -m benchmarks

screenshots: chromium ## Renew the README's pictures of the screens
	SCREENSHOTS=docs/screenshots $(BIN)/python -m pytest tests/browser -m screenshots $(PYTEST)

lock: $(RUNTIME) ## Pin the transitive dependencies anew
	$(BIN)/python -m pip install --quiet uv==$(UV_VERSION)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements.lock \
		requirements.txt requirements-test.txt

clean: ## Remove the virtual environment and everything made
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	rm -rf tests/browser/screenshots
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/pip:
	@'$(PYTHON)' -c '$(NEW_ENOUGH)' 2>/dev/null || { \
		echo "Lindung Jambi needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python3." >&2; \
		exit 1; }
	@'$(PYTHON)' -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python's venv module is missing: on Debian or Ubuntu, apt-get install python3-venv." >&2; \
		exit 1; }

$(RUNTIME): requirements.txt requirements.lock | $(BIN)/pip
	@echo "Installing what the dashboard needs (once, about a minute) ..."
	@$(BIN)/python -m pip install --quiet -r requirements.txt -c requirements.lock
	@touch $@

$(CHECKS): requirements-test.txt requirements.lock $(RUNTIME)
	@echo "Installing what the checks need (once) ..."
	@$(BIN)/python -m pip install --quiet -r requirements.txt -r requirements-test.txt -c requirements.lock
	@touch $@
