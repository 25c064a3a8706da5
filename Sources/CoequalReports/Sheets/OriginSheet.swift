import CoequalModel
package import CoequalRegistry

extension Sheet {
  /// Where each thing that a role says comes from: its own file, or one that is inherited.
  ///
  /// - Parameter showsPay: Whether the package is shown; it is pay, and left out unless somebody asks.
  package static func origin(_ reference: RoleReference, in catalog: Catalog, showsPay: Bool)
    -> Sheet
  {
    let (linked, number) = (reference.linked, reference.number)
    let role = linked.role(number)
    var sources = SourceLines(catalog)
    let statements = linked.provenance.element(of: Locus(.role, number)).statements(
      without: showsPay ? [] : [.package])
    let line = ([linked.framework.header] + linked.bases).map { "\($0.id) \($0.version)" }
    return Sheet(
      role.label, subtitle: "\(linked.framework.id)/\(role.id)",
      sections: (linked.bases.isEmpty
        ? [] : [Section("Inherits from", .text(line.joined(separator: " ← ")))]) + [
          Section(
            "What it says, and where",
            .table(
              Table(
                columns: [
                  Column("part", "Part"), Column("value", "Value"), Column("place", "Written at"),
                ],
                rows: statements.map { [$0.path, $0.text, sources.line($0.place)] })))
        ])
  }
}
