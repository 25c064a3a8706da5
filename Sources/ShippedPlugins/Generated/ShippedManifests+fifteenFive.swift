// Generated from the files in Plugins/fifteen-five by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let fifteenFive: [ShippedDocument] = [
    ShippedDocument(
      name: "fifteen-five/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="fifteen-five" version="1.0.0" xml:lang="en">
          <title>15Five career paths</title>
          <summary>Reads the CSV files from which 15Five takes career paths. Of a skill that stands there more than once, all key behaviours are kept.</summary>
          <importers>
            <importer id="fifteen-five">
              <title>15Five career path</title>
              <!-- A path is a ladder of job titles, from the lowest; each asks for the key behaviours in its rows. -->
              <column-map>
                <columns>
                  <column name="Path" holds="framework" required="true"/>
                  <column name="Job title" holds="role" required="true"/>
                  <column name="Competency" holds="area"/>
                  <column name="Skill" holds="competency"/>
                  <column name="Key behavior" holds="expects" split="lines" required="true"/>
                </columns>
              </column-map>
            </importer>
          </importers>
          <exporters>
            <exporter id="fifteen-five"><title>15Five career path</title></exporter>
          </exporters>
        </plugin>

        """#)
  ]
}
