#!/usr/bin/env bash
# cosign and oras of a newer Debian as programs of this machine: `programs.sh FOLDER`, as root, once, and again when this
# script has changed; less than a minute and 200 MB. They are downloaded by apt with lists of their own, and not installed.
set -euo pipefail
readonly release=forky folder=$1
readonly apt=$folder/apt programs=$folder/programs

main() {
  local made_by
  made_by=$(sha256sum < "$0")
  [ "$(cat "$folder/.ready" 2> /dev/null)" != "$made_by" ] || return 0
  rm -rf "$apt" "$programs"
  mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$programs"
  echo "deb $(mirror) $release main" > "$apt/sources.list"
  own_apt update
  (cd "$apt" && own_apt download cosign oras)
  for package in "$apt"/*.deb; do dpkg-deb --extract "$package" "$apt/root"; done
  cp "$apt/root/usr/bin/cosign" "$apt/root/usr/bin/oras" "$programs/"
  rm -rf "$apt"
  "$programs/cosign" version > /dev/null
  "$programs/oras" version > /dev/null
  echo "$made_by" > "$folder/.ready"
}

own_apt() {
  apt-get -q -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt" -o Dir::Cache::Archives="$apt/archives" \
    -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null "$@"
}

# Where this machine has its own packages from.
mirror() {
  sed -nE 's/^URIs: *//p; s/^deb (\[[^]]*\] )?([^ ]+).*/\2/p' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2> /dev/null |
    grep -v security | head -1
}

main
