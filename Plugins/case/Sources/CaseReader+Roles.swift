import CoequalExchange
import CoequalModel

// Grades, tracks and roles, which only packages of Coequal have.
extension CaseReader {
  mutating func readGrades(into draft: inout ImportDraft) {
    for number in tree.roots where package.kind(of: number) == .grade {
      let item = package.items[number]
      guard let rank = Rank(grades.count + 1) else {
        draft.report(
          .oversizedSource, "more than 999 grades; up to that many are read", at: item.place)
        return
      }
      let id = id(number, for: "grade", into: &draft)
      results[number] = .grade(id)
      grades.append(
        Grade(
          id: id, rank: rank,
          title: optionalTitle(of: item, id: id, to: "grade/\(id)/title", into: &draft),
          summary: draft.text(item["notes"], to: "grade/\(id)/summary")))
    }
  }

  /// Adds the structure that the roles need.
  func addStructure(to framework: inout Framework, into draft: inout ImportDraft) {
    let id = draft.documentID("\(framework.id)-grades")
    draft.ledger.guess(
      id.lexical, for: "structure/\(id)",
      because: "the package has grades, and no name for the structure that they are of",
      correction: "name a structure of your own in <uses>")
    var structure = Structure(
      header: DocumentHeader(
        id: id, version: SemanticVersion(trusted: "1.0.0"), language: framework.header.language,
        status: .draft),
      title: "Grades of \(framework.title)", grades: grades)
    let subjects = package.document["subject"]?.items ?? []
    if subjects.count == 1, let subject = subjects.first, subject.text?.collapsed.isEmpty == false {
      let family = draft.uniqueID(subject.text ?? "", for: "family")
      let title = draft.text(subject, to: "family/\(family)/title")
      structure.families = [Family(id: family, title: title ?? family.lexical)]
      framework.family = family
    }
    framework.structure = StructureReference(
      structure: id, version: VersionRange(trusted: "1"))
    draft.add(.structure(structure))
  }

  // MARK: - Tracks

  mutating func readTracks(into draft: inout ImportDraft) {
    for number in tree.roots where package.kind(of: number) == .track {
      let id = id(number, for: "track", into: &draft)
      results[number] = .track(id)
      let item = package.items[number]
      let position = tracks.count
      let title = title(of: item, to: "track/\(id)/title", orElse: id, into: &draft)
      tracks.append(
        Track(
          id: id, kind: kind(of: item, id, title, into: &draft), title: title,
          summary: draft.text(words(of: item).summary, to: "track/\(id)/summary")))
      for role in tree.children[number] where package.kind(of: role) == .role {
        readRole(role, on: position, into: &draft)
      }
    }
  }

  private func kind(
    of item: SourceNode, _ id: Identifier, _ title: String, into draft: inout ImportDraft
  ) -> TrackKind {
    for keyword in item["conceptKeywords"]?.items ?? [] {
      if let kind = keyword.text.flatMap({ TrackKind(rawValue: $0) }) {
        draft.ledger.carry(keyword, to: "track/\(id)/kind")
        return kind
      }
    }
    let answer = draft.ask(
      ImportQuestion(
        .track, id.lexical, subject: "the kind of the track '\(title)'",
        choices: TrackKind.allCases.map(\.rawValue), guess: TitleWords.track(of: title)))
    return answer.flatMap { TrackAnswer($0)?.kind } ?? .individualContributor
  }

  // MARK: - Roles

  private mutating func readRole(_ number: Int, on track: Int, into draft: inout ImportDraft) {
    let id = id(number, for: "role", into: &draft)
    let target = "role/\(id)"
    let item = package.items[number]
    var role = Role(
      id: id, code: draft.text(item["alternativeLabel"], to: "\(target)/code"),
      grade: grade(of: number, into: &draft),
      title: title(of: item, to: "\(target)/title", orElse: id, into: &draft),
      purpose: draft.text(words(of: item).summary, to: "\(target)/purpose"))
    for keyword in item["conceptKeywords"]?.items ?? [] where keyword.text == "entry" {
      role.isEntry = true
      draft.ledger.change(
        keyword, to: target, written: "true",
        because: "an attribute says that people are hired into it")
    }
    readParts(of: number, into: &role, draft: &draft)
    results[number] = .role(id, track: track, position: tracks[track].roles.count)
    tracks[track].roles.append(role)
  }

  private func grade(of number: Int, into draft: inout ImportDraft) -> Identifier {
    for association in package.relations(.isRelatedTo, of: number) {
      if let other = package.item(association.destination), case .grade(let id) = results[other] {
        return id
      }
    }
    let item = package.items[number]
    draft.report(
      .unexpectedSource, "a role without a grade; it is read as one of the lowest",
      at: (item["identifier"] ?? item).place)
    return grades.first?.id ?? Identifier(trusted: "g1")
  }

  /// Reads the results that a role answers for, how they are followed, and what the role does.
  private func readParts(of number: Int, into role: inout Role, draft: inout ImportDraft) {
    for child in tree.children[number] {
      let kind = package.kind(of: child)
      guard let kind, [.outcome, .measure, .checkIn, .accountability].contains(kind) else {
        continue
      }
      let item = package.items[child]
      let name = "role/\(role.id)/\(kind.rawValue)"
      let id = id(child, for: name, into: &draft)
      let text = title(of: item, to: name, orElse: id, into: &draft)
      func keyword<Value>(_ value: (String) -> Value?) -> Value? {
        for keyword in item["conceptKeywords"]?.items ?? [] {
          guard let known = keyword.text.flatMap(value) else { continue }
          draft.ledger.carry(keyword, to: name)
          return known
        }
        return nil
      }
      switch kind {
      case .outcome: role.outcomes.append(Outcome(id: id, text: text))
      case .measure: role.measures.append(Measure(id: id, text: text))
      case .checkIn:
        let interval = keyword { CalendarDuration($0) }
        role.checkIns.append(CheckIn(id: id, interval: interval, text: text))
      default:
        let work = keyword { WorkKind(rawValue: $0) } ?? .execute
        role.accountabilities.append(Accountability(id: id, kind: work, text: text))
      }
    }
  }
}
