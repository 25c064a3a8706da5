import CoequalTestSupport
import Foundation

/// The published schema, asked by Debian's python3-jsonschema: a validator that is not ours.
struct SchemaValidator {
  static let python = "/usr/bin/python3"

  /// Whether it is there.
  static let isThere: Bool = (try? run(["-c", "import jsonschema"]))?.status == 0

  /// What is wrong with each of the values; empty for nothing.
  ///
  /// The name is that of a part of the schema, or empty for the whole.
  static func problems(of values: [(name: String, json: String)]) throws -> [String] {
    let folder = try TemporaryFolder()
    let list = values.map { #"{"name":"\#($0.name)","value":\#($0.json)}"# }
    try folder.write(Array("[\(list.joined(separator: ","))]".utf8), to: "values.json")
    let schema = "\(PackageFolder.path)/Frameworks/schema/plugin-protocol-1.schema.json"
    let result = try run(["-c", script, schema, folder.path(of: "values.json")])
    guard result.status == 0 else { throw Failure(output: result.output) }
    return try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
  }

  struct Failure: Error {
    let output: String
  }

  private static let script = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    def problems(name, value):
        part = dict(schema)
        if name:
            del part["oneOf"]
            part["$ref"] = "#/$defs/" + name
        errors = jsonschema.Draft202012Validator(part).iter_errors(value)
        return "; ".join(error.message for error in errors)
    values = json.load(open(sys.argv[2]))
    print(json.dumps([problems(item["name"], item["value"]) for item in values]))
    """

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
