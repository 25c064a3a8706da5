// swift-tools-version: 6.2
// One section per target with its tests, lowest layer first; a target imports only what stands
// above it in this file. Dependencies are sorted, one on each line.

import PackageDescription

let package = Package(
  name: "coequal",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Coequal", targets: ["Coequal"]),
    .executable(name: "coequal", targets: ["CoequalMain"]),
  ],
  dependencies: [
    // Parsing of arguments, help and shell completions: the standard library for Swift tools.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // MARK: - C: libxml2 as the system provides it, and what Swift cannot call directly

    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CShims", dependencies: ["CLibXML2"]),

    // MARK: - Markup: bytes, nodes, ranges, edits, schema validation. Nothing unsafe leaves it

    .target(
      name: "Markup",
      dependencies: [
        "CLibXML2",
        "CShims",
      ]),
    .testTarget(
      name: "MarkupTests",
      dependencies: [
        "CLibXML2",
        "Markup",
      ]),

    // MARK: - CoequalModel: the nouns as values, the grammar, reading and printing

    .target(
      name: "CoequalModel",
      dependencies: ["Markup"]),
    .testTarget(
      name: "CoequalModelTests",
      dependencies: [
        "CoequalModel",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - CoequalRegistry: sources, versions, conflicts, and the catalog they make

    .target(
      name: "CoequalRegistry",
      dependencies: [
        "CoequalModel",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalRegistryTests",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - CoequalChecks: the rules and the engine that runs them

    .target(
      name: "CoequalChecks",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalChecksTests",
      dependencies: [
        "CoequalChecks",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - CoequalReports: results as text and JSON, and nothing else

    .target(
      name: "CoequalReports",
      dependencies: [
        "CoequalChecks",
        "CoequalModel",
        "CoequalRegistry",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalReportsTests",
      dependencies: [
        "CoequalChecks",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalReports",
        "CoequalTestSupport",
        "Markup",
      ],
      exclude: ["Golden"]),

    // MARK: - Coequal: the one import for users of the library

    .target(
      name: "Coequal",
      dependencies: [
        "CoequalChecks",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalReports",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalTests",
      dependencies: [
        "Coequal",
        "CoequalReports",
        "CoequalTestSupport",
      ]),

    // MARK: - The command line: arguments become actions; the executable is one file

    .target(
      name: "CoequalCommands",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "CShims",
        "Coequal",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalReports",
        "Markup",
      ]),
    // Not named 'coequal': on file systems that ignore case that would be 'Coequal'.
    .executableTarget(
      name: "CoequalMain",
      dependencies: ["CoequalCommands"]),
    .testTarget(
      name: "CoequalCommandsTests",
      dependencies: [
        "Coequal",
        "CoequalCommands",
        "CoequalTestSupport",
      ]),

    // MARK: - Test support: builders, golden files, generators

    .target(
      name: "CoequalTestSupport",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "Markup",
      ]),

    // MARK: - The people of the example in Frameworks/examples/harbor, made from a seed

    .target(
      name: "HarborExample",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
      ]),
    .testTarget(
      name: "HarborExampleTests",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTestSupport",
        "HarborExample",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// https://github.com/swiftlang/swift-evolution: 0335 (any), 0409 (access on imports), 0444 (members)
for target in package.targets where ![.system, .binary, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
