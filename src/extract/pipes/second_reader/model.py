"""All that was learnt, in one file: `models/learn_reader.py` writes it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from extract.errors import ConfigError
from extract.pipes.second_reader.weighing import Classifier, Layer, Ranker, signs_layer

CLASSIFIERS = ("words", "roles", "stage", "statistic", "direction")
_STEP = np.float32(0.02)  # to which weights of signs are rounded: the file is half as large
RANKERS = ("group", "time", "subtype", "term", "whole")


@dataclass(frozen=True, slots=True)
class Model:
    """classifiers, rankers: by name, as in CLASSIFIERS and RANKERS."""

    classifiers: Mapping[str, Classifier]
    rankers: Mapping[str, Ranker]

    def save(self, path: Path) -> None:
        """Write it; the same model gives the same bytes."""
        arrays: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]] = {}
        for name, model in self.classifiers.items():
            signs = sorted(model.rows)
            order = [model.rows[sign] for sign in signs]
            arrays[f"{name}.signs"] = _packed(signs)
            arrays[f"{name}.classes"] = _packed(model.classes)
            arrays[f"{name}.weights"] = (model.first.weights[order] / _STEP).round().astype(np.int16)
            arrays[f"{name}.intercept"] = model.first.intercept.astype(np.float32)
            if model.top is not None:
                arrays[f"{name}.top.weights"] = model.top.weights.astype(np.float32)
                arrays[f"{name}.top.intercept"] = model.top.intercept.astype(np.float32)
        for name, ranker in self.rankers.items():
            arrays[f"{name}.signs"] = _packed(sorted(ranker.weights))
            arrays[f"{name}.weights"] = np.asarray(
                [ranker.weights[s] for s in sorted(ranker.weights)], dtype=np.float16
            )
        np.savez_compressed(path, **arrays)

    @classmethod
    def read(cls, path: Path) -> Model:
        """The model in a file; ConfigError where it is none."""
        try:
            with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as data:
                classifiers = {
                    name: Classifier(
                        tuple(_unpacked(data[f"{name}.classes"])),
                        {sign: i for i, sign in enumerate(_unpacked(data[f"{name}.signs"]))},
                        signs_layer(data[f"{name}.weights"] * _STEP, data[f"{name}.intercept"]),
                        Layer(data[f"{name}.top.weights"], data[f"{name}.top.intercept"])
                        if f"{name}.top.weights" in data
                        else None,
                    )
                    for name in CLASSIFIERS
                }
                rankers = {
                    name: Ranker(
                        dict(
                            zip(
                                _unpacked(data[f"{name}.signs"]),
                                data[f"{name}.weights"].astype(float).tolist(),
                                strict=True,
                            )
                        )
                    )
                    for name in RANKERS
                }
        except (OSError, EOFError, ValueError, KeyError, TypeError, BadZipFile) as error:
            raise ConfigError(f"cannot read the model {path}: {error}; learn it again") from error
        return cls(classifiers, rankers)


def _packed(names: Iterable[str]) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.frombuffer(json.dumps(list(names), ensure_ascii=False).encode(), dtype=np.uint8)


def _unpacked(packed: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> list[str]:
    return json.loads(packed.tobytes())  # type: ignore[no-any-return]
