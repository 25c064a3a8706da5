// Generated from the files in Frameworks/triple-ladder by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let tripleLadder: [ShippedDocument] = [
    ShippedDocument(
      name: "triple-ladder/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Three tracks of equal standing, to extend for each of your job families. Ids and texts that the dual ladder has
             too are the same here, so that a company can go from two tracks to three without renaming anything. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="triple-ladder" version="1.0.0" xml:lang="en" status="illustrative">
          <title>Triple ladder: three equal careers</title>
          <summary>
            Ladders for experts, executors and leaders, from the same first rungs to the same last grade. For companies in which
            running the work is a profession of its own, such as operations, logistics, projects or care.
          </summary>
          <uses structure="spine" version="1"/>

          <!-- Levels from the lowest to the highest. Names instead of numbers, so that a level can be added later. -->
          <scales>
            <scale id="mastery">
              <title>Mastery</title>
              <level id="learning">
                <title>Learning</title>
                <summary>Does the work with a colleague at hand.</summary>
              </level>
              <level id="independent">
                <title>Independent</title>
                <summary>Does the usual work alone.</summary>
              </level>
              <level id="trusted">
                <title>Trusted</title>
                <summary>Is asked by colleagues for the cases that are not usual.</summary>
              </level>
              <level id="guiding">
                <title>Guiding</title>
                <summary>Sets the way in which several teams do this.</summary>
              </level>
              <level id="shaping">
                <title>Shaping</title>
                <summary>Changes the way in which the company or the profession does this.</summary>
              </level>
            </scale>
          </scales>

          <!-- Skills that every job family needs. The craft of a family is not among them: add one or two competencies for
               it, in an area of its own. Each level has three behaviours that a person can be seen doing. -->
          <competencies>
            <area id="results">
              <title>Results</title>
              <summary>Work that serves the people it is done for.</summary>

              <competency id="problem-solving" scale="mastery" per-level="P12M">
                <title>Problem solving</title>
                <summary>Finding the cause of a problem, then an answer that lasts.</summary>
                <expects level="learning">Describes a problem in writing before trying a remedy</expects>
                <expects level="learning">Asks for help with a note of what was tried so far</expects>
                <expects level="learning">Shows a colleague the steps that lead to a fault</expects>
                <expects level="independent">Finds the cause of a usual problem without a second look from a colleague</expects>
                <expects level="independent">Compares at least two remedies by cost, time or risk</expects>
                <expects level="independent">Checks a month later whether the remedy still holds</expects>
                <expects level="trusted">Solves cases that others had handed on unsolved</expects>
                <expects level="trusted">Tells cause from symptom by a test that others can repeat</expects>
                <expects level="trusted">Names the assumption that would overturn the answer if it were wrong</expects>
                <expects level="guiding">Introduces a way of finding causes that several teams use</expects>
                <expects level="guiding">
                  Joins people from different fields to solve what none of them could solve alone
                </expects>
                <expects level="guiding">Shows by figures from four quarters that one kind of problem has become rarer</expects>
                <expects level="shaping">Solves a problem for which the profession had no method before</expects>
                <expects level="shaping">Publishes the way to an answer so that people outside the company can test it</expects>
                <expects level="shaping">
                  Names the problem that will weigh most in three years, with reasons that the company plans by
                </expects>
              </competency>

              <competency id="delivery" scale="mastery" per-level="P9M">
                <title>Delivery</title>
                <summary>Bringing work to a result that somebody can use.</summary>
                <expects level="learning">Completes tasks in the order that the team agreed on</expects>
                <expects level="learning">Reports a delay before the agreed date has passed</expects>
                <expects level="learning">Marks what is still open when handing work over</expects>
                <expects level="independent">Delivers complete results that the recipient uses without rework</expects>
                <expects level="independent">Keeps nine of ten agreed dates within a quarter</expects>
                <expects level="independent">Asks recipients after a handover what could be better</expects>
                <expects level="trusted">Brings work to its end that had come to a halt with others</expects>
                <expects level="trusted">Cuts a large task into parts that can be used one by one</expects>
                <expects level="trusted">Removes a step from the work of the team without loss of quality</expects>
                <expects level="guiding">Keeps a promise to customers that needs the work of several teams</expects>
                <expects level="guiding">
                  Sets checks of quality that several teams use from the first day of their work
                </expects>
                <expects level="guiding">Stops work in time when its benefit no longer covers its cost</expects>
                <expects level="shaping">
                  Shortens the time from order to use across the company, shown by figures for two years
                </expects>
                <expects level="shaping">
                  Brings an undertaking of the whole company to its result without lasting overtime
                </expects>
                <expects level="shaping">Teaches partners outside the company a way of delivering that they adopt</expects>
              </competency>

              <competency id="customer-insight" scale="mastery" per-level="P12M">
                <title>Customer insight</title>
                <summary>
                  Finding out what people need for whom the work is done: customers, users, patients, guests or colleagues.
                </summary>
                <expects level="learning">Asks who will use the result, for what purpose</expects>
                <expects level="learning">Notes complaints word for word</expects>
                <expects level="learning">Tells people by when they will have an answer</expects>
                <expects level="independent">Watches people use the result at least twice a year</expects>
                <expects level="independent">Explains results in the words that new customers use</expects>
                <expects level="independent">Follows a complaint until the person who made it calls it settled</expects>
                <expects level="trusted">Finds a need that nobody had put into words, confirmed by interviews</expects>
                <expects level="trusted">Declines a wish with an offer that meets the need behind it</expects>
                <expects level="trusted">Includes people who find a service hard to use in the trial of a change</expects>
                <expects level="guiding">Sets how several teams collect what customers say, with their consent</expects>
                <expects level="guiding">Changes the plan of an area because of what customers showed</expects>
                <expects level="guiding">Reports every quarter which needs are still unmet</expects>
                <expects level="shaping">Opens the company to a group of people that it had not reached before</expects>
                <expects level="shaping">Wins long-standing customers as partners in building a new offer</expects>
                <expects level="shaping">Sets the measure by which the company tells whether people are well served</expects>
              </competency>

              <competency id="safety" scale="mastery" per-level="P9M">
                <title>Safety</title>
                <summary>Keeping harm from people, data, goods or money.</summary>
                <expects level="learning">Keeps to the safety rules of the workplace under time pressure too</expects>
                <expects level="learning">Reports their own mistakes before the next person works with the result</expects>
                <expects level="learning">Locks confidential papers, screens or keys away when leaving the workplace</expects>
                <expects level="independent">Writes down what could go wrong before starting a new kind of task</expects>
                <expects level="independent">Interrupts work that could harm someone, even close to a deadline</expects>
                <expects level="independent">Shows new colleagues where the hazards of the workplace are</expects>
                <expects level="trusted">Removes a hazard at its source instead of adding a warning</expects>
                <expects level="trusted">Leads the review of a near miss in which nobody is blamed</expects>
                <expects level="trusted">Weighs the risk of a decision in writing with the people who bear it</expects>
                <expects level="guiding">Sets limits of risk within which several teams work</expects>
                <expects level="guiding">Runs a yearly emergency drill with each team of an area</expects>
                <expects level="guiding">Gets nine of ten open safety points closed within their agreed time</expects>
                <expects level="shaping">
                  Brings down harm across the company over three years, shown by published figures
                </expects>
                <expects level="shaping">Agrees on safety rules with employee representatives before they take effect</expects>
                <expects level="shaping">Takes part in writing a safety standard of the profession</expects>
              </competency>
            </area>

            <area id="together">
              <title>Working together</title>
              <summary>Results that people reach with others.</summary>

              <competency id="communication" scale="mastery" per-level="P12M">
                <title>Communication</title>
                <summary>Putting things so that others can act on them, in speech, in sign or in writing.</summary>
                <expects level="learning">States the point of a message in its first sentence</expects>
                <expects level="learning">Asks about each word that is unfamiliar</expects>
                <expects level="learning">Confirms an agreement in writing on the same day</expects>
                <expects level="independent">Writes instructions that a new colleague follows without a question</expects>
                <expects level="independent">Listens to the end, then repeats the main point of the other person</expects>
                <expects level="independent">Brings bad news first to those it affects</expects>
                <expects level="trusted">
                  Explains a difficult matter to people from outside the field, who then decide on it
                </expects>
                <expects level="trusted">Leads a heated discussion to a result in writing</expects>
                <expects level="trusted">Sets out the strongest case against their own proposal</expects>
                <expects level="guiding">Writes the papers on which several teams base a decision</expects>
                <expects level="guiding">Speaks for an area in front of people who disagree</expects>
                <expects level="guiding">Replaces recurring meetings of an area by texts that are read</expects>
                <expects level="shaping">Wins support for a change of course from people whom it costs something</expects>
                <expects level="shaping">Speaks for the company in public on a disputed matter</expects>
                <expects level="shaping">Gives a difficult field plain words that people outside the company take up</expects>
              </competency>

              <competency id="collaboration" scale="mastery" per-level="P12M">
                <title>Collaboration</title>
                <summary>Reaching results together, across the borders of teams too.</summary>
                <expects level="learning">Keeps an agreement or renegotiates it before its date</expects>
                <expects level="learning">Offers help when their own tasks are done</expects>
                <expects level="learning">Thanks colleagues by naming what they did</expects>
                <expects level="independent">Agrees with a neighbouring team who does what by when</expects>
                <expects level="independent">Raises a disagreement first with the person it concerns</expects>
                <expects level="independent">Shares drafts while others can still change them</expects>
                <expects level="trusted">Settles a conflict so that both sides confirm the outcome</expects>
                <expects level="trusted">Brings the idea of a quiet colleague to a decision, naming whose idea it was</expects>
                <expects level="trusted">Moves their own dates to save the result of another team</expects>
                <expects level="guiding">Sets up working agreements that several teams keep</expects>
                <expects level="guiding">Removes a recurring friction between two areas</expects>
                <expects level="guiding">Leads people from several areas to a result without authority over them</expects>
                <expects level="shaping">
                  Builds a partnership with another organisation that outlasts a change of people
                </expects>
                <expects level="shaping">Changes how areas of the company share people, money or knowledge</expects>
                <expects level="shaping">Brings opposing groups to an agreement that all of them sign</expects>
              </competency>

              <competency id="inclusion" scale="mastery" per-level="P12M">
                <title>Inclusion</title>
                <summary>Making sure that different people can take part, are heard and are treated alike.</summary>
                <expects level="learning">Uses the names or forms of address that people choose for themselves</expects>
                <expects level="learning">Waits in meetings until each person had a chance to speak</expects>
                <expects level="learning">Takes back a hurtful remark of their own when it is pointed out</expects>
                <expects level="independent">
                  Prepares texts, rooms or tools so that colleagues with disabilities can use them
                </expects>
                <expects level="independent">
                  Plans appointments around care duties, part-time days or religious holidays
                </expects>
                <expects level="independent">Objects to a demeaning remark, whoever made it</expects>
                <expects level="trusted">Shares out visible tasks by a rule that the team knows</expects>
                <expects level="trusted">Judges candidates by written criteria that were fixed beforehand</expects>
                <expects level="trusted">Changes a habit of the team that kept someone from taking part</expects>
                <expects level="guiding">
                  Checks the promotions or the pay of several teams for unequal treatment once a year
                </expects>
                <expects level="guiding">Opens a role to people whom its entry conditions had kept out</expects>
                <expects level="guiding">Trains every member of a selection panel before its first meeting</expects>
                <expects level="shaping">Closes a gap in pay or promotion between groups across the company</expects>
                <expects level="shaping">Reports to all staff every year, with figures, how roles were filled</expects>
                <expects level="shaping">Agrees with employee representatives on steps against discrimination</expects>
              </competency>
            </area>

            <area id="growth">
              <title>Growth</title>
              <summary>People who learn from one another and stay well.</summary>

              <competency id="feedback" scale="mastery" per-level="P9M">
                <title>Feedback</title>
                <summary>Asking for feedback, giving it, acting on it.</summary>
                <expects level="learning">Asks for feedback once a month with one question prepared</expects>
                <expects level="learning">Thanks for criticism before answering it</expects>
                <expects level="learning">Tells the person who gave feedback what has changed since</expects>
                <expects level="independent">Describes what was seen, then its effect, without judging the person</expects>
                <expects level="independent">Names the success of a colleague in front of others every month</expects>
                <expects level="independent">Gives criticism in private within a week</expects>
                <expects level="trusted">Gives feedback to people with more influence in the company</expects>
                <expects level="trusted">Turns a harsh remark between colleagues into a request that can be met</expects>
                <expects level="trusted">
                  Collects feedback on their own work from the team twice a year, then names two changes
                </expects>
                <expects level="guiding">Introduces a rhythm of feedback that several teams keep for a year</expects>
                <expects level="guiding">Shows the results of upward feedback to those who gave it</expects>
                <expects level="guiding">Trains people to give feedback by practising real cases</expects>
                <expects level="shaping">
                  Changes a decision of the company because of criticism from staff, saying so openly
                </expects>
                <expects level="shaping">Protects people who voice unwelcome criticism from disadvantages</expects>
                <expects level="shaping">
                  Makes feedback from customers, staff or partners a fixed step of the yearly plan
                </expects>
              </competency>

              <competency id="coaching" scale="mastery" per-level="P12M">
                <title>Coaching</title>
                <summary>Growing the skill of other people. It counts alike on every track.</summary>
                <expects level="learning">Shows a new colleague how one task is done</expects>
                <expects level="learning">Keeps the notes of the team on one task up to date</expects>
                <expects level="learning">Names one learning aim of their own every quarter</expects>
                <expects level="independent">Introduces a new colleague to the work until that person does it alone</expects>
                <expects level="independent">Asks questions that let a colleague find the answer</expects>
                <expects level="independent">Leaves a task to a learner while staying within reach</expects>
                <expects level="trusted">Practises one agreed skill with a colleague every two weeks</expects>
                <expects level="trusted">Reviews a growth plan with a colleague every quarter</expects>
                <expects level="trusted">Passes a visible task to a colleague who has not had one yet</expects>
                <expects level="guiding">Runs a course that people from several teams attend</expects>
                <expects level="guiding">
                  Prepares a colleague for a role of the next grade, on the track of that person's choice
                </expects>
                <expects level="guiding">Trains others to coach by sitting in on two of their sessions</expects>
                <expects level="shaping">Sets up a way of learning that every area of the company uses</expects>
                <expects level="shaping">Prepares two people to take over their own role</expects>
                <expects level="shaping">
                  Speaks up in selection for people from groups that are rare in the higher grades
                </expects>
              </competency>

              <competency id="team-care" scale="mastery" per-level="P12M">
                <title>Care for the team</title>
                <summary>Working conditions in which people stay healthy and their work succeeds.</summary>
                <expects level="learning">Raises their own overload with the team before someone suffers from it</expects>
                <expects level="learning">Arranges cover before taking leave</expects>
                <expects level="learning">Asks a colleague who seems burdened how they are</expects>
                <expects level="independent">Shares out unpopular tasks by turns</expects>
                <expects level="independent">Asks everyone on a shared task about their workload every week</expects>
                <expects level="independent">Sends work messages only within the hours that the team agreed on</expects>
                <expects level="trusted">Talks with each person of a team alone at least twice a month</expects>
                <expects level="trusted">Postpones work openly before a team is overloaded</expects>
                <expects level="trusted">Adapts a workplace or a timetable to the health of a person within a month</expects>
                <expects level="guiding">Moves people or work between teams when one of them is overloaded</expects>
                <expects level="guiding">Changes a working condition that had made people leave</expects>
                <expects level="guiding">Prepares leaders for difficult conversations with their teams</expects>
                <expects level="shaping">
                  Negotiates better working conditions with employee representatives for the whole company
                </expects>
                <expects level="shaping">Takes people through a closure or merger with a fair offer for each of them</expects>
                <expects level="shaping">Makes the health of teams part of the aims of every leader</expects>
              </competency>
            </area>

            <area id="direction">
              <title>Direction</title>
              <summary>Choices that others can rely on.</summary>

              <competency id="setting-direction" scale="mastery" per-level="P18M">
                <title>Setting direction</title>
                <summary>Deciding what comes first and what is left out, with reasons that others can check.</summary>
                <expects level="learning">States the aim of their own work in one sentence</expects>
                <expects level="learning">Asks which task comes first when two collide</expects>
                <expects level="learning">Points out work that serves no aim</expects>
                <expects level="independent">Proposes an aim for the coming quarter with a sign of success</expects>
                <expects level="independent">Turns down a task that does not serve the aim, giving the reason</expects>
                <expects level="independent">Ranks open tasks by benefit in a list that the team can see</expects>
                <expects level="trusted">Sets a yearly aim together with the people who will work towards it</expects>
                <expects level="trusted">Gives up a popular plan when the figures speak against it</expects>
                <expects level="trusted">Explains a decision to those who wanted another one</expects>
                <expects level="guiding">
                  Gives several teams a direction for two years after hearing people from each of them
                </expects>
                <expects level="guiding">Shifts people or money to the most important aim, naming what is left out</expects>
                <expects level="guiding">Reviews in public every half-year which assumptions no longer hold</expects>
                <expects level="shaping">Sets a direction for the company that holds for three years or more</expects>
                <expects level="shaping">Ends an old line of business with a plan for the people in it</expects>
                <expects level="shaping">
                  Admits a wrong course in front of the whole company, with the lesson drawn from it
                </expects>
              </competency>

              <competency id="planning" scale="mastery" per-level="P9M">
                <title>Planning</title>
                <summary>Laying out work so that dates hold and nobody comes to harm.</summary>
                <expects level="learning">Lists the steps of a task before starting it</expects>
                <expects level="learning">Compares the estimate of a task with the time it took</expects>
                <expects level="learning">Keeps their own tasks visible in the plan of the team</expects>
                <expects level="independent">Plans four weeks of their own work with time kept free for surprises</expects>
                <expects level="independent">Names the biggest risk of a plan together with a way around it</expects>
                <expects level="independent">Asks those concerned before changing a shared date</expects>
                <expects level="trusted">Plans a quarter for a team without counting on overtime</expects>
                <expects level="trusted">Shows in the plan what is dropped when a person falls ill</expects>
                <expects level="trusted">Makes a new plan within two days of a change, telling everyone affected</expects>
                <expects level="guiding">Joins the plans of several teams in one that shows each dependency</expects>
                <expects level="guiding">Divides a yearly budget among teams by written criteria</expects>
                <expects level="guiding">
                  Brings estimates of an area closer to its results, shown by figures from four quarters
                </expects>
                <expects level="shaping">Balances people, money or time across the company for three years ahead</expects>
                <expects level="shaping">Prepares the company for three different futures in one plan</expects>
                <expects level="shaping">Sets rules of planning for all areas after testing them with two</expects>
              </competency>
            </area>
          </competencies>

          <!-- Every track goes up to g9, as dual-until promises. A role asks for six competencies at the most, which leaves
               room for two of your craft. At one grade, all tracks ask for the same number of competencies with the same
               sum of levels and weights, and carry the same tenure, the same way of selection and as many decisions or
               seats. Packages are left out: add yours, the same for all roles of a grade. The evaluations are for indoor
               work at a desk or counter: replace values, with their reasons, wherever the work is heavier, dirtier or later
               in the day. -->
          <tracks>
            <track id="expert" kind="individual-contributor" dual-until="g9">
              <title>Expert</title>
              <summary>
                Advances by depth of craft, without direct reports. Its first three rungs are shared by everyone; from g5 on it
                runs beside the leader and executor tracks, grade by grade, up to the same end.
              </summary>

              <!-- Three rungs for everyone, before anyone chooses a track. -->
              <role id="associate" grade="g2" entry="true">
                <title>Associate</title>
                <purpose>Finishes single tasks that colleagues check, while learning the work from the ground up.</purpose>
                <scope reports="0" reach="own-work" horizon="P1M"/>
                <accountabilities>
                  <accountability id="finish-tasks" kind="execute">
                    Completes assigned tasks by the agreed method
                  </accountability>
                  <accountability id="record-learning" kind="execute">
                    Keeps a record of what was learnt, open to new colleagues
                  </accountability>
                  <accountability id="report-halts" kind="execute">
                    Reports on the same day when a task has come to a halt
                  </accountability>
                </accountabilities>
                <mandate lead="0%" coordinate="5%" execute="95%"/>
                <requirements>
                  <requires competency="problem-solving" level="learning" weight="2"/>
                  <requires competency="delivery" level="learning" weight="2"/>
                  <requires competency="communication" level="learning"/>
                  <requires competency="collaboration" level="learning"/>
                  <requires competency="safety" level="learning"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="2" because="Needs one kind of work with its rules, learnt within a year"/>
                  <value factor="problem-solving" level="2" because="Combines methods that colleagues have shown"/>
                  <value factor="communication" level="2" because="Answers everyday questions from outside the team"/>
                  <value factor="planning" level="1" because="Puts the tasks of a day in order"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="2" because="Needs close attention for about half of the day"/>
                  <value factor="emotional-demands" level="2" because="Meets an impatient customer or colleague about once a month"/>
                  <value factor="physical-effort" level="2" because="Stands, walks or keeps one posture for part of the day"/>
                  <value factor="people" level="1" because="Shares what was learnt with new colleagues"/>
                  <value factor="results" level="1" because="Somebody checks each task before it has an effect"/>
                  <value factor="money-and-goods" level="1" because="Handles a workplace with its equipment"/>
                  <value factor="information" level="2" because="A wrong entry costs colleagues some hours"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="Works by day, at hours that are fixed"/>
                </evaluation>
                <tenure typical="P18M"/>
                <selection process="interview">
                  <summary>Two interviewers ask every candidate the same prepared questions.</summary>
                </selection>
              </role>

              <role id="practitioner" grade="g3" entry="true">
                <title>Practitioner</title>
                <purpose>Delivers complete results that colleagues or customers use without a second check.</purpose>
                <scope reports="0" reach="team" horizon="P3M"/>
                <accountabilities>
                  <accountability id="deliver-results" kind="execute">
                    Delivers complete results in the agreed quality
                  </accountability>
                  <accountability id="agree-handovers" kind="coordinate">
                    Agrees on handovers with those who work before or after them
                  </accountability>
                  <accountability id="suggest-improvement" kind="lead">
                    Suggests one improvement of the work every quarter
                  </accountability>
                </accountabilities>
                <mandate lead="5%" coordinate="5%" execute="90%"/>
                <requirements>
                  <requires competency="problem-solving" level="independent" weight="2"/>
                  <requires competency="delivery" level="independent" weight="2"/>
                  <requires competency="communication" level="independent"/>
                  <requires competency="collaboration" level="independent"/>
                  <requires competency="feedback" level="learning"/>
                  <requires competency="safety" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation, learnt by training or practice"/>
                  <value factor="problem-solving" level="2" because="Combines known methods for each new case"/>
                  <value factor="communication" level="2" because="Explains results to people outside the team"/>
                  <value factor="planning" level="2" because="Lays out weeks of work around dates that others set"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="3" because="Needs close attention for most of the day, at their own pace"/>
                  <value factor="emotional-demands" level="2" because="Meets a disappointed customer or colleague about once a month"/>
                  <value factor="physical-effort" level="2" because="Stands, walks or keeps one posture for part of the day"/>
                  <value factor="people" level="1" because="Shares knowledge within the team"/>
                  <value factor="results" level="2" because="A team or single customers rely on the results"/>
                  <value factor="money-and-goods" level="1" because="Handles a workplace with its equipment"/>
                  <value factor="information" level="3" because="A slip that nobody checks can harm a customer"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="Works by day, at hours that are fixed"/>
                </evaluation>
                <tenure typical="P24M"/>
                <selection process="panel">
                  <summary>Three members: two people who do such work, one person from another team.</summary>
                </selection>
              </role>

              <role id="senior" grade="g4" entry="true">
                <title>Senior practitioner</title>
                <purpose>Solves the difficult cases of a team, so that the others can go on with their work.</purpose>
                <scope reports="0" reach="team" horizon="P6M"/>
                <accountabilities>
                  <accountability id="solve-cases" kind="execute">
                    Solves difficult cases from the first report to the lasting answer
                  </accountability>
                  <accountability id="check-results" kind="execute">
                    Checks results of colleagues, giving a reason for each request
                  </accountability>
                  <accountability id="introduce-colleagues" kind="lead">Introduces new colleagues to the work</accountability>
                  <accountability id="arrange-shared-work" kind="coordinate">
                    Arranges shared work with neighbouring teams
                  </accountability>
                </accountabilities>
                <mandate lead="15%" coordinate="10%" execute="75%"/>
                <requirements>
                  <requires competency="problem-solving" level="trusted" weight="3"/>
                  <requires competency="delivery" level="independent" weight="2"/>
                  <requires competency="communication" level="independent"/>
                  <requires competency="collaboration" level="independent"/>
                  <requires competency="coaching" level="independent" weight="2"/>
                  <requires competency="feedback" level="independent"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation with years of difficult cases"/>
                  <value factor="problem-solving" level="3" because="Finds the causes of problems that the team has not met before"/>
                  <value factor="communication" level="3" because="Wins the trust of people who are worried about a difficult case"/>
                  <value factor="planning" level="2" because="Lays out weeks of work around dates that others set"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="3" because="Needs close attention for most of the day, at their own pace"/>
                  <value factor="emotional-demands" level="2" because="Meets a heated case about once a month"/>
                  <value factor="physical-effort" level="2" because="Stands, walks or keeps one posture for part of the day"/>
                  <value factor="people" level="2" because="Teaches new colleagues single skills"/>
                  <value factor="results" level="2" because="The team relies on the answers, without a second check"/>
                  <value factor="money-and-goods" level="1" because="Handles a workplace with its equipment"/>
                  <value factor="information" level="3" because="Difficult cases hold personal or confidential matters"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="Works by day, at hours that are fixed"/>
                </evaluation>
                <decisions>
                  <decides subject="Method for a difficult case" limit="within the rules of the team"/>
                </decisions>
                <seats>
                  <seat forum="craft-council" voice="advises"/>
                </seats>
                <tenure typical="P30M"/>
                <selection process="panel">
                  <summary>Three members: two people who do such work, one person from another team.</summary>
                </selection>
              </role>

              <!-- From here on, the other two tracks run beside this one. -->
              <role id="expert" grade="g5">
                <title>Expert</title>
                <purpose>
                  Gives several teams dependable answers in one field, so that each of them can build on tested work.
                </purpose>
                <scope reports="0" reach="several-teams" horizon="P1Y"/>
                <outcomes>
                  <outcome id="used-answers">Three or more teams build on the results without rework</outcome>
                  <outcome id="spread-skill">
                    Two colleagues handle cases alone that they could not handle a year before
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-methods" kind="lead">
                    Sets the methods of the field for the teams that use them
                  </accountability>
                  <accountability id="teach-skills" kind="lead">Teaches colleagues single skills of the field</accountability>
                  <accountability id="solve-crossing-cases" kind="execute">
                    Solves problems that cross the borders of fields
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="align-methods" kind="coordinate">
                    Aligns methods with those of neighbouring fields
                  </accountability>
                </accountabilities>
                <mandate lead="20%" coordinate="10%" execute="70%"/>
                <requirements>
                  <requires competency="problem-solving" level="trusted" weight="3"/>
                  <requires competency="delivery" level="trusted"/>
                  <requires competency="communication" level="trusted" weight="2"/>
                  <requires competency="customer-insight" level="independent"/>
                  <requires competency="coaching" level="trusted" weight="2"/>
                  <requires competency="setting-direction" level="independent" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs one field in depth with working knowledge of those around it"/>
                  <value factor="problem-solving" level="4" because="Finds answers where fields or aims contradict each other"/>
                  <value factor="communication" level="3" because="Wins teams of another opinion for a method"/>
                  <value factor="planning" level="2" because="Lays out weeks of work around dates of several teams"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from several teams interrupt exact work every hour"/>
                  <value factor="emotional-demands" level="2" because="Turns down the proposal of a colleague about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="2" because="Teaches colleagues single skills of the field"/>
                  <value factor="results" level="3" because="Several teams rely on the answers"/>
                  <value factor="money-and-goods" level="1" because="Handles a workplace with its equipment"/>
                  <value factor="information" level="3" because="A wrong answer harms customers of several teams"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Methods of the field" limit="after hearing the teams that use them"/>
                  <decides subject="Release of results to several teams" limit="after the check of a colleague"/>
                </decisions>
                <seats>
                  <seat forum="craft-council" voice="decides"/>
                  <seat forum="people-round" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="senior-expert" grade="g6">
                <title>Senior expert</title>
                <purpose>Joins the knowledge of several teams in methods that hold for years.</purpose>
                <scope reports="0" reach="several-teams" horizon="P18M"/>
                <outcomes>
                  <outcome id="lasting-methods">
                    Methods of the field are still in use two years after they were introduced
                  </outcome>
                  <outcome id="rarer-problems">
                    The most frequent kind of problem in the field becomes rarer within a year
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="develop-methods" kind="lead">
                    Develops the methods of several teams together with the people who use them
                  </accountability>
                  <accountability id="grow-colleagues" kind="lead">
                    Develops colleagues towards the next grade, on the track of their choice
                  </accountability>
                  <accountability id="solve-shared-problems" kind="execute">
                    Solves problems that several teams have in common
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="review-plans" kind="coordinate">
                    Reviews the plans of several teams for risks in the field
                  </accountability>
                </accountabilities>
                <mandate lead="30%" coordinate="10%" execute="60%"/>
                <requirements>
                  <requires competency="problem-solving" level="guiding" weight="3"/>
                  <requires competency="delivery" level="trusted"/>
                  <requires competency="communication" level="trusted" weight="2"/>
                  <requires competency="customer-insight" level="trusted"/>
                  <requires competency="coaching" level="trusted" weight="2"/>
                  <requires competency="setting-direction" level="trusted" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs one field in depth with working knowledge of those around it"/>
                  <value factor="problem-solving" level="4" because="Finds answers where the aims of several teams contradict each other"/>
                  <value factor="communication" level="4" because="Brings teams with opposing interests to one method"/>
                  <value factor="planning" level="3" because="Lays out trials with several people for months ahead"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from several teams interrupt exact work every hour"/>
                  <value factor="emotional-demands" level="2" because="Turns down the proposal of a team about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="3" because="Teaches the craft to several teams"/>
                  <value factor="results" level="3" because="Several teams rely on the methods"/>
                  <value factor="money-and-goods" level="2" because="Spends money for trials worth up to a year's pay"/>
                  <value factor="information" level="3" because="A wrong method harms customers of several teams"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Methods that several teams share" limit="after a trial with two of them"/>
                  <decides subject="Acceptance of results in the field" limit="by written criteria"/>
                </decisions>
                <seats>
                  <seat forum="craft-council" voice="decides"/>
                  <seat forum="area-board" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="principal" grade="g7">
                <title>Principal</title>
                <purpose>
                  Sets the standard of a field for a whole area, by trials, by advice and by the hardest work of the field.
                </purpose>
                <scope reports="0" reach="area" horizon="P2Y"/>
                <outcomes>
                  <outcome id="met-standard">
                    Each team of the area meets the standard of the field, or has a recorded reason not to
                  </outcome>
                  <outcome id="tested-ideas">New approaches are tested before a team depends on them</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-standard" kind="lead">
                    Sets the standard of the field for the area after hearing its teams
                  </accountability>
                  <accountability id="grow-experts" kind="lead">Develops the experts of the area</accountability>
                  <accountability id="test-approaches" kind="execute">Tests new approaches by work of their own</accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="advise-board" kind="coordinate">
                    Advises the area board on each decision that touches the field
                  </accountability>
                </accountabilities>
                <mandate lead="40%" coordinate="10%" execute="50%"/>
                <requirements>
                  <requires competency="problem-solving" level="guiding" weight="3"/>
                  <requires competency="delivery" level="trusted"/>
                  <requires competency="communication" level="guiding" weight="2"/>
                  <requires competency="customer-insight" level="trusted"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                  <requires competency="setting-direction" level="guiding" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="5" because="Experts from other companies ask for advice"/>
                  <value factor="problem-solving" level="4" because="Finds answers where the aims of an area contradict each other"/>
                  <value factor="communication" level="4" because="Brings teams with opposing interests to one standard"/>
                  <value factor="planning" level="3" because="Lays out trials with several people for months ahead"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from the whole area interrupt exact work every hour"/>
                  <value factor="emotional-demands" level="2" because="Turns down the plan of a team about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the craft of the area"/>
                  <value factor="results" level="4" because="The whole area relies on the standard"/>
                  <value factor="money-and-goods" level="3" because="Spends money for trials worth up to ten years' pay"/>
                  <value factor="information" level="3" because="A wrong standard harms customers of the area"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Standard of the field in the area" limit="after hearing its teams"/>
                  <decides subject="Money for trials" limit="up to the yearly amount in the plan of the area"/>
                  <decides subject="Stop of work that breaches the standard"/>
                </decisions>
                <seats>
                  <seat forum="area-board" voice="decides"/>
                  <seat forum="craft-council" voice="decides"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="senior-principal" grade="g8">
                <title>Senior principal</title>
                <purpose>Answers for a field across areas, so that the company decides on tested knowledge.</purpose>
                <scope reports="0" reach="company" horizon="P3Y"/>
                <outcomes>
                  <outcome id="sound-decisions">
                    Each decision of the company that touches the field names the evidence it rests on
                  </outcome>
                  <outcome id="kept-knowledge">No area depends on the knowledge of a single person in the field</outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="direct-field" kind="lead">
                    Directs the development of the field across areas
                  </accountability>
                  <accountability id="grow-principals" kind="lead">Develops principals in every area</accountability>
                  <accountability id="examine-plans" kind="execute">
                    Examines the riskiest plans of the company before they are decided
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="join-areas" kind="coordinate">
                    Brings areas to one shared way of work in the field
                  </accountability>
                </accountabilities>
                <mandate lead="45%" coordinate="10%" execute="45%"/>
                <requirements>
                  <requires competency="problem-solving" level="shaping" weight="3"/>
                  <requires competency="delivery" level="guiding"/>
                  <requires competency="communication" level="guiding" weight="2"/>
                  <requires competency="customer-insight" level="guiding"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                  <requires competency="setting-direction" level="guiding" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="5" because="Experts from other companies ask for advice"/>
                  <value factor="problem-solving" level="5" because="Works on questions for which no method exists yet"/>
                  <value factor="communication" level="4" because="Brings areas with opposing interests to one way of work"/>
                  <value factor="planning" level="4" because="Lays out the development of the field for a year or longer"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from several areas interrupt exact work every hour"/>
                  <value factor="emotional-demands" level="2" because="Objects to a plan of the company about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the craft of several areas"/>
                  <value factor="results" level="4" because="Whole areas rely on the field"/>
                  <value factor="money-and-goods" level="3" because="Spends money for research worth up to ten years' pay"/>
                  <value factor="information" level="4" because="A wrong judgement costs more than an area can make up for"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="About twenty nights away in a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Standards that areas share" limit="after hearing each of them"/>
                  <decides subject="Money for research in the field" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Objection to a plan that leaves out a proven risk" limit="holds until the direction board has decided"/>
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

              <role id="fellow" grade="g9">
                <title>Fellow</title>
                <purpose>
                  Opens new ground in a field on which the future of the company rests, with a voice that weighs as much as that
                  of a senior director.
                </purpose>
                <scope reports="0" reach="company" horizon="P4Y"/>
                <outcomes>
                  <outcome id="judged-work">
                    Experts from outside the company judge the company's work in the field as leading
                  </outcome>
                  <outcome id="used-knowledge">
                    Two or more areas earn, save or protect something by new knowledge of the field
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="choose-fields" kind="lead">
                    Decides with the senior directors which fields the company enters or leaves
                  </accountability>
                  <accountability id="grow-craft" kind="lead">
                    Answers for the craft of the field across the company
                  </accountability>
                  <accountability id="open-ground" kind="execute">
                    Works on questions that nobody in the company has answered before
                  </accountability>
                  <accountability id="hear-users" kind="execute">
                    Asks those who rely on the results for feedback twice a year, then tells them what will change
                  </accountability>
                  <accountability id="bring-knowledge" kind="coordinate">
                    Brings knowledge from research, partners or associations into the company
                  </accountability>
                </accountabilities>
                <mandate lead="55%" coordinate="10%" execute="35%"/>
                <requirements>
                  <requires competency="problem-solving" level="shaping" weight="3"/>
                  <requires competency="delivery" level="guiding"/>
                  <requires competency="communication" level="shaping" weight="2"/>
                  <requires competency="customer-insight" level="guiding"/>
                  <requires competency="coaching" level="shaping" weight="2"/>
                  <requires competency="setting-direction" level="shaping" weight="2"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="5" because="Research outside the company builds on this knowledge"/>
                  <value factor="problem-solving" level="5" because="Works on questions for which no method exists yet"/>
                  <value factor="communication" level="5" because="Reaches agreements with partners that bind the company for years"/>
                  <value factor="planning" level="4" because="Lays out research of several teams for a year or longer"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="5" because="Holds several open questions in mind for months"/>
                  <value factor="emotional-demands" level="2" because="Objects to a course of the company about once a month"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="5" because="Answers for the craft of a field across the company"/>
                  <value factor="results" level="5" because="The whole company relies on the field"/>
                  <value factor="money-and-goods" level="3" because="Spends money for research worth up to ten years' pay"/>
                  <value factor="information" level="4" because="A wrong judgement costs more than an area can make up for"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="About twenty nights away in a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Entry into a field of knowledge, or exit from it" limit="together with the senior directors"/>
                  <decides subject="Money for research of the company" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Standards that bind the company" limit="after hearing the areas"/>
                </decisions>
                <seats>
                  <seat forum="direction-board" voice="decides"/>
                  <seat forum="craft-council" voice="decides"/>
                </seats>
                <tenure typical="P60M"/>
                <selection process="panel">
                  <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
                </selection>
              </role>
            </track>

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

            <track id="leader" kind="leader" dual-until="g9">
              <title>Leader</title>
              <summary>
                Sets direction, grows people, answers for their working conditions. Leading is work of its own, chosen for its
                own sake and learnt from the first rung.
              </summary>

              <!-- The first rung asks for leading, neither for years of service nor for depth of craft alone. -->
              <role id="team-lead" grade="g5">
                <title>Team lead</title>
                <purpose>Leads a team, so that its people grow, stay healthy and keep their promises.</purpose>
                <scope reports="4-9" reach="team" horizon="P1Y"/>
                <outcomes>
                  <outcome id="team-aims">The team reaches four of five aims that it set itself for the year</outcome>
                  <outcome id="team-growth">Each person of the team reaches at least one learning aim a year</outcome>
                  <outcome id="upward-feedback">
                    Feedback from the people they lead improves, or stays above the agreed mark
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-team-aims" kind="lead">
                    Sets the aims of the team together with its members
                  </accountability>
                  <accountability id="grow-people" kind="lead">
                    Develops each person towards a role of that person's choice
                  </accountability>
                  <accountability id="hear-team" kind="lead">
                    Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
                  </accountability>
                  <accountability id="plan-team" kind="coordinate">
                    Plans work, cover or leave so that nobody is overloaded
                  </accountability>
                  <accountability id="share-work" kind="execute">Takes a share of the daily work of the team</accountability>
                </accountabilities>
                <mandate lead="40%" coordinate="35%" execute="25%"/>
                <requirements>
                  <requires competency="team-care" level="trusted" weight="3"/>
                  <requires competency="coaching" level="trusted" weight="2"/>
                  <requires competency="feedback" level="trusted" weight="2"/>
                  <requires competency="inclusion" level="independent"/>
                  <requires competency="setting-direction" level="independent" weight="2"/>
                  <requires competency="planning" level="trusted"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation to judge the work of the team"/>
                  <value factor="problem-solving" level="3" because="Finds the causes of unfamiliar problems in the work of the team"/>
                  <value factor="communication" level="3" because="Wins the trust of people who are worried or of another opinion"/>
                  <value factor="planning" level="3" because="Lays out the work of several people for months ahead"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from the team interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Meets conflict, illness or disappointment in the team every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="3" because="Answers for the growth of a team"/>
                  <value factor="results" level="3" because="Answers for the results of a whole team"/>
                  <value factor="money-and-goods" level="1" because="Decides on small purchases of the team"/>
                  <value factor="information" level="3" because="Keeps personal matters of the people in the team"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Order of work in the team" limit="within the aims of the area"/>
                  <decides subject="Timetable of the team" limit="within the agreements with employee representatives"/>
                </decisions>
                <seats>
                  <seat forum="people-round" voice="decides"/>
                  <seat forum="craft-council" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="group-lead" grade="g6">
                <title>Group lead</title>
                <purpose>
                  Leads several teams or shifts through their leads, so that work flows between them and nobody is overloaded.
                </purpose>
                <scope reports="3-8" reach="several-teams" horizon="P18M"/>
                <outcomes>
                  <outcome id="group-flow">
                    Nine of ten pieces of work that cross the teams of the group arrive on the agreed date
                  </outcome>
                  <outcome id="group-deputies">
                    Each team lead of the group has a deputy who has stood in for at least four weeks
                  </outcome>
                  <outcome id="upward-feedback">
                    Feedback from the people they lead improves, or stays above the agreed mark
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="align-teams" kind="lead">Aligns the aims of the teams in the group</accountability>
                  <accountability id="grow-leads" kind="lead">Develops team leads together with their deputies</accountability>
                  <accountability id="hear-team" kind="lead">
                    Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
                  </accountability>
                  <accountability id="balance-load" kind="coordinate">
                    Balances work between the teams every month
                  </accountability>
                  <accountability id="settle-conflicts" kind="execute">
                    Settles conflicts that a team could not settle
                  </accountability>
                </accountabilities>
                <mandate lead="45%" coordinate="35%" execute="20%"/>
                <requirements>
                  <requires competency="team-care" level="trusted" weight="3"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                  <requires competency="feedback" level="trusted" weight="2"/>
                  <requires competency="inclusion" level="trusted"/>
                  <requires competency="setting-direction" level="trusted" weight="2"/>
                  <requires competency="planning" level="trusted"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation to judge the work of the teams"/>
                  <value factor="problem-solving" level="3" because="Finds the causes of unfamiliar problems between the teams"/>
                  <value factor="communication" level="4" because="Brings teams with opposing interests to an agreement"/>
                  <value factor="planning" level="4" because="Lays out the work of several teams for a year"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Questions from several teams interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Settles a conflict between people or teams every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the growth of several teams"/>
                  <value factor="results" level="3" because="Answers for the joint results of several teams"/>
                  <value factor="money-and-goods" level="2" because="Decides on equipment of the group worth up to a year's pay"/>
                  <value factor="information" level="3" because="Keeps personal matters of the people in the group"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Shift of work between the teams of the group" limit="after hearing their leads"/>
                  <decides subject="Filling of roles in the group" limit="on the proposal of a selection panel"/>
                </decisions>
                <seats>
                  <seat forum="people-round" voice="decides"/>
                  <seat forum="area-board" voice="advises"/>
                </seats>
                <tenure typical="P36M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="area-lead" grade="g7">
                <title>Area lead</title>
                <purpose>Answers for an area as a whole: for its aims, its people and its money.</purpose>
                <scope reports="3-8" reach="area" horizon="P2Y"/>
                <outcomes>
                  <outcome id="area-aims">The area reaches the yearly figures that it agreed on with the company</outcome>
                  <outcome id="area-pay">
                    Each difference in pay for work of equal value has a recorded objective reason, or is closed within the year
                  </outcome>
                  <outcome id="upward-feedback">
                    Feedback from the people they lead improves, or stays above the agreed mark
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-area-direction" kind="lead">
                    Sets the direction of the area together with its principals
                  </accountability>
                  <accountability id="grow-leaders" kind="lead">Develops the leaders of the area</accountability>
                  <accountability id="hear-team" kind="lead">
                    Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
                  </accountability>
                  <accountability id="divide-means" kind="coordinate">
                    Divides people or money among the teams by published criteria
                  </accountability>
                  <accountability id="meet-customers" kind="execute">
                    Meets people whom the area serves every month
                  </accountability>
                </accountabilities>
                <mandate lead="55%" coordinate="30%" execute="15%"/>
                <requirements>
                  <requires competency="team-care" level="guiding" weight="3"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                  <requires competency="feedback" level="trusted" weight="2"/>
                  <requires competency="inclusion" level="trusted"/>
                  <requires competency="setting-direction" level="guiding" weight="2"/>
                  <requires competency="planning" level="guiding"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="3" because="Needs a whole occupation; principals of the area add the depth"/>
                  <value factor="problem-solving" level="4" because="Finds answers where customers, people and money contradict each other"/>
                  <value factor="communication" level="4" because="Brings teams with opposing interests to an agreement"/>
                  <value factor="planning" level="4" because="Lays out the work of several teams for a year or longer"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Matters of the whole area interrupt other work every hour"/>
                  <value factor="emotional-demands" level="3" because="Settles a conflict or a complaint every week"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the growth of several teams"/>
                  <value factor="results" level="4" because="Answers for the results of an area"/>
                  <value factor="money-and-goods" level="3" because="Decides on money worth up to ten years' pay"/>
                  <value factor="information" level="3" because="Keeps personal matters of the people in the area"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="1" because="Works by day, at hours that people can move"/>
                </evaluation>
                <decisions>
                  <decides subject="Aims of the area" limit="together with its principals"/>
                  <decides subject="Budget of the area" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Structure of the teams" limit="after consulting employee representatives"/>
                </decisions>
                <seats>
                  <seat forum="area-board" voice="decides"/>
                  <seat forum="people-round" voice="decides"/>
                </seats>
                <tenure typical="P48M"/>
                <selection process="panel">
                  <summary>
                    Seven members: two from each track, one person from another job family. The same on all tracks.
                  </summary>
                </selection>
              </role>

              <role id="director" grade="g8">
                <title>Director</title>
                <purpose>
                  Leads several areas in one direction, so that the company keeps its promises to customers and staff.
                </purpose>
                <scope reports="3-8" reach="company" horizon="P3Y"/>
                <outcomes>
                  <outcome id="joint-aims">The areas reach their joint aims for two years in a row</outcome>
                  <outcome id="equal-voice">
                    Half of the votes on the boards of the areas are held by people who do not lead
                  </outcome>
                  <outcome id="upward-feedback">
                    Feedback from the people they lead improves, or stays above the agreed mark
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-joint-direction" kind="lead">
                    Sets a joint direction for several areas with their senior principals
                  </accountability>
                  <accountability id="grow-area-leads" kind="lead">
                    Develops area leads, each of whom can stand in for another
                  </accountability>
                  <accountability id="hear-team" kind="lead">
                    Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
                  </accountability>
                  <accountability id="divide-investments" kind="coordinate">
                    Divides investments among areas with published reasons
                  </accountability>
                  <accountability id="consult-representatives" kind="execute">
                    Consults employee representatives before a change takes effect
                  </accountability>
                </accountabilities>
                <mandate lead="60%" coordinate="30%" execute="10%"/>
                <requirements>
                  <requires competency="team-care" level="guiding" weight="3"/>
                  <requires competency="coaching" level="guiding" weight="2"/>
                  <requires competency="feedback" level="guiding" weight="2"/>
                  <requires competency="inclusion" level="guiding"/>
                  <requires competency="setting-direction" level="shaping" weight="2"/>
                  <requires competency="planning" level="guiding"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs an occupation in depth with working knowledge of all areas led"/>
                  <value factor="problem-solving" level="4" because="Finds answers where the aims of several areas contradict each other"/>
                  <value factor="communication" level="4" because="Brings areas with opposing interests to an agreement"/>
                  <value factor="planning" level="4" because="Lays out the work of several areas for a year or longer"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Matters of several areas interrupt other work every hour"/>
                  <value factor="emotional-demands" level="4" because="Bears conflict over jobs, money or failure on most days"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="4" because="Answers for the growth of many teams"/>
                  <value factor="results" level="4" because="Answers for the results of several areas"/>
                  <value factor="money-and-goods" level="4" because="Decides on money worth up to a hundred years' pay"/>
                  <value factor="information" level="4" because="A wrong word about jobs or figures harms many people"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="About twenty nights away in a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Joint aims of the areas" limit="together with their senior principals"/>
                  <decides subject="Investments in the areas" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Structure of the areas" limit="after consulting employee representatives"/>
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

              <role id="senior-director" grade="g9">
                <title>Senior director</title>
                <purpose>Answers for a main line of the company for years ahead, together with the fellows.</purpose>
                <scope reports="3-8" reach="company" horizon="P4Y"/>
                <outcomes>
                  <outcome id="lasting-line">
                    The line of work covers its costs over four years, shown by audited figures
                  </outcome>
                  <outcome id="equal-pay">
                    Work of equal value is paid equally on each track, shown by the yearly pay report
                  </outcome>
                  <outcome id="upward-feedback">
                    Feedback from the people they lead improves, or stays above the agreed mark
                  </outcome>
                </outcomes>
                <accountabilities>
                  <accountability id="set-long-direction" kind="lead">
                    Sets a direction for four years together with the fellows
                  </accountability>
                  <accountability id="grow-directors" kind="lead">
                    Develops directors, with two people ready for each open role
                  </accountability>
                  <accountability id="hear-team" kind="lead">
                    Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
                  </accountability>
                  <accountability id="balance-line" kind="coordinate">
                    Balances people, money or sites of the line every year
                  </accountability>
                  <accountability id="answer-openly" kind="execute">
                    Answers questions of staff, owners or the public about results
                  </accountability>
                </accountabilities>
                <mandate lead="65%" coordinate="30%" execute="5%"/>
                <requirements>
                  <requires competency="team-care" level="shaping" weight="3"/>
                  <requires competency="coaching" level="shaping" weight="2"/>
                  <requires competency="feedback" level="guiding" weight="2"/>
                  <requires competency="inclusion" level="shaping"/>
                  <requires competency="setting-direction" level="shaping" weight="2"/>
                  <requires competency="planning" level="guiding"/>
                </requirements>
                <evaluation>
                  <value factor="knowledge" level="4" because="Needs an occupation in depth with working knowledge of the whole line"/>
                  <value factor="problem-solving" level="4" because="Finds answers where aims of owners, customers and staff contradict"/>
                  <value factor="communication" level="5" because="Reaches agreements that bind the company for years"/>
                  <value factor="planning" level="5" because="Lays out people, money or sites for several years"/>
                  <value factor="physical-skill" level="2" because="Typing is the only practised movement"/>
                  <value factor="mental-effort" level="4" because="Matters of the whole line interrupt other work every hour"/>
                  <value factor="emotional-demands" level="4" because="Bears conflict over jobs, money or failure on most days"/>
                  <value factor="physical-effort" level="1" because="Sits or stands by free choice; hardly anything is lifted"/>
                  <value factor="people" level="5" because="Answers for the growth of people across the company"/>
                  <value factor="results" level="5" because="Answers for the results of a main line of the company"/>
                  <value factor="money-and-goods" level="4" because="Decides on money worth up to a hundred years' pay"/>
                  <value factor="information" level="4" because="A wrong word about jobs or figures harms many people"/>
                  <value factor="surroundings" level="1" because="Works indoors in quiet rooms"/>
                  <value factor="working-time" level="2" because="About twenty nights away in a year"/>
                </evaluation>
                <decisions>
                  <decides subject="Direction of the line" limit="together with the fellows"/>
                  <decides subject="Budget of the line" limit="up to the yearly amount in the plan of the company"/>
                  <decides subject="Opening or closing of sites" limit="after consulting employee representatives"/>
                </decisions>
                <seats>
                  <seat forum="direction-board" voice="decides"/>
                  <seat forum="people-round" voice="decides"/>
                </seats>
                <tenure typical="P60M"/>
                <selection process="panel">
                  <summary>Seven members: two from each track, one employee representative. The same on all tracks.</summary>
                </selection>
              </role>
            </track>
          </tracks>

          <moves>
            <!-- The shared rungs. -->
            <move from="associate" to="practitioner" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
            </move>
            <move from="practitioner" to="senior" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A panel of two people who do such work, with one from another team, agrees</condition>
            </move>

            <!-- The branch. Every way on from here asks for as much, and every trial keeps the former role open. -->
            <move from="senior" to="expert" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>
            <move from="senior" to="delivery-owner" kind="promotion">
              <condition kind="evidence">
                Three examples of running a shared task to its handover, confirmed by people who took part
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>
            <move from="senior" to="team-lead" kind="promotion">
              <condition kind="evidence">Three examples of leading a shared task, confirmed by people who took part</condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>

            <!-- Promotions on the expert track. -->
            <move from="expert" to="senior-expert" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </move>
            <move from="senior-expert" to="principal" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the area confirms that work of this grade exists</condition>
            </move>
            <move from="principal" to="senior-principal" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <move from="senior-principal" to="fellow" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>

            <!-- Promotions on the executor track. -->
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

            <!-- Promotions on the leader track. -->
            <move from="team-lead" to="group-lead" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
            </move>
            <move from="group-lead" to="area-lead" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the area confirms that work of this grade exists</condition>
            </move>
            <move from="area-lead" to="director" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <move from="director" to="senior-director" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of all three tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>

            <!-- Switches between expert and executor, both ways at every grade. Nobody loses a grade or base pay by a
                 switch. -->
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

            <!-- Switches between expert and leader, both ways at every grade. Nobody loses a grade or base pay by a switch. -->
            <move from="expert" to="team-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="team-lead" to="expert" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-expert" to="group-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="group-lead" to="senior-expert" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="principal" to="area-lead" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="area-lead" to="principal" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-principal" to="director" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="director" to="senior-principal" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="fellow" to="senior-director" kind="switch">
              <condition kind="evidence">Two examples of leading, confirmed by people who were led</condition>
              <condition kind="training">Five days of training in leading, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>
            <move from="senior-director" to="fellow" kind="switch">
              <condition kind="evidence">Two pieces of craft work, confirmed by people who use them</condition>
              <condition kind="training">Five days of training in the craft, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
              <condition kind="agreement">
                The start date is agreed in writing, at the same grade with unchanged base pay
              </condition>
            </move>

            <!-- Switches between executor and leader, both ways at every grade. Nobody loses a grade or base pay by a
                 switch. -->
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
            <forum id="craft-council">
              <title>Craft council</title>
              <summary>Decides on methods that several teams rely on. Anybody can bring a question to it.</summary>
            </forum>
            <forum id="people-round">
              <title>People round</title>
              <summary>Decides on growth, workload or the filling of roles; employee representatives attend.</summary>
            </forum>
            <forum id="delivery-board">
              <title>Delivery board</title>
              <summary>Decides in which order promises get people, machines or money.</summary>
            </forum>
            <forum id="area-board">
              <title>Area board</title>
              <summary>Decides on the yearly plan of an area. Each track holds a third of its votes.</summary>
            </forum>
            <forum id="direction-board">
              <title>Direction board</title>
              <summary>Decides where the company invests or withdraws. Each track holds a third of its votes.</summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
