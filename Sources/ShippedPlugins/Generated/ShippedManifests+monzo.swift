// Generated from the files in Plugins/monzo by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let monzo: [ShippedDocument] = [
    ShippedDocument(
      name: "monzo/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="monzo" version="1.0.0" xml:lang="en">
          <title>Monzo</title>
          <summary>
            Reads progression frameworks as Monzo publishes them, and files that others have made of them: Markdown that begins
            with topics, levels and criteria in YAML. A page named generic gives its criteria to the others.
          </summary>
          <importers>
            <importer id="monzo">
              <title>Monzo: Markdown that begins with topics, levels and criteria</title>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
