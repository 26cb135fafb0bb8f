#!/bin/sh
# The same with GNU parallel, which keeps a journal, starts a part that failed again, and knows other machines
# (--sshlogin host1,host2, where they see the same folders):
#
#   facts-parallel.sh PARTS OUT [JOBS]
set -eu
parts=$1 out=$2 jobs=${3:-$(nproc)}
program=${NIENBIEU:-nienbieu}
mkdir -p "$out"

find "$parts" -type f \( -name '*.warc.gz' -o -name '*.warc' -o -name '*.jsonl' \) | sort |
  parallel --jobs "$jobs" --retries 2 --joblog "$out/journal" --resume-failed \
    "'$program' facts --quiet --worker {} > '$out'/{/}.facts.jsonl.new &&
     mv '$out'/{/}.facts.jsonl.new '$out'/{/}.facts.jsonl"
