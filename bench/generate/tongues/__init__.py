"""The languages that the generator writes; one is added by a file of its own and a line here."""

from __future__ import annotations

from bench.generate.tongue import Tongue
from bench.generate.tongues.en import ENGLISH
from bench.generate.tongues.es import SPANISH
from bench.generate.tongues.fr import FRENCH
from bench.generate.tongues.ru import RUSSIAN

TONGUES: dict[str, Tongue] = {tongue.code: tongue for tongue in (ENGLISH, FRENCH, RUSSIAN, SPANISH)}
