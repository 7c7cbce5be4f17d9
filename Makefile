# Two commands: `make run` serves the dashboard, `make test` runs every check. Both make what they need.
# The first Python that runs and is new enough.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run example test build check bench clean

run: $(VENV)/.runs
	$(BIN)/python -m etl build
	$(BIN)/python -m streamlit run dashboard.py

# The invented plan of a college, from its PDF to the page, with editing switched on.
example: export KOERSBORD_DATA = example/data
example: export KOERSBORD_DOCUMENTS = example/documents
example: export KOERSBORD_DATABASE = database/example
example: export KOERSBORD_EDIT = 1
example: run

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
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.checks: $(VENV)/.runs requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
