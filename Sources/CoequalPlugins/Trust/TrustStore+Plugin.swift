public import CoequalModel

extension TrustStore {
  /// Takes back the trust in all versions of a plugin for a project.
  ///
  /// - Returns: Whether there was any.
  public func revoke(_ plugin: Identifier, forProject project: String) throws(StoreError) -> Bool {
    let path = RealPath.of(project)
    return try !revoke { $0.plugin == plugin && $0.project == path }.isEmpty
  }
}
