#!/usr/bin/env bash
# Makes one migration for both databases, and the compiled model of each:  scripts/add-migration.sh NAME
# Before the first release there is one, Initial:  scripts/add-migration.sh --again  makes it anew.
# Only the models, after a new version of EF Core or a changed converter:  scripts/add-migration.sh --models
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?NAME, --again or --models}
core=src/Mandat.Core
if [ "$name" = --again ]; then
  rm -rf "$core"/Data/Migrations/Sqlite "$core"/Data/Migrations/Postgres
  name=Initial
fi
# What was compiled before may name what is gone, and would not build.
rm -rf "$core"/Data/Compiled
dotnet tool restore >/dev/null
dotnet build "$core" -v quiet -nologo
for provider in Sqlite Postgres; do
  of=(--no-build --context "${provider}MandatDb" -p "$core" -s "$core")
  [ "$name" = --models ] || dotnet ef migrations add "$name" "${of[@]}" -o "Data/Migrations/$provider"
  dotnet ef dbcontext optimize "${of[@]}" -o "Data/Compiled/$provider" -n "Mandat.Core.Data.Compiled.$provider" >/dev/null
done
