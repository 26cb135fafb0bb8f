#!/bin/sh
# What the rows of verify.py need: programs by apt, Python packages into an environment of their own ($1). What cannot
# be installed is left out; the rows that need it say so.
libraries=/usr/lib/libreoffice/program
packages="frictionless cmarkgfm markdown-it-py linkify-it-py mdit-py-plugins marko csvkit csvw duckdb PyYAML"

lacking() {
  command -v "$1" >/dev/null 2>&1 || echo "$2"
}

missing=$(
  lacking soffice "libreoffice-calc libreoffice-writer"
  test -e "$libraries/libsclo.so" || echo libreoffice-calc
  test -e "$libraries/libswlo.so" || echo libreoffice-writer
  lacking pandoc pandoc
  lacking rsvg-convert librsvg2-bin
  lacking pdftotext poppler-utils
  lacking xmllint libxml2-utils
  lacking sqlite3 sqlite3
  lacking chromium chromium
)
if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1; then
  if [ "$(id -u)" -eq 0 ]; then sudo=; else sudo="sudo -n"; fi
  echo "Installing" $missing
  $sudo apt-get update -qq >/dev/null 2>&1
  for package in $(echo $missing | tr ' ' '\n' | sort -u); do
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qq -y --no-install-recommends "$package" >/dev/null 2>&1 \
      || echo "$package could not be installed"
  done
fi
test -x "$1/bin/python" || python3 -m venv "$1" || exit 1
absent=$("$1/bin/python" - $packages <<'END'
import importlib.metadata, sys
known = {name.metadata["Name"].lower() for name in importlib.metadata.distributions()}
print(*[name for name in sys.argv[1:] if name.lower() not in known])
END
)
for package in $absent; do
  "$1/bin/python" -m pip install -q "$package" >/dev/null 2>&1 || echo "$package could not be installed"
done
