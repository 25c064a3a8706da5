import Markup

/// Makes the small examples of the reference page: what must be there, and the attributes that say
/// something.
package enum FormatExample {
  /// An element with its attributes and the children that it needs; `nil` where that shows nothing.
  package static func text(of element: ElementDeclaration) -> String? {
    let isDocument = Format.documents.contains { $0.name == element.name }
    let attributes = isDocument ? " xmlns=\"\(Format.namespace)\"" : ""
    let lines = lines(of: element, attributes: attributes)
    let name = element.name.rawValue
    return lines == ["<\(name)/>"] || lines == ["<\(name)></\(name)>"]
      ? nil : lines.joined(separator: "\n")
  }

  private static func lines(
    of element: ElementDeclaration, in parent: String = "", attributes: String = ""
  ) -> [String] {
    let name = element.name.rawValue
    var start = "<\(name)\(attributes)"
    for attribute in element.attributes {
      let value = values["\(name)@\(attribute.name)"]
      guard attribute.isRequired || value != nil else { continue }
      start += " \(attribute.name)=\"\(Escape.attribute(value ?? sample(of: attribute.type)))\""
    }
    switch element.content {
    case .empty, .foreign: return [start + "/>"]
    case .text(let text):
      let words = texts["\(parent)/\(name)"] ?? texts[name] ?? sample(of: text.type)
      return ["\(start)>\(Escape.text(words))</\(name)>"]
    case .children(let particles):
      let children = particles.compactMap { particle -> ElementDeclaration? in
        guard let child = particle.alternatives.first?() else { return nil }
        return particle.minimum > 0 || shown.contains("\(name)/\(child.name.rawValue)")
          ? child : nil
      }
      if children.isEmpty { return [start + "/>"] }
      let inner = children.flatMap { lines(of: $0, in: name) }.map { "  " + $0 }
      return [start + ">"] + inner + ["</\(name)>"]
    }
  }

  /// A value of a type of which nothing better is known.
  private static func sample(of type: ValueType) -> String {
    types[type.name] ?? type.words.first?.text ?? type.schema.enumeration.first ?? ""
  }

  /// Children that need not be there, and without which their parents would show nothing.
  private static let shown: Set<String> = [
    "data/table", "data/plans", "table/data-column", "data-column/code", "parity/pay-factor",
    "parity/slice", "conventions/convention", "conventions/set",
    "progression/rater", "consultations/consultation", "plan/motivation",
    "plan/planned-outcomes", "planned-outcome/for-person", "planned-outcome/for-organization",
    "planned-outcome/evidence", "planned-outcome/develops", "planned-outcome/action",
    "assessments/rating", "rating/evidence", "import-mapping/answer", "answer/summary",
    "enable/option",
    "command/argument", "subject/field", "check/option",
  ]

  /// Values by element and attribute.
  private static let values: [String: String] = [
    "structure@id": "acme", "structure@version": "2026.1.0", "structure@status": "in-force",
    "structure@valid-from": "2026-01-01",
    "framework@id": "acme-engineering", "framework@version": "3.1.0",
    "framework@family": "engineering",
    "translation@id": "acme-engineering-de", "translation@version": "3.1.0",
    "translation@xml:lang": "de", "translation@of": "acme-engineering",
    "translation@kind": "framework", "translation@from": "en",
    "family@id": "engineering", "family@function": "technology",
    "employer@id": "acme-gmbh", "zone@id": "de", "zone@currency": "EUR",
    "grade@id": "g5", "grade@rank": "5",
    "job-evaluation@id": "four-criteria", "job-evaluation@status": "agreed",
    "factor@id": "knowledge", "factor@weight": "12%", "step@level": "3",
    "categories@employer": "acme-gmbh", "category@id": "d", "category@points-from": "255",
    "category@points-to": "299",
    "pay-ranges@weekly-hours": "40", "pay-range@grade": "g5", "pay-range@zone": "de",
    "pay-range@minimum": "82000", "pay-range@midpoint": "96000", "pay-range@maximum": "110000",
    "uses@structure": "acme", "uses@version": "2026",
    "scale@id": "mastery", "level@id": "trusted", "area@id": "craft",
    "competency@id": "system-design", "competency@scale": "mastery",
    "competency@per-level": "P9M", "expects@level": "trusted",
    "track@id": "expert", "track@kind": "individual-contributor", "track@dual-until": "g7",
    "role@id": "staff-engineer", "role@code": "ENG-IC5", "role@grade": "g5",
    "scope@reports": "3-8", "scope@reach": "several-teams", "scope@horizon": "P1Y",
    "outcome@id": "uptime", "measure@id": "availability", "check-in@id": "review",
    "check-in@every": "P3M", "accountability@id": "direction", "accountability@kind": "lead",
    "mandate@lead": "30%", "mandate@coordinate": "5%", "mandate@execute": "65%",
    "requires@competency": "system-design", "requires@level": "shaping", "requires@weight": "3",
    "choose@id": "breadth", "choose@at-least": "2",
    "value@factor": "knowledge", "value@level": "5",
    "value@because": "decides on its own between designs",
    "bonus@target": "12%", "equity@grant": "20000", "equity@vests": "P4Y",
    "allowance@id": "on-call", "allowance@amount": "300", "allowance@per": "month",
    "pension@employer": "5%", "leave@days": "30", "benefit@id": "bicycle",
    "benefit@value": "600", "benefit@currency": "EUR", "benefit@per": "year",
    "decides@subject": "architecture of the product area", "decides@limit": "up to 50000 EUR",
    "seat@forum": "engineering-council", "tenure@typical": "P30M",
    "deprecated@since": "3.0.0", "deprecated@successor": "principal-engineer",
    "move@from": "senior-engineer", "move@to": "staff-engineer",
    "forum@id": "engineering-council",
    "source@path": "engineering.xml", "table@kind": "census", "table@path": "people.csv",
    "data-column@name": "Geschlecht", "data-column@holds": "group", "data-column@as": "sex",
    "code@text": "weiblich", "code@means": "f", "parity@group": "sex", "parity@compared": "f",
    "parity@reference": "m", "pay-factor@column": "tenure", "pay-factor@form": "squared",
    "slice@by": "grade", "plans@path": "plans", "rule@id": "track-ceiling",
    "rule@path": "engineering.xml",
    "convention@id": "way-back", "convention@value": "same-grade", "set@id": "public-report",
    "edition@id": "annual-report", "edition@audience": "public", "edition@minimum-group": "6",
    "progression@at-once": "2", "progression@within-reach": "P12M", "progression@oldest": "P24M",
    "progression@disagreement": "2", "rater@kind": "manager", "rater@weight": "2",
    "consultation@about": "progression", "consultation@on": "2026-09-01",
    "consultation@with": "the works council",
    "plan@id": "p042-2026", "plan@person": "p042", "plan@framework": "acme-engineering",
    "plan@role": "staff-engineer", "plan@from": "2026-10-01", "plan@by": "2027-12-31",
    "starting-point@competency": "system-design", "starting-point@level": "trusted",
    "starting-point@asked": "shaping",
    "planned-outcome@id": "shared-cache", "planned-outcome@by": "2027-06-30",
    "develops@competency": "system-design", "develops@to": "shaping",
    "action@kind": "on-the-job", "offer@by": "manager", "offer@competency": "system-design",
    "boundary@competency": "public-speaking", "commitment@by": "person",
    "routine@every": "P2W", "review@on": "2027-03-31",
    "rating@person": "p042", "rating@competency": "acme-engineering/system-design",
    "rating@level": "trusted", "rating@rater": "p007", "rating@kind": "manager",
    "rating@on": "2026-09-15",
    "text@key": "role/staff-engineer/title",
    "import-mapping@importer": "monzo", "import-mapping@source": "levels.md",
    "answer@key": "ic", "answer@value": "individual-contributor", "answer@guessed": "true",
    "plugin@id": "acme-checks", "enable@plugin": "acme-checks",
    "enable@path": "plugins/acme-checks",
    "option@name": "longest", "option@value": "25", "command@program": "check.py",
    "permission@because": "compares allowances between roles of one grade",
    "importer@id": "acme-csv", "exporter@id": "acme-csv", "check@id": "long-titles",
    "subject@kind": "role", "field@name": "title", "example@level": "trusted",
    "pattern@text": "TBD|to be decided", "length@unit": "words", "length@at-most": "longest",
    "vocabulary@list": "vague-words", "count@at-least": "3", "count@at-most": "8",
    "word-list@id": "vague-words", "word-list@xml:lang": "en", "word@text": "strong communicator",
    "word@because": "nobody can see whether somebody is one",
    "column@name": "Level *", "column@holds": "expects", "column@of": "competency",
    "column@each": "level", "column@split": "lines",
    "column@because": "the notes are for editors", "blank@text": "MISSING",
  ]

  /// Texts by element, some by the element around it too.
  private static let texts: [String: String] = [
    "structure/title": "Acme job structure 2026", "framework/title": "Engineering at Acme",
    "family/title": "Engineering", "factor/title": "Knowledge", "area/title": "Craft",
    "competency/title": "System design", "track/title": "Expert",
    "title": "Staff engineer", "summary": "What it is, in a sentence or two",
    "purpose": "Owns the technical direction of a product area",
    "expects": "Designs a service that three or more teams rely on",
    "outcome": "The services of the area are there when people need them",
    "measure": "The hours in which each service of the area answers",
    "check-in": "The area tells its customers what has changed",
    "accountability": "Decides between designs",
    "step": "Knows a whole field, from study or from practice",
    "condition": "A case of the last year, told to the panel",
    "benefit": "A bicycle for the way to work", "original": "Staff engineer",
    "plugin/title": "Checks of Acme", "importer/title": "Skill matrix of Acme",
    "exporter/title": "Skill matrix of Acme", "check/title": "a title of too many words",
    "check/summary": "Titles of roles have at most as many letters as 'longest' says",
    "rationale": "A title that does not fit on a badge is shortened by everybody in another way",
    "repair": "Keep what tells the role apart", "argument": "--strict",
    "example": "Drew the boundary between the services for orders and payments",
    "consultation/summary": "Ratings are read by the person and the manager, and nobody else",
    "motivation": "I want to decide how our services talk to each other",
    "planned-outcome/title": "Three teams run on one shared cache",
    "for-person": "Designs a thing that others depend on",
    "for-organization": "Two caches less to look after",
    "planned-outcome/evidence": "The three teams' services answer without their own caches",
    "rating/evidence": "The design of the order service, which two teams build on",
    "contest": "The design was mine; the minutes of May say so",
    "action": "Design the cache with the teams that need it",
    "offer": "An hour every second week, and the seat in the design meeting",
    "boundary": "No talks at conferences this year", "commitment": "Says early when it is too much",
    "routine": "Writes down what a design decided against, and why",
    "answer/summary": "'ic' commonly stands for individual contributor",
    "target": "Leitende Ingenieurin oder leitender Ingenieur",
  ]

  /// Values by type.
  private static let types: [String: String] = [
    "identifier": "example", "ruleName": "track-ceiling", "checkLimit": "5",
    "semanticVersion": "1.0.0", "versionRange": "1",
    "languageTag": "en", "countryCode": "DE", "currencyCode": "EUR", "calendarDate": "2026-01-31",
    "calendarDuration": "P3M", "decimalNumber": "100", "percentage": "10%", "share": "10%",
    "rank": "1", "step": "1", "countRange": "5", "groupSize": "6", "bool": "true",
    "text": "some text",
  ]
}
