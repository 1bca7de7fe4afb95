#!/usr/bin/env bash
# The engines of a newer Debian as programs of this machine: `programs.sh FOLDER`, as root, once, and again when this script
# has changed; 1 to 2 minutes and 1.6 GB.
#
# FOLDER/root is a root file system of that release, and FOLDER/programs has the engines and buildx out of it. They find
# their own libraries there, and everything else on this machine, as engines do that are installed.
set -euo pipefail
readonly release=forky folder=$1
readonly root=$folder/root programs=$folder/programs

main() {
  local made_by
  made_by=$(sha256sum < "$0")
  [ "$(cat "$folder/.ready" 2> /dev/null)" != "$made_by" ] || return 0
  rm -rf "$root" "$programs"
  mkdir -p "$root" "$programs"
  make_root
  take usr/sbin/dockerd usr/sbin/docker-proxy usr/bin/containerd usr/bin/containerd-shim-runc-v2 usr/sbin/runc \
    usr/bin/podman usr/bin/conmon usr/lib/podman/netavark usr/lib/podman/aardvark-dns usr/bin/catatonit \
    usr/libexec/podman/rootlessport usr/bin/rootlesskit usr/bin/slirp4netns \
    usr/libexec/docker/cli-plugins/docker-buildx
  ln -s catatonit "$programs/docker-init"
  echo "$made_by" > "$folder/.ready"
}

make_root() {
  # An older debootstrap has no script of a newer release, and all of Debian's are one.
  [ -e /usr/share/debootstrap/scripts/$release ] || ln -s sid /usr/share/debootstrap/scripts/$release
  debootstrap --variant=minbase --include=ca-certificates $release "$root" "$(mirror)"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  chroot "$root" sh -c '
    export DEBIAN_FRONTEND=noninteractive; apt-get -o Acquire::Check-Valid-Until='"$(valid_until)"' update -q &&
    apt-get install -y -q --no-install-recommends \
    docker.io docker-buildx containerd runc podman conmon catatonit netavark aardvark-dns rootlesskit slirp4netns'
}

# Where this machine has its own packages from.
mirror() {
  sed -nE 's/^URIs: *//p; s/^deb (\[[^]]*\] )?([^ ]+).*/\2/p' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2> /dev/null |
    grep -v security | head -1
}

# As this machine's apt has it: a mirror that is a snapshot may have an old Release file.
valid_until() {
  local check=true
  eval "$(apt-config shell check Acquire::Check-Valid-Until/b)"
  echo "$check"
}

# With the loader and the libraries of their own release, as this machine's may be older.
take() {
  local path program loader=$root/usr/lib64/ld-linux-x86-64.so.2
  for path in "$@"; do
    program=$programs/$(basename "$path")
    cp --dereference "$root/$path" "$program"
    ! patchelf --print-interpreter "$program" > /dev/null 2>&1 ||
      patchelf --force-rpath --set-rpath "$root/usr/lib/x86_64-linux-gnu" --set-interpreter "$loader" "$program"
  done
}

main
