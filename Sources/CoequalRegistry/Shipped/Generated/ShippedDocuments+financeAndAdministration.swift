// Generated from the files in Frameworks/finance-and-administration by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let financeAndAdministration: [ShippedDocument] = [
    ShippedDocument(
      name: "finance-and-administration/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- The careers of finance and administration: what is different there, as an extension of the dual ladder. Whatever
             is not written here is inherited from it: scales, other competencies, tracks, grades, mandates, tenure, selection,
             moves, forums. All values are illustrative: have your own panel, with your employee representatives, evaluate the
             roles before you rely on points or grades. A framework names one family, here finance. For an administration
             without accounts, extend it with the family administration, and ask for rules-and-records at the levels at which
             it asks for accounts-and-controls here. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="finance-and-administration" version="1.0.0" xml:lang="en" status="illustrative"
            family="finance">
          <title>Finance and administration: two equal careers</title>
          <summary>
            Careers for people who keep accounts, payments, contracts and records in order, or explain what figures mean, as
            leaders or as experts. It extends the dual ladder, for companies of any size.
          </summary>

          <!-- A role asks for eight competencies at the most. The craft counts more than problem solving for experts from g6
               on; leaders add communication with one craft, never deeper than their expert peers know theirs. At one grade,
               both tracks keep the same number of competencies, the same sum of levels, the same sum of weights and the same
               sum of levels times weights. Fixed closing dates, money in hand and close attention change the evaluation. -->
          <extends framework="dual-ladder" version="1">
            <change competency="customer-insight">
              <summary>
                Finding out what colleagues, suppliers or authorities need from accounts, reports or services.
              </summary>
              <expects level="independent">Watches readers use a report at least twice a year</expects>
              <expects level="independent">Explains figures or forms in the words of those who work with them</expects>
              <expects level="independent">
                Follows a complaint about a payment until the person who made it calls it settled
              </expects>
              <expects level="trusted">Finds by interviews a question that no report had answered so far</expects>
              <expects level="trusted">Declines a request for a report with an offer that meets the need behind it</expects>
              <expects level="trusted">Tries a new form out with people who find forms hard to fill in</expects>
            </change>

            <!-- Three rungs for everyone. -->
            <change role="associate">
              <title>Accounts and office associate</title>
              <purpose>
                Enters, files or answers single matters that colleagues check, while learning how money and records move.
              </purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">
                  Enters invoices, orders or records by the agreed method
                </accountability>
                <accountability id="report-halts" kind="execute">
                  Reports on the same day when a paper or an approval is missing
                </accountability>
                <accountability id="answer-enquiries" kind="execute">
                  Answers everyday questions about payments, forms or rooms
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="accounts-and-controls" level="learning" weight="2"/>
                <requires competency="rules-and-records" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="mental-effort" level="3" because="Needs close attention for most of the day, at own pace"/>
                <value factor="emotional-demands" level="2" because="Meets a complaint about a late payment once a month"/>
              </evaluation>
            </change>
            <change role="practitioner">
              <title>Accounts and office specialist</title>
              <purpose>Keeps accounts, contracts or records that others use without a second check.</purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Keeps accounts or records complete, up to date, backed by proof
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Agrees on dates for papers with the teams that send or receive them
                </accountability>
                <accountability id="close-on-time" kind="execute">
                  Completes their part of the monthly close on the agreed day
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="accounts-and-controls" level="independent" weight="2"/>
                <requires competency="rules-and-records" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="mental-effort" level="4" because="Needs close attention at a pace set by closing dates"/>
                <value factor="emotional-demands" level="2" because="Chases an overdue payment about once a month"/>
                <value factor="money-and-goods" level="2" because="Prepares payments worth up to a year's pay"/>
                <value factor="information" level="3" because="A wrong entry or a leak harms customers, suppliers or staff"/>
                <value factor="working-time" level="2" because="Fixed hours; hardly any leave on closing days"/>
              </evaluation>
              <decisions>
                <decides subject="Return of an incomplete invoice or application" limit="by the rules of approval"/>
              </decisions>
            </change>
            <change role="senior">
              <title>Senior accounts and office specialist</title>
              <purpose>
                Solves the difficult cases in accounts, contracts or records, so that the others can go on with their work.
              </purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Clears up differences, disputed invoices or unusual contracts until their cause is removed
                </accountability>
                <accountability id="check-results" kind="execute">
                  Checks closings, payments or contracts of colleagues, giving a reason for each request
                </accountability>
                <accountability id="arrange-shared-work" kind="coordinate">
                  Arranges the steps of the monthly close with neighbouring teams
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="accounts-and-controls" level="trusted" weight="2"/>
                <requires competency="rules-and-records" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="3" because="Wins the trust of people who dispute a payment or a contract"/>
                <value factor="mental-effort" level="4" because="Needs close attention at a pace set by closing dates"/>
                <value factor="money-and-goods" level="2" because="Releases payments worth up to a year's pay"/>
                <value factor="working-time" level="2" because="Fixed hours; hardly any leave on closing days"/>
              </evaluation>
              <decisions>
                <decides subject="Treatment of an unusual entry or record" limit="within the rules of closing"/>
              </decisions>
            </change>

            <!-- Experts. -->
            <change role="expert">
              <title>Finance and administration expert</title>
              <purpose>
                Gives several teams dependable answers on accounts, figures or rules, so that each of them can decide safely.
              </purpose>
              <outcomes>
                <outcome id="used-answers">Three or more teams decide by the figures or rules without asking again</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-methods" kind="lead">
                  Sets how several teams post, file or approve
                </accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Calculates the effects of decisions in which several teams have a share
                </accountability>
                <accountability id="align-methods" kind="coordinate">
                  Aligns methods with auditors, tax advisers or neighbouring fields
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="accounts-and-controls" level="trusted" weight="2"/>
                <requires competency="analysis-and-advice" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="2" because="Turns down a request for money about once a month"/>
                <value factor="money-and-goods" level="2" because="Releases payments worth up to a year's pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each month"/>
              </evaluation>
              <decisions>
                <decides subject="Rules of closing for several teams" limit="after hearing the teams that use them"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="advises"/>
              </seats>
            </change>
            <change role="senior-expert">
              <title>Senior finance and administration expert</title>
              <purpose>Joins the accounts, figures or rules of several teams in methods that hold for years.</purpose>
              <outcomes>
                <outcome id="rarer-problems">The most frequent kind of correction becomes rarer within a year</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops controls or key figures together with the teams that work by them
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Finds the causes of deviations that several teams have in common
                </accountability>
                <accountability id="review-plans" kind="coordinate">
                  Reviews budgets or contracts of several teams for risks
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="guiding" weight="2"/>
                <requires competency="accounts-and-controls" level="trusted" weight="2"/>
                <requires competency="analysis-and-advice" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings teams with opposing interests to one count of costs"/>
                <value factor="emotional-demands" level="2" because="Turns down the budget of a team about once a month"/>
                <value factor="money-and-goods" level="3" because="Releases payments worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each month"/>
              </evaluation>
              <decisions>
                <decides subject="Definitions of shared key figures" limit="after a trial with two of the teams"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="decides"/>
              </seats>
            </change>
            <change role="principal">
              <title>Principal for finance and administration</title>
              <purpose>
                Sets the standard of accounts, figures or records for a whole area, by trials, by advice and by the hardest
                cases.
              </purpose>
              <outcomes>
                <outcome id="tested-ideas">New ways of closing or planning are tested before a team depends on them</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the standard of controls, reports or records for the area after hearing its teams
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Tests new ways of closing, planning or filing by work of their own
                </accountability>
                <accountability id="advise-board" kind="coordinate">
                  Advises the area board on the effects of decisions on money or law
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="guiding" weight="2"/>
                <requires competency="accounts-and-controls" level="trusted" weight="2"/>
                <requires competency="analysis-and-advice" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="5" because="Auditors or other companies ask for advice"/>
                <value factor="emotional-demands" level="2" because="Objects to an entry or a plan about once a month"/>
                <value factor="money-and-goods" level="3" because="Releases payments worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each quarter"/>
              </evaluation>
              <decisions>
                <decides subject="Valuation of an unusual item" limit="within the law, after hearing the closing round"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="decides"/>
              </seats>
            </change>
            <change role="senior-principal">
              <title>Senior principal for finance and administration</title>
              <purpose>
                Answers across areas for sound figures or rules, so that the company decides on tested knowledge.
              </purpose>
              <outcomes>
                <outcome id="kept-knowledge">No closing or payment depends on the knowledge of a single person</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs the development of accounts, plans or controls across areas
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines the riskiest investments of the company before they are decided
                </accountability>
                <accountability id="join-areas" kind="coordinate">
                  Brings areas to one way of counting costs, results or risks
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="shaping" weight="2"/>
                <requires competency="accounts-and-controls" level="guiding" weight="2"/>
                <requires competency="analysis-and-advice" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="5" because="Auditors or other companies ask for advice"/>
                <value factor="communication" level="4" because="Brings areas with opposing interests to one way of counting"/>
                <value factor="money-and-goods" level="3" because="Releases payments worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each quarter"/>
              </evaluation>
              <decisions>
                <decides subject="Way of weighing investments" limit="after hearing each of the areas"/>
              </decisions>
            </change>
            <change role="fellow">
              <title>Company fellow for finance and administration</title>
              <purpose>
                Opens new ways of steering money, risk or rules on which the future of the company rests, with a voice that
                weighs as much as that of the senior director of finance and administration.
              </purpose>
              <outcomes>
                <outcome id="judged-work">
                  Auditors or experts from outside judge the company's accounts or controls as leading
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior directors which risks the company takes or leaves to others
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Answers questions of value, risk or law that nobody in the company has answered before
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge from auditors, research or associations into the company
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="shaping" weight="2"/>
                <requires competency="accounts-and-controls" level="guiding" weight="2"/>
                <requires competency="analysis-and-advice" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="5" because="Those who write rules of accounting ask for advice"/>
                <value factor="communication" level="5" because="Reaches agreements with lenders that bind for years"/>
                <value factor="planning" level="4" because="Lays out money or risks of several areas for a year or longer"/>
                <value factor="emotional-demands" level="2" because="Objects to a risk of the company about once a month"/>
                <value factor="money-and-goods" level="3" because="Spends money for trials worth up to ten years' pay"/>
              </evaluation>
              <decisions>
                <decides subject="Accounting where the law leaves a choice" limit="together with the senior directors"/>
              </decisions>
            </change>

            <!-- Leaders. -->
            <change role="team-lead">
              <title>Finance and administration team lead</title>
              <purpose>
                Leads a team in accounts or office, so that its people grow, stay healthy and keep their dates.
              </purpose>
              <outcomes>
                <outcome id="team-aims">
                  The team reaches four of five aims for the year, one of them set for those whom it serves
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-team-aims" kind="lead">
                  Sets aims for accuracy, dates or service together with the team
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Plans work, cover or leave around closing days so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">
                  Takes a share of the daily entries, checks or enquiries
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="processes-and-service" level="independent"/>
                <requires competency="communication" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Meets conflict, illness or strain in the team every week"/>
                <value factor="money-and-goods" level="2" because="Releases payments worth up to a year's pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each month"/>
              </evaluation>
              <decisions>
                <decides subject="Release of payments" limit="by the rules of approval, with a second signature"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="advises"/>
              </seats>
            </change>
            <change role="group-lead">
              <title>Finance and administration group lead</title>
              <purpose>
                Leads several teams in accounts or office through their leads, so that papers flow between them and nobody is
                overloaded.
              </purpose>
              <outcomes>
                <outcome id="group-flow">Nine of ten closings or services of the group are ready on the agreed date</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="align-teams" kind="lead">
                  Aligns the aims of the teams for accuracy, dates or service
                </accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances the peaks of each month between the teams
                </accountability>
                <accountability id="settle-conflicts" kind="execute">
                  Settles disputes over costs, dates or service that a team could not settle
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="processes-and-service" level="trusted"/>
                <requires competency="communication" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Settles a dispute over costs or workload every week"/>
                <value factor="money-and-goods" level="3" because="Releases payments worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each month"/>
              </evaluation>
              <decisions>
                <decides subject="Service times of the group" limit="after hearing those whom it serves"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="decides"/>
              </seats>
            </change>
            <change role="area-lead">
              <title>Finance and administration area lead</title>
              <purpose>
                Answers for an area of finance or administration as a whole: for its services, its people and its money.
              </purpose>
              <outcomes>
                <outcome id="area-aims">
                  The area reaches the yearly figures for cost, dates or service that it agreed on with the company
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-area-direction" kind="lead">
                  Sets with the principals which services the area offers at which quality
                </accountability>
                <accountability id="follow-close" kind="coordinate">
                  Follows up the dates of the yearly close with each team
                </accountability>
                <accountability id="meet-customers" kind="execute">
                  Meets colleagues, suppliers or authorities whom the area serves every month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="processes-and-service" level="trusted"/>
                <requires competency="communication" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="problem-solving" level="4" because="Finds answers where service, cost and law collide"/>
                <value factor="emotional-demands" level="3" because="Settles a dispute over money or service every week"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each quarter"/>
              </evaluation>
              <decisions>
                <decides subject="Calendar of the yearly close" limit="within the periods that law sets"/>
              </decisions>
              <seats>
                <seat forum="closing-round" voice="decides"/>
              </seats>
            </change>
            <change role="director">
              <title>Director of finance and administration</title>
              <purpose>
                Leads several areas of finance or administration in one direction, so that the company pays, reports and
                serves on time.
              </purpose>
              <outcomes>
                <outcome id="joint-aims">
                  The areas reach their joint aims for dates or service for two years in a row
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets with the senior principals how the areas close, pay or serve together
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides investments among the areas by one calculation, with published reasons
                </accountability>
                <accountability id="explain-figures" kind="execute">
                  Explains the yearly figures to staff in plain words
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="processes-and-service" level="guiding"/>
                <requires competency="communication" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings areas with opposing interests to one budget"/>
                <value factor="emotional-demands" level="4" because="Bears conflict over jobs, cuts or debts on most days"/>
                <value factor="working-time" level="2" because="Closing dates fix the hours for part of each quarter"/>
              </evaluation>
              <decisions>
                <decides subject="Order of payments when money is short" limit="within the law"/>
              </decisions>
            </change>
            <change role="senior-director">
              <title>Senior director of finance and administration</title>
              <purpose>
                Answers for the money, the accounts and the services of the company for years ahead, together with the
                fellows.
              </purpose>
              <outcomes>
                <outcome id="lasting-line">
                  The company pays each debt on its date over four years, shown by audited figures
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets with the fellows for four years how the company funds its plans
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances money, people or sites of the line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of owners, lenders or staff about the figures
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="processes-and-service" level="guiding"/>
                <requires competency="communication" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="5" because="Reaches agreements with lenders that bind for years"/>
                <value factor="emotional-demands" level="4" because="Bears conflict over jobs, cuts or debts on most days"/>
              </evaluation>
              <decisions>
                <decides subject="Sources of long-term money" limit="together with the fellows"/>
              </decisions>
            </change>
          </extends>

          <competencies>
            <area id="craft">
              <title>Craft of finance and administration</title>
              <summary>Money, figures and records on which others can rely.</summary>

              <competency id="accounts-and-controls" scale="mastery" per-level="P12M">
                <title>Accounts and controls</title>
                <summary>Keeping entries, payments or approvals right, so that mistakes or misuse come to light.</summary>
                <expects level="learning">Enters invoices or orders with at most one correction in a hundred</expects>
                <expects level="learning">Attaches the proof to each entry before closing it</expects>
                <expects level="learning">Asks before entering an amount that differs from the order</expects>
                <expects level="independent">Reconciles their own accounts every month without an open difference</expects>
                <expects level="independent">Holds a payment back as long as an approval is missing</expects>
                <expects level="independent">Closes their part of the month on the agreed day, eleven months in twelve</expects>
                <expects level="trusted">Traces a difference through several accounts to the entry that caused it</expects>
                <expects level="trusted">Gives a reason that auditors accept for an entry without precedent</expects>
                <expects level="trusted">Replaces a check after the event by one that prevents the mistake</expects>
                <expects level="guiding">Sets rules of approval by which several teams spend money</expects>
                <expects level="guiding">
                  Shortens the monthly close of several teams by a day without more corrections
                </expects>
                <expects level="guiding">Tests once a year by samples whether the controls of several teams work</expects>
                <expects level="shaping">Builds controls for the company in which outside auditors find no major gap</expects>
                <expects level="shaping">Publishes a remedy for a weakness in accounts that other companies adopt</expects>
                <expects level="shaping">Takes part in writing a rule of accounting that binds other companies</expects>
              </competency>

              <competency id="analysis-and-advice" scale="mastery" per-level="P12M">
                <title>Analysis and advice</title>
                <summary>Saying what figures mean for a decision, while it can still be made.</summary>
                <expects level="learning">Checks totals or gaps of a table before passing it on</expects>
                <expects level="learning">Names the source of each figure that they hand on</expects>
                <expects level="learning">Marks each estimate so that readers can tell it from a fact</expects>
                <expects level="independent">Explains a deviation from the plan by its two largest causes</expects>
                <expects level="independent">Draws charts that readers from other teams read without a question</expects>
                <expects level="independent">Builds calculations whose steps a colleague follows without asking</expects>
                <expects level="trusted">Calculates a good, a likely and a bad case before a decision</expects>
                <expects level="trusted">Advises against a plan that does not pay off, naming a better one</expects>
                <expects level="trusted">Forecasts the yearly costs of a team to within five percent</expects>
                <expects level="guiding">Agrees with several teams on one definition for each key figure</expects>
                <expects level="guiding">
                  Discusses figures with several teams every quarter until each has named a decision
                </expects>
                <expects level="guiding">Ends reports of several teams on which nobody has acted for a year</expects>
                <expects level="shaping">Introduces a way of weighing investments that the whole company uses</expects>
                <expects level="shaping">Warns of a shortage of money a year before it shows in the accounts</expects>
                <expects level="shaping">Gives advice on which owners or lenders of the company base a decision</expects>
              </competency>

              <competency id="processes-and-service" scale="mastery" per-level="P9M">
                <title>Processes and service</title>
                <summary>Giving people what they ask of an office quickly, rightly and in the same way.</summary>
                <expects level="learning">Answers enquiries of colleagues within the agreed time</expects>
                <expects level="learning">Hands a request that belongs elsewhere to a named person</expects>
                <expects level="learning">Marks in a written process the steps that do not fit daily work</expects>
                <expects level="independent">Writes a process down so that a stand-in works by it</expects>
                <expects level="independent">Tells people who are waiting about a delay before they ask</expects>
                <expects level="independent">Settles eight of ten requests at the first contact</expects>
                <expects level="trusted">Halves the waiting time for a request that many people make</expects>
                <expects level="trusted">Ends a heated complaint with a next step that both sides accept</expects>
                <expects level="trusted">Rewrites a form so that at most one in twenty comes back incomplete</expects>
                <expects level="guiding">Joins the processes of several teams so that no fact is entered twice</expects>
                <expects level="guiding">Sets service times that several teams meet for four quarters</expects>
                <expects level="guiding">Publishes every year how people rate the services of several teams</expects>
                <expects level="shaping">Moves a service of the whole company to a new form without a lost day</expects>
                <expects level="shaping">
                  Lowers the share of administration in all costs for three years at steady ratings
                </expects>
                <expects level="shaping">Designs a process that other organisations adopt for themselves</expects>
              </competency>

              <competency id="rules-and-records" scale="mastery" per-level="P12M">
                <title>Rules and records</title>
                <summary>Keeping contracts, records or dates so that the company keeps to law and can prove it.</summary>
                <expects level="learning">Files documents under their agreed names on the day they arrive</expects>
                <expects level="learning">Hands personal data only to people on the list of those entitled</expects>
                <expects level="learning">Looks a rule up before answering a question about it</expects>
                <expects level="independent">Finds any record of the past year within ten minutes</expects>
                <expects level="independent">Deletes records when their period of storage ends</expects>
                <expects level="independent">Meets each deadline set by law or contract for a year</expects>
                <expects level="trusted">Explains a new rule to the team on one page before it takes effect</expects>
                <expects level="trusted">Obtains a written answer from an authority on a doubtful question</expects>
                <expects level="trusted">Shows where daily work departs from a rule, proposing how to close the gap</expects>
                <expects level="guiding">Sets an order of filing in which several teams find each other's records</expects>
                <expects level="guiding">Prepares several teams for an audit that ends without a serious finding</expects>
                <expects level="guiding">Abolishes an internal rule every year that several teams no longer need</expects>
                <expects level="shaping">Gives the whole company one place where staff find each rule in force</expects>
                <expects level="shaping">Comments on a draft law with a point that the lawmaker takes up</expects>
                <expects level="shaping">Leads the company through the inspection of an authority without a fine</expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="closing-round">
              <title>Closing round</title>
              <summary>
                Decides how a month or year is closed: its dates, unusual entries, corrections. Half of its votes belong to
                experts.
              </summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
