#!/usr/bin/env bash
# How long the published program takes from its start to the first 200 of Mitt (median of five), and how much memory it holds after
# 200 page views of the demo. Bars: 1.2 s and 250 MB, on an idle machine. Needs the .NET 10 SDK, Node.js 20 with npm, and curl.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LANG=en_GB.UTF-8
work=$(mktemp -d /tmp/mandat-start.XXXXXX)
program=
stop() { [ -z "$program" ] || { kill "$program" 2>/dev/null || true; wait "$program" 2>/dev/null || true; program=; }; }
# Publishing for one platform writes that platform into the lock files; they are put back.
locks() { for lock in src/*/packages.lock.json; do "$@" "$lock"; done; }
keep() { cp "$1" "$work/${1//\//_}"; }
put_back() { cp "$work/${1//\//_}" "$1"; }
locks keep
trap 'stop; locks put_back; rm -rf "$work"' EXIT

dotnet publish src/Mandat.App -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/program" --nologo -v quiet

now() { date +%s%N; }
start() { # on the demo's data, started in $work
  : >"$work/said"
  began=$(now)
  (cd "$work" && exec "$work/program/mandat" demo --port 5480) >"$work/said" 2>&1 &
  program=$!
}
alive() { kill -0 "$program" 2>/dev/null || { cat "$work/said" >&2; exit 1; }; }
processor() { awk -v per="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / per) }' "/proc/$program/stat"; }

# The demo is made once, and its secretary signs in by the link that it prints.
start
link=
until [ -n "$link" ]; do alive; sleep 0.1; link=$(grep -A1 -i 'secretary' "$work/said" | grep -o 'http[^ ]*token=[^ ]*' | head -1 || true); done
site=$(grep -o 'http://localhost:[0-9]*' "$work/said" | head -1)
page=$(curl -s -c "$work/cookies" "$link")
field() { grep -o "<input[^>]*name=\"$1\"[^>]*>" <<<"$page" | grep -o 'value="[^"]*"' | head -1 | cut -d'"' -f2; }
curl -s -o /dev/null -b "$work/cookies" -c "$work/cookies" "$link" \
  --data-urlencode "__RequestVerificationToken=$(field __RequestVerificationToken)" --data-urlencode "_handler=$(field _handler)"
mine() { curl -s -o "$work/mine" -w '%{http_code}' -b "$work/cookies" "$site/"; }
[ "$(mine)" = 200 ] || { echo "Could not sign in by $link." >&2; exit 1; }
stop

# Waiting starts no process: each would take its turn from the start that is measured.
mkfifo "$work/nothing"
exec 4<>"$work/nothing"
pause() { read -rt 0.005 -u 4 _ || true; }
listens() { : 3<>"/dev/tcp/localhost/${site##*:}"; } 2>/dev/null

times=() cpus=()
for _ in 1 2 3 4 5; do
  start
  until listens && [ "$(mine || true)" = 200 ]; do alive; pause; done
  times+=($((($(now) - began) / 1000000)))
  cpus+=("$(processor)")
  [ "${#times[@]}" = 5 ] || stop
done
median() { printf '%s\n' "$@" | sort -n | sed -n 3p; }
echo "start to the first 200 of Mitt: ${times[*]} ms, median $(median "${times[@]}") ms (bar 1200)"
echo "processor time of it: ${cpus[*]} ms, median $(median "${cpus[@]}") ms; beside other work the start waits for its turn, this is what it uses"

views=0
paths=("/" "/meetings" "/assignments" "/decisions" "/initiatives" "/bodies" "/intake" "/help" "/account")
while [ "$views" -lt 200 ]; do
  for path in "${paths[@]}"; do
    curl -s -b "$work/cookies" "$site$path" >"$work/page"
    views=$((views + 1))
    mapfile -t found < <(grep -oE 'href="/(meetings|assignments|decisions|initiatives|bodies|matters)/[^"#?]*' "$work/page" | cut -d'"' -f2 | sort -u | shuf -n 3)
    for next in "${found[@]}"; do curl -s -o /dev/null -b "$work/cookies" "$site$next"; views=$((views + 1)); done
  done
done
echo "resident after $views page views: $(($(awk '/^VmRSS/ { print $2 }' "/proc/$program/status") * 1024 / 1000000)) MB (bar 250)"
stop

# What the machine was worth meanwhile: additions a second of one shell, beside the figures of another day.
began=$(now); sum=0; for ((i = 0; i < 1000000; i++)); do sum=$((sum + i)); done
echo "calibration: $((1000000000 / (($(now) - began) / 1000000) )) additions a second; load average $(cut -d' ' -f1-3 /proc/loadavg)"
