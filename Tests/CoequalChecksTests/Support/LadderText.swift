import CoequalTestSupport

/// A framework in which each of three roles, `a`, `b` and `c`, has a finding of `undefined-role`.
enum LadderText {
  /// - Parameters:
  ///   - before: What stands in front of a role, or of `track`.
  ///   - id: The id of the framework.
  static func framework(_ before: [String: String] = [:], id: String = "engineering") -> String {
    let roles = ["a", "b", "c"].map { id in
      "\(before[id] ?? "")<role id=\"\(id)\" grade=\"g1\" entry=\"true\"><title>\(id)</title></role>\n"
    }
    return DocumentText.framework(
      """
      <tracks>
      \(before["track"] ?? "")<track id="t" kind="hybrid"><title>T</title>
      \(roles.joined())</track></tracks>
      """, id: id, uses: nil)
  }
}
