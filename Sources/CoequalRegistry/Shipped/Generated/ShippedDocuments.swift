// Generated from the folders in Frameworks by 'Scripts/generate'; edit those.

/// The files that come with Coequal.
package enum ShippedDocuments {
  package static let all: [ShippedDocument] = [
    careAndSupport,
    dualLadder,
    financeAndAdministration,
    operationsAndLogistics,
    productAndDesign,
    sales,
    softwareEngineering,
    spine,
    starter,
    tripleLadder,
  ].flatMap(\.self)
}
