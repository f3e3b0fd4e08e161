# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by app/run and tests/run (sourced): installs missing Debian packages, configures, builds. Says one line for each
# step on standard error, keeps the full output in build/, and shows it only when a step fails.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_root=$root/build
logs=$build_root/log

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# run_logged LOG SENTENCE COMMAND... : quiet while the command takes less than two seconds, one line when it takes longer,
# the last lines of its output when it fails.
run_logged() {
  local log=$1 sentence=$2 pid waited=0 status=0 shown='' step
  shift 2
  mkdir -p "$(dirname "$log")"
  # In a process group of its own, so that a stop reaches the compilers too, not only the first process.
  set -m
  "$@" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  set +m
  trap 'kill -TERM -- "-$pid" 2>/dev/null; wait "$pid" 2>/dev/null; say ""; say "Stopped."; exit 130' INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    if ((waited == 20)); then say "$sentence"; fi
    if ((waited >= 20 && waited % 5 == 0)) && [[ -t 2 ]]; then
      step=$(tail -n 1 "$log" 2>/dev/null | grep -oE '^\[[0-9]+/[0-9]+\]' || true)
      if [[ -n $step ]]; then printf '\r%s' "$step" >&2; shown=yes; fi
    fi
    sleep 0.1
    waited=$((waited + 1))
  done
  wait "$pid" || status=$?
  trap - INT TERM
  if [[ -n $shown ]]; then printf '\r\033[K' >&2; fi
  if ((status != 0)); then
    say "This failed: $sentence"
    say "The last lines of $log:"
    tail -n 40 "$log" >&2
    return "$status"
  fi
}

# Two of these scripts at once must not build in one folder: the second waits.
lock_build() {
  mkdir -p "$build_root"
  exec 9>"$build_root/.lock"
  if ! flock -n 9; then
    say "Another app/run or tests/run is at work here: waiting for it …"
    flock 9
  fi
}
unlock_build() { exec 9>&-; }

# install_packages LIST... : the Debian packages named in these files, without asking; nothing when all are there.
install_packages() {
  local wanted missing=() package states as_root=()
  mapfile -t wanted < <(grep -hEv '^[[:space:]]*(#|$)' "$@" | sort -u)
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not a Debian system: make sure that what ${*#"$root"/} names is installed. Going on."
    return 0
  fi
  # dpkg-query fails where it does not know a package: that one is missing, no more.
  states=$(dpkg-query -W -f='${Package}=${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
  for package in "${wanted[@]}"; do
    grep -qxF "$package=installed" <<<"$states" || missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then return 0; fi

  lock_build
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      die "Packages are missing and only root can install them. As root, run: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
    # The password is asked for here, where it can be typed, not inside the logged step.
    sudo -v || die "Without sudo nothing can be installed. As root, run: apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  # Old or absent package lists are refreshed first; a broken extra source must not stop us, so its failure is only logged.
  run_logged "$build_root/install.log" "Downloading and unpacking takes a minute or two (log: build/install.log) …" \
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive bash -c '
      apt-get update -q -o DPkg::Lock::Timeout=120 || echo "apt-get update failed; trying with the lists there are"
      exec apt-get install -y -q --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"' \
    install "${missing[@]}" || die "The packages could not be installed. Is there a network? The log is build/install.log."
  unlock_build
}

# build_preset PRESET [TARGET...] : configures once (ninja sees to later changes), then builds.
build_preset() {
  local preset=$1 dir=$build_root/$1 home='' targets=()
  shift
  lock_build
  if [[ -f $dir/CMakeCache.txt ]]; then
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt")
    if [[ $home != "$root" ]]; then
      say "The build folder was made for ${home:-another place}: starting it afresh."
      rm -rf "$dir"
    fi
  fi
  if [[ ! -f $dir/build.ninja || $root/CMakePresets.json -nt $dir/build.ninja ]]; then
    run_logged "$logs/configure-$preset.log" "Configuring ($preset) …" \
      cmake -S "$root" --preset "$preset" || exit 1
    touch "$dir/build.ninja"
  fi
  if (($# > 0)); then targets=(--target "$@"); fi
  run_logged "$logs/build-$preset.log" "Building ($preset) with $(nproc) cores; the first time takes some minutes …" \
    cmake --build "$dir" "${targets[@]}" --parallel "$(nproc)" || exit 1
  unlock_build
}

# Qt warns when it has no runtime folder, as in containers; it gets one of its own.
ensure_runtime_dir() {
  if [[ -z ${XDG_RUNTIME_DIR:-} || ! -d ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR=$build_root/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
  fi
}
