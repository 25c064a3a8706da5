// Generated from the files in Plugins/uk-government by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let ukGovernment: [ShippedDocument] = [
    ShippedDocument(
      name: "uk-government/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="uk-government" version="1.0.0" xml:lang="en">
          <title>UK government capability framework</title>
          <summary>Reads the tables of roles and skills that the UK government publishes for its digital and data professions.</summary>
          <importers>
            <importer id="uk-government">
              <title>UK government digital and data capability framework</title>
              <!-- Role levels are sorted by name, so their order is guessed from the titles, or asked for. -->
              <column-map xml:lang="en" ladder="unknown">
                <scale id="skill-level">
                  <title>Skill level</title>
                  <level id="awareness"><title>Awareness</title></level>
                  <level id="working"><title>Working</title></level>
                  <level id="practitioner"><title>Practitioner</title></level>
                  <level id="expert"><title>Expert</title></level>
                </scale>
                <blank text="MISSING"/>
                <blank text="NOT IN USE"/>
                <blank text="This skill level is currently not defined."/>
                <columns>
                  <column name="Role Family" holds="family" required="true"/>
                  <column name="Role" holds="track" required="true"/>
                  <column name="Role Description" holds="summary" of="track"/>
                  <column name="Role Level" holds="role" required="true"/>
                  <column name="Role Level Description" holds="summary" of="role"/>
                  <column name="Skill Name" holds="competency" required="true"/>
                  <column name="Skill Description" holds="summary" of="competency"/>
                  <column name="Skill Level" holds="level" required="true"/>
                  <column name="Skill Level Description" holds="expects" split="lines"/>
                  <column name="Role Type" holds="ignore" because="Coequal has no place for a type of role such as 'Senior Civil Service'"/>
                </columns>
                <columns>
                  <column name="Skill Name" holds="competency" required="true"/>
                  <column name="Skill Description" holds="summary" of="competency"/>
                  <column name="Awareness" holds="expects" each="level" split="lines" required="true"/>
                  <column name="Working" holds="expects" each="level" split="lines" required="true"/>
                  <column name="Practitioner" holds="expects" each="level" split="lines" required="true"/>
                  <column name="Expert" holds="expects" each="level" split="lines" required="true"/>
                  <column name="Roles that require Skill" holds="ignore" because="the table of roles says which roles need a skill, and at which level"/>
                </columns>
              </column-map>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
