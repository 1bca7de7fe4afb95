#!/usr/bin/env bash
# Installs what Microsoft's `-aot` images have beside the SDK, in a root file system of layers of look-alikes.
#
#   toolchain.sh ROOT LOWER-LAYERS PACKAGE...
#
# The layers are files, separated by commas.
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
readonly root=$1 layers=$2

rm -rf "$root"
mkdir -p "$root"
for layer in ${layers//,/ }; do tar --extract --file "$layer" --directory "$root"; done
touch "$root.before"
# Change times have the kernel's clock, which ticks.
sleep 0.05
# Layers have no devices, and packages are verified by programs that write to this one.
mknod -m 666 "$root/dev/null" c 1 3
cp /etc/resolv.conf /etc/hosts "$root/etc/"
chroot "$root" apt-get -qq update
chroot "$root" apt-get -qq -y --no-install-recommends install "${@:3}" > /dev/null
rm -f "$root"/etc/{resolv.conf,hosts}
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root"/var/cache/debconf/*-old "$root"/var/cache/ldconfig \
  "$root"/var/lib/dpkg/*-old "$root"/var/log/* "$root"/tmp/*
