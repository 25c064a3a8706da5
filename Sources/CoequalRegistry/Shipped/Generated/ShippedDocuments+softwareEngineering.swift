// Generated from the files in Frameworks/software-engineering by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let softwareEngineering: [ShippedDocument] = [
    ShippedDocument(
      name: "software-engineering/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Two equal careers for people who write and run software, as experts or as leaders. It extends the dual ladder:
             what is not written here is inherited from there. All levels, weights and points are illustrative; have your
             own panel evaluate the roles. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="software-engineering" version="1.0.0" xml:lang="en" status="illustrative" family="engineering">
          <title>Software engineering: two equal careers</title>
          <summary>
            The dual ladder in the words of software engineers, with four competencies of their craft: design, building, running
            services, protecting data. For companies of any size.
          </summary>

          <!-- Each role asks for two competencies of the craft, and for eight in all at the most. At one grade, both tracks
               ask for the same number of competencies, with the same sums of levels, of weights and of levels times
               weights. Feedback weighs more for leaders here than in the dual ladder, because reviews are daily work in
               software. -->
          <extends framework="dual-ladder" version="1">
            <!-- The shared rungs: building first, then design, with on-call duty from the second rung on. -->
            <change role="associate">
              <title>Associate engineer</title>
              <purpose>Makes small changes to software that colleagues review, while learning how it is built or run.</purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">
                  Completes assigned changes together with their tests
                </accountability>
                <accountability id="record-learning" kind="execute">
                  Corrects the notes of the team wherever they did not match the software
                </accountability>
                <accountability id="join-on-call" kind="execute">
                  Accompanies a colleague on call during the day, two weeks a year
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="building-and-testing" level="learning" weight="2"/>
                <requires competency="running-services" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="2"
                    because="Needs one programming language with the rules of the team, learnt within a year"/>
                <value factor="mental-effort" level="3" because="Reading code takes close attention for most of the day"/>
                <value factor="physical-effort" level="1"
                    because="Sits or stands at a screen by free choice; hardly anything is lifted"/>
              </evaluation>
            </change>

            <change role="practitioner">
              <title>Engineer</title>
              <purpose>Takes changes from the request to the running service, so that users can rely on them.</purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Delivers tested changes up to the running service
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Agrees on interfaces with those who build on them
                </accountability>
                <accountability id="take-on-call" kind="execute">Takes a turn in the on-call duty of the team</accountability>
              </accountabilities>
              <requirements>
                <requires competency="building-and-testing" level="independent" weight="2"/>
                <requires competency="running-services" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="mental-effort" level="3"
                    because="Writing code takes close attention for most of the day, at their own pace"/>
                <value factor="physical-effort" level="1"
                    because="Sits or stands at a screen by free choice; hardly anything is lifted"/>
                <value factor="information" level="3" because="A faulty change can lay open the data of a customer"/>
                <value factor="working-time" level="3" because="About six on-call weeks in a year"/>
              </evaluation>
            </change>

            <change role="senior">
              <title>Senior engineer</title>
              <purpose>
                Solves the faults or questions of design that hold a team up, so that the others can go on building.
              </purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Solves difficult faults from the first alert to the lasting repair
                </accountability>
                <accountability id="check-results" kind="execute">
                  Reviews changes of colleagues before they reach users
                </accountability>
                <accountability id="lead-component-design" kind="lead">
                  Leads the design of the components that the team owns
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="building-and-testing" level="trusted" weight="2"/>
                <requires competency="software-design" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="3"
                    because="Finds the causes of faults that the team has not met before"/>
                <value factor="mental-effort" level="4" because="Alerts or questions interrupt close work every hour"/>
                <value factor="physical-effort" level="1"
                    because="Sits or stands at a screen by free choice; hardly anything is lifted"/>
                <value factor="working-time" level="3" because="About six on-call weeks in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Design of a component of the team" limit="within the designs that teams share"/>
              </decisions>
              <seats>
                <seat forum="architecture-forum" voice="advises"/>
              </seats>
            </change>

            <!-- From here on, two tracks. Experts are asked for design in depth, then for protection of data; leaders for
                 judgement in design, then for services that run without wearing anyone out. Where your experts rather run
                 services, ask them for running-services instead of data-and-security, at the same level. -->
            <change role="expert">
              <title>Staff engineer</title>
              <purpose>Gives several teams designs that hold in one field, such as data, interfaces or reliability.</purpose>
              <accountabilities>
                <accountability id="set-methods" kind="lead">
                  Sets the design rules of the field for the teams that build on it
                </accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Solves faults whose cause lies between the services of different teams
                </accountability>
                <accountability id="review-designs" kind="coordinate">
                  Arranges reviews of designs before several teams begin to build
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="software-design" level="trusted" weight="2"/>
                <requires competency="data-and-security" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="4"
                    because="Finds answers where speed, cost or safety of a design contradict each other"/>
                <value factor="information" level="3" because="A wrong design lays open the data of single customers"/>
                <value factor="working-time" level="3"
                    because="About six on-call weeks in a year, for the services of several teams"/>
              </evaluation>
              <decisions>
                <decides subject="Interfaces between services of the field" limit="after hearing the teams on both sides"/>
              </decisions>
              <seats>
                <seat forum="architecture-forum" voice="advises"/>
              </seats>
            </change>

            <change role="senior-expert">
              <title>Senior staff engineer</title>
              <purpose>Joins the designs of several teams in one that can be changed for years without starting over.</purpose>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops the shared design of several teams together with their engineers
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Builds the parts that several teams need but none of them owns
                </accountability>
                <accountability id="plan-renewal" kind="coordinate">
                  Plans the replacement of outdated parts with the teams that use them
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="software-design" level="guiding" weight="2"/>
                <requires competency="data-and-security" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="planning" level="3"
                    because="Lays out the renewal of shared parts by several people for months ahead"/>
                <value factor="money-and-goods" level="2"
                    because="Spends money for computing in trials worth up to a year's pay"/>
                <value factor="working-time" level="3"
                    because="About six on-call weeks in a year, for the services of several teams"/>
              </evaluation>
              <decisions>
                <decides subject="Replacement of a shared part" limit="by a date agreed with the teams that use it"/>
              </decisions>
              <seats>
                <seat forum="architecture-forum" voice="decides"/>
              </seats>
            </change>

            <change role="principal">
              <title>Principal engineer</title>
              <purpose>
                Sets the architecture of an area, tested by work on its hardest parts, so that teams can build without waiting
                for each other.
              </purpose>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the architecture of the area after hearing its teams
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Builds the first version of a design that nobody in the area has tried
                </accountability>
                <accountability id="track-weaknesses" kind="coordinate">
                  Keeps the list of known weaknesses in the area, with a date for each repair
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="software-design" level="guiding" weight="2"/>
                <requires competency="data-and-security" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="The whole area builds on the architecture"/>
                <value factor="information" level="4" because="A fault in the architecture lays open the data of many people"/>
              </evaluation>
              <decisions>
                <decides subject="Architecture of the area" limit="within the standards that areas share"/>
              </decisions>
              <seats>
                <seat forum="architecture-forum" voice="decides"/>
              </seats>
            </change>

            <change role="senior-principal">
              <title>Senior principal engineer</title>
              <purpose>Answers for the technical course of several areas, so that the company builds on tested ground.</purpose>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs how the systems of several areas grow together
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines the riskiest technical plans of the company by trials of their own
                </accountability>
                <accountability id="agree-interfaces" kind="coordinate">
                  Gets areas to agree on the interfaces between them
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="software-design" level="shaping" weight="2"/>
                <requires competency="data-and-security" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Whole areas build on the choice of technology"/>
                <value factor="information" level="4"
                    because="A wrong choice lays open the data of many people, or costs more than an area can make up for"/>
              </evaluation>
              <decisions>
                <decides subject="Choice of a technology that several areas depend on" limit="after a trial with two of them"/>
              </decisions>
              <seats>
                <seat forum="architecture-forum" voice="decides"/>
              </seats>
            </change>

            <change role="fellow">
              <title>Engineering fellow</title>
              <purpose>
                Opens technical ground on which the future of the company rests, with a voice that weighs as much as that of a
                senior engineering director.
              </purpose>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior engineering directors which technologies the company enters or leaves
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Builds what nobody in the company has built before, up to a working proof
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge from research, open projects or standards bodies into the company
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="software-design" level="shaping" weight="2"/>
                <requires competency="data-and-security" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="results" level="5" because="The products of the whole company rest on the technical course"/>
              </evaluation>
            </change>

            <!-- Leaders. The first rung asks for no more craft than the shared rungs do: what is new is care for people,
                 coaching, feedback. -->
            <change role="team-lead">
              <title>Engineering team lead</title>
              <purpose>Leads a team of engineers, so that its people grow, sleep well and keep their services running.</purpose>
              <accountabilities>
                <accountability id="set-team-aims" kind="lead">
                  Sets the quarterly aims of the team together with its engineers
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Plans work, on-call duty or leave so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">
                  Takes a share of the reviews or repairs of the team
                </accountability>
                <accountability id="learn-from-faults" kind="lead">
                  Holds a review after each interruption in which nobody is blamed
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="trusted" weight="3"/>
                <requires competency="inclusion" level="trusted"/>
                <requires competency="software-design" level="independent"/>
                <requires competency="running-services" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="mental-effort" level="4" because="Questions or alerts interrupt other work every hour"/>
                <value factor="working-time" level="3"
                    because="About six on-call weeks in a year, as the second person who is called"/>
              </evaluation>
              <decisions>
                <decides subject="Order of on-call duty in the team" limit="with rest after each call at night"/>
              </decisions>
              <seats>
                <seat forum="service-round" voice="advises"/>
              </seats>
            </change>

            <change role="group-lead">
              <title>Engineering group lead</title>
              <purpose>
                Leads several engineering teams through their leads, so that changes flow between them and nobody is overloaded.
              </purpose>
              <accountabilities>
                <accountability id="align-teams" kind="lead">Aligns the aims of teams that build on each other</accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances projects or on-call duty between the teams every month
                </accountability>
                <accountability id="follow-repairs" kind="coordinate">
                  Follows up the repairs agreed after interruptions until each is done
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="guiding" weight="3"/>
                <requires competency="software-design" level="independent"/>
                <requires competency="running-services" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="planning" level="4" because="Lays out the work of teams that build on each other for a year"/>
                <value factor="money-and-goods" level="2"
                    because="Decides on computing costs of the group worth up to a year's pay"/>
                <value factor="working-time" level="3"
                    because="About six on-call weeks in a year, as the contact for grave interruptions"/>
              </evaluation>
              <decisions>
                <decides subject="Pause of new work while a service is unstable" limit="up to four weeks"/>
              </decisions>
              <seats>
                <seat forum="service-round" voice="decides"/>
              </seats>
            </change>

            <change role="area-lead">
              <title>Engineering area lead</title>
              <purpose>Answers for an engineering area as a whole: for its people, its services and its money.</purpose>
              <accountabilities>
                <accountability id="set-area-direction" kind="lead">
                  Sets the direction of the area together with its principal engineers
                </accountability>
                <accountability id="divide-means" kind="coordinate">
                  Divides people, time for repairs or computing costs among the teams by published criteria
                </accountability>
                <accountability id="report-service" kind="execute">
                  Reports to users every quarter how well the services of the area have worked
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="guiding" weight="3"/>
                <requires competency="software-design" level="trusted"/>
                <requires competency="running-services" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Answers for the services of an area"/>
                <value factor="information" level="4" because="A weakness left open in the area harms many people"/>
              </evaluation>
              <decisions>
                <decides subject="Time set aside for repairs" limit="at least a fifth of each quarter"/>
              </decisions>
              <seats>
                <seat forum="service-round" voice="decides"/>
              </seats>
            </change>

            <change role="director">
              <title>Engineering director</title>
              <purpose>
                Leads several engineering areas in one direction, so that users get services that work together.
              </purpose>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets a joint direction for several areas with their senior principal engineers
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides investments among new services, repairs or the end of old services
                </accountability>
                <accountability id="answer-for-interruptions" kind="execute">
                  Answers to users in person after a grave interruption
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="shaping" weight="3"/>
                <requires competency="software-design" level="trusted"/>
                <requires competency="running-services" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Answers for the services of several areas"/>
                <value factor="information" level="4"
                    because="A weakness left open, or a wrong word about jobs, harms many people"/>
              </evaluation>
              <decisions>
                <decides subject="Start or end of a service that several areas share" limit="after hearing its users"/>
              </decisions>
              <seats>
                <seat forum="service-round" voice="decides"/>
              </seats>
            </change>

            <change role="senior-director">
              <title>Senior engineering director</title>
              <purpose>
                Answers for the engineering of a main line of the company for years ahead, together with the engineering
                fellows.
              </purpose>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets a technical direction for four years together with the engineering fellows
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances people, suppliers or computing sites of the line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of staff, owners or the public about failures of the line
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="shaping" weight="3"/>
                <requires competency="software-design" level="guiding"/>
                <requires competency="running-services" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="results" level="5" because="Answers for the services of a main line of the company"/>
              </evaluation>
            </change>
          </extends>

          <!-- The craft. Replace a behaviour by one of your own wherever your software, or what it is for, asks for
               something else. -->
          <competencies>
            <area id="craft">
              <title>Craft of software</title>
              <summary>Making software, keeping it running, keeping it safe.</summary>

              <competency id="software-design" scale="mastery" per-level="P12M">
                <title>Software design</title>
                <summary>
                  Deciding how the parts of a piece of software fit together, so that it can still be changed later.
                </summary>
                <expects level="learning">Draws the path of one request through the parts of a service</expects>
                <expects level="learning">Asks for a second opinion before adding a dependency</expects>
                <expects level="learning">Tells a colleague in their own words why a part is built the way it is</expects>
                <expects level="independent">
                  Designs a component that a colleague later changes without touching other parts
                </expects>
                <expects level="independent">Records each choice of design with one option that was turned down</expects>
                <expects level="independent">Lists how a component can fail, with what its users would notice</expects>
                <expects level="trusted">Splits a tangled part into two that can be released separately</expects>
                <expects level="trusted">Shows by a measured trial that a design carries twice the present load</expects>
                <expects level="trusted">Points out in a review which choice will be hardest to undo</expects>
                <expects level="guiding">Writes the rules by which services of several teams exchange data</expects>
                <expects level="guiding">Moves several teams off an outdated part without stopping their releases</expects>
                <expects level="guiding">Brings teams that dispute a design to one written decision</expects>
                <expects level="shaping">Lays out how the main systems of the company will change over three years</expects>
                <expects level="shaping">Publishes a design that people outside the company build on</expects>
                <expects level="shaping">
                  Cuts by a third the number of systems that do the same thing across the company
                </expects>
              </competency>

              <competency id="building-and-testing" scale="mastery" per-level="P9M">
                <title>Building and testing</title>
                <summary>Writing software in small steps that are shown to work, in a form that others can read.</summary>
                <expects level="learning">Hands in changes small enough to be reviewed within half an hour</expects>
                <expects level="learning">Adds a test to each change of what the software does</expects>
                <expects level="learning">Repairs a build that they broke before starting anything new</expects>
                <expects level="independent">Writes code that a new colleague changes without asking its author</expects>
                <expects level="independent">Covers wrong input, delay or outage in the tests of a change</expects>
                <expects level="independent">Tries out a colleague's change before approving it</expects>
                <expects level="trusted">Tracks down a fault that appears in one of a hundred runs</expects>
                <expects level="trusted">Makes an untested part safe to change by adding tests first</expects>
                <expects level="trusted">Halves the time that the tests of a team take</expects>
                <expects level="guiding">Sets the checks that each change of several teams passes before its release</expects>
                <expects level="guiding">
                  Brings down the share of failed releases in several teams, shown over two quarters
                </expects>
                <expects level="guiding">
                  Replaces a way of building that slowed several teams, after a trial with one of them
                </expects>
                <expects level="shaping">Rids all products of the company of one kind of fault for a year</expects>
                <expects level="shaping">Releases a tool for testing that people outside the company help to maintain</expects>
                <expects level="shaping">Agrees with all teams on rules for code that a machine has written</expects>
              </competency>

              <competency id="running-services" scale="mastery" per-level="P9M">
                <title>Running services</title>
                <summary>Keeping software working for the people who use it, at night too, without wearing anyone out.</summary>
                <expects level="learning">Follows the written steps when an alert comes in</expects>
                <expects level="learning">Notes each action during an interruption with its time</expects>
                <expects level="learning">Calls the second person on duty instead of guessing</expects>
                <expects level="independent">Takes an on-call week alone within the agreed times of response</expects>
                <expects level="independent">Undoes a faulty release before looking for its cause</expects>
                <expects level="independent">Removes an alert on which nobody had to act for a quarter</expects>
                <expects level="trusted">Leads the response to an interruption in which five or more people take part</expects>
                <expects level="trusted">Posts in plain words what users can do while a service is down</expects>
                <expects level="trusted">Finds the first link in a chain of faults from records of several services</expects>
                <expects level="guiding">Agrees with users on how many minutes a month a service may be down</expects>
                <expects level="guiding">Halves the number of calls at night in several teams within a year</expects>
                <expects level="guiding">Practises the loss of a whole site with several teams once a year</expects>
                <expects level="shaping">Publishes the causes of grave interruptions for people outside the company</expects>
                <expects level="shaping">
                  Keeps the services of the company running through the failure of a large supplier
                </expects>
                <expects level="shaping">Ends lone on-call duty across the company, with rest after each call at night</expects>
              </competency>

              <competency id="data-and-security" scale="mastery" per-level="P12M">
                <title>Data and security</title>
                <summary>Keeping data correct, private and out of the wrong hands.</summary>
                <expects level="learning">Keeps passwords or keys out of code, records or messages</expects>
                <expects level="learning">Uses made-up data in tests instead of data about people</expects>
                <expects level="learning">Reports a suspicious message or a lost device within the hour</expects>
                <expects level="independent">Lists which personal data a change touches, with the purpose of each</expects>
                <expects level="independent">Restores a backup on trial before changing stored data</expects>
                <expects level="independent">Closes a known weakness in a component within the agreed number of days</expects>
                <expects level="trusted">Draws up how an attacker could misuse a service, with a barrier for each way</expects>
                <expects level="trusted">Changes the form of stored data while the service keeps running</expects>
                <expects level="trusted">Deletes data that no stated purpose needs any more</expects>
                <expects level="guiding">Reviews every half-year who may see which data in several teams</expects>
                <expects level="guiding">Arranges a yearly trial attack on the services of several teams</expects>
                <expects level="guiding">
                  Halves the number of days for which known weaknesses stay open in several teams
                </expects>
                <expects level="shaping">
                  Agrees with employee representatives on what the software of the company records about staff
                </expects>
                <expects level="shaping">Warns other companies of a newly found weakness under published rules</expects>
                <expects level="shaping">
                  Introduces a protection that keeps the data of users unreadable even for the company
                </expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="architecture-forum">
              <title>Architecture forum</title>
              <summary>Decides on designs that several teams rely on. Anybody can bring a design to it.</summary>
            </forum>
            <forum id="service-round">
              <title>Service round</title>
              <summary>Decides on on-call duty, rest or repairs after interruptions; employee representatives attend.</summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
