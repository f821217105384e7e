#!/usr/bin/env bash
# Every test of the project. Closes with one line: N passed, N failed, N skipped.
# Needs the .NET 10 SDK, Node.js 20 with npm, PostgreSQL and Chromium; as root on Debian it installs the last two when they are missing.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

install() { # install PACKAGE…: once more when another installation stood in the way
  [ "$(id -u)" = 0 ] || { echo "Install $* and run again." >&2; return 1; }
  [ -n "${updated:-}" ] || { apt-get -o DPkg::Lock::Timeout=300 -qq update || apt-get -o DPkg::Lock::Timeout=300 -qq update; updated=1; }
  for _ in 1 2; do
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends "$@" >/dev/null && return 0
  done
  return 1
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
[ -n "$(postgres_bin)" ] || install postgresql-15 || exit 1
export CHROMIUM="${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"
[ -n "$CHROMIUM" ] || { install chromium && CHROMIUM=$(command -v chromium); } || exit 1

# PostgreSQL of this run: its own folder and port, ended by its own process id.
bin=$(postgres_bin)
data=$(mktemp -d /tmp/mandat-postgres.XXXXXX)
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres:postgres "$data"
  as=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
stop() {
  if [ -n "${postgres:-}" ]; then
    kill -INT "$postgres" 2>/dev/null
    wait "$postgres" 2>/dev/null
  fi
  rm -rf "$data" "${log:-}"
}
trap stop EXIT
trap 'exit 130' INT TERM
port=$((54300 + $$ % 1000))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
(cd / && "${as[@]}" "$bin/initdb" -D "$data/db" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null) || exit 1
(cd / && exec "${as[@]}" "$bin/postgres" -D "$data/db" -p "$port" -k "$data" -c listen_addresses=127.0.0.1 \
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 >"$data.log" 2>&1) &
postgres=$!
for _ in $(seq 100); do "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" && break; sleep 0.2; done
"$bin/pg_isready" -q -h 127.0.0.1 -p "$port" || { cat "$data.log" >&2; exit 1; }
rm -f "$data.log"
export MANDAT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres" MANDAT_TEST_REQUIRED=1

dotnet build Mandat.slnx --nologo --verbosity quiet || exit 1
log=$(mktemp)
dotnet test --solution Mandat.slnx --no-build --no-progress --output Normal 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
awk '/^Test run summary/ { in_summary = 1 }
  in_summary && $1 == "failed:" { failed += $2 } in_summary && $1 == "succeeded:" { passed += $2 } in_summary && $1 == "skipped:" { skipped += $2 }
  END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "$code"
