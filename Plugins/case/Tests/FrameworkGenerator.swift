import CoequalModel
import CoequalTestSupport

/// Makes frameworks at random whose references mostly lead somewhere.
struct FrameworkGenerator {
  private var documents: DocumentGenerator
  private var random: SplitMix

  init(seed: UInt64) {
    documents = DocumentGenerator(seed: seed)
    random = SplitMix(seed: seed &+ 1)
  }

  mutating func framework() -> Framework {
    while true {
      var writer = TreeWriter()
      let xml = writer.document(documents.document(.framework, budget: 400))
      let result = DocumentReader.read(name: "a.xml", contents: Array(xml.utf8))
      guard case .framework(var framework)? = result.document else { continue }
      framework.extends = nil
      link(&framework)
      return framework
    }
  }

  /// Lets references lead to what is there; some are left as they are.
  private mutating func link(_ framework: inout Framework) {
    let scales = framework.scales
    let tracks = framework.tracks.map(\.id)
    for area in framework.areas.indices {
      for index in framework.areas[area].competencies.indices {
        var competency = framework.areas[area].competencies[index]
        let scale = scales.isEmpty ? nil : random.pick(scales)
        competency.scale = pick(scale.map { [$0.id] } ?? [], else: competency.scale)
        let levels = scale?.levels.map(\.id) ?? []
        for k in competency.expectations.indices {
          let old = competency.expectations[k]
          competency.expectations[k].level = pick(levels, else: old.level)
          competency.expectations[k].track = old.track.map { pick(tracks, else: $0) }
        }
        for k in competency.examples.indices {
          let old = competency.examples[k]
          competency.examples[k].level = pick(levels, else: old.level)
          competency.examples[k].track = old.track.map { pick(tracks, else: $0) }
        }
        framework.areas[area].competencies[index] = competency
      }
    }
    let competencies = framework.areas.flatMap(\.competencies)
    let roles = framework.tracks.flatMap { $0.roles.map(\.id) }
    for area in framework.areas.indices {
      for index in framework.areas[area].competencies.indices {
        guard let old = framework.areas[area].competencies[index].deprecation?.successor else {
          continue
        }
        framework.areas[area].competencies[index].deprecation?.successor = pick(
          competencies.map(\.id), else: old)
      }
    }
    for track in framework.tracks.indices {
      for index in framework.tracks[track].roles.indices {
        var role = framework.tracks[track].roles[index]
        if let old = role.deprecation?.successor {
          role.deprecation?.successor = pick(roles, else: old)
        }
        role.requirements = role.requirements.map { link($0, competencies, scales) }
        framework.tracks[track].roles[index] = role
      }
    }
    for index in framework.moves.indices {
      framework.moves[index].from = pick(roles, else: framework.moves[index].from)
      framework.moves[index].to = pick(roles, else: framework.moves[index].to)
    }
  }

  private mutating func link(
    _ requirement: Requirement, _ competencies: [Competency], _ scales: [Scale]
  ) -> Requirement {
    switch requirement {
    case .competency(var one):
      guard !competencies.isEmpty, !random.once(in: 8) else { return requirement }
      let competency = random.pick(competencies)
      one.competency = competency.id
      let levels = scales.first { $0.id == competency.scale }?.levels.map(\.id) ?? []
      one.level = pick(levels, else: one.level)
      return .competency(one)
    case .choice(var choice):
      choice.alternatives = choice.alternatives.map { link($0, competencies, scales) }
      return .choice(choice)
    }
  }

  private mutating func pick(_ ids: [Identifier], else old: Identifier) -> Identifier {
    ids.isEmpty || random.once(in: 8) ? old : random.pick(ids)
  }
}
