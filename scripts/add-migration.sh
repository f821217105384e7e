#!/usr/bin/env bash
# Makes one migration for both databases:  scripts/add-migration.sh NAME
# Before the first release there is one, Initial:  scripts/add-migration.sh --again  makes it anew.
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?NAME or --again}
core=src/Mandat.Core
if [ "$name" = --again ]; then
  rm -rf "$core"/Data/Migrations/Sqlite "$core"/Data/Migrations/Postgres
  name=Initial
fi
dotnet tool restore >/dev/null
dotnet build "$core" -v quiet -nologo
for provider in Sqlite Postgres; do
  dotnet ef migrations add "$name" --no-build --context "${provider}MandatDb" -p "$core" -s "$core" -o "Data/Migrations/$provider"
done
