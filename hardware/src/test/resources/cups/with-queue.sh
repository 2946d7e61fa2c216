#!/bin/sh
# Runs inside the namespaces of inside.sh: puts a CUPS queue `kiosk` before the printer, then runs
# the command given as arguments. /run is a file system of its own here; CUPS's filters run as lp
# and must be able to write below it.
set -e
mkdir -p /run/queue/etc /run/queue/spool /run/queue/cache /run/queue/state /run/queue/log
mkdir -p /run/queue/temp
chown lp /run/queue/temp
cp cupsd.conf cups-files.conf /run/queue/etc
./queue.sh &
tries=0
until lpadmin -h localhost:631 -p kiosk -E -v ipp://localhost:8631/ipp/print -m everywhere \
    -o printer-error-policy=retry-current-job 2>>cupsd.log; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || exit 3
  sleep 0.3
done
"$@"
