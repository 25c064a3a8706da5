/// What all rows of the census have in common.
package enum Census {
  /// The month at the end of which the people are counted.
  package static let month = Month(2026, 12)
  /// The hours of a full week, at both employers.
  package static let fullTimeHours = 40
}
