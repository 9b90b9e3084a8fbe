"""What `make docs` generates is committed, fresh and complete."""

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from onrecord.contract import json_schema

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_schema_is_the_generated_one(build: ModuleType) -> None:
    committed = (ROOT / "src/onrecord/contract/dossier.schema.json").read_text(encoding="utf-8")
    assert committed == build.schema(), "run `make docs`"
    assert json.loads(committed) == json_schema()


def test_the_reference_of_the_commands_is_fresh(build: ModuleType) -> None:
    assert (ROOT / "docs/cli.md").read_text(encoding="utf-8") == build.commands(), "run `make docs`"


def test_every_command_and_option_is_documented(build: ModuleType) -> None:
    import typer

    from onrecord.cli import app

    written = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    root = typer.main.get_command(app)
    commands = dict(_commands(root, ""))
    assert {"read", "said", "show", "demo", "member", "register validate"} <= set(commands)
    for name, command in commands.items():
        assert command.help, f"the command {name} has no docstring"
        assert f"\n## onrecord {name}\n" in written
        section = written.split(f"\n## onrecord {name}\n")[1].split("\n## ")[0]
        for parameter in command.params:
            if parameter.name != "help":
                assert parameter.help, f"{parameter.name} of {name} has no help"
                assert any(f"`{spelled}" in section for spelled in (*parameter.opts, parameter.metavar)), parameter.name


def _commands(group: Any, before: str) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def test_stale_files_are_told_and_written(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.md"
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "FILES", {target: lambda: "new\n"})
    assert build.main(["--check"]) == 1
    assert not target.exists()
    assert build.main([]) == 0
    assert target.read_text(encoding="utf-8") == "new\n"
    assert build.main(["--check"]) == 0
    assert capsys.readouterr().out == "stale x.md\nwrote x.md\n"
