/// The kinds of things in a document that findings point at and others refer to.
package enum EntityKind: Int, CaseIterable, Sendable {
  case document
  case family, employer, zone, grade, factor, categoryScheme, payRangeTable, payRange
  case scale, area, competency, track, role, move, forum
  case translatedText, source, ruleSetting, conventionSetting
  case dataTable, planSource, conventionSet, edition
  case enabledPlugin, pluginImporter, pluginExporter, pluginCheck, checkOption, subjectField
  case permission, command, wordList
  case rememberedAnswer
  case consultation, plannedOutcome, rating

  init?(_ name: ElementName) {
    switch name {
    case .structure, .framework, .project, .translation, .plugin, .importMapping, .plan,
      .assessments:
      self = .document
    case .family: self = .family
    case .employer: self = .employer
    case .zone: self = .zone
    case .grade: self = .grade
    case .factor: self = .factor
    case .categories: self = .categoryScheme
    case .payRanges: self = .payRangeTable
    case .payRange: self = .payRange
    case .scale: self = .scale
    case .area: self = .area
    case .competency: self = .competency
    case .track: self = .track
    case .role: self = .role
    case .move: self = .move
    case .forum: self = .forum
    case .text: self = .translatedText
    case .source: self = .source
    case .rule: self = .ruleSetting
    case .convention: self = .conventionSetting
    case .table: self = .dataTable
    case .plans: self = .planSource
    case .set: self = .conventionSet
    case .edition: self = .edition
    case .enable: self = .enabledPlugin
    case .importer: self = .pluginImporter
    case .exporter: self = .pluginExporter
    case .check: self = .pluginCheck
    case .option: self = .checkOption
    case .field: self = .subjectField
    case .permission: self = .permission
    case .command: self = .command
    case .wordList: self = .wordList
    case .answer: self = .rememberedAnswer
    case .consultation: self = .consultation
    case .plannedOutcome: self = .plannedOutcome
    case .rating: self = .rating
    default: return nil
    }
  }
}
