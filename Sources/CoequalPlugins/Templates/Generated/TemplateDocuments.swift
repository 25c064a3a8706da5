// Generated from the folders in Plugins/templates by 'Scripts/generate'; edit those.

package import CoequalRegistry

/// The files that come with Coequal.
package enum TemplateDocuments {
  package static let all: [ShippedDocument] = [
    data,
    linked,
    python,
    swift,
  ].flatMap(\.self)
}
