# Two commands: `make run` serves the dashboard, `make test` runs every check. Both make what they need.
PYTHON ?= $(firstword $(foreach name,python3.13 python3.12 python3.11 python3,$(shell command -v $(name) 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test build check bench clean

run: $(VENV)/.runs
	$(BIN)/python -m etl build
	$(BIN)/python -m streamlit run dashboard.py

build: $(VENV)/.runs
	$(BIN)/python -m etl build

check: $(VENV)/.runs
	$(BIN)/python -m etl check

test: $(VENV)/.checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright
	$(BIN)/python -m pytest -n 2 --dist loadgroup

bench: $(VENV)/.checks
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) database

$(VENV)/.runs: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.checks: $(VENV)/.runs requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
