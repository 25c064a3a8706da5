// Generated from the files in Frameworks/product-and-design by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let productAndDesign: [ShippedDocument] = [
    ShippedDocument(
      name: "product-and-design/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Two equal careers for product managers and designers, as experts or as leaders. It extends the dual ladder:
             what is not written here is inherited from there. All levels, weights and points are illustrative; have your
             own panel evaluate the roles. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="product-and-design" version="1.0.0" xml:lang="en" status="illustrative" family="product">
          <title>Product and design: two equal careers</title>
          <summary>
            The dual ladder in the words of product managers and designers, who share its rungs, with three competencies of
            their craft: discovery, design, product decisions. For companies of any size.
          </summary>

          <!-- Product managers and designers share one ladder: each role asks for one of two competencies, design or
               product decisions, at the same level. No role names more than eight competencies. At one grade, both tracks
               ask for the same number of competencies, with the same sums of levels, of weights and of levels times
               weights, counted with one of the two alternatives or with both. -->
          <extends framework="dual-ladder" version="1">
            <!-- In this family, watching people use the product is everyday work, so the bar is higher than in the base. -->
            <change competency="customer-insight">
              <expects level="independent">Watches people use the product at least twice a month</expects>
              <expects level="independent">Listens in on calls of the support staff every month</expects>
              <expects level="independent">Names the three most frequent complaints with a count of each</expects>
            </change>

            <!-- The shared rungs of product managers and designers. Discovery takes the place of safety from the second
                 rung on, and that of delivery from the third, to keep each role at eight competencies. -->
            <change role="associate">
              <title>Associate product manager or designer</title>
              <purpose>
                Prepares drafts, notes or figures that colleagues check, while learning how people use the product.
              </purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">
                  Completes assigned drafts, notes or counts by the agreed method
                </accountability>
                <accountability id="record-learning" kind="execute">
                  Keeps a record of what users said or did, open to the team
                </accountability>
                <accountability id="join-studies" kind="execute">
                  Takes notes in at least two conversations with users a month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="learning"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="learning" weight="2"/>
                  <requires competency="product-decisions" level="learning" weight="2"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="communication" level="2" because="Answers everyday questions of users before a conversation"/>
                <value factor="physical-skill" level="2" because="Drawing or typing are the only practised movements"/>
                <value factor="mental-effort" level="3" because="Drafts or notes take close attention for most of the day"/>
                <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
              </evaluation>
            </change>

            <change role="practitioner">
              <remove part="requires" key="safety"/>
              <title>Product manager or designer</title>
              <purpose>Turns a known need into a tested draft or plan that others can build or put into use.</purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Delivers tested drafts or plans that are ready to be built
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Agrees with those who build or serve on what comes first
                </accountability>
                <accountability id="try-with-users" kind="execute">
                  Tries each larger draft with users before it is built
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="independent"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="independent" weight="2"/>
                  <requires competency="product-decisions" level="independent" weight="2"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="communication" level="3" because="Wins the trust of hesitant people who take part in a study"/>
                <value factor="physical-skill" level="2" because="Drawing or typing are the only practised movements"/>
                <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                <value factor="information" level="3" because="Notes of conversations hold private matters of single people"/>
              </evaluation>
            </change>

            <change role="senior">
              <remove part="requires" key="delivery"/>
              <title>Senior product manager or designer</title>
              <purpose>Finds answers to needs that contradict each other, so that the team makes one thing that helps.</purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Works out difficult flows or offers from the first complaint to the proven answer
                </accountability>
                <accountability id="check-results" kind="execute">
                  Reviews drafts or plans of colleagues before they are built
                </accountability>
                <accountability id="lead-tests" kind="lead">Leads the choice of what the team tests next</accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="independent"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="trusted" weight="2"/>
                  <requires competency="product-decisions" level="trusted" weight="2"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="communication" level="3" because="Wins over people of another opinion by what a test has shown"/>
                <value factor="physical-skill" level="2" because="Drawing or typing are the only practised movements"/>
                <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                <value factor="information" level="3" because="Notes of conversations hold private matters of single people"/>
              </evaluation>
              <decisions>
                <decides subject="Test of a draft with users" limit="within the rules that protect those who take part"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="advises"/>
              </seats>
            </change>

            <!-- From here on, two tracks. Product or design is the choice of each person on both; experts are asked for
                 discovery in depth as well. -->
            <change role="expert">
              <remove part="requires" key="delivery"/>
              <title>Product or design expert</title>
              <purpose>
                Gives several teams tested answers in one field, such as payment, first use or accessible design.
              </purpose>
              <accountabilities>
                <accountability id="set-methods" kind="lead">Sets how teams test ideas or drafts in the field</accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Solves cases in which the offers of several teams contradict each other
                </accountability>
                <accountability id="share-findings" kind="coordinate">
                  Brings findings about users to each team that they concern
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="trusted" weight="2"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="trusted"/>
                  <requires competency="product-decisions" level="trusted"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="4"
                    because="Finds answers where needs of users, cost or law contradict each other"/>
                <value factor="communication" level="4"
                    because="Brings users, engineers or sales staff with opposing interests to an agreement"/>
                <value factor="information" level="3" because="A wrong finding leads several teams to harm customers"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year, on visits to users"/>
              </evaluation>
              <decisions>
                <decides subject="Shared patterns of the field" limit="after a test with users"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="advises"/>
              </seats>
            </change>

            <change role="senior-expert">
              <remove part="requires" key="delivery"/>
              <title>Senior product or design expert</title>
              <purpose>Joins the offers of several teams in one that people can use from beginning to end.</purpose>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops shared patterns or measures together with the teams that use them
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Works out the parts of an offer that several teams share
                </accountability>
                <accountability id="map-ways" kind="coordinate">
                  Maps the way of users through the offers of several teams every half-year
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="guiding" weight="2"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="trusted"/>
                  <requires competency="product-decisions" level="trusted"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="planning" level="3" because="Lays out studies with several people for months ahead"/>
                <value factor="money-and-goods" level="2" because="Spends money for studies worth up to a year's pay"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year, on visits to users"/>
              </evaluation>
              <decisions>
                <decides subject="Figures by which a shared offer is judged" limit="after hearing the teams that make it"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="principal">
              <remove part="requires" key="delivery"/>
              <title>Product or design principal</title>
              <purpose>
                Sets for an area what an offer must do for people, by tests, by advice and by the hardest drafts of the field.
              </purpose>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the standard for accessible, honest offers of the area after hearing its teams
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Tests new kinds of offers by drafts of their own
                </accountability>
                <accountability id="weigh-requests" kind="coordinate">
                  Weighs large requests of customers together with sales or support staff
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="guiding" weight="2"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="guiding"/>
                  <requires competency="product-decisions" level="guiding"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="The whole area designs or decides by the standard"/>
                <value factor="money-and-goods" level="3" because="Spends money for studies worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year, on visits to users"/>
              </evaluation>
              <decisions>
                <decides subject="Withdrawal of an offer that misleads people or shuts them out"
                    limit="until a test shows otherwise"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="senior-principal">
              <remove part="requires" key="delivery"/>
              <title>Senior product or design principal</title>
              <purpose>Answers across areas for offers that fit together, so that the company decides on tested needs.</purpose>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs which open questions about users the areas answer first
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines the riskiest plans for new offers by tests with users
                </accountability>
                <accountability id="agree-patterns" kind="coordinate">
                  Gets areas to agree on how users move between their offers
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="shaping" weight="2"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="guiding"/>
                  <requires competency="product-decisions" level="guiding"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Whole areas choose their offers by the findings"/>
                <value factor="information" level="4" because="A wrong finding leads to offers that harm many people"/>
              </evaluation>
              <decisions>
                <decides subject="Questions about users that areas study together" limit="within the money for research"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="fellow">
              <remove part="requires" key="delivery"/>
              <title>Product or design fellow</title>
              <purpose>
                Opens new kinds of offers on which the future of the company rests, with a voice that weighs as much as that of
                a senior product and design director.
              </purpose>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior directors which needs the company will serve or leave to others
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Designs or tests offers for which no example exists
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge from research, user groups or associations into the company
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="discovery" level="shaping" weight="2"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="shaping"/>
                  <requires competency="product-decisions" level="shaping"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="5" because="The offers of the whole company rest on the field"/>
              </evaluation>
            </change>

            <!-- Leaders keep product or design at the level of their peers, and are asked for no discovery beyond the
                 shared rungs. What is new on the first rung is care for people, coaching, feedback. -->
            <change role="team-lead">
              <title>Product or design team lead</title>
              <purpose>
                Leads a team of product managers or designers, so that its people grow, stay well and make what helps.
              </purpose>
              <accountabilities>
                <accountability id="set-team-aims" kind="lead">
                  Sets with the team which needs of users it will serve in the quarter
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Plans studies, drafts or leave so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">
                  Takes a share of the studies, drafts or plans of the team
                </accountability>
                <accountability id="hold-critique" kind="lead">
                  Holds a weekly round in which each person can show unfinished work
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="trusted" weight="3"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="trusted"/>
                  <requires competency="product-decisions" level="trusted"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="communication" level="4"
                    because="Brings users, engineers or sales staff with opposing interests to an agreement"/>
                <value factor="working-time" level="2"
                    because="About twenty nights away in a year, on visits to users or other sites"/>
              </evaluation>
              <decisions>
                <decides subject="Needs that the team studies next" limit="within the aims of the area"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="advises"/>
              </seats>
            </change>

            <change role="group-lead">
              <title>Product or design group lead</title>
              <purpose>
                Leads several product or design teams through their leads, so that users meet one offer instead of many.
              </purpose>
              <accountabilities>
                <accountability id="align-teams" kind="lead">
                  Aligns the aims of teams whose offers reach the same users
                </accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances studies or drafts between the teams every month
                </accountability>
                <accountability id="agree-building" kind="coordinate">
                  Agrees every quarter with leads of other families on what can be built
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="guiding" weight="3"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="trusted"/>
                  <requires competency="product-decisions" level="trusted"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="planning" level="4"
                    because="Lays out the work of several teams, with those who build, for a year"/>
                <value factor="money-and-goods" level="2" because="Decides on studies of the group worth up to a year's pay"/>
                <value factor="working-time" level="2"
                    because="About twenty nights away in a year, on visits to users or other sites"/>
              </evaluation>
              <decisions>
                <decides subject="Order in which the parts of a shared offer are built"
                    limit="together with those who build them"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="area-lead">
              <title>Product and design area lead</title>
              <purpose>
                Answers for the offers of an area as a whole: for the people who make them, their money and their use.
              </purpose>
              <accountabilities>
                <accountability id="set-area-direction" kind="lead">
                  Sets the direction for the offers of the area together with its principals
                </accountability>
                <accountability id="divide-means" kind="coordinate">
                  Divides people or money for studies among the teams by published criteria
                </accountability>
                <accountability id="meet-customers" kind="execute">
                  Watches people use an offer of the area every month
                </accountability>
                <accountability id="report-benefit" kind="execute">
                  Reports every quarter whether each offer has helped its users
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="guiding" weight="3"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="guiding"/>
                  <requires competency="product-decisions" level="guiding"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Answers for the offers of an area"/>
                <value factor="working-time" level="2"
                    because="About twenty nights away in a year, on visits to users or other sites"/>
              </evaluation>
              <decisions>
                <decides subject="End of an offer of the area" limit="with help for those who still use it"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="director">
              <title>Product and design director</title>
              <purpose>
                Leads several areas in one direction, so that their offers help people without getting in each other's way.
              </purpose>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets a joint direction for the offers of several areas with their senior principals
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides investments among new offers, care of old ones or their end
                </accountability>
                <accountability id="meet-leavers" kind="execute">
                  Meets people who have left an offer of the company every quarter
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="shaping" weight="3"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="guiding"/>
                  <requires competency="product-decisions" level="guiding"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="4" because="Answers for the offers of several areas"/>
                <value factor="information" level="4" because="A harmful offer, or a wrong word about jobs, harms many people"/>
              </evaluation>
              <decisions>
                <decides subject="Start of an offer that several areas share" limit="after a test with users"/>
              </decisions>
              <seats>
                <seat forum="evidence-forum" voice="decides"/>
              </seats>
            </change>

            <change role="senior-director">
              <title>Senior product and design director</title>
              <purpose>Answers for a main line of offers for years ahead, together with the fellows.</purpose>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets for four years, together with the fellows, which needs the line will serve
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances people, money or markets of the line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of staff, owners or the public about what the offers do to people
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="feedback" level="shaping" weight="3"/>
                <choose id="main-craft" at-least="1">
                  <title>The main craft of the person: design or product decisions</title>
                  <requires competency="design" level="shaping"/>
                  <requires competency="product-decisions" level="shaping"/>
                </choose>
              </requirements>
              <evaluation>
                <value factor="results" level="5" because="Answers for the offers of a main line of the company"/>
              </evaluation>
            </change>
          </extends>

          <!-- The craft. Product stands for whatever is made for people: an app, a machine, a course, a counter service. -->
          <competencies>
            <area id="craft">
              <title>Craft of product and design</title>
              <summary>Finding out what helps people, giving it a form, choosing what comes next.</summary>

              <competency id="discovery" scale="mastery" per-level="P9M">
                <title>Discovery</title>
                <summary>Finding out with people what is worth making, before much is spent on it.</summary>
                <expects level="learning">Asks each person for consent before recording a conversation</expects>
                <expects level="learning">Keeps apart in notes what was said from what it may mean</expects>
                <expects level="learning">Puts questions that do not suggest an answer</expects>
                <expects level="independent">Writes down before a test which result would prove the idea wrong</expects>
                <expects level="independent">Talks with five or more people before calling a need confirmed</expects>
                <expects level="independent">Tries out a rough draft with people within a week of the idea</expects>
                <expects level="trusted">Picks interview, count or trial by what the question needs, giving the reason</expects>
                <expects level="trusted">Reaches people who never answer surveys</expects>
                <expects level="trusted">Draws from a failed test a next question that the team takes up</expects>
                <expects level="guiding">Sets how several teams invite, pay or protect people who take part in studies</expects>
                <expects level="guiding">Keeps a record of findings that several teams search before a new study</expects>
                <expects level="guiding">Disproves an assumption on which several teams had built</expects>
                <expects level="shaping">Uncovers a change in people's lives that the company answers with a new offer</expects>
                <expects level="shaping">Publishes a method of testing ideas that other companies take up</expects>
                <expects level="shaping">Makes a test with users a condition of every large investment</expects>
              </competency>

              <competency id="design" scale="mastery" per-level="P12M">
                <title>Design</title>
                <summary>Giving a product or service a form that people can use: its steps, its words, its look.</summary>
                <expects level="learning">Sketches three different ideas before refining one of them</expects>
                <expects level="learning">Keeps to the shared patterns of the product in each draft</expects>
                <expects level="learning">Shows unfinished work to a colleague twice a week</expects>
                <expects level="independent">Designs a whole flow with its errors, empty pages or waiting times</expects>
                <expects level="independent">Checks each draft for use by keyboard, by voice or with a screen reader</expects>
                <expects level="independent">Tests the words of a page with readers who are new to the subject</expects>
                <expects level="trusted">Removes a third of the steps from a task without loss for its users</expects>
                <expects level="trusted">Works out one flow that serves people with opposite needs</expects>
                <expects level="trusted">Settles a question of taste by a test</expects>
                <expects level="guiding">Builds up shared patterns that several teams use in new work</expects>
                <expects level="guiding">Sets the marks of accessibility that each release of several teams must meet</expects>
                <expects level="guiding">Leads a weekly round in which people from several teams show drafts</expects>
                <expects level="shaping">Creates a form of service that people outside the company copy</expects>
                <expects level="shaping">
                  Redesigns a service across all its channels, with fewer calls for help a year later
                </expects>
                <expects level="shaping">Contributes a part to a public standard for accessible design</expects>
              </competency>

              <competency id="product-decisions" scale="mastery" per-level="P12M">
                <title>Product decisions</title>
                <summary>Choosing by evidence what is made, changed or ended.</summary>
                <expects level="learning">Notes for each request who has the problem, with the number of people known</expects>
                <expects level="learning">Looks up how many people use a feature before proposing to change it</expects>
                <expects level="learning">States in one sentence what a change should improve for its users</expects>
                <expects level="independent">Cuts a plan down to the smallest part that already helps somebody</expects>
                <expects level="independent">Compares the figures after a release with those hoped for</expects>
                <expects level="independent">Answers a declined request with the evidence that spoke against it</expects>
                <expects level="trusted">Puts a price on being wrong before choosing between two plans</expects>
                <expects level="trusted">Takes a feature away after showing its users another way</expects>
                <expects level="trusted">Halts a release because a figure shows harm to one group of users</expects>
                <expects level="guiding">Sets the figures by which several teams judge whether an offer helps</expects>
                <expects level="guiding">Agrees with several teams on what will not be built this year</expects>
                <expects level="guiding">
                  Holds a yearly review of decisions that proved wrong, with those who made them
                </expects>
                <expects level="shaping">Leads the company into a new market by steps that can each be undone</expects>
                <expects level="shaping">Sets a limit on what the company sells that costs it income</expects>
                <expects level="shaping">Replaces a measure of success that had rewarded harm to users</expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="evidence-forum">
              <title>Evidence forum</title>
              <summary>Decides by what tests have shown which ideas go on. Half of its votes belong to experts.</summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
