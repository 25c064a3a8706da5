// Generated from the files in Plugins/snowflake by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let snowflake: [ShippedDocument] = [
    ShippedDocument(
      name: "snowflake/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="snowflake" version="1.0.0" xml:lang="en">
          <title>Snowflake</title>
          <summary>
            Reads the growth framework that Medium publishes as a module of JavaScript, and frameworks that others have made of
            it. Constants that are literals are read; code is never run.
          </summary>
          <importers>
            <importer id="snowflake">
              <title>Medium's Snowflake: constants.js with tracks, milestones and titles</title>
            </importer>
          </importers>
        </plugin>

        """#)
  ]
}
