#!/usr/bin/env bash
# Puts Debian's Swift 6 into a folder of its own (a chroot), because Debian 12 has none.
#   ios/tools/setup-swift.sh [FOLDER]     default: $SWIFT_ROOT, else /var/cache/swift-root; does nothing if it is complete
# Wants root, and the Debian mirror that this machine's own apt uses.
set -euo pipefail
root=${1:-${SWIFT_ROOT:-/var/cache/swift-root}}
suite=${SWIFT_SUITE:-trixie} # stable: signed, no expiry date, Swift 6.0.3
wanted="suite=$suite recipe=3"
if [ "$(cat "$root/.complete" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

[ "$(id -u)" -eq 0 ] || { echo "setup-swift: a chroot is made by root; run this as root" >&2; exit 1; }
command -v mmdebstrap >/dev/null || { echo "setup-swift: mmdebstrap is missing (apt-get install mmdebstrap)" >&2; exit 1; }
mkdir -p "$(dirname "$root")"
exec 9>"$root.lock"
flock 9
if [ "$(cat "$root/.complete" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

# The mirror that serves "main" here, however the machine's sources are written.
mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(RELEASE)' 'Created-By: Packages' |
  awk '$2 == "main" && $3 !~ /security|updates|backports/ { print $1; exit }')
[ -n "$mirror" ] || { echo "setup-swift: no Debian mirror in this machine's apt sources" >&2; exit 1; }
keys=/usr/share/keyrings/debian-archive-keyring.gpg
libraries=libstdc++-14-dev
[ "$suite" = sid ] && libraries=libstdc++-15-dev

# Left out: the debugger, clangd, what links statically, documentation (0.9 GB unpacked).
left_out=('/usr/libexec/swift/bin/lldb*' '/usr/libexec/swift/lib/liblldb*' '/usr/libexec/swift/bin/repl_swift'
  '/usr/libexec/swift/bin/clangd' '/usr/libexec/swift/bin/docc' '/usr/libexec/swift/lib/libLTO*'
  '/usr/libexec/swift/lib/swift_static/*' '/usr/libexec/gcc/*/lto1' '/usr/bin/*lto-dump*'
  '/usr/share/doc/*' '/usr/share/man/*' '/usr/share/locale/*' '/usr/share/info/*')
without=()
for path in "${left_out[@]}"; do without+=(--dpkgopt="path-exclude=$path"); done

new="$root.new"
rm -rf --one-file-system "$new"
mmdebstrap --mode=root --variant=apt --quiet \
  --aptopt='Apt::Install-Recommends "false"' --aptopt='Acquire::Retries "5"' \
  --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Languages "none"' \
  "${without[@]}" --include="swiftlang,libc6-dev,$libraries,git,ca-certificates,tzdata" \
  "$suite" "$new" "deb [signed-by=$keys] $mirror $suite main"
chroot "$new" dpkg-query -Wf '${Package} ${Version}\n' swiftlang libc6
echo "$wanted" > "$new/.complete"
rm -rf --one-file-system "$root"
mv "$new" "$root"
echo "setup-swift: $root is ready, $(du -sm --one-file-system "$root" | cut -f1) MB"
