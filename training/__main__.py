"""`python -m training --corpus FOLDER`: trains the tagger of English and writes it into the package.

FOLDER holds PolNeAR as `train.jsonl` and `train.alt.jsonl` (one article a line with text and attributions). A run that
is stopped goes on where it was when it is started again.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

from tokenizers import Tokenizer

from onrecord.attribution.tagger.session import MODELS
from training import base
from training.data import read, read_marked
from training.export import VOCABULARY, export
from training.fit import FIRST, SECOND, Run, digest

_HERE = Path(__file__).resolve().parent


def main() -> int:
    """Both stages and the export; with `--steps`, only so many steps of the first, and the weights' SHA-256."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="the folder of PolNeAR's train part")
    parser.add_argument("--work", type=Path, default=Path("training/work"), help="where checkpoints are kept")
    parser.add_argument("--into", type=Path, default=MODELS / "en", help="where the model is written")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps: to see that runs agree")
    wanted = parser.parse_args()
    parts = [wanted.corpus / "train.jsonl", wanted.corpus / "train.alt.jsonl"]
    missing = next((path for path in parts if not path.exists()), None)
    if missing is not None:
        parser.error(f"{missing} is not there: --corpus names the folder that holds PolNeAR's train part")
    encoder = Tokenizer.from_file(str(base.folder() / VOCABULARY))
    encoder.no_truncation()
    encoder.no_padding()
    began = time.monotonic()
    news = read(parts, encoder)
    first = Run(replace(FIRST, threads=wanted.threads, steps=wanted.steps), wanted.work / "1")
    first.train(news)
    if wanted.steps:
        print(f"weights after {first.step} steps: {digest(first.average)}")
        return 0
    second = Run(replace(SECOND, threads=wanted.threads), wanted.work / "2", first.average)
    exercise = read_marked(_HERE / "exercise", encoder)
    second.train([*news, *exercise, *exercise])
    export(second.average, wanted.into)
    print(f"{wanted.into}: weights {digest(second.average)}, {(time.monotonic() - began) / 60:.0f} minutes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
