/// A small piece of a structure or framework that shows a rule at work.
///
/// What an example leaves out is filled in by ``documents``, so that it shows only what matters.
public struct RuleExample: Sendable {
  /// What the example shows, in a phrase.
  public let title: String
  /// Elements of a structure that replace the usual ones of their names, with places marked by `↓`.
  public let structure: String
  /// Elements of a framework, in the order of the format, with places marked by `↓`.
  public let framework: String
  /// Elements of a translation, with places marked by `↓`; empty where there is none.
  public let translation: String
  /// Parts of a plan that replace the usual ones, with places marked by `↓`; `nil` where there is none.
  package let plan: String?
  /// The attributes of the plan that matter, such as `role` and `by`; the usual ones where it is empty.
  package let planHead: String
  /// The attributes of another plan beside it; `nil` where there is none.
  package let otherPlanHead: String?

  /// Makes an example of the elements that matter.
  ///
  /// - Parameters:
  ///   - title: What it shows, in a phrase.
  ///   - structure: Elements of a structure, such as `<grades>`.
  ///   - framework: Elements of a framework, such as `<tracks>`.
  ///   - translation: Elements of a translation.
  public init(
    _ title: String, structure: String = "", framework: String = "", translation: String = ""
  ) {
    self.title = title
    self.structure = structure
    self.framework = framework
    self.translation = translation
    plan = nil
    planHead = ""
    otherPlanHead = nil
  }

  /// Makes an example of a plan for a person whose role is `engineer`.
  ///
  /// - Parameters:
  ///   - title: What it shows, in a phrase.
  ///   - head: Attributes of the plan: role, first and last day.
  ///   - plan: Parts of a plan, such as `<planned-outcomes>`; an empty one such as `<support/>` is left
  ///     out.
  ///   - framework: Elements of the framework of the target, where the usual ladders do not show it.
  ///   - besides: Attributes of another plan, where the example is about two.
  package init(
    _ title: String, head: String = "", plan: String, framework: String = "",
    besides other: String? = nil
  ) {
    self.title = title
    structure = ""
    self.framework = framework
    translation = ""
    self.plan = plan
    planHead = head
    otherPlanHead = other
  }
}

extension RuleExample {
  /// A complete document of an example, without the marks, and where they stood.
  public struct MarkedDocument: Sendable {
    /// A name for messages.
    public let name: String
    /// The XML.
    public let text: String
    /// The byte offsets that were marked.
    public let marks: [Int]
  }

  /// The example with everything around it that makes complete documents.
  public var documents: [MarkedDocument] {
    var documents = [
      MarkedDocument(
        name: "structure.xml",
        marked: Self.head("structure", "acme", "<title>Acme job structure</title>")
          + Self.merge(structure, into: Self.usualStructure) + "</structure>\n"),
      MarkedDocument(
        name: "framework.xml",
        marked: Self.head(
          "framework", "acme-engineering",
          "<title>Engineering at Acme</title>\n<uses structure=\"acme\" version=\"1\"/>",
          attributes: " family=\"engineering\"")
          + Self.merge(framework, into: isOfPlan ? Self.usualLadders : Self.usualFramework)
          + "</framework>\n"),
    ]
    if !translation.isEmpty {
      documents.append(
        MarkedDocument(
          name: "framework.de.xml",
          marked: Self.head(
            "translation", "acme-engineering-de", "",
            attributes: " of=\"acme-engineering\" kind=\"framework\" from=\"en\"") + translation
            + "\n</translation>\n"))
    }
    if isOfPlan { documents.append(planDocument) }
    if let otherPlanDocument { documents.append(otherPlanDocument) }
    return documents
  }

  /// Whether the example is about a plan.
  package var isOfPlan: Bool { plan != nil }

  private static func head(
    _ name: String, _ id: String, _ content: String, attributes: String = ""
  ) -> String {
    let language = name == "translation" ? "de" : "en"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(name) xmlns="urn:coequal:1" format="1.0" id="\(id)" version="1.0.0" xml:lang="\(language)"\(attributes)>
      \(content)

      """
  }

  typealias Part = (name: String, xml: String)

  private static let usualStructure: [Part] = [
    (
      "families",
      "<families><family id=\"engineering\"><title>Engineering</title></family></families>"
    ),
    ("employers", "<employers><employer id=\"acme-gmbh\" country=\"DE\"/></employers>"),
    ("zones", "<zones><zone id=\"de\" currency=\"EUR\"/></zones>"),
    (
      "grades",
      "<grades>" + (1...6).map { "<grade id=\"g\($0)\" rank=\"\($0)\"/>" }.joined() + "</grades>"
    ),
    ("job-evaluation", ""),
    ("categories", ""),
    ("pay-ranges", ""),
  ]

  private static let usualFramework: [Part] = [
    (
      "scales",
      "<scales><scale id=\"mastery\"><level id=\"learning\"/><level id=\"independent\"/>"
        + "<level id=\"trusted\"/><level id=\"shaping\"/></scale></scales>"
    ),
    (
      "competencies",
      "<competencies><area id=\"craft\"><title>Craft</title>"
        + ["design", "coaching", "delivery"].map {
          "<competency id=\"\($0)\" scale=\"mastery\"><title>\($0)</title></competency>"
        }.joined()
        + "<competency id=\"on-call\" scale=\"mastery\" cumulative=\"false\"><title>On call</title>"
        + "</competency></area></competencies>"
    ),
    ("tracks", ""),
    ("moves", ""),
    ("forums", "<forums><forum id=\"council\"/></forums>"),
  ]

  /// Puts the parts that an example shows into the places of the usual ones.
  static func merge(_ fragment: String, into usual: [Part]) -> String {
    usual.map { part in
      if fragment.contains("<\(part.name)/>") { return "" }
      // The element itself may be what a mark is about.
      let close = "</\(part.name)>"
      guard
        let start = fragment.firstRange(of: "<" + part.name)
          ?? fragment.firstRange(of: "<↓" + part.name),
        let end = fragment.lastRange(of: close)
      else { return part.xml.isEmpty ? "" : part.xml + "\n" }
      return fragment[start.lowerBound..<end.upperBound] + "\n"
    }.joined()
  }
}

extension RuleExample.MarkedDocument {
  init(name: String, marked: String) {
    self.name = name
    var text: [UInt8] = []
    var marks: [Int] = []
    let mark = Array("↓".utf8)
    var bytes = ArraySlice(marked.utf8)
    while let first = bytes.first {
      if bytes.starts(with: mark) {
        marks.append(text.count)
        bytes = bytes.dropFirst(mark.count)
      } else {
        text.append(first)
        bytes = bytes.dropFirst()
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.marks = marks
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    indices.lazy.compactMap { index -> Range<Index>? in
      self[index...].hasPrefix(text)
        ? index..<self.index(index, offsetBy: text.count) : nil
    }.first
  }

  fileprivate func lastRange(of text: String) -> Range<Index>? {
    indices.reversed().lazy.compactMap { index -> Range<Index>? in
      self[index...].hasPrefix(text)
        ? index..<self.index(index, offsetBy: text.count) : nil
    }.first
  }
}
