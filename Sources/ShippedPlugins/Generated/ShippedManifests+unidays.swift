// Generated from the files in Plugins/unidays by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let unidays: [ShippedDocument] = [
    ShippedDocument(
      name: "unidays/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="unidays" version="1.0.0" xml:lang="en">
          <title>UNiDAYS</title>
          <summary>
            Reads a folder of competencies and roles in the JSON form that UNiDAYS publishes, where each level of a role names
            the competencies that it asks for.
          </summary>
          <importers>
            <importer id="unidays">
              <title>UNiDAYS: JSON files of competencies and of roles</title>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
