# What the measurements of whole commands share. They source it from the folder of the benchmarks.
# shellcheck shell=bash

TIMEFORMAT='%R %U %S'

# Makes the program as it is released: with the Swift library inside. Gives its path.
released_program() {
  local -a options=(--package-path .. --scratch-path .build/coequal --configuration release)
  swift build "${options[@]}" --static-swift-stdlib --product coequal --quiet >&2
  echo "$(swift build "${options[@]}" --show-bin-path)/coequal"
}

# Says on what machine this runs and on what data, and heads the columns.
head_columns() {
  echo "$(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(uname -sr)"
  echo "$1; load $(cut -d ' ' -f 1 /proc/loadavg)"
  printf '%-22s %-6s %8s %8s %14s\n' "" cores wall,s cpu,s anonymous,MB
}

# Runs a command on some cores, its output into a file, and prints a line with its name, what it took, and
# the most anonymous memory it held. Findings, which a command ends with 1 for, are a result as well.
#
# Usage: measure NAME CORES OUTPUT COMMAND…
measure() {
  local name="$1" cores="$2" output="$3" process peak held status
  shift 3
  {
    time {
      taskset --cpu-list "$cores" "$@" > "$output" 2> .build/data/messages &
      process=$!
      peak=0
      while kill -0 "$process" 2> /dev/null; do
        held="$(sed -n 's/^RssAnon:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2> /dev/null || true)"
        if [ "${held:-0}" -gt "$peak" ]; then peak="$held"; fi
        sleep 0.02
      done
      wait "$process" && status=0 || status=$?
    }
  } 2> .build/data/times
  if [ "$status" -gt 1 ]; then
    cat .build/data/messages >&2
    return "$status"
  fi
  awk -v name="$name" -v cores="$cores" -v peak="$peak" \
    '{ printf "%-22s %-6s %8.2f %8.2f %14d\n", name, cores, $1, $2 + $3, peak / 1024 }' .build/data/times
}

# The same on one core and on two, which must give the same bytes.
#
# Usage: measure_on_cores NAME COMMAND…
measure_on_cores() {
  local name="$1" cores
  shift
  for cores in 0 0-1; do measure "$name" "$cores" ".build/data/output-$cores" "$@"; done
  cmp .build/data/output-0 .build/data/output-0-1
}
