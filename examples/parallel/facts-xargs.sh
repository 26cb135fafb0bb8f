#!/bin/sh
# Facts of many archives with xargs, a worker for each core:
#
#   facts-xargs.sh PARTS OUT [JOBS]
#
# Every file of PARTS (.warc.gz, .warc, .jsonl) gives OUT/FILE.facts.jsonl. That appears when it is whole, so that the
# same call again, after whatever stopped it, does what is missing. Then: nienbieu load OUT/*.facts.jsonl
set -eu
parts=$1 out=$2 jobs=${3:-$(nproc)}
program=${NIENBIEU:-nienbieu}
mkdir -p "$out"

find "$parts" -type f \( -name '*.warc.gz' -o -name '*.warc' -o -name '*.jsonl' \) -print0 | sort -z |
  xargs -0 -r -P "$jobs" -n 1 sh -c '
    target=$2/$(basename "$3").facts.jsonl
    test -e "$target" && exit 0
    "$1" facts --quiet --worker "$3" > "$target.new" && mv "$target.new" "$target"
  ' worker "$program" "$out"
