extension ElementType<String> {
  /// What people call the thing.
  package static let title = words(.title, "What people call it.")
  /// What the thing is, in a sentence or two.
  package static let summary = words(.summary, "What it is, or why, in a sentence or two.")
  /// Why a role exists.
  package static let purpose = words(.purpose, "Why the role exists, in a sentence.")
  /// Why a check matters.
  package static let rationale = words(
    .rationale, "Why it matters, for somebody who meets it first.")
  /// What usually helps where a check finds something.
  package static let repair = words(.repair, "What usually helps.")
  /// The text that a translation translates.
  package static let original = verbatim(
    .original, "The text as it was when it was translated. When it changes, that is a finding.")
  /// The text in the language of the translation.
  package static let target = verbatim(.target, "The text in the language of the translation.")

  /// Why a person wants what they plan.
  package static let motivation = words(
    .motivation, "Why the person wants it, in their own words.")
  /// What a person gains from an outcome.
  package static let forPerson = words(.forPerson, "What the person gains from it.")
  /// What the organization gains from an outcome.
  package static let forOrganization = words(
    .forOrganization, "What the organization gains from it.")
  /// What shows that something is so.
  package static let evidence = words(
    .evidence, "What shows it, so that somebody else could look.")
  /// Why a person contests what is said of them.
  package static let contest = words(
    .contest, "Why the person contests it. It does not count until that is settled.")

  private static func words(_ name: ElementName, _ documentation: String) -> ElementType<String> {
    ElementType(name, documentation, blank: "", content: .words(\.self))
  }

  private static func verbatim(_ name: ElementName, _ documentation: String) -> ElementType<String>
  {
    ElementType(name, documentation, blank: "", content: .text(\.self))
  }
}

extension ElementType<CalendarDuration> {
  /// The period of notice.
  package static let notice = ElementType(
    .notice, "The period of notice, as an ISO 8601 duration.", blank: .blank,
    content: .text(\.self))
}
