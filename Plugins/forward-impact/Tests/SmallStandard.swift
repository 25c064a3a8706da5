import CoequalExchange
import CoequalModel
import CoequalTestSupport
import ForwardImpactPlugin
import Testing

/// A small standard, and what the importer makes of one.
enum SmallStandard {
  static let files: [String: String] = [
    "standard.yaml": """
    # A note
    title: Engineering Pathway
    emojiIcon: "🧭"
    description: What good looks like.
    entityDefinitions: {skill: {title: Skills}}
    """,
    "levels.yaml": """
    - id: J060
      professionalTitle: Senior
      managementTitle: Manager
      ordinalRank: 2
      typicalExperienceRange: "2-5 years"
      qualificationSummary: Works alone ({typicalExperienceRange}).
      baseSkillProficiencies: {core: working, supporting: foundational, broad: awareness}
      baseBehaviourMaturity: developing
      expectations: {impactScope: Features}
    - id: J040
      professionalTitle: Level I
      managementTitle: Associate
      ordinalRank: 1
      typicalExperienceRange: "0-2 years"
      qualificationSummary: Begins.
      baseSkillProficiencies: {core: foundational, supporting: awareness, broad: awareness}
      baseBehaviourMaturity: emerging
      expectations: {impactScope: Tasks}
    """,
    "disciplines/_index.yaml": "files: [software, management]",
    "disciplines/software.yaml": """
    specialization: Software Engineering
    roleTitle: Software Engineer
    isProfessional: true
    validTracks: [null, platform]
    description: Builds systems.
    coreSkills: [coding]
    supportingSkills: [planning]
    broadSkills: [on-call]
    behaviourModifiers: {systems: 1}
    human:
      professionalRoleSummary: As a {roleTitle}, you build systems.
      managementRoleSummary: As a {specialization} manager, you lead teams.
    agent: {identity: You are an agent}
    """,
    "disciplines/management.yaml": """
    specialization: Engineering Management
    roleTitle: Engineering Manager
    isProfessional: false
    isManagement: true
    validTracks: [null]
    minLevel: J060
    coreSkills: [planning]
    human: {managementRoleSummary: "As an {roleTitle}, you lead."}
    """,
    "tracks/platform.yaml": """
    name: Platform
    description: Serves engineers.
    roleContext: You treat the platform as a product.
    skillModifiers: {delivery: 1, reliability: -1}
    behaviourModifiers: {systems: 9}
    assessmentWeights: {skillWeight: 0.6, behaviourWeight: 0.4}
    agent: {priority: Be quick}
    """,
    "capabilities/delivery.yaml": """
    id: delivery
    name: Delivery
    emojiIcon: "🚀"
    ordinalRank: 2
    description: Ships things.
    professionalResponsibilities: {awareness: You help, expert: You drive}
    managementResponsibilities: {foundational: You coordinate}
    skills:
      - id: coding
        name: Coding
        human:
          description: Writes code.
          proficiencyDescriptions: {awareness: Reads code, working: Writes code alone}
        markers:
          awareness: {human: [Fixed a typo], agent: [Fixed a typo by itself]}
          working: {human: [Shipped a feature]}
        agent: {description: A guide}
      - {id: planning, name: Planning, human: {proficiencyDescriptions: {foundational: Plans}}}
    """,
    "capabilities/reliability.yaml": """
    id: reliability
    name: Reliability
    ordinalRank: 1
    skills:
      - {id: on-call, name: On call, human: {description: Answers calls.}}
    """,
    "behaviours/systems.yaml": """
    name: Think in systems
    human:
      description: Sees the whole.
      maturityDescriptions: {emerging: Sees parts, exemplifying: Shapes the whole}
    agent: {title: Consider the whole}
    """,
    "drivers.yaml": """
    - {id: clear-direction, name: Clear direction, contributingSkills: [planning]}
    """,
  ]

  static let fieldNames: Set<String> = [
    "agent", "assessmentWeights", "baseBehaviourMaturity", "baseSkillProficiencies",
    "behaviourModifiers", "behaviourWeight", "broad", "broadSkills", "capability",
    "complexityHandled", "autonomyExpectation", "influenceScope", "impactScope", "core",
    "coreSkills", "description", "disciplines", "emojiIcon", "entityDefinitions", "expectations",
    "files", "human", "id", "isManagement", "isProfessional", "levels",
    "managementResponsibilities", "managementRoleSummary", "managementTitle", "markers",
    "maturityDescriptions", "minLevel", "name", "ordinalRank", "professionalResponsibilities",
    "professionalRoleSummary", "professionalTitle", "proficiencyDescriptions",
    "qualificationSummary", "roleContext", "roleTitle", "skillModifiers", "skillWeight", "skills",
    "specialization", "supporting", "supportingSkills", "title", "typicalExperienceRange",
    "validTracks", "awareness", "foundational", "working", "practitioner", "expert", "emerging",
    "developing", "practicing", "role-modeling", "exemplifying", "contributingSkills",
    "contributingBehaviours",
    // Of what is left as a whole.
    "identity", "priority", "constraints", "teamInstructions", "workingStyle", "useWhen", "focus",
    "readChecklist", "confirmChecklist", "references", "body", "driver", "skill", "behaviour",
    "discipline", "level", "track", "job", "stage", "tool",
  ]

  static func source(_ changes: [String: String?] = [:]) -> ImportSource {
    let files = files.merging(changes.mapValues { $0 ?? "" }) { $1 }
      .filter { changes[$0.key] != .some(nil) }
    return ImportSource(
      files.map { SourceFile(name: "fit/" + $0.key, text: $0.value) })
  }

  /// The standard in which something else stands for a part of a file.
  static func source(_ file: String, _ part: String, becomes other: String) -> ImportSource {
    source([file: (files[file] ?? "").replacing(part, with: other)])
  }

  static func framework(
    _ source: ImportSource = source(), _ answers: (ImportQuestion.Topic, String, String)...
  ) throws -> Framework {
    var mapping = ImportMapping()
    for (topic, key, value) in answers { mapping.answer(topic, key, with: value) }
    return try framework(ForwardImpactImporter().result(of: source, mapping: mapping))
  }

  static func framework(_ result: ImportResult) throws -> Framework {
    try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
  }

  static func structure(_ result: ImportResult) throws -> Structure {
    try #require(
      result.documents.lazy.compactMap { document -> Structure? in
        if case .structure(let structure) = document { structure } else { nil }
      }.first)
  }

  static func roots(_ source: ImportSource) -> [SourceNode] {
    var draft = ImportDraft()
    return source.files.compactMap { draft.yaml($0) }
  }
}

extension ImportResult {
  /// The findings in one line each.
  var lines: [String] { findings.map { $0.line(in: sources[$0.place?.file ?? ""]) } }
}
