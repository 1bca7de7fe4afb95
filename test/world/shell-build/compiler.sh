#!/bin/sh
# A small compiler with the manners of MSBuild: it reads, lists, looks for, copies and generates files, trusts times of
# files, and keeps intermediate ones. Called as `compiler.sh restore|publish`; `rebuild` believes nothing that lies there.
set -eu
mode=$1
cd /src

projects='lib/deep lib app'

say() { printf '%s\n' "$*"; }

restore() {
  for project in $projects; do
    mkdir -p "$project/obj"
    say "{\"project\":{\"restore\":{\"projectPath\":\"/src/$project/it.proj\"}}}" > "$project/obj/project.assets.json"
    { cat "$project/it.proj"; [ ! -e packages.lock ] || cat packages.lock; } | sha256sum > "$project/obj/restored"
  done
}

inputs_of() {
  for path in "$1"/*.txt "$1"/it.proj common.props "$1"/obj/restored; do if [ -e "$path" ]; then say "$path"; fi; done
  for path in "$1"/assets/* ; do if [ -f "$path" ]; then say "$path"; fi; done
  if [ "$1" = lib ]; then say lib/deep/obj/made; fi
  if [ "$1" = app ]; then say lib/obj/made; fi
}

is_current() {
  [ -e "$1/obj/made" ] || return 1
  [ "$(inputs_of "$1" | sha256sum)" = "$(cat "$1/obj/names")" ] || return 1
  for input in $(inputs_of "$1"); do
    if [ "$input" -nt "$1/obj/made" ]; then return 1; fi
  done
}

# What is in a file, but for an empty one, which a compiler does not open.
text_of() { if [ -s "$1" ]; then cat "$1"; fi; }

make() {
  mkdir -p "$1/obj/copied"
  rm -rf "$1/obj/copied"; mkdir "$1/obj/copied"
  {
    for input in $(inputs_of "$1"); do say "$input"; done
    for input in "$1"/*.txt; do [ ! -e "$input" ] || { text_of "$input"; if [ -x "$input" ]; then say executable; fi; }; done
    for asset in "$1"/assets/*; do [ ! -f "$asset" ] || { cp "$asset" "$1/obj/copied/"; say "${asset##*/}"; }; done
    if [ -e common.props ]; then cat common.props; fi
    cat "$1/it.proj" "$1/obj/restored"
    if [ "$1" = lib ]; then cat lib/deep/obj/made; fi
    if [ "$1" = app ]; then cat lib/obj/made; fi
    for copied in "$1"/obj/copied/*; do [ ! -f "$copied" ] || cat "$copied"; done
  } | sha256sum > "$1/obj/made.new"
  inputs_of "$1" | sha256sum > "$1/obj/names"
  mv "$1/obj/made.new" "$1/obj/made"
  say "compiled $1"
}

publish() {
  for project in $projects; do
    if [ "$mode" = rebuild ] || ! is_current "$project"; then make "$project"; fi
  done
  mkdir -p /work/out
  {
    cat app/obj/made
    if grep -q Exists app/it.proj && [ -e extra/flag.json ]; then say flagged; fi
    if grep -q Exec app/it.proj && [ -e tools/switch ]; then say switched; fi
    if grep -q History app/it.proj && [ -e .git/HEAD ]; then cat .git/HEAD .git/packed-refs; fi
    if [ -L app/link ]; then readlink app/link; if [ -f app/link ]; then cat app/link; fi; fi
    # Looks for settings upwards, as tools of packages do.
    for project in $projects; do
      folder=$project
      while :; do
        if [ -e "$folder/settings.json" ]; then say "settings of $folder"; cat "$folder/settings.json"; fi
        if [ "$folder" = . ]; then break; fi
        folder=$(dirname "$folder")
      done
    done
    # Looks for what a text tells it to look for.
    if [ -e app/wanted.cfg ]; then
      while read -r name; do
        if [ -n "$name" ] && [ -f "app/../$name" ]; then say "found $name"; text_of "app/../$name"; fi
      done < app/wanted.cfg
    fi
    # Looks for a note beside a file that it reads.
    if [ -e lib/two.txt ] && [ -e lib/two.note ]; then text_of lib/two.note; fi
    # Reads a document that it then writes anew, as generators of API descriptions do.
    if [ -e app/api.json ]; then cat app/api.json; say generated > app/api.json; fi
  } > /work/out/result
}

case $mode in
  restore) restore ;;
  publish) publish ;;
  rebuild) restore; publish ;;
esac
