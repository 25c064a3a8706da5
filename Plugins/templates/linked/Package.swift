// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "my-plugin",
  platforms: [.macOS(.v15)],
  products: [.library(name: "MyPluginLibrary", targets: ["MyPluginLibrary"])],
  dependencies: [
    .package(name: "coequal", path: "../../..")
  ],
  targets: [
    .target(
      name: "MyPluginLibrary",
      dependencies: [
        .product(name: "Coequal", package: "coequal"),
        .product(name: "CoequalPluginKit", package: "coequal"),
        .product(name: "CoequalPlugins", package: "coequal"),
      ]),
    .testTarget(
      name: "MyPluginLibraryTests",
      dependencies: [
        "MyPluginLibrary",
        .product(name: "Coequal", package: "coequal"),
        .product(name: "CoequalPluginKit", package: "coequal"),
        .product(name: "CoequalPlugins", package: "coequal"),
      ]),
  ]
)
