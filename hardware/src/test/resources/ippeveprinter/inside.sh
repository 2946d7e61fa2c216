#!/bin/sh
# Runs inside namespaces of its own (net, mount, pid): starts ippeveprinter with what it needs, then
# the command given as arguments. When this shell ends, the pid namespace takes every daemon along.
# $PWD is a scratch folder that holds this script, printer.sh, avahi.conf and command.sh.
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/dbus spool
ip link set lo up
ip link set lo multicast on
dbus-daemon --system --fork --nopidfile >dbus.log 2>&1
avahi-daemon -f ./avahi.conf --no-drop-root --no-chroot --no-rlimits >avahi.log 2>&1 &
for _ in $(seq 100); do [ -S /run/avahi-daemon/socket ] && break; sleep 0.1; done
./printer.sh &
"$@"
