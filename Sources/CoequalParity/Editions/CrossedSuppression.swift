/// Hides what tables of the same people would tell of each other, such as tables by category and by
/// grade where a category has one grade: the grade less its other categories is then a category.
///
/// It knows of one group, such as women, who stands where in all columns together, and which places
/// can have somebody at all. A hidden value is protected where people can be exchanged between it and
/// other hidden values of its column without changing any number that is shown in another column:
/// then each of these exchanges is a world that agrees with the whole report. Where they are too few,
/// the smallest value that would allow more of them is hidden as well.
///
/// What is promised holds for somebody who knows which values go together, and every number shown.
/// That the fewest people are hidden is not promised: longer exchanges would protect, too.
struct CrossedSuppression {
  /// The people with the same value in each column.
  struct Place {
    /// The value in each column, from 0.
    let values: [Int]
    /// The people of the group; nobody where only others stand there.
    let content: CellContent
  }

  /// For each column the values that are hidden.
  private(set) var hidden: [Set<Int>]
  private let rule: DisclosureRule
  private let totals: [[Int: CellContent]]
  private let places: [Place]

  /// Hides more values until all are protected.
  ///
  /// - Parameters:
  ///   - places: All places that have somebody of any group.
  ///   - hidden: For each column the values that are hidden for themselves.
  /// - Complexity: O(*h* · *n* · *k*²) for *h* hidden values, *n* places and *k* columns
  init(_ places: [Place], hiding hidden: [Set<Int>], _ rule: DisclosureRule) {
    self.hidden = hidden
    self.rule = rule
    var totals: [[Int: CellContent]] = hidden.map { _ in [:] }
    for place in places {
      for (column, value) in place.values.enumerated() {
        totals[column][value] = totals[column][value].map { $0 + place.content } ?? place.content
      }
    }
    self.totals = totals
    self.places = places
    while protectOnce() {}
    showUnneeded(except: hidden)
  }

  /// Shows again what need not be hidden after all: the values of the first columns first, and of a
  /// column those with most people.
  private mutating func showUnneeded(except needed: [Set<Int>]) {
    var open = unprotected
    for column in hidden.indices {
      let added = hidden[column].subtracting(needed[column])
      for value in added.sorted(by: { (count(column, $0), $0) > (count(column, $1), $1) }) {
        hidden[column].remove(value)
        let left = unprotected
        if left.isSubset(of: open) {
          open = left
        } else {
          hidden[column].insert(value)
        }
      }
    }
  }

  /// The hidden values that are not protected, as columns and values: none, but where nothing is left to
  /// hide.
  private var unprotected: Set<[Int]> {
    var found: Set<[Int]> = []
    for column in hidden.indices {
      let exchanges = Exchanges(self, column)
      for value in hidden[column] where !isProtected(value, column, exchanges) {
        found.insert([column, value])
      }
    }
    return found
  }

  /// Hides a value for each one that is not protected; false where nothing is left to do.
  private mutating func protectOnce() -> Bool {
    var found = false
    for column in hidden.indices {
      var exchanges = Exchanges(self, column)
      for value in hidden[column].sorted() {
        guard !isProtected(value, column, exchanges),
          let (other, more) = candidate(for: value, column, exchanges)
        else { continue }
        hidden[other].insert(more)
        exchanges = Exchanges(self, column)
        found = true
      }
    }
    return found
  }

  /// The values of a column whose people can be exchanged unseen: those of places that agree in all that
  /// is shown of them in the other columns.
  private struct Exchanges {
    /// Groups of values, in the order of the places.
    private(set) var groups: [[Int]] = []
    /// What each hidden value can be exchanged with, itself among it.
    private(set) var possible: [Int: CellContent] = [:]

    init(_ suppression: CrossedSuppression, _ column: Int) {
      let hidden = suppression.hidden
      var found: [[Int]: Int] = [:]
      var contents: [[Int: CellContent]] = []
      for place in suppression.places where suppression.canChange(place) {
        var key = place.values
        for other in key.indices where other == column || hidden[other].contains(key[other]) {
          key[other] = -1
        }
        let value = place.values[column]
        let group = found[key] ?? groups.count
        if group == groups.count {
          found[key] = group
          groups.append([])
          contents.append([:])
        }
        if let before = contents[group][value] {
          contents[group][value] = before + place.content
        } else {
          contents[group][value] = place.content
          groups[group].append(value)
        }
      }
      for (values, contents) in zip(groups, contents) {
        let unseen = values.filter(hidden[column].contains)
        guard unseen.count > 1 else { continue }
        let all = unseen.compactMap { contents[$0] }
        let sum = all.dropFirst().reduce(all[0], +)
        for value in unseen { possible[value] = possible[value].map { $0 + sum } ?? sum }
      }
    }
  }

  /// Whether there may be more or fewer people at a place: not where a column is shown to have nobody.
  private func canChange(_ place: Place) -> Bool {
    place.values.enumerated().allSatisfy { column, value in
      hidden[column].contains(value) || (totals[column][value]?.count ?? 0) > 0
    }
  }

  private func isProtected(_ value: Int, _ column: Int, _ exchanges: Exchanges) -> Bool {
    guard let own = totals[column][value] else { return true }
    let possible = exchanges.possible[value] ?? .nobody(amounts: own.amounts.count)
    return possible.count >= rule.countWidth && rule.reason(toSuppress: possible) == nil
      && zip(possible.amounts, own.amounts).allSatisfy { $0.sum >= rule.amountWidth * $1.sum }
  }

  /// What to hide for a value.
  ///
  /// What is shown of its people in the last column that shows any, since the first columns matter
  /// most; then another value of its own, which people can be exchanged with. Of several, the one with
  /// the fewest people.
  private func candidate(
    for value: Int, _ column: Int, _ exchanges: Exchanges
  ) -> (column: Int, value: Int)? {
    let own = places.filter { $0.values[column] == value && canChange($0) }
    for other in hidden.indices.reversed() {
      let values =
        other == column
        ? exchanges.groups.filter { $0.contains(value) }.flatMap(\.self)
        : own.map { $0.values[other] }
      let choice = Set(values).subtracting(hidden[other]).min {
        (count(other, $0), $0) < (count(other, $1), $1)
      }
      if let choice { return (other, choice) }
    }
    return nil
  }

  private func count(_ column: Int, _ value: Int) -> Int { totals[column][value]?.count ?? 0 }
}
