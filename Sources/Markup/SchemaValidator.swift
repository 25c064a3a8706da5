import CShims
import Synchronization

/// Checks files against an XML Schema (XSD 1.0), as libxml2 understands it.
///
/// Everything comes from memory: what a schema includes or imports is found by name among the files
/// given, and nothing that a checked file says makes anything load, `xsi:schemaLocation` included.
///
/// May be shared between threads; checks wait for each other.
public final class SchemaValidator: Sendable {
  private let schema: Mutex<CompiledSchema>

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - files: the contents of the schema's files by name, as `schemaLocation` names them
  ///   - main: the name of the file to begin with
  /// - Throws: ``SchemaError`` when a file is missing, is not well-formed, or is no schema
  public init(schema files: [String: [UInt8]], main: String) throws(SchemaError) {
    schema = Mutex(try CompiledSchema(files: files, main: main))
  }

  /// What is wrong with a file, in the order of places.
  ///
  /// A file that is not well-formed, or goes beyond `limits`, has that as a problem too.
  ///
  /// - Parameters:
  ///   - source: the file
  ///   - limits: what the file may ask for
  ///   - maximum: how many problems to report at most
  /// - Complexity: O(*n*) for *n* bytes
  public func validate(
    _ source: SourceText, limits: MarkupLimits = .standard, maximum: Int = 1000
  ) -> [SchemaProblem] {
    var text = source
    var found: [TreeBuilder.Remark]
    do {
      text = try DocumentParser.prepared(source, limits: limits)
      found = remarks(on: text, limits: limits, maximum: maximum)
    } catch {
      found = [TreeBuilder.Remark(message: error.message, range: error.range)]
    }
    guard !found.isEmpty else { return [] }
    // Rules about uniqueness are checked last, wherever what breaks them stands.
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    let index = LineIndex(text.bytes)
    return found.prefix(maximum).map {
      SchemaProblem(
        message: $0.message, line: index.position(at: $0.range.lowerBound).line, range: $0.range)
    }
  }

  private func remarks(
    on source: SourceText, limits: MarkupLimits, maximum: Int
  ) -> [TreeBuilder.Remark] {
    schema.withLock { schema in
      var builder = TreeBuilder(bytes: source.bytes, limits: limits, maximumRemarks: maximum)
      schema.validate(source.bytes, into: &builder)
      guard let error = builder.error?.clamped(to: source.bytes.count) else {
        return builder.remarks
      }
      return builder.remarks + [TreeBuilder.Remark(message: error.message, range: error.range)]
    }
  }
}
