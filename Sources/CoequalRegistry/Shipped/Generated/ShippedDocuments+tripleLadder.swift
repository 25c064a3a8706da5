// Generated from the files in Frameworks/triple-ladder by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let tripleLadder: [ShippedDocument] = [
    ShippedDocument(
      name: "triple-ladder/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- The dual ladder with a track for executors: what is not written here is inherited from it. To extend for each of
             your job families. A company can go from two tracks to three without renaming anything. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="triple-ladder" version="1.0.0" xml:lang="en" status="illustrative">
          <title>Triple ladder: three equal careers</title>
          <summary>
            Ladders for experts, executors and leaders, from the same first rungs to the same last grade. For companies in which
            running the work is a profession of its own, such as operations, logistics, projects or care.
          </summary>
          <extends framework="dual-ladder" version="1">
            <change track="expert">
              <summary>
                Advances by depth of craft, without direct reports. Its first three rungs are shared by everyone; from g5 on
                it runs beside the leader and executor tracks, grade by grade, up to the same end.
              </summary>
            </change>

            <!-- One more track, so two more people in each panel. -->
            <change role="expert">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="senior-expert">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="principal">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="senior-principal">
              <selection process="panel">
                <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
              </selection>
            </change>
            <change role="fellow">
              <selection process="panel">
                <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
              </selection>
            </change>
            <change role="team-lead">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="group-lead">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="area-lead">
              <selection process="panel">
                <summary>
                  Seven members: two from each track, one person from another job family. The same on all tracks.
                </summary>
              </selection>
            </change>
            <change role="director">
              <selection process="panel">
                <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
              </selection>
            </change>
            <change role="senior-director">
              <selection process="panel">
                <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
              </selection>
            </change>

            <change from="senior" to="expert" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="senior" to="team-lead" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="expert" to="senior-expert" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="senior-expert" to="principal" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="principal" to="senior-principal" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="senior-principal" to="fellow" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="team-lead" to="group-lead" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="group-lead" to="area-lead" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="area-lead" to="director" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>
            <change from="director" to="senior-director" kind="promotion">
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </change>

            <change forum="area-board">
              <summary>Decides on the yearly plan of an area. Each track holds a third of its votes.</summary>
            </change>
            <change forum="direction-board">
              <summary>Decides where the company invests or withdraws. Each track holds a third of its votes.</summary>
            </change>
          </extends>

          <!-- What the comments in the dual ladder say of its tracks holds for this one, too. -->
          <tracks>
            <track id="executor" kind="executor" dual-until="g9">
              <title>Executor</title>
              <summary>
                Turns direction into results that arrive or services that run, without direct reports. From g5 on it runs beside
                the other tracks, grade by grade, up to the same end.
              </summary>

              <role id="delivery-owner" grade="g5">
                <title>Delivery owner</title>
                <purpose>
                  Turns the aims of several teams into results that arrive, or services that run, as was agreed.
                </purpose>
                <scope reports="0" reach="several-teams" horizon="P1Y"/>
                <outcomes>
                  <outcome id="kept-dates">Nine of ten agreed results arrive on their date, without planned overtime</outcome>
                  <outcome id="clean-handovers">Recipients confirm each handover without open points</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="hold-plan" kind="coordinate">
                    Holds one plan for the people who work on a result
                  </accountability>
                  <accountability id="clear-obstacles" kind="coordinate">
                    Clears obstacles between teams within two days
                  </accountability>
                  <accountability id="deliver-result" kind="execute">
                    Brings results to their handover by work of their own
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="order-work" kind="lead">
                    Decides the order of work when time or people are short
                  </accountability>
                </accountabilities>
                <mandate lead="15%" coordinate="35%" execute="50%"/>
                <requirements>
                  <requires competency="delivery" level="trusted" weight="3"/>
                  <requires competency="planning" level="trusted" weight="2"/>
                  <requires competency="collaboration" level="trusted" weight="2"/>
                  <requires competency="safety" level="trusted"/>
                  <requires competency="customer-insight" level="independent"/>
                  <requires competency="coaching" level="independent" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation to judge what a result takes"/>
                  <value factor="problem-solving" level="3" because="Finds the causes of unfamiliar delays or faults"/>
                  <value factor="communication" level="3" because="Wins the trust of recipients who are worried about a date"/>
                  <value factor="planning" level="3" because="Lays out the work of several people for months ahead"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Reports of delays or faults interrupt other work every hour"/>
                  <value factor="emotional-demands" level="2" because="Meets blame for a delay about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="2" because="Teaches colleagues single skills of planning or handover"/>
                  <value factor="results" level="3" because="Several teams rely on the results"/>
                  <value factor="money-and-goods" level="2" because="Handles goods or extra cost worth up to a year's pay"/>
                  <value factor="information" level="3" because="A slip in a handover harms a customer"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Order of work on agreed results" limit="within the aims of the teams"/>
                  <decides subject="Stop of a handover that is not safe"/>
                </decisions>
                <seats>
                  <seat forum="delivery-board" voice="decides"/>
                  <seat forum="people-round" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="senior-delivery-owner" grade="g6">
                <title>Senior delivery owner</title>
                <purpose>Keeps the promises that several teams can only keep together, for a year or more ahead.</purpose>
                <scope reports="0" reach="several-teams" horizon="P18M"/>
                <outcomes>
                  <outcome id="joint-promises">Nine of ten promises that several teams made together are kept</outcome>
                  <outcome id="steady-run">The number of interruptions of service falls from year to year</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="join-plans" kind="coordinate">Joins the plans of several teams in one</accountability>
                  <accountability id="manage-reserves" kind="coordinate">
                    Manages the reserves of time or money of several teams
                  </accountability>
                  <accountability id="restore-service" kind="execute">
                    Restores delivery when it has come to a halt
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="improve-flow" kind="lead">
                    Leads one improvement of the flow of work every quarter
                  </accountability>
                </accountabilities>
                <mandate lead="20%" coordinate="35%" execute="45%"/>
                <requirements>
                  <requires competency="delivery" level="guiding" weight="3"/>
                  <requires competency="planning" level="trusted" weight="2"/>
                  <requires competency="collaboration" level="trusted" weight="2"/>
                  <requires competency="safety" level="trusted"/>
                  <requires competency="customer-insight" level="trusted"/>
                  <requires competency="coaching" level="trusted" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation to judge what joint results take"/>
                  <value factor="problem-solving" level="3" because="Finds the causes of unfamiliar faults between teams"/>
                  <value factor="communication" level="4" because="Brings teams, suppliers or customers to an agreement on dates"/>
                  <value factor="planning" level="4" because="Lays out the work of several teams for a year"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Reports from several teams interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Meets blame or pressure for a date every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="3" because="Teaches the craft of delivery to several teams"/>
                  <value factor="results" level="3" because="Several teams rely on the joint results"/>
                  <value factor="money-and-goods" level="2" because="Handles reserves worth up to a year's pay"/>
                  <value factor="information" level="3" because="A slip in a promise harms customers"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Dates of results that several teams deliver" limit="after hearing each team"/>
                  <decides subject="Extra cost to keep a date" limit="up to the yearly amount in the plan of the area"/>
                </decisions>
                <seats>
                  <seat forum="delivery-board" voice="decides"/>
                  <seat forum="area-board" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="delivery-principal" grade="g7">
                <title>Delivery principal</title>
                <purpose>Answers for the deliveries, or the daily run, of an area from promise to result.</purpose>
                <scope reports="0" reach="area" horizon="P2Y"/>
                <outcomes>
                  <outcome id="area-deliveries">
                    The deliveries of the area meet their agreed date, cost or quality in nine of ten cases
                  </outcome>
                  <outcome id="area-harm">Fewer people come to harm in the area than in the year before</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="plan-area" kind="coordinate">
                    Plans the deliveries of the area for two years ahead
                  </accountability>
                  <accountability id="share-reserves" kind="coordinate">
                    Shares out people or machines among the deliveries of the area
                  </accountability>
                  <accountability id="run-hardest" kind="execute">Runs the most difficult delivery of the area</accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="set-rules" kind="lead">
                    Sets the rules of delivery for the area after hearing its teams
                  </accountability>
                </accountabilities>
                <mandate lead="25%" coordinate="40%" execute="35%"/>
                <requirements>
                  <requires competency="delivery" level="guiding" weight="3"/>
                  <requires competency="planning" level="guiding" weight="2"/>
                  <requires competency="collaboration" level="guiding" weight="2"/>
                  <requires competency="safety" level="guiding"/>
                  <requires competency="customer-insight" level="trusted"/>
                  <requires competency="coaching" level="trusted" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs delivery in depth with working knowledge of the fields involved"/>
                  <value factor="problem-solving" level="4" because="Finds answers where date, cost and safety contradict each other"/>
                  <value factor="communication" level="4" because="Brings teams, suppliers or customers to an agreement on dates"/>
                  <value factor="planning" level="4" because="Lays out the work of several teams for a year or longer"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Reports from the whole area interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Meets blame or pressure for a date every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="3" because="Teaches the craft of delivery to several teams"/>
                  <value factor="results" level="4" because="The whole area relies on the deliveries"/>
                  <value factor="money-and-goods" level="3" because="Handles goods or reserves worth up to ten years' pay"/>
                  <value factor="information" level="3" because="A slip in a promise harms customers of the area"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Order of deliveries in the area" limit="after hearing its teams"/>
                  <decides subject="Use of the reserves of the area" limit="up to the yearly amount in the plan of the area"/>
                  <decides subject="Stop of work that endangers people"/>
                </decisions>
                <seats>
                  <seat forum="area-board" voice="decides"/>
                  <seat forum="delivery-board" voice="decides"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="senior-delivery-principal" grade="g8">
                <title>Senior delivery principal</title>
                <purpose>Keeps several areas running as one, so that the company can promise what it will do.</purpose>
                <scope reports="0" reach="company" horizon="P3Y"/>
                <outcomes>
                  <outcome id="joint-run">Deliveries that cross areas meet their agreed date in nine of ten cases</outcome>
                  <outcome id="ready-reserves">Each area can go on for four weeks when one supplier or site fails</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="join-areas" kind="coordinate">Joins the plans of several areas in one</accountability>
                  <accountability id="prepare-outages" kind="coordinate">
                    Prepares areas for the outage of a supplier or site
                  </accountability>
                  <accountability id="run-undertaking" kind="execute">
                    Runs the largest undertaking that crosses areas
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="set-shared-rules" kind="lead">
                    Sets rules of delivery that areas share, after hearing each of them
                  </accountability>
                </accountabilities>
                <mandate lead="30%" coordinate="40%" execute="30%"/>
                <requirements>
                  <requires competency="delivery" level="shaping" weight="3"/>
                  <requires competency="planning" level="guiding" weight="2"/>
                  <requires competency="collaboration" level="guiding" weight="2"/>
                  <requires competency="safety" level="guiding"/>
                  <requires competency="customer-insight" level="guiding"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs delivery in depth with working knowledge of several areas"/>
                  <value factor="problem-solving" level="4" because="Finds answers where the aims of several areas contradict each other"/>
                  <value factor="communication" level="4" because="Brings areas, suppliers or customers to an agreement"/>
                  <value factor="planning" level="5" because="Lays out machines, sites or people for several years"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Reports from several areas interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Meets blame or pressure for a date every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the craft of delivery in several areas"/>
                  <value factor="results" level="4" because="Whole areas rely on the deliveries"/>
                  <value factor="money-and-goods" level="4" because="Handles goods or reserves worth up to a hundred years' pay"/>
                  <value factor="information" level="4" because="A broken promise costs more than an area can make up for"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Rules of delivery that areas share" limit="after hearing each of them"/>
                  <decides subject="Use of reserves that areas share" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Objection to a promise that cannot be kept" limit="holds until the direction board has decided"/>
                </decisions>
                <seats>
                  <seat forum="area-board" voice="decides"/>
                  <seat forum="direction-board" voice="advises"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel">
                  <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
                </selection>
              </role>

              <role id="delivery-fellow" grade="g9">
                <title>Delivery fellow</title>
                <purpose>
                  Changes how the company turns plans into results, with a voice that weighs as much as that of a senior
                  director.
                </purpose>
                <scope reports="0" reach="company" horizon="P4Y"/>
                <outcomes>
                  <outcome id="new-ways">The time from order to use falls across the company over two years</outcome>
                  <outcome id="lasting-run">
                    The company gets through its worst outage of a year without lasting harm to people
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="build-network" kind="coordinate">
                    Builds up the network of sites, suppliers or services for years ahead
                  </accountability>
                  <accountability id="agree-partners" kind="coordinate">
                    Agrees with partners on shared ways of delivery
                  </accountability>
                  <accountability id="solve-open-question" kind="execute">
                    Works on questions of delivery that nobody in the company has answered before
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="choose-promises" kind="lead">
                    Decides with senior directors which promises the company makes
                  </accountability>
                </accountabilities>
                <mandate lead="35%" coordinate="40%" execute="25%"/>
                <requirements>
                  <requires competency="delivery" level="shaping" weight="3"/>
                  <requires competency="planning" level="shaping" weight="2"/>
                  <requires competency="collaboration" level="shaping" weight="2"/>
                  <requires competency="safety" level="shaping"/>
                  <requires competency="customer-insight" level="guiding"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs delivery in depth with working knowledge of the whole company"/>
                  <value factor="problem-solving" level="5" because="Works on questions of delivery for which no method exists yet"/>
                  <value factor="communication" level="5" because="Reaches agreements with partners that bind the company for years"/>
                  <value factor="planning" level="5" because="Lays out the network of sites or suppliers for several years"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="5" because="Holds several open questions in mind for months"/>
                  <value factor="emotional-demands" level="3" because="Meets blame or pressure for a promise every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the craft of delivery in several areas"/>
                  <value factor="results" level="5" because="The whole company relies on the deliveries"/>
                  <value factor="money-and-goods" level="4" because="Handles goods or reserves worth up to a hundred years' pay"/>
                  <value factor="information" level="4" because="A broken promise costs more than an area can make up for"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Promises that bind the whole company" limit="together with the senior directors"/>
                  <decides subject="Choice of main suppliers or sites" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Stop of operations that endanger people"/>
                </decisions>
                <seats>
                  <seat forum="direction-board" voice="decides"/>
                  <seat forum="delivery-board" voice="decides"/>
                </seats>
                <tenure typical="P60M"/>
                <selection process="panel">
                  <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
                </selection>
              </role>
            </track>
          </tracks>

          <moves>
            <!-- The branch: one way on more, which asks for as much as the others. -->
            <move from="senior" to="delivery-owner" kind="promotion">
              <condition kind="evidence">
                Three examples of running a shared task to its handover, confirmed by people who took part
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>
            <move from="delivery-owner" to="senior-delivery-owner" kind="promotion">
              <condition kind="evidence">
                Three deliveries at the level of the higher role, confirmed by people who received them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </move>
            <move from="senior-delivery-owner" to="delivery-principal" kind="promotion">
              <condition kind="evidence">
                Three deliveries at the level of the higher role, confirmed by people who received them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the area confirms that work of this grade exists</condition>
            </move>
            <move from="delivery-principal" to="senior-delivery-principal" kind="promotion">
              <condition kind="evidence">
                Three deliveries at the level of the higher role, confirmed by people who received them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <move from="senior-delivery-principal" to="delivery-fellow" kind="promotion">
              <condition kind="evidence">
                Three deliveries at the level of the higher role, confirmed by people who received them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <!-- Switches, both ways at every grade. Nobody loses a grade or base pay by a switch. -->
            <move from="expert" to="delivery-owner" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-owner" to="expert" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-expert" to="senior-delivery-owner" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-delivery-owner" to="senior-expert" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="principal" to="delivery-principal" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-principal" to="principal" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-principal" to="senior-delivery-principal" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-delivery-principal" to="senior-principal" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="fellow" to="delivery-fellow" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-fellow" to="fellow" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-owner" to="team-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="team-lead" to="delivery-owner" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-delivery-owner" to="group-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="group-lead" to="senior-delivery-owner" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-principal" to="area-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="area-lead" to="delivery-principal" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-delivery-principal" to="director" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="director" to="senior-delivery-principal" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="delivery-fellow" to="senior-director" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-director" to="delivery-fellow" kind="switch">
              <condition kind="evidence">Two deliveries with several people, confirmed by those who received them</condition>
              <condition kind="training">Five days of training in delivery, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
          </moves>

          <forums>
            <forum id="delivery-board">
              <title>Delivery board</title>
              <summary>Decides in which order promises get people, machines or money.</summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
