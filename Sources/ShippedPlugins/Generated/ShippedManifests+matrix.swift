// Generated from the files in Plugins/matrix by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let matrix: [ShippedDocument] = [
    ShippedDocument(
      name: "matrix/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="matrix" version="1.0.0" xml:lang="en">
          <title>Competency matrices</title>
          <summary>Reads matrices of competencies as CSV files or spreadsheets: those that Coequal writes, and any other whose columns are levels or roles.</summary>
          <importers>
            <importer id="csv-matrix">
              <title>Competency matrix written by Coequal</title>
              <column-map>
                <columns>
                  <column name="Framework" holds="framework" required="true"/>
                  <column name="Framework id" holds="id" of="framework" required="true"/>
                  <column name="Track" holds="track" required="true"/>
                  <column name="Track id" holds="id" of="track" required="true"/>
                  <column name="Track kind" holds="kind" required="true"/>
                  <column name="Track summary" holds="summary" of="track"/>
                  <column name="Role" holds="role" required="true"/>
                  <column name="Role id" holds="id" of="role" required="true"/>
                  <column name="Role code" holds="code"/>
                  <column name="Grade" holds="grade" required="true"/>
                  <column name="Purpose" holds="summary" of="role"/>
                </columns>
                <columns>
                  <column name="Framework" holds="framework" required="true"/>
                  <column name="Framework id" holds="id" of="framework" required="true"/>
                  <column name="Area" holds="area" required="true"/>
                  <column name="Area id" holds="id" of="area" required="true"/>
                  <column name="Competency" holds="competency" required="true"/>
                  <column name="Competency id" holds="id" of="competency" required="true"/>
                  <column name="Summary" holds="summary" of="competency"/>
                  <column name="Level: *" holds="expects" each="level" split="lines" required="true"/>
                  <column name="Example: *" holds="example" each="level" split="lines"/>
                  <column name="Role: *" holds="level" each="role"/>
                </columns>
              </column-map>
            </importer>
            <importer id="matrix">
              <title>Competency matrix</title>
              <column-map>
                <blank text="-"/>
                <blank text="–"/>
                <blank text="—"/>
                <blank text="n/a"/>
                <blank text="N.A."/>
                <blank text="TBD"/>
                <columns others="ask">
                  <column name="Area" holds="area"/>
                  <column name="Category" holds="area"/>
                  <column name="Theme" holds="area"/>
                  <column name="Pillar" holds="area"/>
                  <column name="Dimension" holds="area"/>
                  <column name="Competency area" holds="area"/>
                  <column name="Bereich" holds="area"/>
                  <column name="Competency" holds="competency"/>
                  <column name="Competence" holds="competency"/>
                  <column name="Skill" holds="competency"/>
                  <column name="Capability" holds="competency"/>
                  <column name="Topic" holds="competency"/>
                  <column name="Kompetenz" holds="competency"/>
                  <column name="Description" holds="summary" of="competency"/>
                  <column name="Definition" holds="summary" of="competency"/>
                  <column name="Summary" holds="summary" of="competency"/>
                  <column name="Beschreibung" holds="summary" of="competency"/>
                  <column name="Weight" holds="weight"/>
                </columns>
              </column-map>
            </importer>
          </importers>
          <exporters>
            <exporter id="csv-matrix"><title>Competency matrix as CSV</title></exporter>
          </exporters>
        </plugin>

        """#)
  ]
}
