import CoequalModel

/// Gives what is imported the ids that the file has, and takes out what refers to something that is not
/// merged.
struct ReferenceRewriting {
  let plan: MergePlan
  /// By kind, the ids of the import whose things will not be in the file.
  let absent: [ElementName: Set<String>]
  /// What was taken out, for a finding.
  private(set) var dropped: [ImportedPart] = []

  init(_ plan: MergePlan, absent: [ElementName: Set<String>]) {
    self.plan = plan
    self.absent = absent
  }

  mutating func rewritten(_ part: ImportedPart, inside parent: ElementName? = nil) -> ImportedPart?
  {
    var result = part
    if part.isThing, let own = part.element["id"] {
      result.element["id"] = plan.ids[part.name]?[own] ?? own
    }
    for attribute in part.element.attributes {
      guard
        let target = ElementReferences.target(
          of: attribute.name, in: part.name, inside: parent)
      else { continue }
      if absent[target]?.contains(attribute.value) == true {
        if ElementReferences.isVital(attribute.name, in: part.name) {
          // Of a thing that is not added itself, something else is said.
          if !part.isThing || plan.isNew(part) { dropped.append(part) }
          return nil
        }
        result.element[attribute.name] = nil
      } else {
        result.element[attribute.name] = plan.ids[target]?[attribute.value] ?? attribute.value
      }
    }
    result.children = part.children.compactMap { rewritten($0, inside: part.name) }
    // A list of nothing, and a choice of nothing, may not stand in a file.
    let isEmpty = !part.children.isEmpty && !result.children.contains { $0.name != .title }
    return isEmpty && (part.isList || part.name == .choose) ? nil : result
  }
}
