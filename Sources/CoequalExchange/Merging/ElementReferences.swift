import CoequalModel

/// Which attributes name something else in the same document.
enum ElementReferences {
  /// What an attribute of an element names; `nil` where it names nothing, or something of another
  /// document.
  static func target(
    of attribute: String, in element: ElementName, inside parent: ElementName?
  ) -> ElementName? {
    switch (element, attribute) {
    case (.competency, "scale"): .scale
    case (.requires, "competency"): .competency
    case (.expects, "track"), (.example, "track"): .track
    case (.move, "from"), (.move, "to"): .role
    case (.seat, "forum"): .forum
    case (.deprecated, "successor"): parent
    case (.role, "grade"), (.track, "dual-until"), (.structure, "branch"),
      (.structure, "dual-until"), (.payRange, "grade"):
      .grade
    case (.payRange, "family"): .family
    case (.payRange, "zone"): .zone
    case (.payRange, "employer"), (.categories, "employer"): .employer
    default: nil
    }
  }

  /// Whether an element says nothing any more when what this attribute names is not there.
  static func isVital(_ attribute: String, in element: ElementName) -> Bool {
    switch (element, attribute) {
    case (.deprecated, _), (.track, _), (.structure, _): false
    default: true
    }
  }
}
