/// Complete documents around what an article shows of one.
enum FragmentDocument {
  private static let head = """
    xmlns="urn:coequal:1" format="1.0" id="example" version="1.0.0" xml:lang="en"
    """

  /// A document in which `fragment` stands directly inside `element`; `nil` where it is not known.
  static func around(_ fragment: String, in element: String) -> String? {
    switch element {
    case "project":
      "<project xmlns=\"urn:coequal:1\" format=\"1.0\">\(fragment)</project>"
    case "structure":
      "<structure \(head)><title>Example</title>\(fragment)</structure>"
    case "pay-ranges":
      around(
        "<grades><grade id=\"g1\" rank=\"1\"/></grades>"
          + "<pay-ranges per=\"year\">\(fragment)</pay-ranges>", in: "structure")
    case "framework":
      "<framework \(head)><title>Example</title>\(fragment)</framework>"
    case "competencies", "tracks", "moves", "forums", "scales":
      around("<\(element)>\(fragment)</\(element)>", in: "framework")
    case "track":
      around(
        "<track id=\"example\" kind=\"executor\"><title>Example</title>\(fragment)</track>",
        in: "tracks")
    case "role":
      around(
        "<role id=\"example\" grade=\"g1\"><title>Example</title>\(fragment)</role>", in: "track")
    case "requirements", "evaluation", "package":
      around("<\(element)>\(fragment)</\(element)>", in: "role")
    case "area":
      around("<area id=\"example\"><title>Example</title>\(fragment)</area>", in: "competencies")
    case "translation":
      "<translation \(head) of=\"example\" kind=\"framework\" from=\"de\">\(fragment)</translation>"
    default: nil
    }
  }
}
