// Generated from the files in Frameworks/sales by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let sales: [ShippedDocument] = [
    ShippedDocument(
      name: "sales/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- The careers of a sales family: what is different in sales, as an extension of the dual ladder. Whatever is not
             written here is inherited from there: scales, other competencies, tracks, grades, mandates, tenure, selection,
             moves, forums. All values are illustrative: have your own panel, with your employee representatives, evaluate
             the roles before you rely on points or grades. Rename the titles freely; a shop needs other words than a firm
             that sells to firms. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="sales" version="1.0.0" xml:lang="en" status="illustrative" family="sales">
          <title>Sales: two equal careers</title>
          <summary>
            Careers for people who win customers, advise them and stay in touch with them, as leaders or as experts. It
            extends the dual ladder, for companies of any size.
          </summary>

          <!-- A role asks for eight competencies at the most. The craft counts more than problem solving for experts
               from g6 on; leaders add communication with one craft, never deeper than their expert peers know theirs.
               At one grade, both tracks keep the same number of competencies, the same sum of levels, the same sum of weights
               and the same sum of levels times weights. Travel, refusals and friendliness all day change the evaluation. -->
          <extends framework="dual-ladder" version="1">
            <change competency="customer-insight">
              <summary>Carrying what customers say into the company, so that its offers improve.</summary>
              <expects level="independent">Watches customers use what they bought at least twice a year</expects>
              <expects level="independent">
                Tells the teams behind an offer once a month what customers missed in it
              </expects>
              <expects level="independent">Follows a complaint until the customer calls it settled</expects>
            </change>

            <!-- Three rungs for everyone. -->
            <change role="associate">
              <title>Sales associate</title>
              <purpose>
                Answers enquiries, prepares offers or serves customers with a colleague at hand, while learning to sell from
                the ground up.
              </purpose>
              <accountabilities>
                <accountability id="finish-tasks" kind="execute">Prepares offers or orders by the price list</accountability>
                <accountability id="record-learning" kind="execute">
                  Keeps a record of customers' questions with good answers, open to new colleagues
                </accountability>
                <accountability id="answer-enquiries" kind="execute">
                  Answers enquiries about offers within one working day
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="needs-analysis" level="learning" weight="2"/>
                <requires competency="market-knowledge" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Stays friendly all day, with impatient customers too"/>
              </evaluation>
            </change>
            <change role="practitioner">
              <title>Account executive</title>
              <purpose>
                Looks after customers of their own, from the first conversation to the use of what was bought.
              </purpose>
              <accountabilities>
                <accountability id="deliver-results" kind="execute">
                  Sells within the price rules, with promises that the company can keep
                </accountability>
                <accountability id="agree-handovers" kind="coordinate">
                  Agrees on dates with those who deliver before naming them to customers
                </accountability>
                <accountability id="ask-afterwards" kind="execute">
                  Asks customers after a purchase whether it serves its purpose
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="needs-analysis" level="independent" weight="2"/>
                <requires competency="negotiation" level="learning"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="3" because="Wins the trust of customers who hesitate"/>
                <value factor="emotional-demands" level="3" because="Hears refusals every week, yet stays friendly all day"/>
                <value factor="working-time" level="2" because="Fixed hours, with up to twenty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Discount on a single order" limit="within the price rules"/>
              </decisions>
            </change>
            <change role="senior">
              <title>Senior account executive</title>
              <purpose>
                Wins or keeps the customers of a team that are hardest to convince, so that colleagues learn from the case.
              </purpose>
              <accountabilities>
                <accountability id="solve-cases" kind="execute">
                  Takes on difficult customers from the first conversation to the lasting agreement
                </accountability>
                <accountability id="check-results" kind="execute">
                  Checks offers of colleagues, giving a reason for each request
                </accountability>
                <accountability id="introduce-colleagues" kind="lead">
                  Takes new colleagues along to customer conversations
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="needs-analysis" level="trusted" weight="2"/>
                <requires competency="negotiation" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="3" because="Wins customers back who have lost their trust"/>
                <value factor="emotional-demands" level="3" because="Meets refusal or anger of customers every week"/>
                <value factor="working-time" level="2" because="Fixed hours, with up to twenty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Discount in a difficult case" limit="up to twice the usual limit of the price rules"/>
              </decisions>
            </change>

            <!-- Experts. -->
            <change role="expert">
              <title>Key account expert</title>
              <purpose>
                Wins or keeps the customers on whom several teams depend, by plans and agreements that these teams build on.
              </purpose>
              <outcomes>
                <outcome id="used-answers">Three or more teams fulfil the agreements without asking again</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-methods" kind="lead">
                  Sets how several teams prepare negotiations with large customers
                </accountability>
                <accountability id="solve-crossing-cases" kind="execute">
                  Negotiates agreements with customers whom several teams serve
                </accountability>
                <accountability id="align-methods" kind="coordinate">
                  Agrees with delivery, service or legal colleagues on what customers are promised
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="negotiation" level="trusted" weight="2"/>
                <requires competency="account-planning" level="independent"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings customers with opposing interests to an agreement"/>
                <value factor="mental-effort" level="3" because="Negotiates or prepares for most of the day, on agreed dates"/>
                <value factor="emotional-demands" level="3" because="Meets refusal or pressure from customers every week"/>
                <value factor="money-and-goods" level="1" because="Grants alone what is worth up to a month's pay"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Discounts for key accounts" limit="each worth up to a month's pay"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="advises"/>
              </seats>
            </change>
            <change role="senior-expert">
              <title>Senior key account expert</title>
              <purpose>Joins what several teams know about their customers in ways of selling that hold for years.</purpose>
              <outcomes>
                <outcome id="rarer-problems">The most frequent reason for lost orders becomes rarer within a year</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="develop-methods" kind="lead">
                  Develops plans for large customers together with the teams that serve them
                </accountability>
                <accountability id="solve-shared-problems" kind="execute">
                  Leads negotiations that reach across several teams or sites
                </accountability>
                <accountability id="review-plans" kind="coordinate">
                  Reviews large offers of several teams for risks in price, dates or terms
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="guiding" weight="2"/>
                <requires competency="negotiation" level="trusted" weight="2"/>
                <requires competency="account-planning" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings customers or teams with opposing interests together"/>
                <value factor="mental-effort" level="3" because="Negotiates or prepares for most of the day, on agreed dates"/>
                <value factor="emotional-demands" level="3" because="Meets refusal or pressure from customers every week"/>
                <value factor="money-and-goods" level="2" because="Grants discounts worth up to a year's pay"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Terms of large offers" limit="within the price rules of the area"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="decides"/>
              </seats>
            </change>
            <change role="principal">
              <title>Principal of key accounts</title>
              <purpose>
                Sets the standard by which an area wins or keeps large customers, by trials, by advice and by the hardest
                negotiations.
              </purpose>
              <outcomes>
                <outcome id="tested-ideas">New ways of selling are tested before a team depends on them</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-standard" kind="lead">
                  Sets the standard for offers, plans or contracts of the area after hearing its teams
                </accountability>
                <accountability id="test-approaches" kind="execute">
                  Tests new ways of selling with customers of their own
                </accountability>
                <accountability id="advise-board" kind="coordinate">
                  Advises the area board on prices, terms or groups of customers
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="guiding" weight="2"/>
                <requires competency="negotiation" level="guiding" weight="2"/>
                <requires competency="account-planning" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings customers with opposing interests to an agreement"/>
                <value factor="mental-effort" level="3" because="Negotiates or prepares for most of the day, on agreed dates"/>
                <value factor="emotional-demands" level="3" because="Meets refusal of customers or teams every week"/>
                <value factor="money-and-goods" level="3" because="Sets price rules that move up to ten years' pay"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Price rules of the area" limit="after hearing the price round"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="decides"/>
              </seats>
            </change>
            <change role="senior-principal">
              <title>Senior principal of key accounts</title>
              <purpose>
                Answers across areas for how the company wins or keeps its largest customers, so that it sells on tested
                knowledge.
              </purpose>
              <outcomes>
                <outcome id="kept-knowledge">No large customer depends on a single person of the company</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="direct-field" kind="lead">
                  Directs across areas how the company plans for its largest customers
                </accountability>
                <accountability id="examine-plans" kind="execute">
                  Examines the largest offers of the company before they are signed
                </accountability>
                <accountability id="join-areas" kind="coordinate">
                  Brings areas to one plan for each customer that they share
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="shaping" weight="2"/>
                <requires competency="negotiation" level="guiding" weight="2"/>
                <requires competency="account-planning" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Meets refusal or pressure from customers every week"/>
                <value factor="money-and-goods" level="3" because="Grants terms worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Terms for customers that areas share" limit="after hearing each of the areas"/>
              </decisions>
            </change>
            <change role="fellow">
              <title>Company fellow for sales</title>
              <purpose>
                Opens markets on which the future of the company rests, with a voice that weighs as much as that of the senior
                director of sales.
              </purpose>
              <outcomes>
                <outcome id="used-knowledge">
                  Two or more areas earn, save or protect something by new knowledge of markets
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="choose-fields" kind="lead">
                  Decides with the senior directors which markets the company enters or leaves
                </accountability>
                <accountability id="open-ground" kind="execute">
                  Negotiates agreements of a kind that the company has not made before
                </accountability>
                <accountability id="bring-knowledge" kind="coordinate">
                  Brings knowledge from customers, partners or associations into the company
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="problem-solving" level="shaping" weight="2"/>
                <requires competency="negotiation" level="shaping" weight="2"/>
                <requires competency="account-planning" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="knowledge" level="5" because="Associations and other companies ask for advice on markets"/>
                <value factor="planning" level="4" because="Lays out the opening of markets for a year or longer"/>
                <value factor="mental-effort" level="5" because="Holds several open agreements in mind for months"/>
                <value factor="emotional-demands" level="2" because="Meets refusal by a partner about once a month"/>
                <value factor="money-and-goods" level="3" because="Spends money for new markets worth up to ten years' pay"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Terms that bind the company for years" limit="together with the senior directors"/>
              </decisions>
            </change>

            <!-- Leaders. -->
            <change role="team-lead">
              <title>Sales team lead</title>
              <purpose>Leads a sales team, so that its people grow, stay healthy and sell what helps customers.</purpose>
              <outcomes>
                <outcome id="team-aims">
                  The team reaches four of five aims for the year, one of them set for satisfied customers
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-team-aims" kind="lead">
                  Sets aims for sales or for satisfied customers together with the team
                </accountability>
                <accountability id="plan-team" kind="coordinate">
                  Divides customers, visits or shifts so that nobody is overloaded
                </accountability>
                <accountability id="share-work" kind="execute">
                  Goes along to customer conversations with each person of the team
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="market-knowledge" level="independent"/>
                <requires competency="communication" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Bears refusals or missed aims with the team every week"/>
                <value factor="money-and-goods" level="1" because="Decides on small purchases of the team, such as samples"/>
                <value factor="working-time" level="2" because="About twenty nights away in a year, with the team"/>
              </evaluation>
              <decisions>
                <decides subject="Division of customers in the team" limit="by criteria that the team knows"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="advises"/>
              </seats>
            </change>
            <change role="group-lead">
              <title>Sales group lead</title>
              <purpose>
                Leads several sales teams through their leads, so that customers meet one company and nobody is overloaded.
              </purpose>
              <outcomes>
                <outcome id="group-flow">
                  Nine of ten customers whom teams hand over to each other stay for another year
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="align-teams" kind="lead">
                  Aligns aims so that no two teams compete for one customer
                </accountability>
                <accountability id="balance-load" kind="coordinate">
                  Balances customers or visits between the teams every month
                </accountability>
                <accountability id="settle-conflicts" kind="execute">
                  Settles conflicts over customers that the teams could not settle
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="market-knowledge" level="trusted"/>
                <requires competency="communication" level="trusted" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Settles a conflict over customers or aims every week"/>
                <value factor="money-and-goods" level="2" because="Decides on fairs or samples worth up to a year's pay"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Division of customers among the teams" limit="by published criteria"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="decides"/>
              </seats>
            </change>
            <change role="area-lead">
              <title>Sales area lead</title>
              <purpose>Answers for a sales area as a whole: for its customers, its aims, its people and its money.</purpose>
              <outcomes>
                <outcome id="area-aims">
                  The area reaches the yearly figures for sales or kept customers that it agreed on with the company
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-area-direction" kind="lead">
                  Sets with the principals which groups of customers the area serves first
                </accountability>
                <accountability id="divide-means" kind="coordinate">
                  Divides customers, people or money among the teams by published criteria
                </accountability>
                <accountability id="meet-customers" kind="execute">
                  Meets five or more customers of the area every month
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="market-knowledge" level="trusted"/>
                <requires competency="communication" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="emotional-demands" level="3" because="Settles a conflict or a large complaint every week"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Sales aims of the teams" limit="by published criteria, after hearing their leads"/>
              </decisions>
              <seats>
                <seat forum="price-round" voice="decides"/>
              </seats>
            </change>
            <change role="director">
              <title>Director of sales</title>
              <purpose>
                Leads several sales areas in one direction, so that the company keeps its promises to customers and staff.
              </purpose>
              <outcomes>
                <outcome id="joint-aims">The areas reach their joint aims for sales for two years in a row</outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-joint-direction" kind="lead">
                  Sets with the senior principals in which markets the areas sell together
                </accountability>
                <accountability id="divide-investments" kind="coordinate">
                  Divides money for markets among the areas with published reasons
                </accountability>
                <accountability id="hear-lost-customers" kind="execute">
                  Asks a customer who has left for the reasons every quarter
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="market-knowledge" level="guiding"/>
                <requires competency="communication" level="guiding" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="4" because="Brings areas or large customers to an agreement"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Division of markets among the areas" limit="after hearing each of the areas"/>
              </decisions>
            </change>
            <change role="senior-director">
              <title>Senior director of sales</title>
              <purpose>
                Answers for the sales of the company for years ahead, together with the fellows.
              </purpose>
              <outcomes>
                <outcome id="lasting-line">
                  Sales cover the costs of the line over four years, shown by audited figures
                </outcome>
              </outcomes>
              <accountabilities>
                <accountability id="set-long-direction" kind="lead">
                  Sets with the fellows for four years how the company reaches its customers
                </accountability>
                <accountability id="balance-line" kind="coordinate">
                  Balances people, sites or markets of the sales line every year
                </accountability>
                <accountability id="answer-openly" kind="execute">
                  Answers questions of customers, staff or owners about results
                </accountability>
              </accountabilities>
              <requirements>
                <requires competency="market-knowledge" level="guiding"/>
                <requires competency="communication" level="shaping" weight="2"/>
              </requirements>
              <evaluation>
                <value factor="communication" level="5" because="Reaches agreements with partners that bind for years"/>
                <value factor="working-time" level="2" because="About thirty nights away in a year"/>
              </evaluation>
              <decisions>
                <decides subject="Opening of a new way of selling" limit="together with the fellows"/>
              </decisions>
            </change>
          </extends>

          <competencies>
            <area id="craft">
              <title>Craft of selling</title>
              <summary>Agreements that serve the customer as well as the company.</summary>

              <competency id="needs-analysis" scale="mastery" per-level="P9M">
                <title>Finding needs, winning trust</title>
                <summary>Learning in conversation what a customer needs, then offering only what meets it.</summary>
                <expects level="learning">Prepares each customer conversation with three written questions</expects>
                <expects level="learning">Notes in the customer's own words what a purchase is meant to achieve</expects>
                <expects level="learning">Calls customers back on the day that was promised</expects>
                <expects level="independent">
                  Finds out in the first two conversations who takes part in the customer's decision
                </expects>
                <expects level="independent">Has the customer confirm a summary of the need before an offer goes out</expects>
                <expects level="independent">Tells customers openly which part of their need an offer does not meet</expects>
                <expects level="trusted">Advises against a purchase that would not help the customer</expects>
                <expects level="trusted">Wins back a customer who had left after a broken promise</expects>
                <expects level="trusted">Wins a second conversation with a customer who had turned a colleague down</expects>
                <expects level="guiding">Sets the questions with which several teams open a first conversation</expects>
                <expects level="guiding">
                  Lets colleagues from several teams sit in on ten customer conversations a year
                </expects>
                <expects level="guiding">
                  Shows by figures from four quarters that fewer customers cancel because of unmet needs
                </expects>
                <expects level="shaping">
                  Gets the company to change its offer by showing from refusals what customers lack
                </expects>
                <expects level="shaping">Wins three or more customers who vouch for the company in their trade</expects>
                <expects level="shaping">
                  Publishes a way of advising customers that a school or association takes up
                </expects>
              </competency>

              <competency id="negotiation" scale="mastery" per-level="P12M">
                <title>Negotiation</title>
                <summary>Reaching agreements that both sides still call fair a year later.</summary>
                <expects level="learning">Lists the wishes of both sides before a negotiation</expects>
                <expects level="learning">Repeats an objection in their own words before answering it</expects>
                <expects level="learning">Asks a colleague before promising something outside the price list</expects>
                <expects level="independent">Enters a negotiation with a written limit below which no offer goes</expects>
                <expects level="independent">Asks for something in return for each concession</expects>
                <expects level="independent">Reads all terms through with the customer before the signature</expects>
                <expects level="trusted">Brings a stalled negotiation to a signature or an agreed end</expects>
                <expects level="trusted">Lays two or more offers of like worth side by side for the customer's choice</expects>
                <expects level="trusted">Keeps to the planned limit when a customer threatens to leave</expects>
                <expects level="guiding">Sets limits for discounts that several teams keep for a year</expects>
                <expects level="guiding">
                  Rehearses the largest negotiation of each team with a colleague who plays the customer
                </expects>
                <expects level="guiding">
                  Lowers the average discount of several teams over four quarters without losing customers
                </expects>
                <expects level="shaping">Closes an agreement for the company that both sides renew after three years</expects>
                <expects level="shaping">Replaces a contract clause across the company that customers called unfair</expects>
                <expects level="shaping">Negotiates rules of fair selling with an association of the trade</expects>
              </competency>

              <competency id="account-planning" scale="mastery" per-level="P12M">
                <title>Account planning</title>
                <summary>Deciding which customers get how much care, then keeping to it.</summary>
                <expects level="learning">Puts each customer contact on record within one working day</expects>
                <expects level="learning">Names the next step with its date for each open offer</expects>
                <expects level="learning">Goes through the visits of a week with a colleague beforehand</expects>
                <expects level="independent">Ranks their own customers twice a year by written criteria</expects>
                <expects level="independent">Forecasts their own sales of a quarter to within ten percent</expects>
                <expects level="independent">Speaks with each active customer at least once a quarter</expects>
                <expects level="trusted">Writes the yearly plan for a large customer together with that customer</expects>
                <expects level="trusted">Keeps contacts in three or more departments of each large customer</expects>
                <expects level="trusted">Gives up offers with little prospect by a rule that the team can see</expects>
                <expects level="guiding">Divides customers among several teams by published criteria</expects>
                <expects level="guiding">Introduces a form of customer plan that several teams still use a year later</expects>
                <expects level="guiding">
                  Warns two quarters ahead when a large customer of one of the teams is about to leave
                </expects>
                <expects level="shaping">Sets for three years how the company cares for its largest customers</expects>
                <expects level="shaping">
                  Lowers the dependence of the company on its three largest customers, shown by figures
                </expects>
                <expects level="shaping">Agrees with two or more customers on plans that all sides publish</expects>
              </competency>

              <competency id="market-knowledge" scale="mastery" per-level="P12M">
                <title>Market knowledge</title>
                <summary>Knowing offers, customers and competitors by facts that others can check.</summary>
                <expects level="learning">Explains the main offers of the company to a colleague without notes</expects>
                <expects level="learning">Names three competitors with one strength of each</expects>
                <expects level="learning">Brings one piece of news about the trade to the team every month</expects>
                <expects level="independent">Compares rival offers with their own by facts that a customer can check</expects>
                <expects level="independent">Names the source when telling customers about prices or trends</expects>
                <expects level="independent">Records for each lost order the reason that the customer gave</expects>
                <expects level="trusted">Answers questions of other teams about one trade within two working days</expects>
                <expects level="trusted">
                  Announces a change in demand before the figures of the quarter show it
                </expects>
                <expects level="trusted">Corrects a belief of the team about customers by figures</expects>
                <expects level="guiding">
                  Reports to several teams every quarter which groups of customers grow or shrink
                </expects>
                <expects level="guiding">
                  Recommends entering or leaving a group of customers, with figures for three years
                </expects>
                <expects level="guiding">Turns reasons for lost orders of several teams into one plan every year</expects>
                <expects level="shaping">Predicts a turn of the market in time for the company to change its plan</expects>
                <expects level="shaping">Opens a market in which the company had no customers before</expects>
                <expects level="shaping">Gives talks about the market to which associations invite again</expects>
              </competency>
            </area>
          </competencies>

          <forums>
            <forum id="price-round">
              <title>Price round</title>
              <summary>
                Decides on discounts above the limits of single roles. Half of its votes belong to experts.
              </summary>
            </forum>
          </forums>
        </framework>

        """#)
  ]
}
