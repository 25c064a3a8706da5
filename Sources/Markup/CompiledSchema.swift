import CShims

/// Owns a schema that libxml2 compiled.
struct CompiledSchema: ~Copyable {
  private let pointer: OpaquePointer

  /// Compiles the schema in the file called `main`.
  init(files: [String: [UInt8]], main: String) throws(SchemaError) {
    guard files[main] != nil else {
      throw SchemaError(message: "the file is not among those of the schema", file: main)
    }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try Self.check(name, bytes)
    }
    var faults = SchemaFaults()
    guard let pointer = Self.compile(files, main: main, faults: &faults) else {
      throw faults.first ?? SchemaError(message: "the schema cannot be read", file: main)
    }
    self.pointer = pointer
  }

  deinit { coequal_schema_free(pointer) }

  /// Parses a file and gathers in `builder` what is wrong with it.
  borrowing func validate(_ bytes: [UInt8], into builder: inout TreeBuilder) {
    var callbacks = coequal_xml_callbacks.treeBuilding
    withUnsafeMutablePointer(to: &builder) { builder in
      _ = coequal_schema_validate(pointer, bytes, bytes.count, &callbacks, builder) {
        guard let message = $1 else { return }
        $0?.assumingMemoryBound(to: TreeBuilder.self).pointee.invalid(String(cString: message))
      }
    }
  }

  /// libxml2 reads schemas with entities expanded, so a file with a DOCTYPE must not get there.
  private static func check(_ name: String, _ bytes: [UInt8]) throws(SchemaError) {
    do {
      _ = try Document.parse(SourceText(name: name, contents: bytes))
    } catch {
      let line = LineIndex(bytes).position(at: error.range.lowerBound).line
      throw SchemaError(message: error.message, file: name, line: line)
    }
  }

  private static func compile(
    _ files: [String: [UInt8]], main: String, faults: inout SchemaFaults
  ) -> OpaquePointer? {
    // One block of memory for all names and contents, so that all pointers live equally long.
    var memory: [UInt8] = []
    var places: [(name: Int, bytes: Range<Int>)] = []
    for (name, bytes) in files {
      let start = memory.count
      memory += Array(name.utf8) + [0]
      places.append((start, memory.count..<memory.count + bytes.count))
      memory += bytes
    }
    return memory.withUnsafeBufferPointer { memory -> OpaquePointer? in
      guard let base = memory.baseAddress else { return nil }
      let files = places.map { place in
        coequal_schema_file(
          name: UnsafeRawPointer(base + place.name).assumingMemoryBound(to: CChar.self),
          bytes: base + place.bytes.lowerBound, count: place.bytes.count)
      }
      return withUnsafeMutablePointer(to: &faults) { faults in
        coequal_schema_compile(files, files.count, main, addFault, faults)
      }
    }
  }
}

/// What libxml2 said while it compiled a schema; the first is what matters.
private struct SchemaFaults {
  var first: SchemaError?
}

private let addFault:
  @convention(c) (
    UnsafeMutableRawPointer?, UnsafePointer<coequal_schema_fault>?
  ) -> Void = { context, fault in
    guard let fault = fault?.pointee,
      let faults = context?.assumingMemoryBound(to: SchemaFaults.self),
      faults.pointee.first == nil
    else { return }
    let message = fault.message.map { String(cString: $0) } ?? ""
    faults.pointee.first = SchemaError(
      message: Quotation.of(message.prefix { !$0.isNewline }, limit: 500),
      file: fault.file.map { String(cString: $0) } ?? "",
      line: fault.line > 0 ? Int(fault.line) : nil)
  }
