#!/bin/sh
# Fetches what the pages in urls.txt link to, one level deep, into inbox/crawl/DAY.warc.gz.
# Lấy các bài mà những trang trong urls.txt dẫn tới, ghi thành một kho lưu trữ web.
#
# usage: fetch.sh [PROJECT]        (urls.txt: one address of a section a line)
#
# The source in pipeline.yml: {name: crawl, path: inbox/crawl/*.warc.gz}. A page that is fetched again
# is the same article; pages without an article (the sections themselves) are set aside.
set -eu
cd "${1:-/srv/cchc}"
name=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p inbox/crawl .fetching
trap 'rm -rf ".fetching/$name"*' EXIT

# 8: some page of many could not be had; the others are in the archive.
status=0
wget --quiet --input-file=urls.txt --recursive --level=1 --no-parent --accept-regex='/$|[.]html?$' \
  --directory-prefix=".fetching/$name.pages" --delete-after --tries=3 --timeout=30 \
  --wait="${WAIT:-1}" --random-wait --warc-file=".fetching/$name" --no-warc-keep-log || status=$?
case $status in 0 | 8) ;; *) echo "fetch.sh: wget ended with $status" >&2; exit "$status" ;; esac

# Whole or not at all: the program never sees half of an archive.
mv ".fetching/$name.warc.gz" "inbox/crawl/$name.warc.gz"
