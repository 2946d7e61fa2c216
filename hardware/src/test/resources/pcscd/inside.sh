#!/bin/sh
# Runs inside namespaces of its own (net, mount, pid): makes a place for pcscd's socket, then runs
# the command given as arguments, which starts and stops pcscd itself. When this shell ends, the pid
# namespace takes every daemon along. The virtual reader listens on all interfaces: here, on none
# but loopback.
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/pcscd
ip link set lo up
"$@"
