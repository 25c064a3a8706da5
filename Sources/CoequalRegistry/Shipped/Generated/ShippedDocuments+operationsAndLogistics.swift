// Generated from the files in Frameworks/operations-and-logistics by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let operationsAndLogistics: [ShippedDocument] = [
    ShippedDocument(
      name: "operations-and-logistics/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- A framework for operations and logistics. It extends the triple ladder: what is not written here is inherited.
             It holds the words of the family, four competencies of its craft and an evaluation of work at machines, docks,
             vehicles or stores. All values are illustrative. The levels are balanced so that each role stays in the category
             of its grade; where your own panel finds more points for hands-on work, raise the grade, not the limit. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="operations-and-logistics" version="1.0.0" xml:lang="en" status="illustrative" family="operations">
          <title>Operations and logistics: three equal careers</title>
          <summary>
            Careers for people who make, move, store or repair goods, or keep sites running: process experts, operations
            coordinators and shift leads, from the same first rungs to the same last grade.
          </summary>

          <extends framework="triple-ladder" version="1">
            <!-- The shared rungs. Instructions and plans carry part of the work, hence the lower levels on problem solving. -->
            <change role="associate">
              <remove part="requires" key="safety"/>
              <title>Operations assistant</title>
              <purpose>
                Finishes single tasks at a station, dock or site that colleagues check, while learning the work from the
                ground up.
              </purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">
                  Completes tasks at the station by the work instruction
                </accountability>
                <accountability id="report-halts" kind="execute">
                  Reports within the shift when a task, machine or delivery has come to a halt
                </accountability>
                <accountability id="keep-workplace" kind="execute">
                  Leaves the workplace clean, with each tool in its place
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="learning" weight="2"/>
                <requires competency="hazard-control" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="2"
                    because="Needs one kind of station or store with its rules, learnt within a year"/>
                <value factor="problem-solving" level="1"
                    because="Picks the answer by the work instruction; anything else goes to a colleague"/>
                <value factor="communication" level="1" because="Passes on counts or faults within the team"/>
                <value factor="physical-skill" level="3"
                    because="Steers a lift truck or uses power tools exactly, which takes months to learn"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the shift; no machine sets the pace yet"/>
                <value factor="emotional-demands" level="1" because="Meets an angry driver or colleague a few times a year"/>
                <value factor="physical-effort" level="4" because="Moves more than 10 kg by hand every hour"/>
                <value factor="people" level="1"
                    because="Shares with new colleagues what was learnt; others answer for their safety"/>
                <value factor="money-and-goods" level="2" because="Has a truck or goods worth up to a year's pay in hand"/>
                <value factor="surroundings" level="3" because="Noise, dust or draught for up to half of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts, without nights in the first year"/>
              </evaluation>
              <decisions>
                <decides subject="Stop of their own task" limit="when somebody is in danger"/>
              </decisions>
            </change>

            <change role="practitioner">
              <remove part="requires" key="safety"/>
              <title>Operator</title>
              <purpose>
                Runs a station, vehicle or store so that those who come next can use the result without a second check.
              </purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Delivers finished pieces, loads or repairs in the agreed quality
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Hands the workplace over to the next shift with its open points in writing
                </accountability>
                <accountability id="check-equipment" kind="execute">
                  Checks equipment before each shift, noting each defect
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="independent" weight="2"/>
                <requires competency="hazard-control" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="3"
                    because="Needs a whole occupation, such as machine operation or warehousing"/>
                <value factor="problem-solving" level="1"
                    because="Picks settings by the instruction; new faults go to a senior operator"/>
                <value factor="communication" level="2" because="Explains a fault or delay to drivers or neighbouring teams"/>
                <value factor="planning" level="1"
                    because="Puts the orders of a shift in order; the weeks are planned by others"/>
                <value factor="physical-skill" level="3"
                    because="Steers a machine or vehicle exactly, which takes months to learn"/>
                <value factor="mental-effort" level="4"
                    because="Needs close attention for most of the shift at the pace of the line"/>
                <value factor="emotional-demands" level="1" because="Meets an angry driver or colleague a few times a year"/>
                <value factor="physical-effort" level="4"
                    because="Moves more than 10 kg every hour, with aids only for part of it"/>
                <value factor="people" level="1" because="Shares knowledge within the team"/>
                <value factor="money-and-goods" level="2" because="Has a machine or load worth up to a year's pay in hand"/>
                <value factor="information" level="2" because="A wrong count or label costs colleagues hours of searching"/>
                <value factor="surroundings" level="3" because="Noise, dust, heat or draught for up to half of the shift"/>
                <value factor="working-time" level="3" because="Works early or late shifts; with nights it would be step 4"/>
              </evaluation>
              <decisions>
                <decides subject="Stop of a station or vehicle" limit="when somebody is in danger or faults repeat"/>
                <decides subject="Rejection of goods that do not match the order"/>
              </decisions>
            </change>

            <change role="senior">
              <title>Senior operator</title>
              <purpose>
                Solves the faults and shortages that no instruction covers, so that the shift can go on with its work.
              </purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Solves faults that the work instruction does not cover, up to the lasting answer
                </accountability>
                <accountability id="introduce-colleagues" kind="lead">
                  Introduces new colleagues to stations, vehicles or stores
                </accountability>
                <accountability id="arrange-shared-work" kind="coordinate">
                  Arranges with neighbouring teams who fills a gap in a disturbance
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="trusted" weight="2"/>
                <requires competency="goods-flow" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="3" because="Needs a whole occupation with years of difficult faults"/>
                <value factor="problem-solving" level="3"
                    because="Finds the causes of faults that the shift has not met before"/>
                <value factor="communication" level="2"
                    because="Explains faults to people outside the team; coordinators calm customers"/>
                <value factor="planning" level="1"
                    because="Puts the faults of a shift in order; the weeks are planned by others"/>
                <value factor="physical-skill" level="3"
                    because="Sets up or repairs machines exactly, which takes months to learn"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the shift; faults, not the line, set the pace"/>
                <value factor="emotional-demands" level="2" because="Meets anger over a halt about once a month"/>
                <value factor="physical-effort" level="3"
                    because="Stands or walks for most of the shift; heavy parts are lifted by hoist"/>
                <value factor="people" level="2"
                    because="Teaches new colleagues single skills; shift leads answer for their safety"/>
                <value factor="money-and-goods" level="2" because="Has tools and parts worth up to a year's pay in hand"/>
                <value factor="information" level="2" because="A wrong note on a fault costs the next shift hours"/>
                <value factor="surroundings" level="3" because="Noise, oil, heat or draught for up to half of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts, with on-call weeks instead of nights"/>
              </evaluation>
              <decisions>
                <decides subject="Stop of a line or dock" limit="until the cause is found"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="advises"/>
              </seats>
            </change>

            <!-- Experts: at the machine, the dock or the site, more and more for others who work there. -->
            <change role="expert">
              <title>Process expert</title>
              <purpose>
                Keeps one kind of process or equipment stable for several teams, so that each can rely on it from shift to
                shift.
              </purpose>
              <accountabilities>
                <accountability id="set-methods" kind="lead">
                  Sets limits, settings or upkeep of the field for the teams that work by them
                </accountability>
                <accountability id="teach-skills" kind="lead">
                  Teaches operators to see, hear or measure the early signs of a fault
                </accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Finds faults whose cause lies between two stations, on the spot
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="trusted" weight="2"/>
                <requires competency="equipment" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="3"
                    because="Adjusts or measures machines exactly, which takes months to learn"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day; trials run at a pace of their own"/>
                <value factor="emotional-demands" level="2" because="Meets anger over a halted line about once a month"/>
                <value factor="physical-effort" level="2" because="Stands or walks at machines for up to half of the day"/>
                <value factor="people" level="2" because="Teaches colleagues single skills of the field"/>
                <value factor="money-and-goods" level="2"
                    because="Handles trial material and spare parts worth up to a year's pay"/>
                <value factor="information" level="2"
                    because="A wrong setting costs shifts hours; checks stop it before a customer is harmed"/>
                <value factor="surroundings" level="2" because="Noise, oil or heat for up to a quarter of the day"/>
                <value factor="working-time" level="2" because="Works by day at fixed hours that follow the shifts"/>
              </evaluation>
              <decisions>
                <decides subject="Settings of shared equipment" limit="within the tested limits"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="senior-expert">
              <title>Senior process expert</title>
              <purpose>Joins what several teams know about their processes in ways of working that hold for years.</purpose>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops work instructions or plans of upkeep with the operators who use them
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Removes the most frequent cause of stops or scrap that teams share
                </accountability>
                <accountability id="review-plans" kind="coordinate">
                  Reviews plans of new lines, stores or routes for risks to people or supply
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="guiding" weight="2"/>
                <requires competency="equipment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="3"
                    because="Adjusts or measures machines exactly, which takes months to learn"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day; trials run at a pace of their own"/>
                <value factor="emotional-demands" level="2" because="Meets resistance to a changed habit about once a month"/>
                <value factor="physical-effort" level="2" because="Stands or walks at machines for up to half of the day"/>
                <value factor="people" level="3" because="Teaches the craft to several teams"/>
                <value factor="surroundings" level="2" because="Noise, oil or heat for up to a quarter of the day"/>
                <value factor="working-time" level="2" because="Works by day at fixed hours that follow the shifts"/>
              </evaluation>
              <decisions>
                <decides subject="Return of shared equipment to use after a grave fault" limit="by written criteria"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="principal">
              <title>Process principal</title>
              <purpose>
                Sets the standard for the processes of a whole area, by trials on the spot, by advice and by its hardest
                faults.
              </purpose>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the standard for processes or upkeep of the area after hearing its shifts
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Tests new equipment or ways of working before a team depends on them
                </accountability>
                <accountability id="advise-board" kind="coordinate">
                  Advises the area board on each purchase of equipment or change of layout
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="guiding" weight="2"/>
                <requires competency="equipment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2"
                    because="Measures by hand now and then; technicians make the exact adjustments"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day, at a pace of their own"/>
                <value factor="emotional-demands" level="2" because="Turns down the plan of a shift about once a month"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of the area"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the day"/>
                <value factor="working-time" level="2" because="Works by day at fixed hours that follow the shifts"/>
              </evaluation>
              <decisions>
                <decides subject="Approval of new equipment for the area" limit="after a trial with those who operate it"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="advises"/>
              </seats>
            </change>

            <change role="senior-principal">
              <title>Senior process principal</title>
              <purpose>
                Answers for a field of processes or equipment across areas and sites, so that the company invests on tested
                knowledge.
              </purpose>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs the development of processes or equipment across areas
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines plans of sites or lines for hazards, wear or waste before the decision
                </accountability>
                <accountability id="join-areas" kind="coordinate">
                  Brings sites to one shared way of running the same process
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="shaping" weight="2"/>
                <requires competency="equipment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2"
                    because="Measures by hand now and then; technicians make the exact adjustments"/>
                <value factor="emotional-demands" level="2" because="Objects to the plan of a site about once a month"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of several areas"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the time"/>
                <value factor="working-time" level="2" because="About twenty nights away at sites in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Halt of a trial that endangers people or supply"/>
              </decisions>
            </change>

            <change role="fellow">
              <title>Process fellow</title>
              <purpose>
                Opens new ground in how goods are made, moved or repaired, with a voice that weighs as much as that of a
                senior director.
              </purpose>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior directors which processes the company builds up or gives up
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Works at trial lines on questions that nobody in the company has answered before
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge of makers, research or other trades to the sites
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="shaping" weight="2"/>
                <requires competency="equipment" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2"
                    because="Takes samples or notes by hand; trial crews operate the machines"/>
                <value factor="emotional-demands" level="2" because="Objects to a course of the company about once a month"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="5" because="Answers for the craft of a field at every site of the company"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; trials run one day in a month"/>
                <value factor="working-time" level="2" because="About twenty nights away at sites in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Kind of equipment that the company builds on" limit="together with the senior directors"/>
              </decisions>
            </change>

            <!-- Coordinators: they keep goods, people and machines flowing, without direct reports. They are asked for
                 communication besides, since carriers, customers and shifts act on what they say. -->
            <change role="delivery-owner">
              <remove part="requires" key="safety"/>
              <title>Operations coordinator</title>
              <purpose>Turns the orders of several teams into goods that arrive, or sites that run, as was agreed.</purpose>
              <accountabilities>
                <accountability id="hold-plan" kind="coordinate">
                  Holds one plan of orders, people and vehicles for the teams involved
                </accountability>
                <accountability id="clear-obstacles" kind="coordinate">
                  Clears a lack of parts, space or vehicles before it stops a team
                </accountability>
                <accountability id="deliver-result" kind="execute">
                  Receives, dispatches or counts goods by work of their own
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="independent"/>
                <requires competency="goods-flow" level="trusted" weight="2"/>
                <requires competency="hazard-control" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="2" because="Bears blame for a missed delivery about once a month"/>
                <value factor="physical-effort" level="2"
                    because="Walks through docks, stores or yards for up to half of the shift"/>
                <value factor="people" level="2"
                    because="Teaches colleagues single skills; shift leads answer for their growth"/>
                <value factor="money-and-goods" level="3"
                    because="Has stock and vehicles worth up to ten years' pay in hand"/>
                <value factor="information" level="2"
                    because="A wrong booking costs teams hours; the count at the dock finds it"/>
                <value factor="surroundings" level="2"
                    because="Is in noise, cold or traffic for up to a quarter of the shift"/>
                <value factor="working-time" level="4"
                    because="Works shifts that include nights, as goods move around the clock"/>
              </evaluation>
              <decisions>
                <decides subject="Rerouting of goods after a disturbance" limit="within the safety rules of the site"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="senior-delivery-owner">
              <remove part="requires" key="safety"/>
              <title>Senior operations coordinator</title>
              <purpose>
                Keeps the promises that several shifts, stores or carriers can only keep together, for a year or more ahead.
              </purpose>
              <accountabilities>
                <accountability id="join-plans" kind="coordinate">
                  Joins the plans of shifts, stores or carriers in one
                </accountability>
                <accountability id="manage-reserves" kind="coordinate">
                  Manages the reserves of stock, space or vehicles of several teams
                </accountability>
                <accountability id="restore-service" kind="execute">
                  Gets goods or machines moving again after an outage, on the spot
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="independent"/>
                <requires competency="goods-flow" level="guiding" weight="2"/>
                <requires competency="hazard-control" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Bears blame from customers, drivers or shifts every week"/>
                <value factor="physical-effort" level="2"
                    because="Walks through docks, stores or yards for up to half of the shift"/>
                <value factor="people" level="3" because="Teaches the craft of coordinating to several teams"/>
                <value factor="money-and-goods" level="3"
                    because="Has stock and reserves worth up to ten years' pay in hand"/>
                <value factor="information" level="2"
                    because="A wrong plan costs teams hours; it is compared with the orders every day"/>
                <value factor="surroundings" level="2"
                    because="Is in noise, cold or traffic for up to a quarter of the shift"/>
                <value factor="working-time" level="4"
                    because="Works shifts that include nights, as outages come at any hour"/>
              </evaluation>
              <decisions>
                <decides subject="Use of reserve stock or vehicles" limit="up to the yearly amount in the plan of the area"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="delivery-principal">
              <remove part="requires" key="safety"/>
              <title>Operations principal</title>
              <purpose>Answers for the daily run of an area, from the order to goods that arrive or sites that work.</purpose>
              <accountabilities>
                <accountability id="plan-area" kind="coordinate">
                  Plans stock, transport or capacity of the area for two years ahead
                </accountability>
                <accountability id="run-hardest" kind="execute">
                  Runs the move, start-up or peak season that is hardest for the area
                </accountability>
                <accountability id="set-rules" kind="lead">
                  Sets the rules for stock, transport or handover after hearing each shift
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="guiding"/>
                <requires competency="goods-flow" level="guiding" weight="2"/>
                <requires competency="hazard-control" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Bears blame from customers, carriers or shifts every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="3" because="Teaches the craft of coordinating to several teams"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the day"/>
                <value factor="working-time" level="3"
                    because="Is on call for several weeks of a year; coordinators take the nights"/>
              </evaluation>
              <decisions>
                <decides subject="Choice of carriers for the area" limit="up to the yearly amount in the plan of the area"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="advises"/>
              </seats>
            </change>

            <change role="senior-delivery-principal">
              <remove part="requires" key="safety"/>
              <title>Senior operations principal</title>
              <purpose>
                Keeps sites, stores and routes running as one, so that the company can promise what it will deliver.
              </purpose>
              <accountabilities>
                <accountability id="join-areas" kind="coordinate">
                  Joins the plans of sites, stores and routes in one
                </accountability>
                <accountability id="prepare-outages" kind="coordinate">
                  Prepares sites for the loss of a supplier, a road or the power
                </accountability>
                <accountability id="run-undertaking" kind="execute">
                  Runs the largest move, start-up or closure that crosses sites
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="guiding"/>
                <requires competency="goods-flow" level="guiding" weight="2"/>
                <requires competency="hazard-control" level="shaping"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Bears blame from customers, carriers or sites every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of coordinating in several areas"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the time"/>
                <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Shift of orders between sites" limit="after hearing each of them"/>
              </decisions>
            </change>

            <change role="delivery-fellow">
              <remove part="requires" key="safety"/>
              <title>Operations fellow</title>
              <purpose>
                Changes how the company makes and moves what it has promised, with a voice that weighs as much as that of a
                senior director.
              </purpose>
              <accountabilities>
                <accountability id="build-network" kind="coordinate">
                  Builds up the network of sites, stores and carriers for years ahead
                </accountability>
                <accountability id="agree-partners" kind="coordinate">
                  Agrees with partners on shared transport, stock or packaging
                </accountability>
                <accountability id="solve-open-question" kind="execute">
                  Works on questions of supply that nobody in the company has answered before
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="shaping"/>
                <requires competency="goods-flow" level="shaping" weight="2"/>
                <requires competency="hazard-control" level="shaping"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Bears blame from customers, partners or sites every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of coordinating in several areas"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; sites are visited monthly"/>
                <value factor="working-time" level="3" because="Away at sites or partners for up to 60 nights in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Partners for making, storing or moving goods" limit="together with the senior directors"/>
              </decisions>
            </change>

            <!-- Leaders: people first, then hazards, then the process. The first rung asks for no more of the process than an
                 operator knows. -->
            <change role="team-lead">
              <title>Shift lead</title>
              <purpose>
                Leads a shift, so that its people go home unharmed, grow and keep their promises to the next shift.
              </purpose>
              <accountabilities>
                <accountability id="brief-shift" kind="lead">
                  Opens each shift with its hazards, its aims and what the last one left open
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Plans shifts, breaks or leave so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">
                  Takes a share of the work at the stations every week
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="independent"/>
                <requires competency="hazard-control" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="2"
                    because="Combines known remedies in a disturbance; process experts find new causes"/>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Meets conflict, illness or exhaustion in the shift every week"/>
                <value factor="physical-effort" level="2"
                    because="Stands or walks along the stations for up to half of the shift"/>
                <value factor="people" level="3" because="Answers for the growth and safety of a shift"/>
                <value factor="money-and-goods" level="1"
                    because="Decides on small purchases; coordinators answer for stock and vehicles"/>
                <value factor="surroundings" level="2" because="Is in noise, dust or cold for up to a quarter of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts; a coordinator runs the few nights"/>
              </evaluation>
              <decisions>
                <decides subject="Stop of the work of the shift" limit="until a hazard is removed"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="group-lead">
              <title>Operations group lead</title>
              <purpose>
                Leads several shifts through their leads, so that work passes from one to the next and nobody is overloaded.
              </purpose>
              <accountabilities>
                <accountability id="align-teams" kind="lead">
                  Aligns the aims of the shifts, so that none works at the expense of the next
                </accountability>
                <accountability id="grow-leads" kind="lead">Develops shift leads together with their deputies</accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances people, overtime or heavy work between the shifts every month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="planning" level="guiding"/>
                <requires competency="process-running" level="trusted"/>
                <requires competency="hazard-control" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="planning" level="3"
                    because="Lays out shifts and leave for months ahead; coordinators plan the year"/>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3" because="Settles a conflict between people or shifts every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the growth and safety of several shifts"/>
                <value factor="surroundings" level="2" because="Is in noise, dust or cold for up to a quarter of the day"/>
                <value factor="working-time" level="3"
                    because="Meets early and late shifts in their hours; is on call for some weeks"/>
              </evaluation>
              <decisions>
                <decides subject="Rotation between heavy and light work" limit="after hearing the shifts"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="decides"/>
              </seats>
            </change>

            <change role="area-lead">
              <title>Operations area lead</title>
              <purpose>
                Answers for an area of lines, stores or sites as a whole: for its aims, its people and its money.
              </purpose>
              <accountabilities>
                <accountability id="grow-leaders" kind="lead">
                  Develops shift leads and group leads of the area
                </accountability>
                <accountability id="divide-means" kind="coordinate">
                  Divides people, machines or money among the shifts by published criteria
                </accountability>
                <accountability id="meet-customers" kind="execute">
                  Meets people who receive the goods or use the sites every month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="inclusion" level="guiding"/>
                <requires competency="process-running" level="trusted"/>
                <requires competency="hazard-control" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="3"
                    because="Settles a conflict, an accident claim or a complaint every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the growth and safety of several teams"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the day"/>
                <value factor="working-time" level="3" because="Is on call for accidents or outages several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Shift model of the area" limit="within the agreements with employee representatives"/>
              </decisions>
              <seats>
                <seat forum="site-round" voice="advises"/>
              </seats>
            </change>

            <change role="director">
              <title>Operations director</title>
              <purpose>
                Leads several sites or areas in one direction, so that the company keeps its promises to customers and staff.
              </purpose>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets a joint direction for several sites with their senior principals
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides investments in machines, sites or safety with published reasons
                </accountability>
                <accountability id="consult-representatives" kind="execute">
                  Consults employee representatives before shifts, machines or sites change
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="process-running" level="guiding"/>
                <requires competency="hazard-control" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="4"
                    because="Bears conflict over jobs, accidents or money on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="4" because="Answers for the growth and safety of many teams"/>
                <value factor="surroundings" level="2"
                    because="Is in halls, yards or plant rooms for up to a quarter of the time"/>
                <value factor="working-time" level="3" because="Is on call for grave accidents several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Rules of working time that sites share"
                    limit="after agreement with employee representatives"/>
              </decisions>
            </change>

            <change role="senior-director">
              <title>Senior operations director</title>
              <purpose>
                Answers for making, moving or repairing as a main line of the company for years ahead, together with the
                fellows.
              </purpose>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets a direction for sites and supply for four years together with the fellows
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances people, stock or sites of the line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of staff, neighbours or the public about accidents or results
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="planning" level="shaping"/>
                <requires competency="process-running" level="guiding"/>
                <requires competency="hazard-control" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing, driving a car or using hand tools is enough"/>
                <value factor="emotional-demands" level="4"
                    because="Bears conflict over jobs, accidents or money on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anything is lifted"/>
                <value factor="people" level="5" because="Answers for the growth and safety of people across the company"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; sites are visited monthly"/>
                <value factor="working-time" level="3" because="Away at sites for up to 60 nights in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Limits of risk for people at all sites" limit="after hearing employee representatives"/>
              </decisions>
            </change>
          </extends>

          <!-- Hazard control takes the place of the inherited competency safety wherever a role asks for it. Experts are asked
               for equipment; where you only store or move goods, ask them for goods-flow instead, at the same levels. -->
          <competencies>
            <area id="craft">
              <title>Craft</title>
              <summary>Work with processes, machines, vehicles and goods.</summary>

              <competency id="process-running" scale="mastery" per-level="P9M">
                <title>Running a process</title>
                <summary>
                  Keeping work that repeats, such as a line, a dock or a route, within its limits from start to handover.
                </summary>
                <expects level="learning">Follows the work instruction step by step with a colleague in sight</expects>
                <expects level="learning">Calls a colleague when a reading leaves its limits</expects>
                <expects level="learning">Records counts or readings at the moment they are taken</expects>
                <expects level="independent">Starts up a station by its checklist without a colleague alongside</expects>
                <expects level="independent">Changes over to the next order within the planned time</expects>
                <expects level="independent">Sorts out faulty pieces before they reach the next station</expects>
                <expects level="trusted">
                  Brings a process back within its limits after a disturbance that no instruction covers
                </expects>
                <expects level="trusted">
                  Finds the setting that causes scrap or delay by changing one thing at a time
                </expects>
                <expects level="trusted">Rewrites a work instruction after watching three colleagues use it</expects>
                <expects level="guiding">
                  Sets limits for a process that several teams run, with a reaction for each limit
                </expects>
                <expects level="guiding">
                  Brings shifts with different habits to one way of working that each has tried out
                </expects>
                <expects level="guiding">
                  Lowers scrap, waiting time or energy use of several teams, shown by figures for a year
                </expects>
                <expects level="shaping">
                  Brings a process that is new to the company from the first trial to daily use
                </expects>
                <expects level="shaping">Moves a process to another site without a break in supply</expects>
                <expects level="shaping">
                  Publishes how processes of the company compare with those of others in the trade
                </expects>
              </competency>

              <competency id="equipment" scale="mastery" per-level="P9M">
                <title>Equipment and upkeep</title>
                <summary>Keeping machines, vehicles, tools or buildings fit for safe use.</summary>
                <expects level="learning">Cleans tools or vehicles at the end of each shift</expects>
                <expects level="learning">Checks equipment by the list before its first use of the day</expects>
                <expects level="learning">Tags a defective tool so that nobody picks it up</expects>
                <expects level="independent">Carries out the weekly upkeep of a machine without a reminder</expects>
                <expects level="independent">Replaces a worn part by the steps of the manual</expects>
                <expects level="independent">
                  Describes a defect to the repairer by sound, place and time of its first sign
                </expects>
                <expects level="trusted">Finds a fault that had come back after two repairs</expects>
                <expects level="trusted">Schedules the change of a part by measured wear instead of by the calendar</expects>
                <expects level="trusted">Teaches operators the early signs of a failure on their own machine</expects>
                <expects level="guiding">Sets the plan of upkeep for equipment that several teams share</expects>
                <expects level="guiding">Halves the unplanned stops of shared equipment within two years</expects>
                <expects level="guiding">Chooses equipment together with those who will operate, clean or repair it</expects>
                <expects level="shaping">Renews equipment of the company by a plan for five years ahead</expects>
                <expects level="shaping">
                  Gets a maker of machines to change a design that was dangerous or hard to repair
                </expects>
                <expects level="shaping">Writes a guide to upkeep that other companies of the trade adopt</expects>
              </competency>

              <competency id="goods-flow" scale="mastery" per-level="P9M">
                <title>Flow of goods</title>
                <summary>Getting the right goods to the right place at the agreed time, whole and counted.</summary>
                <expects level="learning">Compares each delivery with its papers before signing</expects>
                <expects level="learning">Stores goods in the place that their label names</expects>
                <expects level="learning">Stacks loads no higher than the mark</expects>
                <expects level="independent">Loads a vehicle in the order of its stops</expects>
                <expects level="independent">Corrects a wrong stock figure on the day it is found</expects>
                <expects level="independent">Secures loads so that they pass an unannounced check</expects>
                <expects level="trusted">Finds goods that the records had lost, together with the cause of the error</expects>
                <expects level="trusted">Reroutes deliveries within an hour when a road, dock or vehicle fails</expects>
                <expects level="trusted">Lowers the stock of an item for a quarter without missing an order</expects>
                <expects level="guiding">Sets least stocks for several teams from figures of actual use</expects>
                <expects level="guiding">Agrees with carriers or suppliers on time slots that both sides keep</expects>
                <expects level="guiding">Removes a detour or a second handling from the routes of several teams</expects>
                <expects level="shaping">Builds up a second source for goods on which the company depends</expects>
                <expects level="shaping">
                  Cuts the distance that goods travel across the company, shown by yearly figures
                </expects>
                <expects level="shaping">Sets up shared transport or reusable packaging with other companies</expects>
              </competency>

              <competency id="hazard-control" scale="mastery" per-level="P9M">
                <title>Hazard control</title>
                <summary>Keeping people unharmed around loads, heights, machines, substances or traffic.</summary>
                <expects level="learning">Wears the protective equipment that the sign at the entrance names</expects>
                <expects level="learning">Walks on marked paths even where a shortcut is open</expects>
                <expects level="learning">Leaves a machine switched off when its guard is missing</expects>
                <expects level="independent">Locks a machine against starting before reaching into it</expects>
                <expects level="independent">Clears a spill or an obstacle within minutes of seeing it</expects>
                <expects level="independent">
                  Briefs visitors or outside drivers on hazards before they enter the site
                </expects>
                <expects level="trusted">Stops a line or dock because of a hazard, telling everyone affected why</expects>
                <expects level="trusted">Lists the hazards of a new task together with the people who will do it</expects>
                <expects level="trusted">Replaces a heavy lift or a harmful substance by a milder way of working</expects>
                <expects level="guiding">Separates the paths of people from those of vehicles for several teams</expects>
                <expects level="guiding">Checks in each team once a month whether protective measures are in use</expects>
                <expects level="guiding">
                  Traces accidents of several teams to causes in planning, layout or equipment
                </expects>
                <expects level="shaping">Gets hazards designed out of a new site before it is built</expects>
                <expects level="shaping">Halts an operation of the company until a grave hazard is gone</expects>
                <expects level="shaping">
                  Shares the findings of accidents with other companies, so that they can act first
                </expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="site-round">
              <title>Site round</title>
              <summary>
                Decides every working day what is repaired, postponed or stopped. Each shift and each track sends somebody.
              </summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
