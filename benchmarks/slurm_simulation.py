#!/usr/bin/env python3
"""Runs an array of shards that only sleep on a Slurm of many nodes, all on this machine.

Usage, as root: benchmarks/slurm_simulation.py [NODES [SHARDS [SECONDS]]]

Prints what the array took, beside what it would take if starting tasks cost nothing: 200 nodes,
1,000 shards of 10 s each, give or take a fifth, unless told otherwise. Needs Debian's packages
slurmctld, slurmd, slurm-client and munge.
"""
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NODES, SHARDS, SECONDS = [int(given) for given in sys.argv[1:4]] + [200, 1000, 10][len(sys.argv) - 1:]
PORT = 27000
CONFIGURATION = """
ClusterName=simulation
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort=26917
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/%n
SlurmctldPidFile={folder}/controller.pid
SlurmdPidFile={folder}/%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdTimeout=600
SlurmctldTimeout=120
MaxArraySize=10001
SlurmdParameters=config_overrides
NodeName=n[1-{nodes}] NodeHostname=localhost NodeAddr=127.0.0.1 Port={port}-{last} CPUs=2 State=UNKNOWN
PartitionName=grade Nodes=n[1-{nodes}] Default=YES MaxTime=INFINITE State=UP
"""


def say(command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def start(daemons, *command):
    daemons.append(
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))


def start_all(folder, daemons):
    for name in ("state", *("n%d" % node for node in range(1, NODES + 1))):
        (folder / name).mkdir()
    configuration = folder / "slurm.conf"
    configuration.write_text(CONFIGURATION.format(
        folder=folder, nodes=NODES, port=PORT, last=PORT + NODES - 1))
    os.environ["SLURM_CONF"] = str(configuration)
    key = folder / "key"
    key.write_bytes(os.urandom(128))
    key.chmod(0o400)
    start(daemons, "munged", "--foreground", "--force", "--key-file=%s" % key,
          "--socket=%s/munge.socket" % folder, "--pid-file=%s/munged.pid" % folder,
          "--log-file=%s/munged.log" % folder, "--seed-file=%s/seed" % folder)
    start(daemons, "slurmctld", "-D", "-f", configuration)
    for node in range(1, NODES + 1):
        start(daemons, "slurmd", "-D", "-f", configuration, "-N", "n%d" % node)


def wait(command, done):
    """Asks once a second until the answer will do; returns the seconds that each answer took."""
    took = []
    while True:
        asked = time.monotonic()
        answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        took.append(time.monotonic() - asked)
        if answer.returncode == 0 and done(answer.stdout):
            return took
        time.sleep(1)


def processor_seconds(pid):
    fields = Path("/proc/%d/stat" % pid).read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid):
    return int(Path("/proc/%d/statm" % pid).read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def ideal(sleeps):
    """Returns when the last of the nodes is done if each takes the next shard at once."""
    free = [0.0] * (2 * NODES)
    for sleep in sleeps:
        soonest = min(range(len(free)), key=free.__getitem__)
        free[soonest] += sleep
    return max(free)


def simulate(folder, daemons):
    start_all(folder, daemons)
    wait(["sinfo", "--noheader", "--format=%T %D"], lambda said: said.split() == ["idle", str(NODES)])
    draws = random.Random(20)
    sleeps = [draws.uniform(0.8, 1.2) * SECONDS for _ in range(SHARDS)]
    script = folder / "shards.sh"
    script.write_text("#!/bin/bash\nsleeps=(%s)\nsleep ${sleeps[SLURM_ARRAY_TASK_ID - 1]}\n"
                      % " ".join("%.2f" % sleep for sleep in sleeps))
    controller = daemons[1].pid
    before = processor_seconds(controller)
    began = time.monotonic()
    say(["sbatch", "--array=1-%d" % SHARDS, "--output=/dev/null", str(script)])
    answers = wait(["squeue", "--noheader", "--array", "--format=%i %t"], lambda said: not said.strip())
    took = time.monotonic() - began
    print("%d nodes of two processors, %d shards of %d s" % (NODES, SHARDS, SECONDS))
    print("all done after %.0f s; %.0f s if starting cost nothing" % (took, ideal(sleeps)))
    print("slurmctld: %.1f processor seconds, %.0f MB"
          % (processor_seconds(controller) - before, megabytes(controller)))
    print("squeue answered after %.2f s, at worst %.2f s" % (statistics.median(answers), max(answers)))


def main():
    folder = Path(tempfile.mkdtemp(prefix="simulation-"))
    folder.chmod(0o755)
    daemons = []
    try:
        simulate(folder, daemons)
    finally:
        for daemon in reversed(daemons):
            daemon.kill()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
