// Generated from the files in Plugins/sfia by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let sfia: [ShippedDocument] = [
    ShippedDocument(
      name: "sfia/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="sfia" version="1.0.0" xml:lang="en">
          <title>SFIA 9 tables</title>
          <summary>Reads the tables of skills and levels of SFIA 9 that an organisation has a licence for. Nothing of SFIA comes with this plugin.</summary>
          <importers>
            <importer id="sfia">
              <title>SFIA 9 skills and levels</title>
              <column-map>
                <scale id="sfia-level">
                  <title>SFIA level</title>
                  <level id="1"/>
                  <level id="2"/>
                  <level id="3"/>
                  <level id="4"/>
                  <level id="5"/>
                  <level id="6"/>
                  <level id="7"/>
                </scale>
                <columns>
                  <column name="Code" holds="id" of="competency" required="true"/>
                  <column name="URL" holds="ignore" because="Coequal has no place for addresses of competencies"/>
                  <column name="Skill" holds="competency" required="true"/>
                  <column name="Category" holds="ignore" because="areas do not contain areas, so the subcategory is the area"/>
                  <column name="Subcategory" holds="area" required="true"/>
                  <column name="Overall description" holds="summary" of="competency" required="true"/>
                  <column name="Guidance notes" holds="ignore" because="Coequal has no place for guidance that is not of a level"/>
                  <column name="Level * description" holds="expects" each="level" required="true"/>
                  <column name="Level *" holds="ignore" because="the descriptions say at which levels a skill is defined"/>
                  <column name="#" holds="ignore" because="it is the number of the row"/>
                </columns>
                <columns>
                  <column name="Level" holds="level" required="true"/>
                  <column name="Guiding phrase" holds="ignore" because="the essence of a level says it in full"/>
                  <column name="Essence*" holds="summary" of="level" required="true"/>
                  <column name="URL" holds="ignore" because="Coequal has no place for addresses of levels"/>
                </columns>
              </column-map>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
