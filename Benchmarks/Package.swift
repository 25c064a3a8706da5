// swift-tools-version: 6.2
// A package of its own, so that whoever uses or tests the library does not build this.
// 'Benchmarks/run' builds it and prints the table.

import PackageDescription

let package = Package(
  name: "coequal-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "coequal", path: "..")
  ],
  targets: [
    // Writes a framework of any size, the same for the same seed.
    .executableTarget(name: "GenerateFramework"),
    // One piece of work in a process of its own: parse, load or check a file.
    .executableTarget(
      name: "Workload",
      dependencies: [.product(name: "Coequal", package: "coequal")]),
    // Runs the pieces of work and their peers in turns and prints the table.
    .executableTarget(name: "CompareRuns"),
    // Writes a table of people of any size, the same for the same seed.
    .executableTarget(name: "GeneratePeople"),
    // Reads such a table, and finds quartiles of it.
    .executableTarget(
      name: "TableWork",
      dependencies: [
        .product(name: "CoequalStatistics", package: "coequal"),
        .product(name: "CoequalTables", package: "coequal"),
      ]),
    // Writes columns of people of any number, and fits a regression on them.
    .executableTarget(
      name: "RegressionWork",
      dependencies: [.product(name: "CoequalStatistics", package: "coequal")]),
    // Writes a framework of many moves, and finds routes in it.
    .executableTarget(
      name: "RouteWork",
      dependencies: [.product(name: "Coequal", package: "coequal")]),
    // Writes levels of people and bars of roles, and compares everybody with every role.
    .executableTarget(
      name: "ReadinessWork",
      dependencies: [.product(name: "Coequal", package: "coequal")]),
  ],
  swiftLanguageModes: [.v6]
)
