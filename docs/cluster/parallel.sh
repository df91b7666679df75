#!/bin/sh
# GNU parallel: shards on the machines of a list, by ssh, with a folder that all of them have.
# Run by ShardTemplatesTest, on this machine alone.
#
# Usage: parallel.sh PLAN RESULTS [OPTIONS OF GNU PARALLEL, such as --sshloginfile MACHINES]
set -eu
dino=${DINO:-./dino}
plan=$1
results=$2
shift 2
shards=$(find "$plan/shards" -name '*.zip' | wc -l)
# A shard that fails is tried twice more; each has two processors.
seq "$shards" | parallel --jobs 50% --retries 3 --workdir . "$@" \
  "$dino" shard run "$plan" {} --out "$results" --jobs 2 --sandbox required
