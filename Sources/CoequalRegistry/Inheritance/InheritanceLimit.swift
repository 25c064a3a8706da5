/// Bounds of what frameworks inherit from each other.
package enum InheritanceLimit {
  /// Through how many others a framework can inherit: more than any company has.
  package static let levels = 64
}
