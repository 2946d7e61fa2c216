#!/bin/sh
# What ippeveprinter runs for each job: $1 is the document. The file `mode` beside this script says
# how the job goes; `media` and `printed.pdf` keep what came. See ippeveprinter(8), "print command".
cd "$(dirname "$0")" || exit 1
say() { echo "$1" >&2; }
case $(cat mode) in
  paper-out)
    say "STATE: +media-empty-error,media-needed-error"
    sleep 4
    say "STATE: -media-empty-error,media-needed-error" ;;
  empty)
    say "STATE: +media-empty-error,media-needed-error"
    sleep 9
    say "STATE: -media-empty-error,media-needed-error" ;;
  refilled)
    say "STATE: +media-empty-error"
    sleep 1.5
    say "STATE: -media-empty-error" ;;
  pages)
    for page in 1 2 3; do
      sleep 0.8
      say "ATTR: job-impressions-completed=$page"
    done ;;
  brisk)
    for page in 1 2 3; do
      sleep 0.3
      say "ATTR: job-impressions-completed=$page"
    done ;;
  jam)
    say "STATE: +media-jam-error"
    sleep 4
    say "STATE: -media-jam-error"
    exit 1 ;;
  abort)
    exit 1 ;;
esac
echo "${IPP_MEDIA:-$IPP_MEDIA_COL} $IPP_SIDES $IPP_JOB_NAME" >ticket
cp "$1" printed.pdf
