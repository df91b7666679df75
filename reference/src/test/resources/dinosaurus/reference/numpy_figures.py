#!/usr/bin/env python3
"""Computes the figures of numpy-figures.json from the arguments in the case files, by NumPy alone.

Usage: numpy_figures.py FOLDER > numpy-figures.json
       numpy_figures.py --check FOLDER

FOLDER has the folders public and hidden, as fixtures/ has. What the cases expect is never read:
the network stands here once more, by its equations. With --check, the figures beside this script
are compared with those computed now; exits with 1 if they differ.
"""
import json
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
FIGURES = HERE / "numpy-figures.json"
DINOSAURS = HERE.parents[5] / "data" / "dinos.txt"
ORIGIN = (
    "Computed by numpy_figures.py from the arguments of the public cases and of the hidden ones that"
    " a seed of zeros draws, by NumPy %s." % np.__version__)
PARAMETERS = ("Wax", "Waa", "Wya", "b", "by")
BOUND = 5
LONGEST_NAME = 50
CHECKPOINT_INTERVAL = 2000
LEARNING_RATE = 0.01
RELATIVE, ABSOLUTE = 1e-12, 1e-17


def matrices(case):
    """Reads named matrices; infinities are texts in JSON."""
    return {name: np.array(rows, dtype=float) for name, rows in case.items()}


def one_hot(index, size):
    """Makes a column; -1 is no input, the zero vector."""
    x = np.zeros((size, 1))
    if index >= 0:
        x[index] = 1
    return x


def softmax(z):
    powers = np.exp(z - np.max(z))
    return powers / powers.sum()


def step(x, a_prev, p):
    """Returns the next state and the probabilities."""
    a = np.tanh(p["Wax"] @ x + p["Waa"] @ a_prev + p["b"])
    return a, softmax(p["Wya"] @ a + p["by"])


def clip(gradients, bound):
    return {name: np.clip(gradient, -bound, bound) for name, gradient in gradients.items()}


def sample(p, newline, seed):
    size, units = p["Wya"].shape
    x, a = np.zeros((size, 1)), np.zeros((units, 1))
    indices = []
    while newline not in indices and len(indices) < LONGEST_NAME:
        a, y = step(x, a, p)
        np.random.seed(seed + 2 * len(indices))
        index = int(np.random.choice(size, p=y.ravel()))
        indices.append(index)
        x = one_hot(index, size)
    if len(indices) == LONGEST_NAME:
        indices.append(newline)
    return indices


def optimize(xs, ys, a_prev, p, rate):
    """Takes one step of gradient descent, which changes p."""
    states, probabilities, loss = [a_prev], [], 0
    for x, y in zip(xs, ys):
        a, y_hat = step(one_hot(x, p["Wax"].shape[1]), states[-1], p)
        states.append(a)
        probabilities.append(y_hat)
        loss -= np.log(y_hat[y, 0])
    gradients = {"d" + name: np.zeros_like(p[name]) for name in PARAMETERS}
    da_next = np.zeros_like(a_prev)
    for t in reversed(range(len(xs))):
        dy = probabilities[t] - one_hot(ys[t], len(p["by"]))
        dz = (1 - states[t + 1] ** 2) * (p["Wya"].T @ dy + da_next)
        gradients["dWya"] += dy @ states[t + 1].T
        gradients["dby"] += dy
        gradients["db"] += dz
        gradients["dWax"] += dz @ one_hot(xs[t], p["Wax"].shape[1]).T
        gradients["dWaa"] += dz @ states[t].T
        da_next = p["Waa"].T @ dz
    gradients = clip(gradients, BOUND)
    for name in PARAMETERS:
        p[name] -= rate * gradients["d" + name]
    return loss, gradients, states[-1]


def train(names, vocabulary, options):
    size, units = len(vocabulary), options["hiddenUnits"]
    newline = vocabulary.index("\n")
    np.random.seed(1)
    shapes = {"Wax": (units, size), "Waa": (units, units), "Wya": (size, units)}
    p = {name: 0.01 * np.random.randn(*shape) for name, shape in shapes.items()}
    p |= {"b": np.zeros((units, 1)), "by": np.zeros((size, 1))}
    names = list(names)
    np.random.seed(0)
    np.random.shuffle(names)
    smoothed = -np.log(1 / size) * options["namesPerCheckpoint"]
    a, checkpoints = np.zeros((units, 1)), []
    for j in range(options["iterations"]):
        characters = [vocabulary.index(character) for character in names[j % len(names)]]
        loss, _, a = optimize([-1] + characters, characters + [newline], a, p, LEARNING_RATE)
        smoothed = 0.999 * smoothed + 0.001 * loss
        if j % CHECKPOINT_INTERVAL == 0:
            sampled = [sample(p, newline, seed) for seed in range(options["namesPerCheckpoint"])]
            checkpoints.append({"smoothedLoss": smoothed, "names": [
                spelled(indices, vocabulary) for indices in sampled]})
    return p, checkpoints


def spelled(indices, vocabulary):
    name = "".join(vocabulary[index] for index in indices).replace("\n", "")
    return name[:1].upper() + name[1:]


def corpus(case):
    if "resource" not in case:
        return case["names"], case["vocabulary"]
    text = DINOSAURS.read_text("utf-8").lower()
    return text.split(), "".join(sorted(set(text) | {"\n"}))


def summary(tensors):
    """Tells a matrix by the sum of its entries, that of their magnitudes, the first and the last."""
    return {name: {"sum": matrix.sum(), "magnitude": np.abs(matrix).sum(),
                   "first": matrix.flat[0], "last": matrix.flat[-1]}
            for name, matrix in tensors.items()}


def figures(case):
    if case["exercise"] == "clip":
        return summary(clip(matrices(case["gradients"]), case["maxValue"]))
    if case["exercise"] == "sample":
        newline = case["vocabulary"].index("\n")
        return {"indices": sample(matrices(case["parameters"]), newline, case["seed"])}
    if case["exercise"] == "optimize":
        p = matrices(case["parameters"])
        a_prev = np.array(case["aPrev"], dtype=float)
        loss, gradients, a = optimize(case["x"], case["y"], a_prev, p, case["learningRate"])
        return {"loss": loss} | summary(gradients) | summary(p) | summary({"aLast": a})
    p, checkpoints = train(*corpus(case["corpus"]), case["options"])
    return {"checkpoints": checkpoints} | summary(p)


def agrees(kept, now):
    if isinstance(kept, dict):
        return kept.keys() == now.keys() and all(
            agrees_number(kept[key], now[key], kept.get("magnitude", kept[key]))
            if isinstance(kept[key], float) else agrees(kept[key], now[key]) for key in kept)
    if isinstance(kept, list):
        return len(kept) == len(now) and all(map(agrees, kept, now))
    return kept == now


def agrees_number(kept, now, magnitude):
    return abs(kept - now) <= RELATIVE * abs(magnitude) + ABSOLUTE


def main():
    folder = Path(sys.argv[-1])
    ids = sorted(str(file.relative_to(folder))[:-5] for file in folder.glob("*/*/*.json"))
    now = {id: figures(json.loads((folder / (id + ".json")).read_text("utf-8"))) for id in ids}
    if "--check" not in sys.argv:
        lines = [f"    {json.dumps(id)}: {json.dumps(now[id], ensure_ascii=False)}" for id in ids]
        print('{\n  "origin": %s,\n  "figures": {' % json.dumps(ORIGIN))
        print(",\n".join(lines) + "\n  }\n}")
        return
    kept = json.loads(FIGURES.read_text("utf-8"))["figures"]
    stale = [id for id in sorted(kept.keys() | now.keys())
             if id not in kept or id not in now or not agrees(kept[id], now[id])]
    if stale:
        sys.exit("These figures are stale or missing:\n" + "\n".join(stale))


main()
