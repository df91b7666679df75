#!/usr/bin/env bash
# Installs what the grader needs. Gradescope runs this once, when it builds the autograder.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends openjdk-17-jdk-headless bubblewrap util-linux
apt-get clean
