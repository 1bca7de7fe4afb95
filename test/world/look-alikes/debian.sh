#!/usr/bin/env bash
# The steps that make a Debian or Ubuntu root file system look like Microsoft's base images.
#
#   debian.sh STEP ROOT
#
# Steps build on each other in the order of `layers.ts`, which keeps what each one changed as a layer.
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
readonly step=$1 root=$2

main() {
  case $step in
    debian) bootstrap ;;
    dependencies) install_dependencies ;;
    user) add_user ;;
    chiseled) chisel libc6 libgcc-s1 libssl3 'libstdc[+]+6' zlib1g ;;
    chiseled-extra) chisel libc6 libgcc-s1 libssl3 'libstdc[+]+6' zlib1g tzdata 'libicu[0-9]+' ;;
    sdk-dependencies) install_packages curl git libatomic1 wget ;;
    *) echo "unknown step $step" >&2; exit 2 ;;
  esac
}

bootstrap() {
  rm -rf "$root"
  mkdir -p "$root"
  debootstrap --variant=minbase "$(codename)" "$root" "$(package_mirror)"
  rm -rf "$root"/usr/share/{doc,man,info,locale,lintian}/*
  slim_packages
  pretend_to_be_noble
  clean
}

codename() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# Where this machine's own distribution comes from; other sources may offer packages for it too.
package_mirror() {
  apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' |
    awk -v release="$(codename)" '$1 == release && $2 == "main" && $3 ~ /\/(debian|ubuntu)\/?$/ { print $3; exit }'
}

# No documentation, as in Ubuntu's minimal image, and no waiting for the disk.
slim_packages() {
  cat > "$root/etc/dpkg/dpkg.cfg.d/look-alike" <<-'DPKG'
	force-unsafe-io
	path-exclude=/usr/share/doc/*
	path-exclude=/usr/share/man/*
	path-exclude=/usr/share/info/*
	path-exclude=/usr/share/locale/*
	path-exclude=/usr/share/lintian/*
	DPKG
}

pretend_to_be_noble() {
  cat > "$root/usr/lib/os-release" <<-'RELEASE'
	PRETTY_NAME="Ubuntu 24.04 LTS"
	NAME="Ubuntu"
	VERSION_ID="24.04"
	VERSION_CODENAME=noble
	ID=ubuntu
	ID_LIKE=debian
	VARIANT_ID=look-alike
	RELEASE
}

install_dependencies() {
  install_packages ca-certificates libc6 libgcc-s1 libssl3 libstdc++6 zlib1g libgssapi-krb5-2 tzdata '^libicu[0-9]+$'
  trust_certificates_of_this_machine
}

add_user() {
  chroot "$root" groupadd --gid=1654 app
  chroot "$root" useradd --no-log-init --uid=1654 --gid=1654 --create-home app
}

install_packages() {
  cp /etc/resolv.conf /etc/hosts "$root/etc/"
  chroot "$root" apt-get -qq update
  chroot "$root" apt-get -qq -y --no-install-recommends install "$@"
  clean
}

clean() {
  rm -f "$root/etc/resolv.conf" "$root/etc/hosts"
  rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root"/var/cache/debconf/*-old "$root"/var/cache/ldconfig \
    "$root"/var/lib/dpkg/*-old "$root"/var/log/* "$root"/tmp/*
}

# So that a restore inside works behind a proxy that inspects TLS.
trust_certificates_of_this_machine() {
  compgen -G '/usr/local/share/ca-certificates/*.crt' > /dev/null || return 0
  mkdir -p "$root/usr/local/share/ca-certificates"
  cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/"
  chroot "$root" update-ca-certificates
}

# The files of a few packages and nothing else, beside the root file system: no shell, no package manager.
chisel() {
  local out="$root.$step"
  rm -rf "$out"
  mkdir -p "$out"/{etc/ssl/certs,home/app,tmp,usr/bin,usr/sbin,usr/lib,usr/lib64,proc,sys,dev,run}
  for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$out/$folder"; done
  package_files "$@" | tar --create --directory "$root" --no-recursion --files-from - | tar --extract --directory "$out"
  cp -a "$root/usr/lib64/." "$out/usr/lib64/"
  cp "$root/etc/ssl/certs/ca-certificates.crt" "$out/etc/ssl/certs/"
  cp "$root/usr/lib/os-release" "$out/usr/lib/"
  ln -s ../usr/lib/os-release "$out/etc/os-release"
  cp -r "$root"/etc/ld.so.conf* "$out/etc/"
  ldconfig -r "$out"
  rm -rf "${out:?}/var"
  printf 'root:x:0:0:root:/root:/sbin/nologin\napp:x:1654:1654::/home/app:/bin/false\n' > "$out/etc/passwd"
  printf 'root:x:0:\napp:x:1654:\n' > "$out/etc/group"
  printf 'passwd: files\ngroup: files\nhosts: files dns\n' > "$out/etc/nsswitch.conf"
  chmod 1777 "$out/tmp"
  chown 1654:1654 "$out/home/app"
}

# Relative paths of the libraries and data of packages, without programs and documentation.
package_files() {
  installed "$@" | xargs chroot "$root" dpkg -L | sed -E 's,^/(lib|lib64|bin|sbin)/,/usr/\1/,' |
    grep -Ev '^/usr/share/(doc|man|lintian|bug|locale)|/gconv/|/s?bin/' | sort -u |
    while read -r file; do if [ -L "$root$file" ] || [ -f "$root$file" ]; then echo ".$file"; fi; done
}

# Which installed packages the patterns name; Ubuntu's with 64-bit times are called libssl3t64 and the like.
installed() {
  local IFS='|'
  chroot "$root" dpkg-query --show --showformat='${Package}\n' | grep -E "^($*)(t64)?$"
}

main
