#!/bin/sh
# Builds the program and puts it where 'plugin.xml' says. With its own copy of Swift's libraries it
# also runs on machines without Swift.
set -eu
cd "$(dirname "$0")"
swift build --configuration release --static-swift-stdlib
mkdir -p bin
cp "$(swift build --configuration release --show-bin-path)/MyPlugin" bin/my-plugin
