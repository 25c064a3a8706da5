// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "my-plugin",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "coequal", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "MyPlugin",
      dependencies: [.product(name: "CoequalPluginKit", package: "coequal")]),
    .testTarget(
      name: "MyPluginTests",
      dependencies: ["MyPlugin"]),
  ]
)
