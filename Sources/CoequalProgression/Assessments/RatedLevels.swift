import CoequalModel

/// What the names of levels mean on the scales of the competencies that ratings name.
///
/// Scales with the same levels are looked at once, and only names that some scale has take memory: a column
/// that holds something else costs nothing.
struct RatedLevels: Sendable {
  /// For each name of a competency the number of its scale; -1 where it has none.
  private let scales: [Int32]
  /// For each name of a level its number among those that some scale has; -1 where none has it.
  private let names: [Int32]
  /// For each scale and each of these names the place on the scale; -1 where it is none of it.
  private let places: [Int32]
  private let width: Int

  /// Looks names up.
  ///
  /// - Parameters:
  ///   - levels: The names of levels, by their codes.
  ///   - scales: The scale of each name of a competency, by its code; `nil` where it means none.
  /// - Complexity: O(*n*) for the names and the levels of scales, and the different scales times the names
  ///   that they have
  init(_ levels: [String], on scales: [Scale?]) {
    var numbers: [LevelNames: Int32] = [:]
    var known: [LevelNames] = []
    self.scales = scales.map { scale in
      guard let scale else { return -1 }
      let names = LevelNames(scale)
      if let number = numbers[names] { return number }
      numbers[names] = Int32(known.count)
      known.append(names)
      return Int32(known.count - 1)
    }
    let any = Set(known.flatMap { $0.ids.keys })
    let anyTitle = Set(known.flatMap { $0.titles.keys })
    var found: [String] = []
    names = levels.map { name in
      guard any.contains(name) || anyTitle.contains(name.lowercased()) else { return -1 }
      found.append(name)
      return Int32(found.count - 1)
    }
    width = found.count
    places = known.flatMap { scale in found.map { scale.place(of: $0) ?? -1 } }
  }

  /// The place of a level on the scale of a competency, both by the codes of their names; `nil` where it is
  /// none of it.
  func place(ofLevel level: Int32, competency: Int32) -> Int? {
    let (scale, name) = (scales[Int(competency)], names[Int(level)])
    guard scale >= 0, name >= 0 else { return nil }
    let place = places[Int(scale) * width + Int(name)]
    return place < 0 ? nil : Int(place)
  }
}

/// The levels of a scale by their ids and titles.
private struct LevelNames: Hashable {
  private(set) var ids: [String: Int32] = [:]
  /// In lower case: case does not count in a title.
  private(set) var titles: [String: Int32] = [:]

  init(_ scale: Scale) {
    for (place, level) in scale.levels.enumerated() {
      guard let place = Int32(exactly: place) else { return }
      if ids[level.id.lexical] == nil { ids[level.id.lexical] = place }
      if let title = level.title?.lowercased(), titles[title] == nil { titles[title] = place }
    }
  }

  func place(of name: String) -> Int32? { ids[name] ?? titles[name.lowercased()] }
}
