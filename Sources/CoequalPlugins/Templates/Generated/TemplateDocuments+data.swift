// Generated from the files in Plugins/templates/data by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension TemplateDocuments {
  package static let data: [ShippedDocument] = [
    ShippedDocument(
      name: "data/README.md",
      text: #"""
        # My plugin

        A plugin without code: `plugin.xml` says which column of a table holds what, and has a list of words
        and five checks. `examples` shows what each of them does.

        1. Give the plugin a title and a summary in `plugin.xml`.
        2. Keep what you need of the columns, words and checks, and change it. Take out the rest, and its
           examples.
        3. For a table, put a small file into `examples/my-plugin/kitchen/source`, let what comes of it be
           written down, and read it: `coequal plugin verify --record .`
        4. For a check, write an example that is fine and one that is not, with `↓` before each place where
           the check must find something.
        5. Try the plugin: `coequal plugin verify .`

        To use it, name it in the project file of a framework:

            <plugins>
              <enable plugin="my-plugin" path="plugins/my-plugin"/>
            </plugins>

        """#),
    ShippedDocument(
      name: "data/examples/few-requirements/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <scales>
            <scale id="skill"><level id="learning"/><level id="trusted"/></scale>
          </scales>
          <competencies>
            <area id="craft">
              <title>Craft</title>
              <competency id="sauces" scale="skill"><title>Sauces</title></competency>
              <competency id="bread" scale="skill"><title>Bread</title></competency>
              <competency id="fish" scale="skill"><title>Fish</title></competency>
              <competency id="soups" scale="skill"><title>Soups</title></competency>
            </area>
          </competencies>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
                <requirements>
                  <requires competency="sauces" level="trusted"/>
                  <requires competency="bread" level="trusted"/>
                </requirements>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/few-requirements/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <scales>
            <scale id="skill"><level id="learning"/><level id="trusted"/></scale>
          </scales>
          <competencies>
            <area id="craft">
              <title>Craft</title>
              <competency id="sauces" scale="skill"><title>Sauces</title></competency>
              <competency id="bread" scale="skill"><title>Bread</title></competency>
              <competency id="fish" scale="skill"><title>Fish</title></competency>
              <competency id="soups" scale="skill"><title>Soups</title></competency>
            </area>
          </competencies>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <↓role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
                <requirements>
                  <requires competency="sauces" level="trusted"/>
                  <requires competency="bread" level="trusted"/>
                  <requires competency="fish" level="trusted"/>
                  <requires competency="soups" level="trusted"/>
                </requirements>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/my-plugin/format-words.txt",
      text: #"""
        Ladder
        Job
        Skill
        Level
        Seen when

        """#),
    ShippedDocument(
      name: "data/examples/my-plugin/kitchen/expected/jobs-grades.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <structure xmlns="urn:coequal:1" format="1.0" id="jobs-grades" version="1.0.0" xml:lang="en" status="draft">
          <title>Grades of jobs</title>
          <grades>
            <grade id="g1" rank="1">
              <title>Commis chef</title>
            </grade>
            <grade id="g2" rank="2">
              <title>Chef de partie</title>
            </grade>
          </grades>
          <extra>
            <import xmlns="urn:coequal:import:1" format="my-plugin" source="jobs.csv"/>
          </extra>
        </structure>

        """#),
    ShippedDocument(
      name: "data/examples/my-plugin/kitchen/expected/jobs.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="jobs" version="1.0.0" xml:lang="en" status="draft">
          <title>jobs</title>
          <uses structure="jobs-grades" version="1"/>
          <scales>
            <scale id="skill-level">
              <title>Skill level</title>
              <level id="learning">
                <title>Learning</title>
              </level>
              <level id="trusted">
                <title>Trusted</title>
              </level>
            </scale>
          </scales>
          <competencies>
            <area id="competencies">
              <title>Competencies</title>
              <competency id="sauces" scale="skill-level">
                <title>Sauces</title>
                <expects level="learning">Makes a stock after a recipe</expects>
                <expects level="trusted">Changes a recipe when something is missing</expects>
              </competency>
            </area>
          </competencies>
          <tracks>
            <track id="cooks" kind="individual-contributor">
              <title>Cooks</title>
              <role id="commis-chef" grade="g1">
                <title>Commis chef</title>
                <requirements>
                  <requires competency="sauces" level="learning"/>
                </requirements>
              </role>
              <role id="chef-de-partie" grade="g2">
                <title>Chef de partie</title>
                <requirements>
                  <requires competency="sauces" level="trusted"/>
                </requirements>
              </role>
            </track>
          </tracks>
          <moves>
            <move from="commis-chef" to="chef-de-partie" kind="promotion"/>
          </moves>
          <extra>
            <import xmlns="urn:coequal:import:1" format="my-plugin" source="jobs.csv">
              <item at="competency/sauces" id="Sauces" seen="d61e4a34"/>
              <item at="role/chef-de-partie" id="Chef de partie" seen="dfb6771c"/>
              <item at="role/commis-chef" id="Commis chef" seen="f3a28cef"/>
              <item at="track/cooks" id="Cooks" seen="92278127"/>
            </import>
          </extra>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/my-plugin/kitchen/expected/report.txt",
      text: #"""
        carried over: 10
        changed: 0
        guessed: 7
          it stands at this step of the ladder:
            'g1' for the grade of 'Commis chef'; --map grade:Commis chef=…
            'g2' for the grade of 'Chef de partie'; --map grade:Chef de partie=…
          no word of the title speaks of leading people:
            'individual-contributor' for the track of 'Cooks'; --map track:Cooks=…
          the source does not say which steps are allowed; this is the next of its ladder:
            'promotion from 'commis-chef' to 'chef-de-partie'' for move/commis-chef/chef-de-partie; change or remove this <move>
          the source has no areas, and every competency of Coequal is in one:
            'Competencies' for area/competencies/title; change the title, or divide the area
          the source has no pay grades, and every role of Coequal has one:
            'jobs-grades' for structure/jobs-grades; name a structure of your own in <uses>, with its grades in the roles
          the source has no version:
            '1.0.0' for framework/jobs/version; change the attribute 'version'
        not carried over: 5
          it is the name of a column, and not of the framework:
            jobs.csv:1:1: 'Ladder'
            jobs.csv:1:8: 'Job'
            jobs.csv:1:12: 'Skill'
            jobs.csv:1:18: 'Level'
            jobs.csv:1:24: 'Seen when'
        findings: 0
        questions: 3
          track:Cooks: the track of 'Cooks'; 'individual-contributor' is assumed
          grade:Commis chef: the grade of 'Commis chef'; 'g1' is assumed
          grade:Chef de partie: the grade of 'Chef de partie'; 'g2' is assumed

        """#),
    ShippedDocument(
      name: "data/examples/my-plugin/kitchen/source/jobs.csv",
      text: #"""
        Ladder,Job,Skill,Level,Seen when
        Cooks,Commis chef,Sauces,Learning,Makes a stock after a recipe
        Cooks,Chef de partie,Sauces,Trusted,Changes a recipe when something is missing

        """#),
    ShippedDocument(
      name: "data/examples/nothing-open/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/nothing-open/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>What the station is for is ↓to be decided</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/plain-words/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/plain-words/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Finds ↓synergies like a ↓rock star</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/purpose-given/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/purpose-given/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <↓role id="chef" grade="g3" entry="true">
                <title>Chef</title>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/short-titles/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/examples/short-titles/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>↓Chef of one station and more</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "data/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="my-plugin" version="1.0.0" xml:lang="en">
          <title>My plugin</title>
          <summary>A table to import, and one check of each kind that needs no program. Keep what you need.</summary>
          <importers>
            <importer id="my-plugin">
              <title>Tables of jobs and skills</title>
              <column-map xml:lang="en">
                <scale id="skill-level">
                  <title>Skill level</title>
                  <level id="learning"><title>Learning</title></level>
                  <level id="trusted"><title>Trusted</title></level>
                </scale>
                <columns>
                  <column name="Ladder" holds="track" required="true"/>
                  <column name="Job" holds="role" required="true"/>
                  <column name="Skill" holds="competency" required="true"/>
                  <column name="Level" holds="level" required="true"/>
                  <column name="Seen when" holds="expects"/>
                </columns>
              </column-map>
            </importer>
          </importers>
          <word-lists>
            <word-list id="vague-words" xml:lang="en">
              <word text="synerg*" because="nobody can see it"/>
              <word text="rock star" instead="expert"/>
            </word-list>
          </word-lists>
          <checks>
            <check id="plain-words" local="true">
              <title>a word that says nothing</title>
              <summary>Texts for people use none of the words of the list.</summary>
              <rationale>A word that nobody can check cannot decide about a promotion.</rationale>
              <repair>Say what can be seen when somebody does it well.</repair>
              <subject kind="text"><field name="text"/></subject>
              <vocabulary list="vague-words"/>
            </check>
            <check id="nothing-open" severity="error" local="true">
              <title>a text that is not finished</title>
              <summary>No text holds a mark for something that is to be written.</summary>
              <rationale>People rely on what is published.</rationale>
              <repair>Write the text, or take it out until it is there.</repair>
              <subject kind="text"><field name="text"/></subject>
              <pattern text="TBD|to be decided"/>
            </check>
            <check id="short-titles" local="true">
              <title>a title that is long</title>
              <summary>Titles of roles have no more words than the option 'longest' says.</summary>
              <rationale>Long titles are cut on badges and in org charts.</rationale>
              <repair>Leave the details to the purpose of the role.</repair>
              <subject kind="role"><field name="title"/></subject>
              <length unit="words" at-most="longest"/>
              <option name="longest" value="4"/>
            </check>
            <check id="purpose-given" local="true">
              <title>a role without a purpose</title>
              <summary>Every role says why it exists.</summary>
              <rationale>Without it nobody can tell what the role answers for.</rationale>
              <repair>Finish the sentence: this role exists so that …</repair>
              <subject kind="role"><field name="purpose"/></subject>
              <required/>
            </check>
            <check id="few-requirements" severity="note" local="true">
              <title>a role that asks for much</title>
              <summary>No role asks for more competencies than the option 'most' says.</summary>
              <rationale>Long lists keep people from applying who could do the work.</rationale>
              <repair>Keep what the work cannot be done without.</repair>
              <subject kind="role"><field name="requirements"/></subject>
              <count at-most="most"/>
              <option name="most" value="3"/>
            </check>
          </checks>
        </plugin>

        """#),
  ]
}
