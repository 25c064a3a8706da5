// Generated from the files in Plugins/case by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let `case`: [ShippedDocument] = [
    ShippedDocument(
      name: "case/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="case" version="1.0.0" xml:lang="en">
          <title>CASE</title>
          <summary>
            Reads and writes packages of Competencies and Academic Standards Exchange 1.0, the JSON format by which learning
            platforms and authorities pass on competencies.
          </summary>
          <importers>
            <importer id="case">
              <title>1EdTech CASE 1.0: a CFPackage as JSON</title>
            </importer>
          </importers>
          <exporters>
            <exporter id="case">
              <title>1EdTech CASE 1.0: a CFPackage as JSON</title>
            </exporter>
          </exporters>
        </plugin>

        """#)
  ]
}
