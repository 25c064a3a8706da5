// Generated from the files in Frameworks/care-and-support by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let careAndSupport: [ShippedDocument] = [
    ShippedDocument(
      name: "care-and-support/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- A framework for care and support: nursing, social care, counselling, customer support. It extends the triple
             ladder: what is not written here is inherited. The words are those of care for people. In customer support, a
             care plan is what was agreed with a customer about the help to come, and a ward is a group of call lines; there
             physical effort and surroundings will be lower, mental effort higher.
             All values are illustrative. The levels are balanced so that each role stays in the category of its grade. That
             holds some of them low, first of all emotional demands on the shared rungs. Where your own panel finds more
             points, as it may in a hospice or a home, raise the grade, not the limit. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="care-and-support" version="1.0.0" xml:lang="en" status="illustrative" family="care">
          <title>Care and support: three equal careers</title>
          <summary>
            Careers for people who nurse, care for, advise or support others: care experts, care coordinators and care team
            leads, from the same first rungs to the same last grade.
          </summary>

          <extends framework="triple-ladder" version="1">
            <!-- The shared rungs. -->
            <change role="associate">
              <title>Care assistant</title>
              <purpose>
                Helps people with single everyday needs, with a colleague at hand, while learning the work from the ground up.
              </purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">
                  Helps people with meals, washing, questions or papers by the agreed method
                </accountability>
                <accountability id="report-halts" kind="execute">
                  Reports within the shift when help could not be given
                </accountability>
                <accountability id="stay-close" kind="execute">
                  Stays with people who are alone or worried until help arrives
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="learning" weight="2"/>
                <requires competency="records" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="2" because="Needs one kind of help with its rules, learnt within a year"/>
                <value factor="problem-solving" level="1"
                    because="Picks the answer by the care plan; anything else goes to a colleague"/>
                <value factor="communication" level="2" because="Reassures people in everyday situations"/>
                <value factor="physical-skill" level="2"
                    because="Helps at meals, washing or getting up by practised movements"/>
                <value factor="emotional-demands" level="3"
                    because="Keeps friendly all day; colleagues take over grief or aggression"/>
                <value factor="physical-effort" level="4"
                    because="Supports the weight of a person at getting up or washing every hour"/>
                <value factor="people" level="2" because="Helps people with everyday needs"/>
                <value factor="information" level="1"
                    because="A colleague reads each entry in the same shift, so that slips are noticed at once"/>
                <value factor="surroundings" level="2"
                    because="Smells or risk of infection for up to a quarter of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts and weekends; nights would be step 4"/>
              </evaluation>
              <decisions>
                <decides subject="Interruption of help that a person refuses" limit="until a colleague has been asked"/>
              </decisions>
            </change>

            <change role="practitioner">
              <title>Carer</title>
              <purpose>Gives people the care or support that was agreed with them, without a second check.</purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Gives complete care or support as the care plan describes
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Hands people over to the next shift with their open questions
                </accountability>
                <accountability id="note-changes" kind="execute">
                  Records each change in a person's state before the shift ends
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="independent" weight="2"/>
                <requires competency="records" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="3"
                    because="Needs a whole occupation, learnt by training or years of caring"/>
                <value factor="problem-solving" level="1"
                    because="Picks measures by the care plan; new needs go to a senior carer"/>
                <value factor="communication" level="2"
                    because="Reassures people and those close to them in everyday situations"/>
                <value factor="planning" level="1" because="Puts the visits or cases of a shift in order"/>
                <value factor="physical-skill" level="3"
                    because="Moves people safely with aids or a lifter, which takes months to learn"/>
                <value factor="mental-effort" level="2"
                    because="Needs close attention for about half of the shift, at medicines or entries"/>
                <value factor="emotional-demands" level="3"
                    because="Keeps friendly all day; senior colleagues take over grief or aggression"/>
                <value factor="physical-effort" level="3"
                    because="Stands or walks for most of the shift; aids or lifters bear the weight of people"/>
                <value factor="people" level="2"
                    because="Helps people with everyday needs; senior carers answer for their care plans"/>
                <value factor="information" level="2"
                    because="Entries are read at each handover, so that a slip costs colleagues hours"/>
                <value factor="surroundings" level="2"
                    because="Smells or risk of infection for up to a quarter of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts and weekends; nights would be step 4"/>
              </evaluation>
              <decisions>
                <decides subject="Order of help within a shift" limit="within the care plans"/>
              </decisions>
            </change>

            <change role="senior">
              <title>Senior carer</title>
              <purpose>
                Takes over people whose needs the usual way does not meet, so that the team can go on with its work.
              </purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Helps people with difficult needs from the first talk to the lasting answer
                </accountability>
                <accountability id="check-results" kind="execute">
                  Checks care plans of colleagues, giving a reason for each request
                </accountability>
                <accountability id="introduce-colleagues" kind="lead">
                  Introduces new colleagues to the people they will help
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="trusted" weight="2"/>
                <requires competency="safeguarding" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="3" because="Needs a whole occupation with years of difficult cases"/>
                <value factor="problem-solving" level="3"
                    because="Finds the causes of distress or decline that the team has not met before"/>
                <value factor="communication" level="3" because="Wins the trust of people who are worried or refuse help"/>
                <value factor="planning" level="1"
                    because="Puts the people of a shift in order of need; coordinators plan the weeks"/>
                <value factor="physical-skill" level="2"
                    because="Uses simple aids by practised movements; carers move people, nurses place infusions"/>
                <value factor="mental-effort" level="2"
                    because="Needs close attention for about half of the shift; talks and walks make up the rest"/>
                <value factor="emotional-demands" level="3"
                    because="Bears distress or blame every week; hard days are shared among senior carers"/>
                <value factor="physical-effort" level="2"
                    because="Stands or walks for half of the shift; talks and plans fill the other half"/>
                <value factor="people" level="3" because="Answers for people who depend on care, by the plans made for them"/>
                <value factor="information" level="2"
                    because="Plans are read at each handover, so that a slip costs colleagues hours"/>
                <value factor="surroundings" level="2"
                    because="Smells or risk of infection for up to a quarter of the shift"/>
                <value factor="working-time" level="3"
                    because="Works early or late shifts and weekends; nights would be step 4"/>
              </evaluation>
              <decisions>
                <decides subject="Change of a care plan" limit="together with the person it is for"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="advises"/>
              </seats>
            </change>

            <!-- Experts: with people who need help, more and more for others who help them. -->
            <change role="expert">
              <title>Care expert</title>
              <purpose>
                Gives several teams dependable answers about one kind of need, so that each can help people in a tested way.
              </purpose>
              <accountabilities>
                <accountability id="set-methods" kind="lead">
                  Sets how teams meet one kind of need, such as pain, confusion or debt
                </accountability>
                <accountability id="teach-skills" kind="lead">
                  Teaches colleagues single skills beside the people who need them
                </accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Helps people whose needs lie between several fields
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="trusted" weight="2"/>
                <requires competency="needs-assessment" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="4"
                    because="Needs one field of care in depth with working knowledge of those around it"/>
                <value factor="problem-solving" level="4"
                    because="Finds answers where wishes, health and rules contradict each other"/>
                <value factor="communication" level="3"
                    because="Wins the trust of people who are worried or of another opinion"/>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="mental-effort" level="2"
                    because="Needs close attention for about half of the day; talks and walks make up the rest"/>
                <value factor="emotional-demands" level="3"
                    because="Bears the distress of people with the hardest needs every week"/>
                <value factor="physical-effort" level="2" because="Stands or walks beside people for up to half of the day"/>
                <value factor="people" level="3" because="Answers for one kind of need of people who depend on care"/>
                <value factor="surroundings" level="2" because="Smells or risk of infection for up to a quarter of the day"/>
                <value factor="working-time" level="1" because="Works by day, at hours agreed with the people visited"/>
              </evaluation>
              <decisions>
                <decides subject="Change of care plans in the field" limit="together with the person and the team"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="senior-expert">
              <title>Senior care expert</title>
              <purpose>Joins what several teams know about people's needs in ways of helping that hold for years.</purpose>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops ways of helping together with people who receive help
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Helps in cases that have exhausted several teams
                </accountability>
                <accountability id="review-plans" kind="coordinate">
                  Reviews plans of several teams for risks to people who depend on them
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="guiding" weight="2"/>
                <requires competency="needs-assessment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="4"
                    because="Finds answers where wishes, health and rules contradict each other"/>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day, at a pace of their own"/>
                <value factor="emotional-demands" level="3"
                    because="Bears the distress of people with the hardest needs every week"/>
                <value factor="physical-effort" level="2" because="Stands or walks beside people for up to half of the day"/>
                <value factor="people" level="3"
                    because="Teaches the craft to several teams; doctors or teams answer for health"/>
                <value factor="money-and-goods" level="1"
                    because="Uses aids worth up to a month's pay; trials are paid by the area"/>
                <value factor="surroundings" level="2" because="Smells or risk of infection for up to a quarter of the day"/>
                <value factor="working-time" level="2" because="Works by day at fixed hours that follow the wards"/>
              </evaluation>
              <decisions>
                <decides subject="Hold of a disputed care plan" limit="until the person concerned has been heard"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="principal">
              <title>Care principal</title>
              <purpose>
                Sets the standard of care or support for a whole area, by trials, by advice and by its hardest cases.
              </purpose>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the standard of care after hearing teams and people who receive help
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Tests new ways of helping with people who agree to take part
                </accountability>
                <accountability id="advise-board" kind="coordinate">
                  Advises the area board on each decision that changes how people are helped
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="guiding" weight="2"/>
                <requires competency="needs-assessment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="4"
                    because="Finds answers where the needs of people and the means of an area contradict"/>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day, at a pace of their own"/>
                <value factor="emotional-demands" level="3"
                    because="Bears the distress of the hardest cases of the area every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of the area"/>
                <value factor="money-and-goods" level="2" because="Spends money for trials worth up to a year's pay"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the day"/>
                <value factor="working-time" level="2" because="Works by day at fixed hours that follow the wards"/>
              </evaluation>
              <decisions>
                <decides subject="Approval of new methods or aids" limit="after a trial with people who use them"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="advises"/>
              </seats>
            </change>

            <change role="senior-principal">
              <title>Senior care principal</title>
              <purpose>
                Answers for a field of care or support across areas, so that the company decides on tested knowledge.
              </purpose>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs the development of care in the field across areas
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines plans that could harm people before they are decided
                </accountability>
                <accountability id="join-areas" kind="coordinate">
                  Brings areas to one shared way of helping in the field
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="shaping" weight="2"/>
                <requires competency="needs-assessment" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="emotional-demands" level="3" because="Examines deaths, abuse or grave complaints every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of several areas"/>
                <value factor="money-and-goods" level="2" because="Spends money for research worth up to a year's pay"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the time"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Halt of a trial that harms people"/>
              </decisions>
            </change>

            <change role="fellow">
              <title>Care fellow</title>
              <purpose>
                Opens new ground in helping people, with a voice that weighs as much as that of a senior director.
              </purpose>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior directors which kinds of help the company offers or ends
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Works with people on needs that nobody in the company could meet before
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge from research, schools or self-help groups to the teams
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="shaping" weight="2"/>
                <requires competency="needs-assessment" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="emotional-demands" level="3"
                    because="Hears every week of distress that nobody could ease before"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="5" because="Answers for the craft of a field across the company"/>
                <value factor="money-and-goods" level="2" because="Spends money for research worth up to a year's pay"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time, one day a month beside people"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Limits that the company sets itself in helping people"
                    limit="after hearing people who receive help"/>
              </decisions>
            </change>

            <!-- Coordinators: they see to it that nobody is lost between shifts, teams or services, without direct reports.
                 They are asked for communication besides, since people, relatives and services act on what they say. -->
            <change role="delivery-owner">
              <remove part="requires" key="safety"/>
              <title>Care coordinator</title>
              <purpose>Turns what was promised to people into help that arrives, across shifts, teams or services.</purpose>
              <accountabilities>
                <accountability id="hold-plan" kind="coordinate">
                  Holds one plan of visits, calls or shifts for the people helped by several teams
                </accountability>
                <accountability id="clear-obstacles" kind="coordinate">
                  Clears gaps in cover, transport or aids before a person goes without help
                </accountability>
                <accountability id="deliver-result" kind="execute">
                  Arranges admissions, moves or calls back by work of their own
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="independent"/>
                <requires competency="records" level="trusted" weight="2"/>
                <requires competency="safeguarding" level="trusted"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="3" because="Bears blame or despair over waiting every week"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="3" because="Answers that people who depend on care are not left without it"/>
                <value factor="money-and-goods" level="1"
                    because="Orders aids worth up to a month's pay; beds and vehicles are in other hands"/>
                <value factor="information" level="3"
                    because="A slip in a handover harms a person, or that person's privacy"/>
                <value factor="surroundings" level="1" because="Works in offices or at the phone nearly all of the time"/>
                <value factor="working-time" level="3" because="Works early or late shifts, weekends or on call"/>
              </evaluation>
              <decisions>
                <decides subject="Order of admissions or cases" limit="by urgency, within published criteria"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="senior-delivery-owner">
              <remove part="requires" key="safety"/>
              <title>Senior care coordinator</title>
              <purpose>
                Keeps the promises to people that several services can only keep together, for a year or more ahead.
              </purpose>
              <accountabilities>
                <accountability id="join-plans" kind="coordinate">
                  Joins the plans of several services around each person
                </accountability>
                <accountability id="manage-reserves" kind="coordinate">
                  Manages reserves of hours, beds or call lines of several teams
                </accountability>
                <accountability id="restore-service" kind="execute">
                  Steps in on the spot when a service has broken down
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="independent"/>
                <requires competency="records" level="guiding" weight="2"/>
                <requires competency="safeguarding" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears the despair or anger of people without help on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="3"
                    because="Answers that people who depend on several services are not left without them"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the time"/>
                <value factor="working-time" level="3" because="Works early or late shifts, weekends or on call"/>
              </evaluation>
              <decisions>
                <decides subject="Use of reserve hours, beds or call lines"
                    limit="up to the yearly amount in the plan of the area"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="delivery-principal">
              <remove part="requires" key="safety"/>
              <title>Care service principal</title>
              <purpose>
                Answers for the daily run of care or support in an area, from the first call to the last handover.
              </purpose>
              <accountabilities>
                <accountability id="plan-area" kind="coordinate">
                  Plans places, visits or call hours of the area for two years ahead
                </accountability>
                <accountability id="run-hardest" kind="execute">
                  Runs the opening, move or wave of illness that is hardest for the area
                </accountability>
                <accountability id="set-rules" kind="lead">
                  Sets the rules for handovers or waiting lists after hearing the teams
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="guiding"/>
                <requires competency="records" level="guiding" weight="2"/>
                <requires competency="safeguarding" level="guiding"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears the despair or anger of people without help on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="3"
                    because="Teaches the craft of coordinating; answers for people between services"/>
                <value factor="money-and-goods" level="2" because="Handles reserves of hours worth up to a year's pay"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the day"/>
                <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Halt of admissions when safe care is not certain" limit="until cover is restored"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="advises"/>
              </seats>
            </change>

            <change role="senior-delivery-principal">
              <remove part="requires" key="safety"/>
              <title>Senior care service principal</title>
              <purpose>
                Keeps several areas of care or support running as one, so that nobody is lost between two services.
              </purpose>
              <accountabilities>
                <accountability id="join-areas" kind="coordinate">
                  Joins the services of several areas in one plan
                </accountability>
                <accountability id="prepare-outages" kind="coordinate">
                  Prepares areas for a wave of illness or the loss of a site
                </accountability>
                <accountability id="run-undertaking" kind="execute">
                  Runs the largest opening, move or closure that crosses areas
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="guiding"/>
                <requires competency="records" level="guiding" weight="2"/>
                <requires competency="safeguarding" level="shaping"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears the despair or anger of people without help on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of coordinating in several areas"/>
                <value factor="money-and-goods" level="3"
                    because="Handles reserves of several areas worth up to ten years' pay"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the time"/>
                <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Shift of staff or places between areas" limit="after hearing each of them"/>
              </decisions>
            </change>

            <change role="delivery-fellow">
              <remove part="requires" key="safety"/>
              <title>Care service fellow</title>
              <purpose>
                Changes how the company brings help to people, with a voice that weighs as much as that of a senior director.
              </purpose>
              <accountabilities>
                <accountability id="build-network" kind="coordinate">
                  Builds up a network of services, clinics or partners for years ahead
                </accountability>
                <accountability id="agree-partners" kind="coordinate">
                  Agrees with partners on shared ways of taking people over
                </accountability>
                <accountability id="solve-open-question" kind="execute">
                  Closes gaps between services that nobody in the company had closed before
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="communication" level="shaping"/>
                <requires competency="records" level="shaping" weight="2"/>
                <requires competency="safeguarding" level="shaping"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears the despair or anger of people without help on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the craft of coordinating in several areas"/>
                <value factor="money-and-goods" level="3"
                    because="Handles reserves of the company worth up to ten years' pay"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; services are visited monthly"/>
                <value factor="working-time" level="3" because="Is on call for several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Partners to whom people are handed over" limit="after checking how they treat people"/>
              </decisions>
            </change>

            <!-- Leaders: people first. The first rung asks for no more craft than a carer has. -->
            <change role="team-lead">
              <title>Care team lead</title>
              <purpose>Leads a team, so that its people grow, stay healthy and have strength left to help others.</purpose>
              <accountabilities>
                <accountability id="talk-after" kind="lead">
                  Talks with the team after each death, attack or grave complaint
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Plans shifts, breaks or leave so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">Takes a share of care or support every week</accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="independent"/>
                <requires competency="safeguarding" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="2"
                    because="Combines known remedies in the team; care experts find new causes"/>
                <value factor="physical-skill" level="2"
                    because="Typing or simple aids; colleagues move people or place infusions"/>
                <value factor="mental-effort" level="3"
                    because="Needs close attention for most of the day; coordinators take the calls"/>
                <value factor="emotional-demands" level="4"
                    because="Bears grief, aggression or conflict of people or staff on most days"/>
                <value factor="physical-effort" level="2"
                    because="Stands or walks beside people for up to half of the shift"/>
                <value factor="people" level="3"
                    because="Answers for the growth of a team and for people who depend on its care"/>
                <value factor="surroundings" level="2"
                    because="Smells or risk of infection for up to a quarter of the shift"/>
                <value factor="working-time" level="3" because="Works early or late shifts, weekends or on call"/>
              </evaluation>
              <decisions>
                <decides subject="Relief of a colleague after a distressing event" limit="on the same day"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="group-lead">
              <title>Care group lead</title>
              <purpose>
                Leads several teams or wards through their leads, so that people are helped around the clock and nobody is
                overloaded.
              </purpose>
              <accountabilities>
                <accountability id="grow-leads" kind="lead">
                  Develops care team leads together with their deputies
                </accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances staff or hard cases between the teams every month
                </accountability>
                <accountability id="settle-conflicts" kind="execute">
                  Settles conflicts with relatives or colleagues that a team could not settle
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="planning" level="guiding"/>
                <requires competency="care-of-people" level="trusted"/>
                <requires competency="safeguarding" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="planning" level="3"
                    because="Lays out shifts and leave for months ahead; coordinators plan the year"/>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears grief, complaints or conflict of people or staff on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the growth of several teams"/>
                <value factor="money-and-goods" level="1"
                    because="Decides on small purchases; the area lead decides on equipment"/>
                <value factor="surroundings" level="2" because="Is on wards or in homes for up to a quarter of the day"/>
                <value factor="working-time" level="3"
                    because="Meets early and late shifts in their hours; is on call for some weeks"/>
              </evaluation>
              <decisions>
                <decides subject="Extra cover for a team under strain"
                    limit="up to the yearly amount in the plan of the area"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="decides"/>
              </seats>
            </change>

            <change role="area-lead">
              <title>Care area lead</title>
              <purpose>Answers for an area of care or support as a whole: for its aims, its people and its money.</purpose>
              <accountabilities>
                <accountability id="grow-leaders" kind="lead">Develops team leads and group leads of the area</accountability>
                <accountability id="divide-means" kind="coordinate">
                  Divides staff or money among the teams by published criteria of need
                </accountability>
                <accountability id="meet-customers" kind="execute">
                  Meets people who receive help, or those close to them, every month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="inclusion" level="guiding"/>
                <requires competency="care-of-people" level="trusted"/>
                <requires competency="safeguarding" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4" because="Bears grave complaints, harm or conflict on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the growth of several teams"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; wards are visited weekly"/>
                <value factor="working-time" level="3" because="Is on call for grave events several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Shift model of the area" limit="within the agreements with employee representatives"/>
              </decisions>
              <seats>
                <seat forum="case-round" voice="advises"/>
              </seats>
            </change>

            <change role="director">
              <title>Care director</title>
              <purpose>
                Leads several areas of care or support in one direction, so that promises to people and staff are kept.
              </purpose>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets a joint direction for several areas with senior principals and people helped
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides investments in staff, homes or aids with published reasons
                </accountability>
                <accountability id="consult-representatives" kind="execute">
                  Consults employee representatives before shifts or staffing change
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="care-of-people" level="guiding"/>
                <requires competency="safeguarding" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears grave complaints, harm or conflict over jobs on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="4" because="Answers for the growth of many teams"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; wards are visited monthly"/>
                <value factor="working-time" level="3" because="Is on call for grave events several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Staffing that areas keep on each shift"
                    limit="after agreement with employee representatives"/>
              </decisions>
            </change>

            <change role="senior-director">
              <title>Senior care director</title>
              <purpose>
                Answers for care or support as a main line of the company for years ahead, together with the fellows.
              </purpose>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets a direction for care or support for four years together with the fellows
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances staff, places or sites of the line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of people helped, staff or the public about harm or results
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="planning" level="shaping"/>
                <requires competency="care-of-people" level="guiding"/>
                <requires competency="safeguarding" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="physical-skill" level="2" because="Typing is the only practised movement; teams move people"/>
                <value factor="emotional-demands" level="4"
                    because="Bears grave harm, conflict over jobs or closures on most days"/>
                <value factor="physical-effort" level="1"
                    because="Sits, stands or walks by free choice; hardly anybody is lifted"/>
                <value factor="people" level="5" because="Answers for the growth of people across the company"/>
                <value factor="surroundings" level="1"
                    because="Works in quiet rooms nearly all of the time; wards are visited monthly"/>
                <value factor="working-time" level="3" because="Is on call for grave events several weeks of a year"/>
              </evaluation>
              <decisions>
                <decides subject="Least staffing below which a service pauses"
                    limit="after hearing employee representatives"/>
              </decisions>
            </change>
          </extends>

          <!-- Care assistants and carers are asked for safety, as in the triple ladder; for coordinators, safeguarding takes
               its place. -->
          <competencies>
            <area id="craft">
              <title>Craft</title>
              <summary>Work with people who need help, in person, by phone or in writing.</summary>

              <competency id="care-of-people" scale="mastery" per-level="P12M">
                <title>Care of people</title>
                <summary>Helping people with what they cannot manage alone, and easing their distress.</summary>
                <expects level="learning">Introduces themselves by name and task before offering help</expects>
                <expects level="learning">Announces each step of help before taking it</expects>
                <expects level="learning">Stays with a person in distress until a colleague takes over</expects>
                <expects level="independent">Gives help as the care plan describes without a colleague alongside</expects>
                <expects level="independent">
                  Leaves a person to do what that person can do alone, even when helping would be faster
                </expects>
                <expects level="independent">Answers anger or tears in a calm voice, with one question at a time</expects>
                <expects level="trusted">Calms people whom other colleagues could not calm</expects>
                <expects level="trusted">Tells a person bad news in plain words, leaving time for questions</expects>
                <expects level="trusted">Finds a way of helping that a person agrees to who had refused help before</expects>
                <expects level="guiding">Sets how several teams meet people in crisis, pain or grief</expects>
                <expects level="guiding">
                  Leads talks after hard cases in which each helper can name what weighed on them
                </expects>
                <expects level="guiding">
                  Raises the share of people who call the help good, shown by interviews over a year
                </expects>
                <expects level="shaping">
                  Introduces a kind of help that the company had not offered before, tested with those who use it
                </expects>
                <expects level="shaping">
                  Makes the choice of helper, time or channel a right of each person across the company
                </expects>
                <expects level="shaping">Publishes what helped people most, so that other providers can try it</expects>
              </competency>

              <competency id="needs-assessment" scale="mastery" per-level="P9M">
                <title>Finding out needs</title>
                <summary>Finding out together with people which help they need, want or refuse.</summary>
                <expects level="learning">Asks the questions of the form at the pace of the person</expects>
                <expects level="learning">Keeps what a person said apart from what was observed</expects>
                <expects level="learning">Reports a change in a person's state within the same shift</expects>
                <expects level="independent">Asks what matters to the person before proposing help</expects>
                <expects level="independent">
                  Checks a need in two ways, such as by the person's account and by a measurement
                </expects>
                <expects level="independent">Sets a date on which each need is looked at again</expects>
                <expects level="trusted">Notices a decline that others had put down to age, mood or habit</expects>
                <expects level="trusted">
                  Weighs opposing wishes of a person, relatives or payers in writing, those of the person first
                </expects>
                <expects level="trusted">Changes a care plan when the first answer has not helped, giving the reason</expects>
                <expects level="guiding">
                  Chooses the method of assessment for several teams after a trial with people who need help
                </expects>
                <expects level="guiding">Has the same need assessed by several colleagues to see where they differ</expects>
                <expects level="guiding">Shows by figures for a year whose needs are found too late</expects>
                <expects level="shaping">Develops a way to assess a need that nobody could measure before</expects>
                <expects level="shaping">
                  Changes the criteria for help in the company by evidence of needs that they missed
                </expects>
                <expects level="shaping">Runs studies in which people who receive help choose the questions</expects>
              </competency>

              <competency id="records" scale="mastery" per-level="P9M">
                <title>Records and handover</title>
                <summary>Passing on what others must know: complete, in time, to nobody else.</summary>
                <expects level="learning">Writes each entry before the end of the shift</expects>
                <expects level="learning">Writes what happened without guessing at reasons</expects>
                <expects level="learning">Asks a colleague who may know a matter before passing it on</expects>
                <expects level="independent">Hands over the open tasks of each person by name and time</expects>
                <expects level="independent">Reads the latest entries before meeting a person</expects>
                <expects level="independent">Repeats a spoken order aloud before acting on it</expects>
                <expects level="trusted">Finds the gap in a record that explains why help went wrong</expects>
                <expects level="trusted">Sums up a long case on one page by which the next helper acts</expects>
                <expects level="trusted">
                  Brings people to another service without their having to tell their story again
                </expects>
                <expects level="guiding">Sets what several teams record, with a purpose for each entry</expects>
                <expects level="guiding">Removes double entries from the records of several teams</expects>
                <expects level="guiding">Checks twenty handovers every quarter, with the result open to each team</expects>
                <expects level="shaping">Opens records across the company to the people they are about</expects>
                <expects level="shaping">
                  Agrees with other organisations on one form of handover, tested on real cases
                </expects>
                <expects level="shaping">Sets for each kind of record of the company when it is deleted</expects>
              </competency>

              <competency id="safeguarding" scale="mastery" per-level="P9M">
                <title>Safeguarding</title>
                <summary>Keeping people who depend on help from neglect, abuse, fraud or avoidable harm.</summary>
                <expects level="learning">Reports a worry about a person's safety on the same day</expects>
                <expects level="learning">Asks before entering a person's room, home or account</expects>
                <expects level="learning">Declines gifts or loans from people who receive help</expects>
                <expects level="independent">Checks who a person is before giving medicine, money or information</expects>
                <expects level="independent">Writes down injuries, falls or odd payments with date and place</expects>
                <expects level="independent">Speaks with a person alone when somebody else keeps answering</expects>
                <expects level="trusted">
                  Stops a measure that harms a person, naming the reason to those who ordered it
                </expects>
                <expects level="trusted">Weighs freedom against risk together with the person whose freedom it is</expects>
                <expects level="trusted">Keeps a person who has complained about a helper from suffering for it</expects>
                <expects level="guiding">Sets when several teams call in a doctor, an authority or the police</expects>
                <expects level="guiding">Finds patterns of harm by comparing the reports of several teams</expects>
                <expects level="guiding">Runs practice sessions in which colleagues act out how to voice a suspicion</expects>
                <expects level="shaping">
                  Ends a practice of the company that had put people under restraint or pressure
                </expects>
                <expects level="shaping">
                  Opens the company to inspection by people who receive help or by those close to them
                </expects>
                <expects level="shaping">Publishes cases of harm every year, with what was changed afterwards</expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="case-round">
              <title>Case round</title>
              <summary>
                Decides every week on disputed care plans. The person concerned, or somebody whom that person chose, can
                attend.
              </summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
