// Generated from the files in Plugins/forward-impact by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let forwardImpact: [ShippedDocument] = [
    ShippedDocument(
      name: "forward-impact/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="forward-impact" version="1.0.0" xml:lang="en">
          <title>Forward Impact</title>
          <summary>
            Reads an engineering standard as Forward Impact lays it out: a folder of YAML with levels, disciplines, tracks,
            capabilities and behaviours. What is meant for software agents is reported and not carried over.
          </summary>
          <importers>
            <importer id="forward-impact">
              <title>Forward Impact: a folder of YAML with disciplines, levels and capabilities</title>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
