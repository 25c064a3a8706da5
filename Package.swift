// swift-tools-version: 6.2
// One section per target with its tests, lowest layer first; a target imports only what stands
// above it in this file. Dependencies are sorted, one on each line.

import PackageDescription

let package = Package(
  name: "coequal",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Coequal", targets: ["Coequal"]),
    .library(name: "CoequalPluginKit", targets: ["CoequalPluginKit"]),
    .library(name: "CoequalStatistics", targets: ["CoequalStatistics"]),
    .library(name: "CoequalTables", targets: ["CoequalTables"]),
    .library(
      name: "CoequalPlugins", targets: ["CoequalExchange", "CoequalPlugins", "ShippedPlugins"]),
    .executable(name: "coequal", targets: ["CoequalMain"]),
  ],
  dependencies: [
    // Parsing of arguments, help and shell completions: the standard library for Swift tools.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // YAML, read by libyaml, with the place of every value: several companies' frameworks are YAML.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
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

    // MARK: - Digests: hashes, by which plugins are trusted and findings known again

    // Nettle, which libarchive is built on where it is Debian's: a package with these hashes would compile a
    // thousand files of C in every build.
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .target(
      name: "Digests",
      dependencies: ["CNettle"]),
    .testTarget(
      name: "DigestsTests",
      dependencies: ["Digests"]),

    // MARK: - CoequalThreads: pieces of work on several threads

    .target(name: "CoequalThreads"),
    .testTarget(
      name: "CoequalThreadsTests",
      dependencies: ["CoequalThreads"]),

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
        "CoequalThreads",
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
        "Digests",
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

    // MARK: - CoequalDiff: what is different between two catalogs, and the versions it deserves

    .target(
      name: "CoequalDiff",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
      ]),
    .testTarget(
      name: "CoequalDiffTests",
      dependencies: [
        "CoequalDiff",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTestSupport",
      ]),

    // MARK: - CoequalStatistics: estimates, tests and their uncertainty. Knows nothing of the others

    .target(
      name: "CoequalStatistics",
      dependencies: ["CoequalThreads"]),
    .testTarget(
      name: "CoequalStatisticsTests",
      dependencies: ["CoequalStatistics", "CoequalTestSupport"],
      exclude: ["Reference"]),

    // MARK: - Archives: what is in a ZIP or tar file, read with limits, refusing what climbs or links

    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(
      name: "Archives",
      dependencies: ["CLibArchive"]),
    .testTarget(
      name: "ArchivesTests",
      dependencies: [
        "Archives",
        "CoequalTestSupport",
      ]),

    // MARK: - CoequalTables: rows of CSV files and spreadsheets, with the place of each cell

    .target(
      name: "CoequalTables",
      dependencies: [
        "Archives",
        "CoequalModel",
        "CoequalThreads",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalTablesTests",
      dependencies: [
        "Archives",
        "CoequalModel",
        "CoequalTables",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - CoequalCensus: people with their roles and pay, in columns

    .target(
      name: "CoequalCensus",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalCensusTests",
      dependencies: [
        "CoequalCensus",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
        "CoequalTestSupport",
      ]),

    // MARK: - CoequalParity: ranges and people compared, each figure with what it is computed from

    .target(
      name: "CoequalParity",
      dependencies: [
        "CoequalCensus",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalStatistics",
        "CoequalThreads",
      ]),
    .testTarget(
      name: "CoequalParityTests",
      dependencies: [
        "CoequalCensus",
        "CoequalModel",
        "CoequalParity",
        "CoequalRegistry",
        "CoequalStatistics",
        "CoequalTestSupport",
      ]),

    // MARK: - CoequalProgression: ratings, readiness, plans and routes; pure, from catalog and data to results

    .target(
      name: "CoequalProgression",
      dependencies: [
        "CoequalCensus",
        "CoequalChecks",
        "CoequalDiff",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalStatistics",
        "CoequalTables",
        "CoequalThreads",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalProgressionTests",
      dependencies: [
        "CoequalCensus",
        "CoequalChecks",
        "CoequalDiff",
        "CoequalModel",
        "CoequalProgression",
        "CoequalRegistry",
        "CoequalTables",
        "CoequalTestSupport",
        "Markup",
      ],
      exclude: ["Routes/Reference"]),

    // MARK: - CoequalExchange: frameworks from other formats and into them, with what was lost

    .target(
      name: "CoequalExchange",
      dependencies: [
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
        "Markup",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "CoequalExchangeTests",
      dependencies: [
        "CoequalChecks",
        "CoequalExchange",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - CoequalPluginProtocol: the messages between Coequal and a plugin that is a program

    .target(name: "CoequalPluginProtocol"),
    .testTarget(
      name: "CoequalPluginProtocolTests",
      dependencies: [
        "CoequalPluginProtocol",
        "CoequalTestSupport",
      ]),

    // MARK: - CoequalPluginKit: for authors of plugins in Swift

    .target(
      name: "CoequalPluginKit",
      dependencies: [
        "CoequalExchange",
        "CoequalModel",
        "CoequalPluginProtocol",
        "CoequalRegistry",
        "Markup",
      ]),

    // MARK: - CoequalPlugins: what plugins contribute, and the host that runs those that are programs

    .target(
      name: "CoequalPlugins",
      dependencies: [
        "Archives",
        "CShims",
        "CoequalChecks",
        "CoequalExchange",
        "CoequalModel",
        "CoequalPluginProtocol",
        "CoequalRegistry",
        "Digests",
        "Markup",
      ]),
    // Tries what a confined program must not be able to do. The tests run it; no product has it.
    .executableTarget(
      name: "ConfinementProbe",
      dependencies: ["CShims"],
      path: "Tests/ConfinementProbe"),
    .testTarget(
      name: "CoequalPluginsTests",
      dependencies: [
        "Archives",
        "CoequalChecks",
        "CoequalExchange",
        "CoequalModel",
        "CoequalPluginKit",
        "CoequalPluginProtocol",
        "CoequalPlugins",
        "CoequalRegistry",
        "CoequalTestSupport",
        "Markup",
      ]),

    // MARK: - The code that 'coequal plugin new' writes, under the names that it replaces

    .executableTarget(
      name: "MyPlugin",
      dependencies: ["CoequalPluginKit"],
      path: "Plugins/templates/swift/Sources/MyPlugin"),
    .testTarget(
      name: "MyPluginTests",
      dependencies: [
        "CoequalPluginKit",
        "MyPlugin",
      ],
      path: "Plugins/templates/swift/Tests/MyPluginTests"),
    .target(
      name: "MyPluginLibrary",
      dependencies: [
        "Coequal",
        "CoequalPluginKit",
        "CoequalPlugins",
      ],
      path: "Plugins/templates/linked/Sources/MyPluginLibrary"),
    .testTarget(
      name: "MyPluginLibraryTests",
      dependencies: [
        "Coequal",
        "CoequalPluginKit",
        "CoequalPlugins",
        "MyPluginLibrary",
      ],
      path: "Plugins/templates/linked/Tests/MyPluginLibraryTests"),

    // MARK: - CoequalReports: results as text, JSON and pages, and nothing else

    .target(
      name: "CoequalReports",
      dependencies: [
        "CoequalCensus",
        "CoequalChecks",
        "CoequalDiff",
        "CoequalExchange",
        "CoequalModel",
        "CoequalParity",
        "CoequalProgression",
        "CoequalRegistry",
        "CoequalStatistics",
        "CoequalTables",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalReportsTests",
      dependencies: [
        "CoequalCensus",
        "CoequalChecks",
        "CoequalDiff",
        "CoequalExchange",
        "CoequalModel",
        "CoequalParity",
        "CoequalProgression",
        "CoequalRegistry",
        "CoequalReports",
        "CoequalTables",
        "CoequalTestSupport",
        "CoequalThreads",
        "Markup",
      ],
      exclude: ["Golden"]),

    // MARK: - Coequal: the one import for users of the library

    .target(
      name: "Coequal",
      dependencies: [
        "CoequalCensus",
        "CoequalChecks",
        "CoequalDiff",
        "CoequalModel",
        "CoequalParity",
        "CoequalProgression",
        "CoequalRegistry",
        "CoequalReports",
        "Markup",
      ]),
    .testTarget(
      name: "CoequalTests",
      dependencies: [
        "Coequal",
        "CoequalExchange",
        "CoequalModel",
        "CoequalPlugins",
        "CoequalReports",
        "CoequalTables",
        "CoequalTestSupport",
        "ShippedPlugins",
      ]),

    // MARK: - The plugins that ship, each in its folder, and the list of them

    .importer("FinancialTimesPlugin", in: "Plugins/financial-times"),
    .importerTests("FinancialTimesPlugin", in: "Plugins/financial-times"),
    .importer("MonzoPlugin", in: "Plugins/monzo"),
    .importerTests("MonzoPlugin", in: "Plugins/monzo"),
    .importer("SnowflakePlugin", in: "Plugins/snowflake"),
    .importerTests("SnowflakePlugin", in: "Plugins/snowflake"),
    .importer("UnidaysPlugin", in: "Plugins/unidays"),
    .importerTests("UnidaysPlugin", in: "Plugins/unidays"),
    .importer("ForwardImpactPlugin", in: "Plugins/forward-impact"),
    .importerTests("ForwardImpactPlugin", in: "Plugins/forward-impact"),
    .importer(
      "CasePlugin", in: "Plugins/case",
      also: [
        "CoequalRegistry",
        "Digests",
      ]),
    .importerTests("CasePlugin", in: "Plugins/case"),
    .target(
      name: "ShippedPlugins",
      dependencies: [
        "CasePlugin",
        "CoequalExchange",
        "CoequalModel",
        "CoequalPlugins",
        "CoequalRegistry",
        "FinancialTimesPlugin",
        "ForwardImpactPlugin",
        "MonzoPlugin",
        "SnowflakePlugin",
        "UnidaysPlugin",
      ]),
    .testTarget(
      name: "ShippedPluginsTests",
      dependencies: [
        "CoequalChecks",
        "CoequalExchange",
        "CoequalModel",
        "CoequalPlugins",
        "CoequalRegistry",
        "CoequalTestSupport",
        "ShippedPlugins",
      ]),

    // MARK: - The command line: arguments become actions; the executable is one file

    .target(
      name: "CoequalCommands",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "CShims",
        "Coequal",
        "CoequalCensus",
        "CoequalDiff",
        "CoequalExchange",
        "CoequalModel",
        "CoequalParity",
        "CoequalPlugins",
        "CoequalProgression",
        "CoequalRegistry",
        "CoequalReports",
        "CoequalTables",
        "Markup",
        "ShippedPlugins",
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
      ],
      exclude: ["Schemas"]),

    // MARK: - Test support: builders, golden files, generators

    .target(
      name: "CoequalTestSupport",
      dependencies: [
        "CoequalExchange",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
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

extension Target {
  /// A plugin that ships and has code of its own.
  static func importer(
    _ name: String, in folder: String, also others: [Target.Dependency] = []
  ) -> Target {
    .target(
      name: name,
      dependencies: [
        "CoequalExchange",
        "CoequalModel",
        "CoequalTables",
      ] + others,
      path: folder + "/Sources")
  }

  static func importerTests(_ name: String, in folder: String) -> Target {
    .testTarget(
      name: name + "Tests",
      dependencies: [
        .byName(name: name),
        "CoequalExchange",
        "CoequalModel",
        "CoequalRegistry",
        "CoequalTables",
        "CoequalTestSupport",
      ],
      path: folder + "/Tests")
  }
}

// Sanitizers build everything anew: in CI only what reads, links and checks files, and what works on columns
// by pointers and on several threads. These tests name it, and what they depend on comes with them.
if Context.environment["COEQUAL_PART"] == "reading" {
  var part: Set = [
    "CoequalChecksTests", "CoequalModelTests", "CoequalRegistryTests", "CoequalStatisticsTests",
    "CoequalTablesTests", "CoequalThreadsTests", "MarkupTests",
  ]
  var open = part
  while let next = open.popFirst() {
    for target in package.targets where target.name == next {
      for case .byNameItem(let name, _) in target.dependencies where part.insert(name).inserted {
        open.insert(name)
      }
    }
  }
  package.products = []
  package.targets.removeAll { !part.contains($0.name) }
}

// https://github.com/swiftlang/swift-evolution: 0335 (any), 0409 (access on imports), 0444 (members)
for target in package.targets where ![.system, .binary, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// Tests are built often and seldom stepped through: traces with lines are enough, which saves a sixth of a build.
// And an optimised build is there to test what is released, not to make tests fast.
for target in package.targets where target.type == .test {
  target.swiftSettings? += [
    .unsafeFlags(["-gline-tables-only"], .when(configuration: .debug)),
    .unsafeFlags(["-Onone"], .when(configuration: .release)),
  ]
}
