// Generated from the files in Plugins/financial-times by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let financialTimes: [ShippedDocument] = [
    ShippedDocument(
      name: "financial-times/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="financial-times" version="1.0.0" xml:lang="en">
          <title>Financial Times</title>
          <summary>
            Reads job families as the Financial Times publishes them, and files that others have made of them: YAML with levels,
            themes and competencies.
          </summary>
          <importers>
            <importer id="financial-times">
              <title>Financial Times: YAML with levels, themes and competencies</title>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
