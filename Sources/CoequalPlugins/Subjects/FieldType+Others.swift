import CoequalModel
import CoequalRegistry

extension FieldType<Competency> {
  /// What a check can be given of a competency.
  static let all: [Self] = [
    .attribute("id", "the name in the framework") { $0.id.lexical },
    FieldType("area", .text, "the id of its area") { _, site in
      let place = site.framework.competencyPlaces[site.number]
      let area = site.framework.framework.areas[Int(place.area)]
      return [Subject.Entry(area.id.lexical, at: site.locus)]
    },
    .attribute("scale", "the scale on which it is judged") { $0.scale.lexical },
    FieldType("levels", .texts, "the levels of its scale, from the lowest") { competency, site in
      guard let scale = site.framework.scales[competency.scale] else { return [] }
      return site.framework.framework.scales[scale].levels.map {
        Subject.Entry($0.id.lexical, at: site.locus.attribute("scale"))
      }
    },
    .attribute("per-level", "the time that a level takes to grow") { $0.perLevel?.lexical },
    .attribute("cumulative", "whether higher levels include lower ones, 'true' or 'false'") {
      String($0.isCumulative)
    },
    .text("title", in: .title, "what people call it") { $0.title },
    .text("summary", in: .summary, "what it is") { $0.summary },
    FieldType(
      "expects", .entries, "what can be seen at each level",
      noun: FieldNoun(one: "criterion", many: "criteria")
    ) { competency, site in
      competency.expectations.enumerated().map { index, expectation in
        Subject.Entry(
          expectation.text, at: site.locus.appending(.child(.expects, index)),
          ["level": expectation.level.lexical, "track": expectation.track?.lexical])
      }
    },
    FieldType("examples", .entries, "what levels might look like") { competency, site in
      competency.examples.enumerated().map { index, example in
        Subject.Entry(
          example.text, at: site.locus.appending(.child(.example, index)),
          ["level": example.level.lexical, "track": example.track?.lexical])
      }
    },
  ]
}

extension FieldType<Track> {
  /// What a check can be given of a track.
  static let all: [Self] = [
    .attribute("id", "the name in the framework") { $0.id.lexical },
    .attribute("kind", "what kind of work advances a career here") { $0.kind.lexical },
    .attribute("dual-until", "the grade up to which it is promised") { $0.dualUntil?.lexical },
    .text("title", in: .title, "what people call it") { $0.title },
    .text("summary", in: .summary, "what it is") { $0.summary },
    FieldType("roles", .texts, "the ids of its roles, from the lowest") { track, site in
      track.roles.map { Subject.Entry($0.id.lexical, at: site.locus) }
    },
  ]
}

extension FieldType<Move> {
  /// What a check can be given of a move.
  static let all: [Self] = [
    .attribute("from", "the role that is left") { $0.from.lexical },
    .attribute("to", "the role that is entered") { $0.to.lexical },
    .attribute("kind", "what the step means") { $0.kind.lexical },
    FieldType("conditions", .entries, "what must be so before it") { move, site in
      move.conditions.enumerated().map { index, condition in
        Subject.Entry(
          condition.text, at: site.locus.appending(.child(.condition, index)),
          ["kind": condition.kind.lexical])
      }
    },
  ]
}
