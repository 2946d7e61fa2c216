#!/bin/sh
# The printer itself; its scratch folder holds command.sh.
exec ippeveprinter -v -p 8631 -n localhost -d ./spool \
    -f application/pdf,image/jpeg,image/pwg-raster -c "$PWD/command.sh" KioskA4 >>printer.log 2>&1
