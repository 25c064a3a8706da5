// Writes a generated framework and its structure:
//
//   GenerateFramework FOLDER --roles 10000 [--seed 1]
//
// The same number and seed give the same bytes.

import Foundation

var roles = 0
var seed: UInt64 = 1
var folder: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--roles": roles = arguments.popFirst().flatMap { Int($0) } ?? 0
  case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
  default: folder = argument
  }
}
guard let folder, roles > 0 else {
  print("usage: GenerateFramework FOLDER --roles NUMBER [--seed NUMBER]")
  exit(2)
}
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
var structure = try StructureWriter(path: folder + "/structure.xml")
try structure.write()
var framework = try FrameworkWriter(path: folder + "/framework.xml", roles: roles, seed: seed)
try framework.write()
