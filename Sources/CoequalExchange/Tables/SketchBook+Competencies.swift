import CoequalModel

extension SketchBook {
  /// Where a competency stands in a framework.
  struct CompetencyPosition {
    var area: Int
    var competency: Int
  }

  /// The competency that a record names, which is added if it is new.
  mutating func competency(
    of record: TableRecord, in framework: Int, booking draft: inout ImportDraft
  ) -> CompetencyPosition? {
    let area = record[.area].map { self.area($0, record, in: framework, booking: &draft) }
    let says = !record.expectations.isEmpty || !record.examples.isEmpty || record[.level] != nil
    // A row may describe an area as a whole, or a role without saying in what.
    let standIn = says ? record[.area] ?? (record[.role] == nil ? nil : record.textHeader) : nil
    guard let node = record[.competency] ?? standIn, let name = node.text else { return nil }
    let position = position(of: node, named: name, in: area, record, framework, &draft)
    let sketch = self.competency(position, in: framework)
    let path = "competency/\(sketch.id)"
    if record[.competency] != nil || record[.area] == nil {
      draft.book(name: node, as: sketch.title, sketch.id.lexical, to: path + "/title")
    }
    if let id = record[.id, of: .competency] {
      draft.book(name: id, as: sketch.id.lexical, to: path)
    }
    Self.set(
      &frameworks[framework].areas[position.area].competencies[position.competency].summary,
      record[.summary], to: path + "/summary", booking: &draft)
    return position
  }

  func competency(_ position: CompetencyPosition, in framework: Int) -> CompetencySketch {
    frameworks[framework].areas[position.area].competencies[position.competency]
  }

  private mutating func area(
    _ node: SourceNode, _ record: TableRecord, in framework: Int,
    booking draft: inout ImportDraft
  ) -> Int {
    let name = node.text ?? ""
    let key = record[.id, of: .area]?.text ?? name
    let area: Int
    if let known = frameworks[framework].areas.position(of: key) {
      area = known
    } else {
      let id = frameworks[framework].newID(for: key, kind: "area")
      area = frameworks[framework].areas.position(
        of: key, adding: AreaSketch(id: id, title: name.collapsed.fitForXML))
      draft.note(id: key.collapsed, of: "area/\(id)", in: frameworks[framework].id)
    }
    let sketch = frameworks[framework].areas[area]
    let path = "area/\(sketch.id)"
    draft.book(name: node, as: sketch.title, sketch.id.lexical, to: path + "/title")
    if let id = record[.id, of: .area] {
      draft.book(name: id, as: sketch.id.lexical, to: path)
    }
    Self.set(
      &frameworks[framework].areas[area].summary, record[.summary, of: .area],
      to: path + "/summary", booking: &draft)
    return area
  }

  private mutating func position(
    of node: SourceNode, named name: String, in area: Int?, _ record: TableRecord,
    _ framework: Int, _ draft: inout ImportDraft
  ) -> CompetencyPosition {
    let key = record[.id, of: .competency]?.text ?? name
    if let area {
      if let competency = frameworks[framework].areas[area].competencies.position(of: key) {
        return CompetencyPosition(area: area, competency: competency)
      }
    } else if let known = frameworks[framework].competencyNames.position(of: key) {
      let place = frameworks[framework].competencyNames[known]
      return CompetencyPosition(area: place.area, competency: place.competency)
    }
    let area = area ?? unnamedArea(in: framework, booking: &draft)
    let id = frameworks[framework].newID(for: key, kind: "competency")
    let sketch = CompetencySketch(id: id, title: name.collapsed.fitForXML)
    let competency = frameworks[framework].areas[area].competencies.position(
      of: key, adding: sketch)
    for name in [key, name, id.lexical] {
      _ = frameworks[framework].competencyNames.position(of: name, adding: (area, competency))
    }
    owners[KeyedList<Int>.key(name), default: []].append(framework)
    draft.note(id: key.collapsed, of: "competency/\(id)", in: frameworks[framework].id)
    if record[.competency] == nil {
      draft.ledger.guess(
        name.collapsed, for: "competency/\(id)/title", from: node,
        because: "the row names no competency, so the name nearest to the text is taken for one",
        correction: "name the competency in the source, or change its title")
    }
    return CompetencyPosition(area: area, competency: competency)
  }

  /// The area of competencies for which the source names none.
  private mutating func unnamedArea(
    in framework: Int, booking draft: inout ImportDraft
  ) -> Int {
    if let area = frameworks[framework].areas.position(of: "") { return area }
    let id = frameworks[framework].newID(for: "competencies", kind: "area")
    draft.ledger.guess(
      "Competencies", for: "area/\(id)/title",
      because: "the source has no areas, and every competency of Coequal is in one",
      correction: "change the title, or divide the area")
    return frameworks[framework].areas.position(
      of: "", adding: AreaSketch(id: id, title: "Competencies"))
  }
}
