/// The name of an element of the format.
///
/// One flat vocabulary for all kinds of document: a name means the same thing wherever it stands.
package enum ElementName: String, CaseIterable, Sendable {
  // Documents
  case structure, framework, project, translation, plugin
  case importMapping = "import-mapping"
  case plan, assessments
  // Shared by many elements
  case title, summary, deprecated, extra
  // Structure
  case families, family
  case employers, employer
  case zones, zone
  case grades, grade
  case jobEvaluation = "job-evaluation"
  case factor, step
  case categories, category
  case payRanges = "pay-ranges"
  case payRange = "pay-range"
  // Framework
  case uses
  case extends, change, remove
  case scales, scale, level
  case competencies, area, competency, expects, example
  case tracks, track
  case moves, move, condition
  case forums, forum
  // Role
  case role, purpose, scope
  case outcomes, outcome
  case measures, measure
  case checkIns = "check-ins"
  case checkIn = "check-in"
  case accountabilities, accountability
  case mandate
  case requirements, requires, choose
  case evaluation, value
  case package, bonus, equity, allowance, pension, leave, benefit, notice
  case decisions, decides
  case seats, seat
  case tenure, selection
  // Project
  case sources, source
  case data, table, plans
  case dataColumn = "data-column"
  case code
  case parity
  case payFactor = "pay-factor"
  case slice
  case rules, rule
  case conventions, convention, set
  case editions, edition
  case consultations, consultation
  case progression, rater
  case plugins, enable
  // Plugin
  case command, argument
  case permissions, permission
  case importers, importer
  case columnMap = "column-map"
  case columns, column, blank
  case exporters, exporter
  case checks, check, rationale, repair, subject, field, option
  case pattern, length, required, vocabulary, count
  case wordLists = "word-lists"
  case wordList = "word-list"
  case word
  // Plan
  case motivation
  case startingPoints = "starting-points"
  case startingPoint = "starting-point"
  case plannedOutcomes = "planned-outcomes"
  case plannedOutcome = "planned-outcome"
  case forPerson = "for-person"
  case forOrganization = "for-organization"
  case evidence, develops, action
  case support, offer
  case boundaries, boundary
  case commitments, commitment
  case routines, routine
  case reviews, review
  // Assessments
  case rating, contest
  // Translation
  case text, original, target
  // Remembered mapping of an import
  case answer
}
