# Two commands do all on a fresh machine with Python 3.11+, pip and make: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv pip
UV_VERSION := 0.13.9

.PHONY: setup demo test lint bench docs lock clean
.DEFAULT_GOAL := demo

.venv/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "onrecord needs Python 3.11 or later; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

.venv/run: .venv/uv requirements.lock pyproject.toml
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) install --quiet --python $(BIN)/python --no-deps -e .
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements-dev.lock
	@touch $@

setup: .venv/dev

demo: .venv/run
	$(BIN)/onrecord demo

test: .venv/dev
	$(BIN)/python -m pytest -n auto

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python -m bench

docs: .venv/dev
	$(BIN)/python docs/build.py

lock: .venv/uv
	$(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	$(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv
