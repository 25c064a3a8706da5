public import CoequalModel

/// The constants of a JavaScript module that are literals, and what else stands there.
///
/// Some companies keep their framework in such a module: `export const tracks = {…}`. Literals are
/// read with their places; everything else is code, which is kept as text and never run. Type
/// annotations of Flow and TypeScript are passed over.
public struct JavaScriptModule: Hashable, Sendable {
  /// The constants whose values are literals, as a map by name, in the order written.
  public let literals: SourceNode
  /// What is code, in the order written.
  public let code: [Code]

  /// A statement that is code.
  public struct Code: Hashable, Sendable {
    /// The constant that it defines; `nil` where it defines none.
    public var name: String?
    /// The statement as it is written.
    public var text: String
    /// Where it stands.
    public var place: Place
    /// What in it is no literal, where it seemed to define one.
    public var problem: SourceProblem?
  }

  /// The literal that a constant is defined by.
  public subscript(name: String) -> SourceNode? { literals[name] }

  /// The code that a constant is defined by.
  ///
  /// - Complexity: O(*n*) for *n* statements of code
  public func code(of name: String) -> Code? { code.first { $0.name == name } }

  /// Reads the file of a module.
  ///
  /// - Throws: ``SourceProblem`` where the bytes are no text or more than the limits allow; whatever else
  ///   is wrong is code.
  /// - Complexity: O(*n*) for *n* bytes
  public static func read(
    _ file: SourceFile, limits: JSONLimits = .standard
  ) throws(SourceProblem) -> JavaScriptModule {
    if let problem = SourceProblem.ofBytes(file.bytes, limits: limits) { throw problem }
    var reader = JavaScriptModuleReader(file, limits: limits)
    return try reader.module()
  }
}
