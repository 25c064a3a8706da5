// Generated from the files in Plugins/plain-language by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension ShippedManifests {
  package static let plainLanguage: [ShippedDocument] = [
    ShippedDocument(
      name: "plain-language/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="plain-language" version="1.0.0" xml:lang="en">
          <title>Plain language</title>
          <summary>Checks that the texts of a framework say something that people can see, in words that they use. The words are English; what is counted is counted in every language.</summary>
          <word-lists>
            <word-list id="praise" xml:lang="en">
              <word text="strong communicator" because="two people who know the same colleague would disagree; say what somebody explains, to whom, and what comes of it"/>
              <word text="good communicator" because="say what somebody explains, to whom, and what comes of it"/>
              <word text="excellent communicator" because="say what somebody explains, to whom, and what comes of it"/>
              <word text="great communicator" because="say what somebody explains, to whom, and what comes of it"/>
              <word text="strong * skills" because="how strong is strong; say what the skill was used for, and how hard that was"/>
              <word text="good * skills" because="good compared with whom; say what the skill was used for"/>
              <word text="excellent * skills" because="a word for a mark and not for a thing that was seen; say what the skill was used for"/>
              <word text="great * skills" because="a word for a mark and not for a thing that was seen; say what the skill was used for"/>
              <word text="team player" because="quiet and loud people are both good to work with; say what others got from somebody"/>
              <word text="self starter*" because="say what somebody began without being asked"/>
              <word text="go getter*" because="say what somebody went for, and what came of it"/>
              <word text="hard working" because="effort cannot be compared, and long hours are not the aim; name the result"/>
              <word text="proactiv*" because="say what somebody did before others asked for it"/>
              <word text="passion*" because="nobody can look into another person; say what somebody does more of than they must"/>
              <word text="positive attitude" because="a mood is no criterion; say how somebody behaves when something goes wrong"/>
              <word text="can do attitude" because="a mood is no criterion, and saying no can be right; say what was made possible"/>
              <word text="executive presence" because="it mostly means that somebody resembles those who are there already; say whom somebody convinced, and of what"/>
              <word text="gravitas" because="it mostly means age, voice or height; say whom somebody convinced, and of what"/>
              <word text="culture fit" because="it rewards likeness; name the behaviour that is asked of everybody"/>
              <word text="cultural fit" because="it rewards likeness; name the behaviour that is asked of everybody"/>
              <word text="thought leader*" because="say who used what somebody published or taught"/>
              <word text="natural leader*" because="nobody is born into a grade; say where somebody led, and who followed"/>
              <word text="born leader*" because="nobody is born into a grade; say where somebody led, and who followed"/>
              <word text="demonstrates leadership" because="it names the heading and not the thing; say what was decided, and who went along"/>
              <word text="shows leadership" because="it names the heading and not the thing; say what was decided, and who went along"/>
              <word text="results oriented" because="everybody would say it of themselves; name the results"/>
              <word text="results driven" because="everybody would say it of themselves; name the results"/>
              <word text="detail oriented" because="say which mistakes no longer happen"/>
              <word text="goes above and beyond" because="it asks for more than the role does, without saying how much; describe the next level instead"/>
              <word text="go above and beyond" because="it asks for more than the role does, without saying how much; describe the next level instead"/>
              <word text="adds value" because="say for whom, and what they have now that they did not have before"/>
              <word text="add value" because="say for whom, and what they have now that they did not have before"/>
              <word text="world class" because="nobody measures against the world; say what is reached"/>
              <word text="best in class" because="nobody can say what the class is; say what is reached"/>
              <word text="rock star*" because="it keeps people away who do good work and do not see themselves on a stage"/>
              <word text="rockstar*" because="it keeps people away who do good work and do not see themselves on a stage"/>
              <word text="ninja*" because="it is a costume, and it keeps people away who do not want to wear one"/>
              <word text="guru*" because="it is a title of a faith, and says nothing of what somebody can do"/>
              <word text="as appropriate" because="it leaves the judgement to whoever judges; say when it is called for"/>
              <word text="where appropriate" because="it leaves the judgement to whoever judges; say when it is called for"/>
              <word text="as needed" because="it leaves open who sees the need; say when it is called for"/>
              <word text="as necessary" because="it leaves open who sees the need; say when it is called for"/>
              <word text="etc ." because="nobody can meet a criterion whose end is left out; name what is meant"/>
              <word text="and so on" because="nobody can meet a criterion whose end is left out; name what is meant"/>
            </word-list>
            <word-list id="hollow" xml:lang="en">
              <word text="leverage" instead="use" because="a longer word for 'use', taken from finance"/>
              <word text="leverages" instead="uses" because="a longer word for 'uses', taken from finance"/>
              <word text="leveraged" instead="used" because="a longer word for 'used', taken from finance"/>
              <word text="leveraging" instead="using" because="a longer word for 'using', taken from finance"/>
              <word text="utilise" instead="use" because="a longer word for 'use'"/>
              <word text="utilises" instead="uses" because="a longer word for 'uses'"/>
              <word text="utilising" instead="using" because="a longer word for 'using'"/>
              <word text="utilize" instead="use" because="a longer word for 'use'"/>
              <word text="utilizes" instead="uses" because="a longer word for 'uses'"/>
              <word text="utilizing" instead="using" because="a longer word for 'using'"/>
              <word text="in order to" instead="to" because="three words for one"/>
              <word text="going forward" instead="from now on" because="people read it as a direction before they see that it is a time"/>
              <word text="on a daily basis" instead="every day" because="four words for two"/>
              <word text="on a regular basis" instead="regularly" because="four words for one; say how often, if it matters"/>
              <word text="impactful" because="say what changed, and for whom"/>
              <word text="synerg*" because="say who works with whom, and what is saved or gained by it"/>
              <word text="holistic*" because="say which parts are looked at together"/>
              <word text="paradigm*" because="say what was done before and what is done now"/>
              <word text="best of breed" because="a word from the stable; say what it was compared with"/>
              <word text="low hanging fruit" because="say what is easy, and why it was not done yet"/>
              <word text="move* the needle" because="name the number and by how much it changes"/>
              <word text="moving the needle" because="name the number and by how much it changes"/>
              <word text="think* outside the box" because="say which assumption was dropped"/>
              <word text="thinking outside the box" because="say which assumption was dropped"/>
              <word text="next level" because="in a framework with levels nobody can tell whether one of these is meant"/>
              <word text="deep dive*" because="say what is looked into, and for which decision"/>
              <word text="touch base" because="say who tells whom what"/>
              <word text="circle back" because="say who answers, and by when"/>
              <word text="wear* many hats" because="say which kinds of work are part of the role"/>
              <word text="wearing many hats" because="say which kinds of work are part of the role"/>
            </word-list>
          </word-lists>
          <checks>
            <check id="empty-praise">
              <title>praise that nobody can observe</title>
              <summary>Looks for words in the criteria of competencies that judge a person instead of saying what can be seen, and for words that leave the end of a sentence to whoever reads it. Examples and summaries are left alone, and so are texts in other languages than English.</summary>
              <rationale>Two people who judge by such a word judge by what they like, and those who resemble the judge do well. A criterion is fair when a stranger who watched the same work would come to the same answer.</rationale>
              <repair>Ask what somebody did the last time when you thought so of them, and write that down.</repair>
              <subject kind="competency">
                <field name="expects"/>
              </subject>
              <vocabulary list="praise"/>
            </check>
            <check id="hollow-words" severity="note">
              <title>a word that says less than a plainer one</title>
              <summary>Looks for words of business fashion in all texts of structures, frameworks and translations that are in English.</summary>
              <rationale>People whose first language is another one, or whose trade is, read a framework too. A word that has to be guessed is guessed differently from team to team.</rationale>
              <repair>Write the word that you would use in a conversation.</repair>
              <subject kind="text">
                <field name="text"/>
              </subject>
              <vocabulary list="hollow"/>
            </check>
            <check id="unwritten-texts">
              <title>a text that is still to be written</title>
              <summary>Looks for placeholders in the texts of competencies, in any case of letters. Those in roles are found by the rule undefined-role.</summary>
              <rationale>A level whose criteria are announced and never written is judged all the same, by whatever comes to mind.</rationale>
              <repair>Write the text, or leave the element out until there is one.</repair>
              <subject kind="competency">
                <field name="title"/>
                <field name="summary"/>
                <field name="expects"/>
                <field name="examples"/>
              </subject>
              <pattern text="tbd|tba|tbc|todo|fixme|xxx|lorem ipsum|to be decided|to be defined|to be determined|to be confirmed|to be written|coming soon|insert * here|[ * ]|???"/>
            </check>
            <check id="long-criteria" severity="note">
              <title>a criterion that is hard to keep in mind</title>
              <summary>Counts the words of each criterion. 'longest-criterion' says how many are too many.</summary>
              <rationale>Whoever looks at somebody's work holds the criterion in mind, not the page. A long one usually asks for two things, and nobody knows what to say of a person who does one of them.</rationale>
              <repair>Make two criteria of it, or take the example out and put it into an 'example'.</repair>
              <subject kind="competency">
                <field name="expects"/>
              </subject>
              <length unit="words" at-most="longest-criterion"/>
              <option name="longest-criterion" value="30"/>
            </check>
            <check id="long-purposes" severity="note">
              <title>a purpose that says more than why</title>
              <summary>Counts the sentences of the purpose of each role. 'longest-purpose' says how many are too many.</summary>
              <rationale>A purpose tells why the role exists. What the role does and answers for has places of its own, where others can find and compare it.</rationale>
              <repair>Keep the sentence that says what would be missing without the role, and move the rest into outcomes and accountabilities.</repair>
              <subject kind="role">
                <field name="purpose"/>
              </subject>
              <length unit="sentences" at-most="longest-purpose"/>
              <option name="longest-purpose" value="2"/>
            </check>
            <check id="roles-without-results">
              <title>nobody can see what comes of the role</title>
              <summary>Looks for roles with neither outcomes nor accountabilities. Roles that are deprecated are left alone.</summary>
              <rationale>Where a role says only what people must be like, it is given to those who seem like it. What it answers for can be shown by anybody.</rationale>
              <repair>Ask the people in the role what would go wrong in half a year if nobody did their work.</repair>
              <subject kind="role">
                <field name="outcomes"/>
                <field name="accountabilities"/>
              </subject>
              <required fields="any"/>
            </check>
            <check id="criteria-per-level" severity="note">
              <title>a level with nothing to go by, or with more than anybody can judge</title>
              <summary>Counts the criteria at each level of each competency, those for single tracks included. 'fewest-criteria' and 'most-criteria' say how many there should be.</summary>
              <rationale>A level without criteria is given by habit. With a dozen of them people are judged by the few that the judge remembers.</rationale>
              <repair>Write one criterion that tells the level from the one below, or keep the three that tell the most.</repair>
              <subject kind="competency">
                <field name="expects"/>
              </subject>
              <count at-least="fewest-criteria" at-most="most-criteria" by-level="true"/>
              <option name="fewest-criteria" value="1"/>
              <option name="most-criteria" value="8"/>
            </check>
            <check id="many-requirements" severity="note">
              <title>more than a person can be asked for at once</title>
              <summary>Counts the competencies that each role asks for, those to choose from included. 'most-requirements' says how many are too many.</summary>
              <rationale>A list of twenty competencies asks for a person who does not exist, and whoever decides takes the five that suit.</rationale>
              <repair>Keep what tells the role from the one below, and let people choose among the rest.</repair>
              <subject kind="role">
                <field name="requirements"/>
              </subject>
              <count at-most="most-requirements"/>
              <option name="most-requirements" value="15"/>
            </check>
          </checks>
        </plugin>

        """#)
  ]
}
