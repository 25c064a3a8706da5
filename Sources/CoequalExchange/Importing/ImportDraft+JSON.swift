import CoequalModel
import Markup

extension ImportDraft {
  /// Reads a file of JSON, and takes note of everything in it.
  ///
  /// The text of the file is kept to show findings in. What the file has and the importer does not book
  /// is reported as not carried over in the end.
  ///
  /// - Returns: The one value of the file; `nil` where it is no JSON, which is then a finding.
  public mutating func json(_ file: SourceFile, limits: JSONLimits = .standard) -> SourceNode? {
    show(file.source)
    do {
      let root = try JSONReader.read(file, limits: limits)
      open(root)
      reportRepeatedNames(in: root)
      return root
    } catch {
      findings.append(error.finding(in: file.name))
      return nil
    }
  }

  /// Reports names that stand twice in one map: only the first of them is read.
  private mutating func reportRepeatedNames(in node: SourceNode) {
    switch node.value {
    case .text, .number, .boolean, .null: break
    case .list(let items):
      for item in items { reportRepeatedNames(in: item) }
    case .map(let entries):
      var places: [String: Place] = [:]
      for entry in entries {
        reportRepeatedNames(in: entry.value)
        guard let name = entry.name.text else { continue }
        if let first = places[name] {
          report(
            .repeatedSource,
            "the name '\(Quotation.of(name))' stands twice in one map; the first counts",
            at: entry.name.place, notes: [Finding.Note("the first", at: first)])
        } else {
          places[name] = entry.name.place
        }
      }
    }
  }
}
