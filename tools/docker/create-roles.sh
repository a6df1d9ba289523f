#!/bin/bash
# Runs once, when the database container creates its empty cluster: the owner of the tables, and the
# role of the application, which may only connect. Everything else belongs to the migrations.
set -euo pipefail

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$KOMPASS_OWNER_PASSWORD" --set=app_password="$KOMPASS_APP_PASSWORD" <<'SQL'
CREATE ROLE kompass_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE kompass_app LOGIN PASSWORD :'app_password';
CREATE DATABASE kompass OWNER kompass_owner;
REVOKE ALL ON DATABASE kompass FROM PUBLIC;
GRANT CONNECT ON DATABASE kompass TO kompass_app;
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
SQL
