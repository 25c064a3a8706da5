// Generated from the files in Frameworks/starter by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let starter: [ShippedDocument] = [
    ShippedDocument(
      name: "starter/coequal.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- The project: which files belong together. Start in structure.xml, then go to framework.xml. -->
        <project xmlns="urn:coequal:1" format="1.0">
          <title>Career framework</title>
          <sources>
            <source path="structure.xml"/>
            <source path="framework.xml"/>
          </sources>
        </project>

        """#),
    ShippedDocument(
      name: "starter/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- A small framework with two equal tracks. First change the titles and purposes of the roles, then the
             competencies, then what each role asks for. Write what a person can be seen doing, one behaviour a line. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="company-framework" version="0.1.0" xml:lang="en" status="draft" family="main-family">
          <title>Career framework</title>
          <!-- "0" stands for every version 0.x of the structure. Write "1" once the structure is at 1.0.0. -->
          <uses structure="company" version="0"/>

          <!-- Levels from the lowest to the highest. Names, not numbers, so that a level can be added later. -->
          <scales>
            <scale id="mastery">
              <title>Mastery</title>
              <level id="learning">
                <title>Learning</title>
                <summary>Works with a colleague alongside.</summary>
              </level>
              <level id="independent">
                <title>Independent</title>
                <summary>Works alone on everyday cases.</summary>
              </level>
              <level id="trusted">
                <title>Trusted</title>
                <summary>Is asked by others for the difficult cases.</summary>
              </level>
              <level id="shaping">
                <title>Shaping</title>
                <summary>Changes how the work is done beyond one team.</summary>
              </level>
            </scale>
          </scales>

          <competencies>
            <area id="craft">
              <title>Craft</title>
              <!-- Replace this competency first: name the craft of your job family. -->
              <competency id="professional-craft" scale="mastery">
                <title>Professional craft</title>
                <summary>The skill at the centre of the job family.</summary>
                <expects level="learning">Finishes a task by a written method, asking before each new kind of step</expects>
                <expects level="independent">Delivers complete results without a second check</expects>
                <expects level="trusted">Solves the cases that two or more colleagues could not solve</expects>
                <expects level="shaping">Introduces a method that three or more teams adopt</expects>
              </competency>
              <competency id="planning" scale="mastery">
                <title>Planning</title>
                <summary>Making promises that others can rely on.</summary>
                <expects level="learning">Says on the same day when a task will take longer than agreed</expects>
                <expects level="independent">Plans a month of work with its biggest risk named</expects>
                <expects level="trusted">Plans the work of three or more people, with slack shown in the plan</expects>
                <expects level="shaping">Joins the plans of three or more teams in one</expects>
              </competency>
            </area>
            <area id="people">
              <title>People and direction</title>
              <competency id="coaching" scale="mastery">
                <title>Coaching</title>
                <summary>Growing the skill of other people. Experts coach as much as leaders do.</summary>
                <expects level="learning">Asks two colleagues for feedback every quarter</expects>
                <expects level="independent">Gives feedback within two days, naming what was seen</expects>
                <expects level="trusted">Meets a less experienced colleague every week to practise one agreed skill</expects>
                <!-- A behaviour that counts on one track only names that track. -->
                <expects level="trusted" track="leadership">
                  Agrees on a growth plan with each person of the team twice a year
                </expects>
                <expects level="shaping">Prepares two people for a role of the next grade, on either track</expects>
              </competency>
              <competency id="setting-direction" scale="mastery">
                <title>Setting direction</title>
                <summary>Choosing what to do and what to leave, and telling why.</summary>
                <expects level="learning">States the aim of a task in one sentence that its customer confirms</expects>
                <expects level="independent">Declines a request with a reason that the requester can check</expects>
                <expects level="trusted">Writes a quarterly aim for a team with a figure that shows success</expects>
                <expects level="shaping">Writes a two-year direction for an area after hearing those it affects</expects>
              </competency>
            </area>
          </competencies>

          <!-- Both tracks promise to go on until g3: an expert can reach the same grade as a leader. Keep dual-until at
               your highest grade, and add roles on both tracks when you add a grade. -->
          <tracks>
            <track id="expertise" kind="individual-contributor" dual-until="g3">
              <title>Expertise</title>
              <summary>Advances by craft, without direct reports.</summary>

              <role id="associate" grade="g1" entry="true">
                <title>Associate</title>
                <purpose>Learns the craft by finishing complete tasks together with experienced colleagues.</purpose>
                <scope reports="0" reach="own-work" horizon="P1M"/>
                <accountabilities>
                  <accountability id="finish-tasks" kind="execute">Finishes tasks by the methods of the team</accountability>
                  <accountability id="record-methods" kind="execute">Writes down each method that was new</accountability>
                </accountabilities>
                <!-- Lead: sets direction. Coordinate: manages. Execute: does the work. They add up to 100 %. -->
                <mandate lead="0%" coordinate="5%" execute="95%"/>
                <requirements>
                  <requires competency="professional-craft" level="learning" weight="3"/>
                  <requires competency="planning" level="learning"/>
                </requirements>
                <!-- One value for each factor, with the reason for it. Judge the work, not the person who does it. -->
                <evaluation>
                  <value factor="knowledge" level="1" because="Methods are learnt within weeks"/>
                  <value factor="demands" level="2" because="Close attention for part of the week"/>
                  <value factor="results" level="1" because="A colleague checks every result"/>
                  <value factor="guidance" level="1" because="Shares knowledge with colleagues"/>
                  <value factor="conditions" level="1" because="Works by day in quiet surroundings"/>
                </evaluation>
                <!-- The same package for all roles of one grade. Replace the figures. -->
                <package>
                  <bonus target="5%" of="base"/>
                  <leave days="30"/>
                  <notice>P3M</notice>
                </package>
                <tenure typical="P18M"/>
                <selection process="interview"/>
              </role>

              <role id="specialist" grade="g2" entry="true">
                <title>Specialist</title>
                <purpose>Delivers complete results that the team relies on every day.</purpose>
                <scope reports="0" reach="team" horizon="P1Y"/>
                <accountabilities>
                  <accountability id="deliver-results" kind="execute">
                    Delivers complete results within the agreed time
                  </accountability>
                  <accountability id="arrange-handovers" kind="coordinate">
                    Arranges handovers with neighbouring teams
                  </accountability>
                  <accountability id="improve-methods" kind="lead">Proposes one better method every quarter</accountability>
                </accountabilities>
                <mandate lead="15%" coordinate="10%" execute="75%"/>
                <requirements>
                  <requires competency="professional-craft" level="trusted" weight="3"/>
                  <requires competency="planning" level="independent"/>
                  <requires competency="coaching" level="independent"/>
                  <requires competency="setting-direction" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Masters the field"/>
                  <value factor="demands" level="2" because="Close attention for part of the week"/>
                  <value factor="results" level="2" because="One team relies on complete results"/>
                  <value factor="guidance" level="2" because="Teaches new colleagues"/>
                  <value factor="conditions" level="1" because="Works by day in quiet surroundings"/>
                </evaluation>
                <package>
                  <bonus target="8%" of="base"/>
                  <leave days="30"/>
                  <notice>P3M</notice>
                </package>
                <tenure typical="P30M"/>
                <selection process="panel"/>
              </role>

              <role id="expert" grade="g3">
                <title>Expert</title>
                <purpose>Sets how the work of an area is done, by methods that its teams choose to follow.</purpose>
                <scope reports="0" reach="area" horizon="P2Y"/>
                <accountabilities>
                  <accountability id="set-methods" kind="lead">
                    Sets the methods of the area after trials with its teams
                  </accountability>
                  <accountability id="solve-hard-cases" kind="execute">
                    Solves the cases that nobody else in the area could solve
                  </accountability>
                  <accountability id="align-methods" kind="coordinate">
                    Aligns the methods of the area with those of its neighbours
                  </accountability>
                </accountabilities>
                <mandate lead="40%" coordinate="10%" execute="50%"/>
                <requirements>
                  <requires competency="professional-craft" level="shaping" weight="3"/>
                  <requires competency="coaching" level="shaping" weight="2"/>
                  <requires competency="setting-direction" level="trusted" weight="2"/>
                  <requires competency="planning" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Others come for advice"/>
                  <value factor="demands" level="3" because="Several hard cases at the same time on most days"/>
                  <value factor="results" level="3" because="The area relies on these methods"/>
                  <value factor="guidance" level="4" because="Answers for the craft of the area"/>
                  <value factor="conditions" level="1" because="Works by day in quiet surroundings"/>
                </evaluation>
                <package>
                  <bonus target="12%" of="base"/>
                  <leave days="30"/>
                  <notice>P6M</notice>
                </package>
                <decisions>
                  <decides subject="methods of the area" limit="after hearing its teams"/>
                </decisions>
                <seats>
                  <seat forum="area-council" voice="decides"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel"/>
              </role>
            </track>

            <track id="leadership" kind="leader" dual-until="g3">
              <title>Leadership</title>
              <summary>Sets direction, grows people and answers for their working conditions.</summary>

              <role id="team-lead" grade="g2">
                <title>Team lead</title>
                <purpose>Leads a team, so that people grow while the team keeps its promises.</purpose>
                <scope reports="3-8" reach="team" horizon="P1Y"/>
                <outcomes>
                  <outcome id="team-promises">Four of five quarterly aims of the team are met</outcome>
                  <outcome id="team-growth">Each person has a growth plan that was reviewed twice within the year</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-team-aims" kind="lead">
                    Sets the quarterly aims of the team with its members
                  </accountability>
                  <accountability id="develop-team" kind="lead">
                    Develops each person towards a role of their choice, on either track
                  </accountability>
                  <accountability id="plan-workload" kind="coordinate">
                    Plans the workload of the team, with leave for everyone
                  </accountability>
                  <accountability id="fill-roles" kind="execute">
                    Fills open roles by a written procedure that is the same for all
                  </accountability>
                </accountabilities>
                <mandate lead="45%" coordinate="35%" execute="20%"/>
                <requirements>
                  <requires competency="coaching" level="trusted" weight="3"/>
                  <requires competency="setting-direction" level="independent" weight="2"/>
                  <requires competency="planning" level="trusted" weight="2"/>
                  <requires competency="professional-craft" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="2" because="A completed training in the field of the team"/>
                  <value factor="demands" level="3" because="Conflict or changes of subject on most days"/>
                  <value factor="results" level="2" because="Answers for the results of one team"/>
                  <value factor="guidance" level="3" because="Answers for the growth of a team"/>
                  <value factor="conditions" level="1" because="Works by day in quiet surroundings"/>
                </evaluation>
                <package>
                  <bonus target="8%" of="base"/>
                  <leave days="30"/>
                  <notice>P3M</notice>
                </package>
                <tenure typical="P30M"/>
                <selection process="panel"/>
              </role>

              <role id="area-lead" grade="g3">
                <title>Area lead</title>
                <purpose>
                  Leads an area of several teams by giving it a direction, the people and the means to follow it.
                </purpose>
                <scope reports="3-6" reach="area" horizon="P2Y"/>
                <outcomes>
                  <outcome id="area-results">The area meets its yearly figures</outcome>
                  <outcome id="area-pay">
                    Each difference in pay for equal work has a recorded reason or is closed within a year
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-area-direction" kind="lead">
                    Sets the two-year direction of the area with its experts
                  </accountability>
                  <accountability id="develop-leads" kind="lead">Develops the team leads of the area</accountability>
                  <accountability id="balance-area" kind="coordinate">
                    Balances budget against workload between the teams
                  </accountability>
                  <accountability id="meet-customers" kind="execute">
                    Speaks with the main customers of the area every quarter
                  </accountability>
                </accountabilities>
                <mandate lead="60%" coordinate="30%" execute="10%"/>
                <requirements>
                  <requires competency="setting-direction" level="shaping" weight="3"/>
                  <requires competency="coaching" level="shaping" weight="3"/>
                  <requires competency="planning" level="trusted"/>
                  <requires competency="professional-craft" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Masters one field of the area"/>
                  <value factor="demands" level="4" because="Conflict and changes of subject on most days"/>
                  <value factor="results" level="3" because="Answers for the results of an area"/>
                  <value factor="guidance" level="4" because="Answers for the growth of several teams"/>
                  <value factor="conditions" level="1" because="Works by day in quiet surroundings"/>
                </evaluation>
                <package>
                  <bonus target="12%" of="base"/>
                  <leave days="30"/>
                  <notice>P6M</notice>
                </package>
                <decisions>
                  <decides subject="order of work in the area" limit="after hearing its teams"/>
                </decisions>
                <seats>
                  <seat forum="area-council" voice="decides"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel"/>
              </role>
            </track>
          </tracks>

          <!-- Every step that people can take. For each switch, keep the way back at the same grade. -->
          <moves>
            <move from="associate" to="specialist" kind="promotion">
              <condition kind="evidence">Three finished pieces of work at the level of the higher role</condition>
            </move>
            <move from="specialist" to="expert" kind="promotion">
              <condition kind="panel">A panel with a member from each track agrees</condition>
            </move>
            <move from="team-lead" to="area-lead" kind="promotion">
              <condition kind="panel">A panel with a member from each track agrees</condition>
            </move>

            <move from="specialist" to="team-lead" kind="switch">
              <condition kind="time">A trial of six months during which the former role stays open</condition>
            </move>
            <move from="team-lead" to="specialist" kind="switch">
              <condition kind="agreement">Start date agreed, at the same grade with the same base pay</condition>
            </move>
            <move from="expert" to="area-lead" kind="switch">
              <condition kind="time">A trial of six months during which the former role stays open</condition>
            </move>
            <move from="area-lead" to="expert" kind="switch">
              <condition kind="agreement">Start date agreed, at the same grade with the same base pay</condition>
            </move>
          </moves>

          <!-- Where decisions are made. Experts and leaders of one grade have the same voice. -->
          <forums>
            <forum id="area-council">
              <title>Area council</title>
              <summary>Decides on the direction of an area.</summary>
            </forum>
          </forums>
        </framework>

        """#),
    ShippedDocument(
      name: "starter/structure.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- What all frameworks of the company share: grades, job evaluation, pay. First change the names of the job
             family, the employer and the zone; then the grades; then replace every number of pay. -->
        <structure xmlns="urn:coequal:1" format="1.0" id="company" version="0.1.0" xml:lang="en" status="draft">
          <title>Job structure</title>

          <!-- A job family is a group of work, such as care, sales or engineering. Add one for each group. -->
          <families>
            <family id="main-family"><title>Main job family</title></family>
          </families>

          <!-- One employer for each legal entity, with its country. -->
          <employers>
            <employer id="main-employer" country="DE"><title>Main employer</title></employer>
          </employers>

          <!-- A zone is a region with pay ranges of its own. -->
          <zones>
            <zone id="home" currency="EUR"><title>Home region</title></zone>
          </zones>

          <!-- Rank 1 is the lowest. Roles of one grade are declared to be of equal value, whatever their track. -->
          <grades>
            <grade id="g1" rank="1"><title>Guided work</title></grade>
            <grade id="g2" rank="2"><title>Independent work</title></grade>
            <grade id="g3" rank="3"><title>Work for an area</title></grade>
          </grades>

          <!-- Factors on the EU's four criteria. Agree on weights and steps with your employee representatives, then set
               the status to "agreed". The weights add up to 100 %. A step gives weight x level / highest level x 1000
               points. -->
          <job-evaluation id="four-criteria" status="draft" points="1000">
            <title>Job evaluation on four criteria</title>
            <factor id="knowledge" criterion="skills" weight="32%">
              <title>Knowledge</title>
              <step level="1">Routines that are learnt within weeks.</step>
              <step level="2">A completed training or knowledge of the same depth gained at work.</step>
              <step level="3">Mastery of one field.</step>
              <step level="4">Mastery of one field that others come to for advice.</step>
            </factor>
            <factor id="demands" criterion="effort" weight="16%">
              <title>Mental, physical and emotional demands</title>
              <step level="1">Demands that a break makes up for.</step>
              <step level="2">One of the three demands is high for part of a week.</step>
              <step level="3">One of the three demands is high on most days.</step>
              <step level="4">Two of the three demands are high on most days.</step>
            </factor>
            <factor id="results" criterion="responsibility" weight="20%">
              <title>Results</title>
              <step level="1">Tasks that somebody else checks.</step>
              <step level="2">Complete results that one team relies on.</step>
              <step level="3">Results that an area relies on.</step>
              <step level="4">Results that the company relies on.</step>
            </factor>
            <!-- Leading and teaching count alike, so that experts do not lose points for having no reports. -->
            <factor id="guidance" criterion="responsibility" weight="20%">
              <title>Guidance of people</title>
              <step level="1">Shares knowledge with colleagues.</step>
              <step level="2">Teaches new colleagues.</step>
              <step level="3">Answers for the growth of a team, or for one skill across teams.</step>
              <step level="4">Answers for the growth of several teams, or for the craft of an area.</step>
            </factor>
            <factor id="conditions" criterion="working-conditions" weight="12%">
              <title>Surroundings and working time</title>
              <step level="1">Works by day in quiet, safe surroundings.</step>
              <step level="2">Noise, weather, travel or shifts for up to a third of the time.</step>
              <step level="3">Noise, weather, travel or shifts for up to two thirds of the time.</step>
              <step level="4">Noise, weather, travel or shifts for most of the time.</step>
            </factor>
          </job-evaluation>

          <!-- Work within one category of an employer is of equal value. This is the unit of the EU pay report. -->
          <categories employer="main-employer">
            <category id="category-a" points-from="0" points-to="399"><title>Category A</title></category>
            <category id="category-b" points-from="400" points-to="649"><title>Category B</title></category>
            <category id="category-c" points-from="650" points-to="1000"><title>Category C</title></category>
          </categories>

          <!-- To be replaced: all numbers of pay below are invented. One range for a grade serves all tracks. -->
          <pay-ranges per="year" weekly-hours="40" basis="base">
            <pay-range grade="g1" zone="home" currency="EUR" minimum="32000" midpoint="38000" maximum="44000"/>
            <pay-range grade="g2" zone="home" currency="EUR" minimum="42000" midpoint="50000" maximum="58000"/>
            <pay-range grade="g3" zone="home" currency="EUR" minimum="56000" midpoint="68000" maximum="80000"/>
          </pay-ranges>
        </structure>

        """#),
  ]
}
