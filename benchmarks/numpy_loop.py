#!/usr/bin/env python3
"""Trains the assignment's network in NumPy, one name an iteration, as a notebook would.

Usage: numpy_loop.py NAMES ITERATIONS UNITS

Prints the seconds of the loop by the clock and by the processor, and the smoothed loss. The names
are shuffled otherwise than by the toolkit; the work is the same.
"""
import sys
import time

import numpy as np

BOUND, RATE = 5, 0.01


def propagate(x, y, a, p):
    """Runs over a name; returns the loss, and for each step the input, the state and the output."""
    Wax, Waa, Wya, b, by = p
    steps, loss = [], 0.0
    for index, target in zip(x, y):
        one_hot = np.zeros((Wax.shape[1], 1))
        if index >= 0:
            one_hot[index] = 1
        before, a = a, np.tanh(Wax @ one_hot + Waa @ a + b)
        powers = np.exp(Wya @ a + by)
        probabilities = powers / powers.sum()
        loss -= np.log(probabilities[target, 0])
        steps.append((one_hot, before, a, probabilities))
    return loss, steps


def gradients(y, steps, p):
    """Backpropagates through time; returns the gradients in the order of the parameters."""
    _, Waa, Wya, _, _ = p
    dWax, dWaa, dWya, db, dby = (np.zeros_like(one) for one in p)
    carried = 0
    for target, (one_hot, before, a, probabilities) in zip(reversed(y), reversed(steps)):
        dz = probabilities.copy()
        dz[target] -= 1
        du = (1 - a * a) * (Wya.T @ dz + carried)
        dWya += dz @ a.T
        dby += dz
        dWax += du @ one_hot.T
        dWaa += du @ before.T
        db += du
        carried = Waa.T @ du
    return dWax, dWaa, dWya, db, dby


def main(path, iterations, units):
    with open(path, encoding="utf-8") as file:
        names = [line.strip().lower() for line in file]
    characters = sorted(set("\n".join(names)))
    number = {character: i for i, character in enumerate(characters)}
    size = len(characters)
    random = np.random.RandomState(1)
    p = [random.randn(*shape) * 0.01 for shape in ((units, size), (units, units), (size, units))]
    p += [np.zeros((units, 1)), np.zeros((size, 1))]
    np.random.RandomState(0).shuffle(names)
    a, smoothed = np.zeros((units, 1)), np.log(size) * 7
    clock, processor = time.perf_counter(), time.process_time()
    for j in range(iterations):
        name = [number[character] for character in names[j % len(names)]]
        y = name + [number["\n"]]
        loss, steps = propagate([-1] + name, y, a, p)
        for one, gradient in zip(p, gradients(y, steps, p)):
            one -= RATE * np.clip(gradient, -BOUND, BOUND)
        a = steps[-1][2]
        smoothed = smoothed * 0.999 + loss * 0.001
    print("%.3f %.3f %.4f" % (
        time.perf_counter() - clock, time.process_time() - processor, smoothed))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
