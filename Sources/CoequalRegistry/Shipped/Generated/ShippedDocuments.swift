// Generated from the folders in Frameworks by 'Scripts/generate'; edit those.

/// The files that come with Coequal.
package enum ShippedDocuments {
  package static let all: [ShippedDocument] = [
    dualLadder,
    financeAndAdministration,
    productAndDesign,
    sales,
    softwareEngineering,
    spine,
    starter,
    tripleLadder,
  ].flatMap(\.self)
}
