public import CoequalModel
public import CoequalRegistry
public import Markup

/// Safe fixes of a check, as they can be made together.
///
/// A fix is safe when it changes no meaning that the documents had; its rule says so. Only the bytes
/// concerned are changed. Where two fixes touch the same bytes the first is made, and the other may be
/// offered again by the next check.
public struct FixPlan: Sendable {
  /// The files with their fixes made, by name.
  public let files: [SourceText]
  /// What is fixed, in the order of findings.
  public let fixed: [Finding]

  /// Whether there is nothing to do.
  public var isEmpty: Bool { fixed.isEmpty }

  /// Plans the safe fixes of findings.
  ///
  /// Takes time for the findings and the bytes of the files concerned.
  ///
  /// - Parameters:
  ///   - findings: In their order.
  ///   - catalog: Where they were found.
  ///   - isEditable: Whether a file may be changed; what comes with Coequal may not.
  public init(
    for findings: [Finding], in catalog: Catalog, where isEditable: (String) -> Bool = { _ in true }
  ) {
    var taken = TakenRanges()
    var edits: [String: [Edit]] = [:]
    var fixed: [Finding] = []
    var editable: [String: Bool] = [:]
    for finding in findings {
      guard let fix = finding.fixes.first(where: \.isSafe), !fix.edits.isEmpty else { continue }
      let isPossible = fix.edits.allSatisfy { edit in
        let file = edit.place.file
        if editable[file] == nil {
          editable[file] = catalog.sources[file] != nil && isEditable(file)
        }
        return editable[file] == true
      }
      guard isPossible, taken.take(fix.edits.map(\.place)) else { continue }
      fixed.append(finding)
      for edit in fix.edits {
        edits[edit.place.file, default: []].append(
          Edit(range: edit.place.range, replacement: edit.replacement))
      }
    }
    var files: [SourceText] = []
    for (file, edits) in edits.sorted(by: { $0.key < $1.key }) {
      // A rule whose edit cannot be made has a fault; its file stays as it is.
      guard let source = catalog.sources[file],
        let changed = try? EditList(edits).apply(to: source), changed.bytes != source.bytes
      else {
        fixed.removeAll { $0.fixes.first(where: \.isSafe)?.edits.first?.place.file == file }
        continue
      }
      files.append(changed)
    }
    self.files = files
    self.fixed = fixed
  }
}

/// Ranges of files that fixes touch.
private struct TakenRanges {
  private var ends: [String: [(start: Int, end: Int)]] = [:]

  /// Takes all of these places, or none where one of them overlaps what is taken or is taken twice.
  mutating func take(_ places: [Place]) -> Bool {
    let before = ends
    for place in places {
      guard add(place) else {
        ends = before
        return false
      }
    }
    return true
  }

  private mutating func add(_ place: Place) -> Bool {
    let range = place.range
    let list = ends[place.file] ?? []
    // The first that ends behind the start; those taken never overlap, so they are sorted by both.
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].end < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    // Also what only touches: an insertion beside a removal may not mean what both meant.
    if low < list.count, list[low].start <= range.upperBound { return false }
    ends[place.file, default: []].insert((range.lowerBound, range.upperBound), at: low)
    return true
  }
}
