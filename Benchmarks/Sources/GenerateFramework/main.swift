// Writes a generated framework and its structure, or many frameworks that extend each other:
//
//   GenerateFramework FOLDER --roles 10000 [--seed 1]
//   GenerateFramework FOLDER --roles 100 --frameworks 200 [--seed 1]
//
// The same numbers and seed give the same bytes.

import Foundation

var roles = 0
var frameworks: Int?
var seed: UInt64 = 1
var folder: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--roles": roles = arguments.popFirst().flatMap { Int($0) } ?? 0
  case "--frameworks": frameworks = arguments.popFirst().flatMap { Int($0) }
  case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
  default: folder = argument
  }
}
guard let folder, roles > 0 else {
  print("usage: GenerateFramework FOLDER --roles NUMBER [--frameworks NUMBER] [--seed NUMBER]")
  exit(2)
}
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
var structure = try StructureWriter(path: folder + "/structure.xml")
try structure.write()
if let frameworks {
  for member in Member.all(frameworks) {
    let path = folder + "/\(member.id).xml"
    if member.base == nil {
      var framework = try FrameworkWriter(path: path, id: member.id, roles: roles, seed: seed)
      try framework.write()
    } else {
      var framework = try ExtensionWriter(path: path, member: member, roles: roles, seed: seed)
      try framework.write()
    }
  }
} else {
  var framework = try FrameworkWriter(path: folder + "/framework.xml", roles: roles, seed: seed)
  try framework.write()
}
