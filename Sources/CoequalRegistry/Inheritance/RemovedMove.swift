package import CoequalModel

/// A move that an extending framework left out.
package struct RemovedMove: Sendable {
  /// The role that was left.
  package let from: Identifier
  /// The role that was entered.
  package let to: Identifier
  /// The element that leaves it out.
  package let place: Place
}
