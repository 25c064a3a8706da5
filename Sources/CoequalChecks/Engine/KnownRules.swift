import CoequalModel
import CoequalRegistry

/// The rules that settings and allowances can name: those given, and those about plans.
struct KnownRules {
  private let ids: Set<RuleID>
  /// The plugins that some of them are of.
  private let plugins: Set<Identifier>
  /// The plugins that the project names; `nil` where there is no project.
  private let enabled: Set<Identifier>?

  init(_ rules: [Rule], in catalog: Catalog) {
    ids = Set(rules.map(\.description.id) + PlanRuleID.allCases.map(\.id))
    plugins = Set(ids.lazy.compactMap(\.plugin))
    enabled =
      catalog.projectProvenance == nil ? nil : Set(catalog.project.plugins.lazy.map(\.plugin))
  }

  func contains(_ id: RuleID) -> Bool { ids.contains(id) }

  /// All names, for suggestions.
  var names: [String] { ids.map(\.rawValue) }

  /// Whether nobody here can say that there is no such rule: it is of a plugin that could not be loaded,
  /// which is a finding already, or the document is looked at without its project.
  func mayExist(_ id: RuleID) -> Bool {
    guard let plugin = id.plugin, !plugins.contains(plugin) else { return false }
    return enabled?.contains(plugin) ?? true
  }
}
