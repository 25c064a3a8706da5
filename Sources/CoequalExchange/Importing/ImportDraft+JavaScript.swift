import CoequalModel

extension ImportDraft {
  /// Reads a module of JavaScript, and takes note of everything in it.
  ///
  /// Code is booked as not carried over: it is kept in the ledger as text, and never run.
  ///
  /// - Returns: The constants of the module that are literals, and its code; `nil` where the file is no
  ///   text, which is then a finding.
  public mutating func javaScript(
    _ file: SourceFile, limits: JSONLimits = .standard
  ) -> JavaScriptModule? {
    show(file.source)
    do {
      let module = try JavaScriptModule.read(file, limits: limits)
      open(module.literals)
      for code in module.code {
        ledger.book(
          Ledger.Entry(
            .left, text: code.text, at: code.place, reason: "it is code, which is never run"))
      }
      return module
    } catch {
      findings.append(error.finding(in: file.name))
      return nil
    }
  }

  /// The literal that a constant is defined by; where it is code or missing, that is a finding.
  public mutating func literal(
    _ name: String, of module: JavaScriptModule, in file: SourceFile
  ) -> SourceNode? {
    if let value = module[name] { return value }
    guard let code = module.code(of: name) else {
      report(
        .unexpectedSource, "no constant '\(name)'; expected 'export const \(name) = …'",
        at: Place(file: file.name, range: 0..<0))
      return nil
    }
    if let problem = code.problem {
      findings.append(problem.finding(in: file.name))
    } else {
      report(
        .unexpectedSource, "'\(name)' is code; only literals are read, and code is never run",
        at: code.place)
    }
    return nil
  }
}
