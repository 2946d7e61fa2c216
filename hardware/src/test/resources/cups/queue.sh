#!/bin/sh
# The spooler itself, with all that it writes under /run/queue.
exec cupsd -f -c /run/queue/etc/cupsd.conf -s /run/queue/etc/cups-files.conf >>cupsd.log 2>&1
