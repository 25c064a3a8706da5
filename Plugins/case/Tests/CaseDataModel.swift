import CoequalExchange
import CoequalModel

/// The data model of CASE 1.0 for packages.
///
/// It says which fields each class has, of which type, and which it must have. No class has others.
enum CaseDataModel {
  /// What a field holds.
  private indirect enum Field: Sendable {
    case uuid, uri, text, normalized, language, date, dateTime, integer, float
    case word([String])
    case list(Field)
    case one(String)
  }

  /// What is wrong with a package, a line each.
  static func problems(of package: SourceNode) -> [String] {
    problems(of: package, as: .one("CFPackage"), at: "CFPackage")
  }

  private static func problems(of node: SourceNode, as field: Field, at path: String) -> [String] {
    switch field {
    case .one(let name): return problems(of: node, asClass: name, at: path)
    case .list(let item):
      guard case .list(let items) = node.value else { return ["\(path) is no list"] }
      return items.enumerated().flatMap { problems(of: $1, as: item, at: "\(path)[\($0)]") }
    case .integer: return node.integer == nil ? ["\(path) is no whole number"] : []
    case .float:
      guard case .number = node.value else { return ["\(path) is no number"] }
      return []
    default:
      guard case .text(let text) = node.value else { return ["\(path) is no text"] }
      return isFit(text, field) ? [] : ["\(path) is '\(text)'"]
    }
  }

  private static func isFit(_ text: String, _ field: Field) -> Bool {
    switch field {
    case .uuid:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.map(\.count) == [8, 4, 4, 4, 12]
        && parts.joined().allSatisfy { "0123456789abcdef".contains($0) }
        && "12345".contains(parts[2].first ?? " ") && "89ab".contains(parts[3].first ?? " ")
    case .uri:
      return text.contains(":") && !text.contains(" ") && text.first?.isLetter == true
    case .normalized: return !text.utf8.contains { (9...13).contains($0) }
    case .language: return LanguageTag(text) != nil
    case .date: return CalendarDate(text) != nil
    case .dateTime:
      return CalendarDate(String(text.prefix(10))) != nil && text.hasSuffix("T00:00:00+00:00")
        && text.count == 25
    case .word(let words): return words.contains(text)
    default: return true
    }
  }

  private static func problems(
    of node: SourceNode, asClass name: String, at path: String
  ) -> [String] {
    guard case .map(let entries) = node.value, let fields = classes[name] else {
      return ["\(path) is no map"]
    }
    var problems: [String] = []
    var seen: Set<String> = []
    for entry in entries {
      let field = entry.name.text ?? ""
      if !seen.insert(field).inserted { problems.append("\(path).\(field) is there twice") }
      guard let (_, type) = fields[field] else {
        problems.append("\(path).\(field) is no field of \(name)")
        continue
      }
      problems += Self.problems(of: entry.value, as: type, at: "\(path).\(field)")
    }
    for (field, (isRequired, _)) in fields where isRequired && !seen.contains(field) {
      problems.append("\(path).\(field) is missing")
    }
    return problems.sorted()
  }

  private static let link: [String: (Bool, Field)] = [
    "title": (true, .normalized), "identifier": (true, .uuid), "uri": (true, .uri),
  ]

  /// What nearly all classes have.
  private static func named(_ others: [String: (Bool, Field)]) -> [String: (Bool, Field)] {
    let common: [String: (Bool, Field)] = [
      "identifier": (true, .uuid), "uri": (true, .uri), "lastChangeDateTime": (true, .dateTime),
    ]
    return common.merging(others) { first, _ in first }
  }

  private static let classes: [String: [String: (Bool, Field)]] = [
    "CFPackage": [
      "CFDocument": (true, .one("CFDocument")), "CFItems": (false, .list(.one("CFItem"))),
      "CFAssociations": (false, .list(.one("CFAssociation"))),
      "CFDefinitions": (false, .one("CFDefinition")),
      "CFRubrics": (false, .list(.one("CFRubric"))),
    ],
    "CFDocument": named([
      "creator": (true, .normalized), "title": (true, .normalized),
      "officialSourceURL": (false, .uri), "publisher": (false, .normalized),
      "description": (false, .normalized), "subject": (false, .list(.normalized)),
      "subjectURI": (false, .list(.one("LinkURI"))), "language": (false, .language),
      "version": (false, .normalized), "adoptionStatus": (false, .normalized),
      "statusStartDate": (false, .date), "statusEndDate": (false, .date),
      "licenseURI": (false, .one("LinkURI")), "notes": (false, .text),
    ]),
    "CFItem": named([
      "fullStatement": (true, .normalized), "alternativeLabel": (false, .normalized),
      "CFItemType": (false, .normalized), "humanCodingScheme": (false, .normalized),
      "listEnumeration": (false, .normalized), "abbreviatedStatement": (false, .normalized),
      "conceptKeywords": (false, .list(.normalized)),
      "conceptKeywordsURI": (false, .one("LinkURI")), "notes": (false, .text),
      "language": (false, .language), "educationLevel": (false, .list(.normalized)),
      "CFItemTypeURI": (false, .one("LinkURI")), "licenseURI": (false, .one("LinkURI")),
      "statusStartDate": (false, .date), "statusEndDate": (false, .date),
    ]),
    "CFAssociation": named([
      "associationType": (
        true,
        .word([
          "isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo",
          "replacedBy", "exemplar", "hasSkillLevel",
        ])
      ),
      "sequenceNumber": (false, .integer), "originNodeURI": (true, .one("LinkGenURI")),
      "destinationNodeURI": (true, .one("LinkGenURI")),
      "CFAssociationGroupingURI": (false, .one("LinkURI")),
    ]),
    "CFDefinition": [
      "CFConcepts": (false, .list(.one("CFConcept"))),
      "CFSubjects": (false, .list(.one("CFSubject"))),
      "CFLicenses": (false, .list(.one("CFLicense"))),
      "CFItemTypes": (false, .list(.one("CFItemType"))),
      "CFAssociationGroupings": (false, .list(.one("CFAssociationGrouping"))),
    ],
    "CFItemType": named([
      "title": (true, .normalized), "description": (true, .text),
      "hierarchyCode": (true, .normalized), "typeCode": (false, .normalized),
    ]),
    "CFRubric": named([
      "title": (false, .normalized), "description": (false, .normalized),
      "CFRubricCriteria": (false, .list(.one("CFRubricCriterion"))),
    ]),
    "CFRubricCriterion": named([
      "category": (false, .normalized), "description": (false, .text),
      "CFItemURI": (false, .one("LinkURI")), "weight": (false, .float),
      "position": (false, .integer), "rubricId": (false, .uuid),
      "CFRubricCriterionLevels": (false, .list(.one("CFRubricCriterionLevel"))),
    ]),
    "CFRubricCriterionLevel": named([
      "description": (false, .text), "quality": (false, .normalized), "score": (false, .float),
      "feedback": (false, .text), "position": (false, .integer),
      "rubricCriterionId": (false, .uuid),
    ]),
    "LinkURI": link,
    "LinkGenURI": [
      "title": (true, .normalized), "identifier": (true, .normalized), "uri": (true, .uri),
    ],
  ]
}
