// Generated from the files in Frameworks/dual-ladder by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let dualLadder: [ShippedDocument] = [
    ShippedDocument(
      name: "dual-ladder/framework.de.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Die deutschen Texte des Rahmenwerks "dual-ladder". -->
        <translation xmlns="urn:coequal:1"
            format="1.0" id="dual-ladder.de" version="1.0.0" xml:lang="de" status="illustrative" of="dual-ladder" kind="framework"
            from="en">
          <text key="title">
            <original>Dual ladder: two equal careers</original>
            <target>Dual Ladder: zwei gleichwertige Laufbahnen</target>
          </text>
          <text key="summary">
            <original>
              A ladder for leaders beside a ladder for experts, from the same first rungs to the same last grade. A base
              for the framework of a job family, or to adopt as it is.
            </original>
            <target>
              Eine Laufbahn für Führung neben einer Laufbahn für Fachleute, von denselben ersten Sprossen bis zur selben letzten
              Entgeltgruppe. Gedacht als Grundlage für das Rahmenwerk einer Jobfamilie oder zur direkten Übernahme.
            </target>
          </text>

          <text key="scale/mastery/title">
            <original>Mastery</original>
            <target>Können</target>
          </text>
          <text key="scale/mastery/level/learning/title">
            <original>Learning</original>
            <target>Lernend</target>
          </text>
          <text key="scale/mastery/level/learning/summary">
            <original>Does the work with a colleague at hand.</original>
            <target>Arbeitet mit Unterstützung durch eine erfahrene Person.</target>
          </text>
          <text key="scale/mastery/level/independent/title">
            <original>Independent</original>
            <target>Selbstständig</target>
          </text>
          <text key="scale/mastery/level/independent/summary">
            <original>Does the usual work alone.</original>
            <target>Erledigt die übliche Arbeit allein.</target>
          </text>
          <text key="scale/mastery/level/trusted/title">
            <original>Trusted</original>
            <target>Gefragt</target>
          </text>
          <text key="scale/mastery/level/trusted/summary">
            <original>Is asked by colleagues for the cases that are not usual.</original>
            <target>Wird von anderen gefragt, wenn der übliche Weg nicht ausreicht.</target>
          </text>
          <text key="scale/mastery/level/guiding/title">
            <original>Guiding</original>
            <target>Wegweisend</target>
          </text>
          <text key="scale/mastery/level/guiding/summary">
            <original>Sets the way in which several teams do this.</original>
            <target>Gibt vor, wie mehrere Teams dies tun.</target>
          </text>
          <text key="scale/mastery/level/shaping/title">
            <original>Shaping</original>
            <target>Prägend</target>
          </text>
          <text key="scale/mastery/level/shaping/summary">
            <original>Changes the way in which the company or the profession does this.</original>
            <target>Verändert, wie das Unternehmen oder das Berufsfeld dies tut.</target>
          </text>

          <text key="area/results/title">
            <original>Results</original>
            <target>Ergebnisse</target>
          </text>
          <text key="area/results/summary">
            <original>Work that serves the people it is done for.</original>
            <target>Arbeit, die den Menschen dient, für die sie getan wird.</target>
          </text>

          <text key="competency/problem-solving/title">
            <original>Problem solving</original>
            <target>Problemlösung</target>
          </text>
          <text key="competency/problem-solving/summary">
            <original>Finding the cause of a problem, then an answer that lasts.</original>
            <target>Die Ursache eines Problems finden und dann eine Lösung, die hält.</target>
          </text>
          <text key="competency/problem-solving/expects/learning/1">
            <original>Describes a problem in writing before trying a remedy</original>
            <target>Beschreibt ein Problem schriftlich, bevor eine Lösung ausprobiert wird</target>
          </text>
          <text key="competency/problem-solving/expects/learning/2">
            <original>Asks for help with a note of what was tried so far</original>
            <target>Bittet um Hilfe und zeigt dabei, was schon versucht wurde</target>
          </text>
          <text key="competency/problem-solving/expects/learning/3">
            <original>Shows a colleague the steps that lead to a fault</original>
            <target>Führt im Team die Schritte vor, die zu einem Fehler führen</target>
          </text>
          <text key="competency/problem-solving/expects/independent/1">
            <original>Finds the cause of a usual problem without a second look from a colleague</original>
            <target>Findet die Ursache eines üblichen Problems, ohne dass andere nachprüfen</target>
          </text>
          <text key="competency/problem-solving/expects/independent/2">
            <original>Compares at least two remedies by cost, time or risk</original>
            <target>Vergleicht mindestens zwei Lösungen nach Kosten, Zeit oder Risiko</target>
          </text>
          <text key="competency/problem-solving/expects/independent/3">
            <original>Checks a month later whether the remedy still holds</original>
            <target>Prüft einen Monat später, ob die Lösung noch trägt</target>
          </text>
          <text key="competency/problem-solving/expects/trusted/1">
            <original>Solves cases that others had handed on unsolved</original>
            <target>Löst Fälle, die andere ungelöst weitergegeben haben</target>
          </text>
          <text key="competency/problem-solving/expects/trusted/2">
            <original>Tells cause from symptom by a test that others can repeat</original>
            <target>Trennt Ursache und Symptom durch eine Prüfung, die andere wiederholen können</target>
          </text>
          <text key="competency/problem-solving/expects/trusted/3">
            <original>Names the assumption that would overturn the answer if it were wrong</original>
            <target>Benennt die Annahme, mit der die Lösung steht oder fällt</target>
          </text>
          <text key="competency/problem-solving/expects/guiding/1">
            <original>Introduces a way of finding causes that several teams use</original>
            <target>Führt eine Methode der Ursachensuche ein, die mehrere Teams nutzen</target>
          </text>
          <text key="competency/problem-solving/expects/guiding/2">
            <original>Joins people from different fields to solve what none of them could solve alone</original>
            <target>
              Bringt Menschen aus verschiedenen Fachgebieten zusammen und löst mit ihnen, was niemand allein lösen konnte
            </target>
          </text>
          <text key="competency/problem-solving/expects/guiding/3">
            <original>Shows by figures from four quarters that one kind of problem has become rarer</original>
            <target>Belegt mit Zahlen aus vier Quartalen, dass eine Art von Problem seltener geworden ist</target>
          </text>
          <text key="competency/problem-solving/expects/shaping/1">
            <original>Solves a problem for which the profession had no method before</original>
            <target>Löst ein Problem, für das es im Berufsfeld bisher keine Methode gab</target>
          </text>
          <text key="competency/problem-solving/expects/shaping/2">
            <original>Publishes the way to an answer so that people outside the company can test it</original>
            <target>Veröffentlicht einen Lösungsweg so, dass Menschen außerhalb des Unternehmens ihn prüfen können</target>
          </text>
          <text key="competency/problem-solving/expects/shaping/3">
            <original>Names the problem that will weigh most in three years, with reasons that the company plans by</original>
            <target>Begründet, welches Problem in drei Jahren am schwersten wiegt, sodass das Unternehmen danach plant</target>
          </text>

          <text key="competency/delivery/title">
            <original>Delivery</original>
            <target>Umsetzung</target>
          </text>
          <text key="competency/delivery/summary">
            <original>Bringing work to a result that somebody can use.</original>
            <target>Arbeit zu einem Ergebnis bringen, das jemand nutzen kann.</target>
          </text>
          <text key="competency/delivery/expects/learning/1">
            <original>Completes tasks in the order that the team agreed on</original>
            <target>Erledigt Aufgaben in der Reihenfolge, die das Team vereinbart hat</target>
          </text>
          <text key="competency/delivery/expects/learning/2">
            <original>Reports a delay before the agreed date has passed</original>
            <target>Meldet eine Verzögerung, bevor der vereinbarte Termin verstrichen ist</target>
          </text>
          <text key="competency/delivery/expects/learning/3">
            <original>Marks what is still open when handing work over</original>
            <target>Kennzeichnet bei der Übergabe, was noch offen ist</target>
          </text>
          <text key="competency/delivery/expects/independent/1">
            <original>Delivers complete results that the recipient uses without rework</original>
            <target>Liefert vollständige Ergebnisse, die ohne Nacharbeit genutzt werden</target>
          </text>
          <text key="competency/delivery/expects/independent/2">
            <original>Keeps nine of ten agreed dates within a quarter</original>
            <target>Hält in einem Quartal neun von zehn vereinbarten Terminen</target>
          </text>
          <text key="competency/delivery/expects/independent/3">
            <original>Asks recipients after a handover what could be better</original>
            <target>Fragt nach der Übergabe, was besser sein könnte</target>
          </text>
          <text key="competency/delivery/expects/trusted/1">
            <original>Brings work to its end that had come to a halt with others</original>
            <target>Bringt Arbeit zu Ende, die bei anderen zum Stillstand gekommen war</target>
          </text>
          <text key="competency/delivery/expects/trusted/2">
            <original>Cuts a large task into parts that can be used one by one</original>
            <target>Teilt eine große Aufgabe in Teile, die sich einzeln nutzen lassen</target>
          </text>
          <text key="competency/delivery/expects/trusted/3">
            <original>Removes a step from the work of the team without loss of quality</original>
            <target>Streicht einen Arbeitsschritt im Team, ohne dass die Qualität leidet</target>
          </text>
          <text key="competency/delivery/expects/guiding/1">
            <original>Keeps a promise to customers that needs the work of several teams</original>
            <target>Hält eine Zusage an Kundinnen und Kunden, zu der mehrere Teams beitragen müssen</target>
          </text>
          <text key="competency/delivery/expects/guiding/2">
            <original>Sets checks of quality that several teams use from the first day of their work</original>
            <target>Legt Qualitätsprüfungen fest, die mehrere Teams vom ersten Arbeitstag an nutzen</target>
          </text>
          <text key="competency/delivery/expects/guiding/3">
            <original>Stops work in time when its benefit no longer covers its cost</original>
            <target>Beendet Arbeit rechtzeitig, wenn ihr Nutzen die Kosten nicht mehr deckt</target>
          </text>
          <text key="competency/delivery/expects/shaping/1">
            <original>Shortens the time from order to use across the company, shown by figures for two years</original>
            <target>
              Verkürzt im ganzen Unternehmen die Zeit vom Auftrag bis zur Nutzung, belegt mit Zahlen aus zwei Jahren
            </target>
          </text>
          <text key="competency/delivery/expects/shaping/2">
            <original>Brings an undertaking of the whole company to its result without lasting overtime</original>
            <target>Bringt ein Vorhaben des ganzen Unternehmens ohne dauerhafte Überstunden zum Ergebnis</target>
          </text>
          <text key="competency/delivery/expects/shaping/3">
            <original>Teaches partners outside the company a way of delivering that they adopt</original>
            <target>Vermittelt Partnern außerhalb des Unternehmens eine Arbeitsweise, die sie übernehmen</target>
          </text>

          <text key="competency/customer-insight/title">
            <original>Customer insight</original>
            <target>Blick für den Bedarf</target>
          </text>
          <text key="competency/customer-insight/summary">
            <original>
              Finding out what people need for whom the work is done: customers, users, patients, guests or colleagues.
            </original>
            <target>
              Herausfinden, was die Menschen brauchen, für die gearbeitet wird: Kundschaft, Nutzende, Patientinnen und
              Patienten, Gäste, Kolleginnen und Kollegen.
            </target>
          </text>
          <text key="competency/customer-insight/expects/learning/1">
            <original>Asks who will use the result, for what purpose</original>
            <target>Fragt, wer das Ergebnis nutzen wird und wozu</target>
          </text>
          <text key="competency/customer-insight/expects/learning/2">
            <original>Notes complaints word for word</original>
            <target>Hält Beschwerden im Wortlaut fest</target>
          </text>
          <text key="competency/customer-insight/expects/learning/3">
            <original>Tells people by when they will have an answer</original>
            <target>Sagt Menschen, bis wann sie eine Antwort erhalten</target>
          </text>
          <text key="competency/customer-insight/expects/independent/1">
            <original>Watches people use the result at least twice a year</original>
            <target>Beobachtet mindestens zweimal im Jahr, wie Menschen das Ergebnis nutzen</target>
          </text>
          <text key="competency/customer-insight/expects/independent/2">
            <original>Explains results in the words that new customers use</original>
            <target>Erklärt Ergebnisse in den Worten, die neue Kundinnen und Kunden benutzen</target>
          </text>
          <text key="competency/customer-insight/expects/independent/3">
            <original>Follows a complaint until the person who made it calls it settled</original>
            <target>Verfolgt eine Beschwerde, bis die Person, von der sie kam, sie für erledigt erklärt</target>
          </text>
          <text key="competency/customer-insight/expects/trusted/1">
            <original>Finds a need that nobody had put into words, confirmed by interviews</original>
            <target>Erkennt einen Bedarf, den bisher niemand ausgesprochen hat, und lässt ihn in Gesprächen bestätigen</target>
          </text>
          <text key="competency/customer-insight/expects/trusted/2">
            <original>Declines a wish with an offer that meets the need behind it</original>
            <target>Lehnt einen Wunsch ab und bietet etwas an, das den Bedarf dahinter erfüllt</target>
          </text>
          <text key="competency/customer-insight/expects/trusted/3">
            <original>Includes people who find a service hard to use in the trial of a change</original>
            <target>Beteiligt an der Erprobung einer Änderung Menschen, denen die Nutzung schwerfällt</target>
          </text>
          <text key="competency/customer-insight/expects/guiding/1">
            <original>Sets how several teams collect what customers say, with their consent</original>
            <target>Legt fest, wie mehrere Teams mit Einwilligung sammeln, was Kundinnen und Kunden sagen</target>
          </text>
          <text key="competency/customer-insight/expects/guiding/2">
            <original>Changes the plan of an area because of what customers showed</original>
            <target>Ändert den Plan eines Bereichs aufgrund dessen, was Kundinnen und Kunden gezeigt haben</target>
          </text>
          <text key="competency/customer-insight/expects/guiding/3">
            <original>Reports every quarter which needs are still unmet</original>
            <target>Berichtet jedes Quartal, welcher Bedarf noch ungedeckt ist</target>
          </text>
          <text key="competency/customer-insight/expects/shaping/1">
            <original>Opens the company to a group of people that it had not reached before</original>
            <target>Öffnet das Unternehmen für eine Gruppe von Menschen, die es bisher nicht erreicht hat</target>
          </text>
          <text key="competency/customer-insight/expects/shaping/2">
            <original>Wins long-standing customers as partners in building a new offer</original>
            <target>Gewinnt langjährige Kundinnen und Kunden dafür, ein neues Angebot mitzugestalten</target>
          </text>
          <text key="competency/customer-insight/expects/shaping/3">
            <original>Sets the measure by which the company tells whether people are well served</original>
            <target>Bestimmt das Maß, an dem das Unternehmen erkennt, ob Menschen gut bedient sind</target>
          </text>

          <text key="competency/safety/title">
            <original>Safety</original>
            <target>Sicherheit</target>
          </text>
          <text key="competency/safety/summary">
            <original>Keeping harm from people, data, goods or money.</original>
            <target>Schaden von Menschen, Daten, Gütern oder Geld fernhalten.</target>
          </text>
          <text key="competency/safety/expects/learning/1">
            <original>Keeps to the safety rules of the workplace under time pressure too</original>
            <target>Hält die Sicherheitsregeln am Arbeitsplatz auch unter Zeitdruck ein</target>
          </text>
          <text key="competency/safety/expects/learning/2">
            <original>Reports their own mistakes before the next person works with the result</original>
            <target>Meldet eigene Fehler, bevor die nächste Person mit dem Ergebnis arbeitet</target>
          </text>
          <text key="competency/safety/expects/learning/3">
            <original>Locks confidential papers, screens or keys away when leaving the workplace</original>
            <target>Sichert vertrauliche Unterlagen, Bildschirme oder Schlüssel beim Verlassen des Arbeitsplatzes</target>
          </text>
          <text key="competency/safety/expects/independent/1">
            <original>Writes down what could go wrong before starting a new kind of task</original>
            <target>Hält vor einer neuen Art von Aufgabe schriftlich fest, was schiefgehen kann</target>
          </text>
          <text key="competency/safety/expects/independent/2">
            <original>Interrupts work that could harm someone, even close to a deadline</original>
            <target>Unterbricht Arbeit, die jemandem schaden könnte, auch kurz vor einem Termin</target>
          </text>
          <text key="competency/safety/expects/independent/3">
            <original>Shows new colleagues where the hazards of the workplace are</original>
            <target>Zeigt neuen Kolleginnen und Kollegen die Gefahrenstellen am Arbeitsplatz</target>
          </text>
          <text key="competency/safety/expects/trusted/1">
            <original>Removes a hazard at its source instead of adding a warning</original>
            <target>Beseitigt eine Gefahr an der Quelle, statt nur vor ihr zu warnen</target>
          </text>
          <text key="competency/safety/expects/trusted/2">
            <original>Leads the review of a near miss in which nobody is blamed</original>
            <target>Leitet die Auswertung eines Beinaheunfalls, bei der niemand beschuldigt wird</target>
          </text>
          <text key="competency/safety/expects/trusted/3">
            <original>Weighs the risk of a decision in writing with the people who bear it</original>
            <target>Wägt das Risiko einer Entscheidung schriftlich mit den Menschen ab, die es tragen</target>
          </text>
          <text key="competency/safety/expects/guiding/1">
            <original>Sets limits of risk within which several teams work</original>
            <target>Legt Risikogrenzen fest, innerhalb derer mehrere Teams arbeiten</target>
          </text>
          <text key="competency/safety/expects/guiding/2">
            <original>Runs a yearly emergency drill with each team of an area</original>
            <target>Führt mit jedem Team eines Bereichs jährlich eine Notfallübung durch</target>
          </text>
          <text key="competency/safety/expects/guiding/3">
            <original>Gets nine of ten open safety points closed within their agreed time</original>
            <target>Sorgt dafür, dass neun von zehn offenen Sicherheitspunkten fristgerecht erledigt werden</target>
          </text>
          <text key="competency/safety/expects/shaping/1">
            <original>Brings down harm across the company over three years, shown by published figures</original>
            <target>Senkt Schäden im ganzen Unternehmen über drei Jahre, belegt mit veröffentlichten Zahlen</target>
          </text>
          <text key="competency/safety/expects/shaping/2">
            <original>Agrees on safety rules with employee representatives before they take effect</original>
            <target>Vereinbart Sicherheitsregeln mit der Beschäftigtenvertretung, bevor sie gelten</target>
          </text>
          <text key="competency/safety/expects/shaping/3">
            <original>Takes part in writing a safety standard of the profession</original>
            <target>Schreibt an einer Sicherheitsnorm des Berufsfelds mit</target>
          </text>

          <text key="area/together/title">
            <original>Working together</original>
            <target>Zusammenwirken</target>
          </text>
          <text key="area/together/summary">
            <original>Results that people reach with others.</original>
            <target>Ergebnisse, zu denen Menschen gemeinsam kommen.</target>
          </text>

          <text key="competency/communication/title">
            <original>Communication</original>
            <target>Kommunikation</target>
          </text>
          <text key="competency/communication/summary">
            <original>Putting things so that others can act on them, in speech, in sign or in writing.</original>
            <target>Sich so ausdrücken, dass andere danach handeln können: mündlich, in Gebärden oder schriftlich.</target>
          </text>
          <text key="competency/communication/expects/learning/1">
            <original>States the point of a message in its first sentence</original>
            <target>Nennt im ersten Satz einer Nachricht, worum es geht</target>
          </text>
          <text key="competency/communication/expects/learning/2">
            <original>Asks about each word that is unfamiliar</original>
            <target>Fragt bei jedem unbekannten Wort nach</target>
          </text>
          <text key="competency/communication/expects/learning/3">
            <original>Confirms an agreement in writing on the same day</original>
            <target>Bestätigt eine Absprache am selben Tag schriftlich</target>
          </text>
          <text key="competency/communication/expects/independent/1">
            <original>Writes instructions that a new colleague follows without a question</original>
            <target>Schreibt Anleitungen, denen neue Kolleginnen und Kollegen ohne Rückfrage folgen</target>
          </text>
          <text key="competency/communication/expects/independent/2">
            <original>Listens to the end, then repeats the main point of the other person</original>
            <target>Hört bis zum Ende zu und gibt dann den wichtigsten Punkt der anderen Person wieder</target>
          </text>
          <text key="competency/communication/expects/independent/3">
            <original>Brings bad news first to those it affects</original>
            <target>Überbringt schlechte Nachrichten zuerst denen, die sie betreffen</target>
          </text>
          <text key="competency/communication/expects/trusted/1">
            <original>Explains a difficult matter to people from outside the field, who then decide on it</original>
            <target>Erklärt einen schwierigen Sachverhalt fachfremden Menschen, die danach darüber entscheiden</target>
          </text>
          <text key="competency/communication/expects/trusted/2">
            <original>Leads a heated discussion to a result in writing</original>
            <target>Führt eine hitzige Diskussion zu einem schriftlichen Ergebnis</target>
          </text>
          <text key="competency/communication/expects/trusted/3">
            <original>Sets out the strongest case against their own proposal</original>
            <target>Legt die stärksten Gründe gegen den eigenen Vorschlag dar</target>
          </text>
          <text key="competency/communication/expects/guiding/1">
            <original>Writes the papers on which several teams base a decision</original>
            <target>Schreibt die Vorlagen, auf die mehrere Teams eine Entscheidung stützen</target>
          </text>
          <text key="competency/communication/expects/guiding/2">
            <original>Speaks for an area in front of people who disagree</original>
            <target>Spricht für einen Bereich vor Menschen, die anderer Meinung sind</target>
          </text>
          <text key="competency/communication/expects/guiding/3">
            <original>Replaces recurring meetings of an area by texts that are read</original>
            <target>Ersetzt wiederkehrende Sitzungen eines Bereichs durch Texte, die gelesen werden</target>
          </text>
          <text key="competency/communication/expects/shaping/1">
            <original>Wins support for a change of course from people whom it costs something</original>
            <target>Gewinnt für einen Kurswechsel auch Menschen, die er etwas kostet</target>
          </text>
          <text key="competency/communication/expects/shaping/2">
            <original>Speaks for the company in public on a disputed matter</original>
            <target>Spricht in einer umstrittenen Sache öffentlich für das Unternehmen</target>
          </text>
          <text key="competency/communication/expects/shaping/3">
            <original>Gives a difficult field plain words that people outside the company take up</original>
            <target>
              Findet für ein schwieriges Fachgebiet einfache Worte, die außerhalb des Unternehmens aufgegriffen werden
            </target>
          </text>

          <text key="competency/collaboration/title">
            <original>Collaboration</original>
            <target>Zusammenarbeit</target>
          </text>
          <text key="competency/collaboration/summary">
            <original>Reaching results together, across the borders of teams too.</original>
            <target>Gemeinsam zu Ergebnissen kommen, auch über Teamgrenzen hinweg.</target>
          </text>
          <text key="competency/collaboration/expects/learning/1">
            <original>Keeps an agreement or renegotiates it before its date</original>
            <target>Hält eine Absprache ein oder verhandelt sie vor dem Termin neu</target>
          </text>
          <text key="competency/collaboration/expects/learning/2">
            <original>Offers help when their own tasks are done</original>
            <target>Bietet Hilfe an, wenn die eigenen Aufgaben erledigt sind</target>
          </text>
          <text key="competency/collaboration/expects/learning/3">
            <original>Thanks colleagues by naming what they did</original>
            <target>Dankt anderen und nennt dabei, was sie getan haben</target>
          </text>
          <text key="competency/collaboration/expects/independent/1">
            <original>Agrees with a neighbouring team who does what by when</original>
            <target>Vereinbart mit einem Nachbarteam, wer was bis wann tut</target>
          </text>
          <text key="competency/collaboration/expects/independent/2">
            <original>Raises a disagreement first with the person it concerns</original>
            <target>Spricht eine Meinungsverschiedenheit zuerst bei der Person an, die sie betrifft</target>
          </text>
          <text key="competency/collaboration/expects/independent/3">
            <original>Shares drafts while others can still change them</original>
            <target>Teilt Entwürfe, solange andere sie noch ändern können</target>
          </text>
          <text key="competency/collaboration/expects/trusted/1">
            <original>Settles a conflict so that both sides confirm the outcome</original>
            <target>Legt einen Konflikt so bei, dass beide Seiten das Ergebnis bestätigen</target>
          </text>
          <text key="competency/collaboration/expects/trusted/2">
            <original>Brings the idea of a quiet colleague to a decision, naming whose idea it was</original>
            <target>Bringt die Idee einer zurückhaltenden Person unter deren Namen zur Entscheidung</target>
          </text>
          <text key="competency/collaboration/expects/trusted/3">
            <original>Moves their own dates to save the result of another team</original>
            <target>Verschiebt eigene Termine, um das Ergebnis eines anderen Teams zu sichern</target>
          </text>
          <text key="competency/collaboration/expects/guiding/1">
            <original>Sets up working agreements that several teams keep</original>
            <target>Schafft Arbeitsabsprachen, die mehrere Teams einhalten</target>
          </text>
          <text key="competency/collaboration/expects/guiding/2">
            <original>Removes a recurring friction between two areas</original>
            <target>Beseitigt eine wiederkehrende Reibung zwischen zwei Bereichen</target>
          </text>
          <text key="competency/collaboration/expects/guiding/3">
            <original>Leads people from several areas to a result without authority over them</original>
            <target>Führt Menschen aus mehreren Bereichen ohne Weisungsrecht zu einem Ergebnis</target>
          </text>
          <text key="competency/collaboration/expects/shaping/1">
            <original>Builds a partnership with another organisation that outlasts a change of people</original>
            <target>Baut eine Partnerschaft mit einer anderen Organisation auf, die einen Personalwechsel überdauert</target>
          </text>
          <text key="competency/collaboration/expects/shaping/2">
            <original>Changes how areas of the company share people, money or knowledge</original>
            <target>Verändert, wie Bereiche des Unternehmens Personal, Geld oder Wissen teilen</target>
          </text>
          <text key="competency/collaboration/expects/shaping/3">
            <original>Brings opposing groups to an agreement that all of them sign</original>
            <target>Bringt gegensätzliche Gruppen zu einer Vereinbarung, die alle unterzeichnen</target>
          </text>

          <text key="competency/inclusion/title">
            <original>Inclusion</original>
            <target>Teilhabe</target>
          </text>
          <text key="competency/inclusion/summary">
            <original>Making sure that different people can take part, are heard and are treated alike.</original>
            <target>Dafür sorgen, dass unterschiedliche Menschen mitwirken können, gehört und gleich behandelt werden.</target>
          </text>
          <text key="competency/inclusion/expects/learning/1">
            <original>Uses the names or forms of address that people choose for themselves</original>
            <target>Verwendet die Namen oder Anreden, die Menschen für sich selbst wählen</target>
          </text>
          <text key="competency/inclusion/expects/learning/2">
            <original>Waits in meetings until each person had a chance to speak</original>
            <target>Wartet in Besprechungen, bis alle zu Wort kommen konnten</target>
          </text>
          <text key="competency/inclusion/expects/learning/3">
            <original>Takes back a hurtful remark of their own when it is pointed out</original>
            <target>Nimmt eine eigene verletzende Bemerkung zurück, wenn jemand darauf hinweist</target>
          </text>
          <text key="competency/inclusion/expects/independent/1">
            <original>Prepares texts, rooms or tools so that colleagues with disabilities can use them</original>
            <target>
              Bereitet Texte, Räume oder Werkzeuge so vor, dass Kolleginnen und Kollegen mit Behinderung sie nutzen können
            </target>
          </text>
          <text key="competency/inclusion/expects/independent/2">
            <original>Plans appointments around care duties, part-time days or religious holidays</original>
            <target>Plant Termine mit Rücksicht auf Sorgearbeit, Teilzeittage oder religiöse Feiertage</target>
          </text>
          <text key="competency/inclusion/expects/independent/3">
            <original>Objects to a demeaning remark, whoever made it</original>
            <target>Widerspricht einer herabsetzenden Bemerkung, von wem sie auch kommt</target>
          </text>
          <text key="competency/inclusion/expects/trusted/1">
            <original>Shares out visible tasks by a rule that the team knows</original>
            <target>Verteilt sichtbare Aufgaben nach einer Regel, die das Team kennt</target>
          </text>
          <text key="competency/inclusion/expects/trusted/2">
            <original>Judges candidates by written criteria that were fixed beforehand</original>
            <target>Beurteilt Bewerbungen nach schriftlichen Kriterien, die vorher feststanden</target>
          </text>
          <text key="competency/inclusion/expects/trusted/3">
            <original>Changes a habit of the team that kept someone from taking part</original>
            <target>Ändert eine Gewohnheit des Teams, die jemanden von der Mitwirkung abhielt</target>
          </text>
          <text key="competency/inclusion/expects/guiding/1">
            <original>Checks the promotions or the pay of several teams for unequal treatment once a year</original>
            <target>Prüft Beförderungen oder Entgelt mehrerer Teams einmal im Jahr auf ungleiche Behandlung</target>
          </text>
          <text key="competency/inclusion/expects/guiding/2">
            <original>Opens a role to people whom its entry conditions had kept out</original>
            <target>Öffnet eine Rolle für Menschen, die wegen ihrer Einstiegsbedingungen bisher außen vor blieben</target>
          </text>
          <text key="competency/inclusion/expects/guiding/3">
            <original>Trains every member of a selection panel before its first meeting</original>
            <target>Schult alle Mitglieder eines Auswahlgremiums vor dessen erster Sitzung</target>
          </text>
          <text key="competency/inclusion/expects/shaping/1">
            <original>Closes a gap in pay or promotion between groups across the company</original>
            <target>Schließt im ganzen Unternehmen eine Lücke zwischen Gruppen bei Entgelt oder Beförderung</target>
          </text>
          <text key="competency/inclusion/expects/shaping/2">
            <original>Reports to all staff every year, with figures, how roles were filled</original>
            <target>Berichtet allen Beschäftigten jährlich mit Zahlen, wie Rollen besetzt wurden</target>
          </text>
          <text key="competency/inclusion/expects/shaping/3">
            <original>Agrees with employee representatives on steps against discrimination</original>
            <target>Vereinbart mit der Beschäftigtenvertretung Schritte gegen Diskriminierung</target>
          </text>

          <text key="area/growth/title">
            <original>Growth</original>
            <target>Entwicklung</target>
          </text>
          <text key="area/growth/summary">
            <original>People who learn from one another and stay well.</original>
            <target>Menschen, die voneinander lernen und gesund bleiben.</target>
          </text>

          <text key="competency/feedback/title">
            <original>Feedback</original>
            <target>Rückmeldung</target>
          </text>
          <text key="competency/feedback/summary">
            <original>Asking for feedback, giving it, acting on it.</original>
            <target>Rückmeldung erbitten, geben und daraus Folgen ziehen.</target>
          </text>
          <text key="competency/feedback/expects/learning/1">
            <original>Asks for feedback once a month with one question prepared</original>
            <target>Bittet einmal im Monat mit einer vorbereiteten Frage um Rückmeldung</target>
          </text>
          <text key="competency/feedback/expects/learning/2">
            <original>Thanks for criticism before answering it</original>
            <target>Dankt für Kritik, bevor eine Antwort folgt</target>
          </text>
          <text key="competency/feedback/expects/learning/3">
            <original>Tells the person who gave feedback what has changed since</original>
            <target>Sagt der Person, von der die Rückmeldung kam, was sich seither geändert hat</target>
          </text>
          <text key="competency/feedback/expects/independent/1">
            <original>Describes what was seen, then its effect, without judging the person</original>
            <target>Beschreibt das Beobachtete, dann dessen Wirkung, ohne die Person zu bewerten</target>
          </text>
          <text key="competency/feedback/expects/independent/2">
            <original>Names the success of a colleague in front of others every month</original>
            <target>Nennt jeden Monat vor anderen den Erfolg einer Kollegin oder eines Kollegen</target>
          </text>
          <text key="competency/feedback/expects/independent/3">
            <original>Gives criticism in private within a week</original>
            <target>Äußert Kritik unter vier Augen innerhalb einer Woche</target>
          </text>
          <text key="competency/feedback/expects/trusted/1">
            <original>Gives feedback to people with more influence in the company</original>
            <target>Gibt auch Menschen mit mehr Einfluss im Unternehmen Rückmeldung</target>
          </text>
          <text key="competency/feedback/expects/trusted/2">
            <original>Turns a harsh remark between colleagues into a request that can be met</original>
            <target>Macht aus einer harten Bemerkung unter Kolleginnen und Kollegen eine Bitte, die sich erfüllen lässt</target>
          </text>
          <text key="competency/feedback/expects/trusted/3">
            <original>Collects feedback on their own work from the team twice a year, then names two changes</original>
            <target>Holt zweimal im Jahr im Team Rückmeldungen zur eigenen Arbeit ein und nennt danach zwei Änderungen</target>
          </text>
          <text key="competency/feedback/expects/guiding/1">
            <original>Introduces a rhythm of feedback that several teams keep for a year</original>
            <target>Führt einen Rhythmus der Rückmeldung ein, den mehrere Teams ein Jahr lang halten</target>
          </text>
          <text key="competency/feedback/expects/guiding/2">
            <original>Shows the results of upward feedback to those who gave it</original>
            <target>Legt die Ergebnisse der Aufwärtsrückmeldung denen vor, von denen sie stammt</target>
          </text>
          <text key="competency/feedback/expects/guiding/3">
            <original>Trains people to give feedback by practising real cases</original>
            <target>Schult Menschen an echten Fällen darin, Rückmeldung zu geben</target>
          </text>
          <text key="competency/feedback/expects/shaping/1">
            <original>Changes a decision of the company because of criticism from staff, saying so openly</original>
            <target>Ändert wegen Kritik aus der Belegschaft eine Entscheidung des Unternehmens und sagt das offen</target>
          </text>
          <text key="competency/feedback/expects/shaping/2">
            <original>Protects people who voice unwelcome criticism from disadvantages</original>
            <target>Schützt Menschen, die unbequeme Kritik äußern, vor Nachteilen</target>
          </text>
          <text key="competency/feedback/expects/shaping/3">
            <original>Makes feedback from customers, staff or partners a fixed step of the yearly plan</original>
            <target>
              Macht Rückmeldungen von Kundschaft, Beschäftigten oder Partnern zum festen Schritt der Jahresplanung
            </target>
          </text>

          <text key="competency/coaching/title">
            <original>Coaching</original>
            <target>Coaching</target>
          </text>
          <text key="competency/coaching/summary">
            <original>Growing the skill of other people. It counts alike on every track.</original>
            <target>Das Können anderer Menschen fördern. Es zählt in jeder Laufbahn gleich viel.</target>
          </text>
          <text key="competency/coaching/expects/learning/1">
            <original>Shows a new colleague how one task is done</original>
            <target>Zeigt einer neuen Person, wie eine Aufgabe erledigt wird</target>
          </text>
          <text key="competency/coaching/expects/learning/2">
            <original>Keeps the notes of the team on one task up to date</original>
            <target>Hält die Notizen des Teams zu einer Aufgabe aktuell</target>
          </text>
          <text key="competency/coaching/expects/learning/3">
            <original>Names one learning aim of their own every quarter</original>
            <target>Nennt jedes Quartal ein eigenes Lernziel</target>
          </text>
          <text key="competency/coaching/expects/independent/1">
            <original>Introduces a new colleague to the work until that person does it alone</original>
            <target>Arbeitet eine neue Person ein, bis sie die Arbeit allein erledigt</target>
          </text>
          <text key="competency/coaching/expects/independent/2">
            <original>Asks questions that let a colleague find the answer</original>
            <target>Stellt Fragen, mit denen andere selbst zur Antwort finden</target>
          </text>
          <text key="competency/coaching/expects/independent/3">
            <original>Leaves a task to a learner while staying within reach</original>
            <target>Überlässt einer lernenden Person eine Aufgabe und bleibt erreichbar</target>
          </text>
          <text key="competency/coaching/expects/trusted/1">
            <original>Practises one agreed skill with a colleague every two weeks</original>
            <target>Übt alle zwei Wochen mit einer Person eine vereinbarte Fertigkeit</target>
          </text>
          <text key="competency/coaching/expects/trusted/2">
            <original>Reviews a growth plan with a colleague every quarter</original>
            <target>Bespricht mit einer Person jedes Quartal ihren Entwicklungsplan</target>
          </text>
          <text key="competency/coaching/expects/trusted/3">
            <original>Passes a visible task to a colleague who has not had one yet</original>
            <target>Gibt eine sichtbare Aufgabe an eine Person weiter, die bisher keine hatte</target>
          </text>
          <text key="competency/coaching/expects/guiding/1">
            <original>Runs a course that people from several teams attend</original>
            <target>Leitet einen Kurs, den Menschen aus mehreren Teams besuchen</target>
          </text>
          <text key="competency/coaching/expects/guiding/2">
            <original>Prepares a colleague for a role of the next grade, on the track of that person's choice</original>
            <target>Bereitet eine Person auf eine Rolle der nächsten Entgeltgruppe vor, in der Laufbahn ihrer Wahl</target>
          </text>
          <text key="competency/coaching/expects/guiding/3">
            <original>Trains others to coach by sitting in on two of their sessions</original>
            <target>Bildet andere im Coaching aus und begleitet sie bei zwei Gesprächen</target>
          </text>
          <text key="competency/coaching/expects/shaping/1">
            <original>Sets up a way of learning that every area of the company uses</original>
            <target>Schafft ein Lernangebot, das jeder Bereich des Unternehmens nutzt</target>
          </text>
          <text key="competency/coaching/expects/shaping/2">
            <original>Prepares two people to take over their own role</original>
            <target>Bereitet zwei Menschen darauf vor, die eigene Rolle zu übernehmen</target>
          </text>
          <text key="competency/coaching/expects/shaping/3">
            <original>Speaks up in selection for people from groups that are rare in the higher grades</original>
            <target>Setzt sich bei Besetzungen für Menschen aus Gruppen ein, die in höheren Entgeltgruppen selten sind</target>
          </text>

          <text key="competency/team-care/title">
            <original>Care for the team</original>
            <target>Fürsorge für das Team</target>
          </text>
          <text key="competency/team-care/summary">
            <original>Working conditions in which people stay healthy and their work succeeds.</original>
            <target>Arbeitsbedingungen, unter denen Menschen gesund bleiben und ihre Arbeit gelingt.</target>
          </text>
          <text key="competency/team-care/expects/learning/1">
            <original>Raises their own overload with the team before someone suffers from it</original>
            <target>Spricht die eigene Überlastung im Team an, bevor jemand darunter leidet</target>
          </text>
          <text key="competency/team-care/expects/learning/2">
            <original>Arranges cover before taking leave</original>
            <target>Regelt vor dem eigenen Urlaub die Vertretung</target>
          </text>
          <text key="competency/team-care/expects/learning/3">
            <original>Asks a colleague who seems burdened how they are</original>
            <target>Fragt nach, wie es einer Person geht, die belastet wirkt</target>
          </text>
          <text key="competency/team-care/expects/independent/1">
            <original>Shares out unpopular tasks by turns</original>
            <target>Verteilt unbeliebte Aufgaben reihum</target>
          </text>
          <text key="competency/team-care/expects/independent/2">
            <original>Asks everyone on a shared task about their workload every week</original>
            <target>Fragt bei einer gemeinsamen Aufgabe jede Woche alle nach ihrer Arbeitslast</target>
          </text>
          <text key="competency/team-care/expects/independent/3">
            <original>Sends work messages only within the hours that the team agreed on</original>
            <target>Schickt dienstliche Nachrichten nur in den Zeiten, die das Team vereinbart hat</target>
          </text>
          <text key="competency/team-care/expects/trusted/1">
            <original>Talks with each person of a team alone at least twice a month</original>
            <target>Spricht mit jeder Person eines Teams mindestens zweimal im Monat unter vier Augen</target>
          </text>
          <text key="competency/team-care/expects/trusted/2">
            <original>Postpones work openly before a team is overloaded</original>
            <target>Verschiebt Arbeit offen, bevor ein Team überlastet ist</target>
          </text>
          <text key="competency/team-care/expects/trusted/3">
            <original>Adapts a workplace or a timetable to the health of a person within a month</original>
            <target>Passt einen Arbeitsplatz oder Dienstplan innerhalb eines Monats der Gesundheit einer Person an</target>
          </text>
          <text key="competency/team-care/expects/guiding/1">
            <original>Moves people or work between teams when one of them is overloaded</original>
            <target>Verschiebt Personal oder Arbeit zwischen Teams, wenn eines überlastet ist</target>
          </text>
          <text key="competency/team-care/expects/guiding/2">
            <original>Changes a working condition that had made people leave</original>
            <target>Ändert eine Arbeitsbedingung, wegen der Menschen gegangen sind</target>
          </text>
          <text key="competency/team-care/expects/guiding/3">
            <original>Prepares leaders for difficult conversations with their teams</original>
            <target>Bereitet Führungskräfte auf schwierige Gespräche mit ihren Teams vor</target>
          </text>
          <text key="competency/team-care/expects/shaping/1">
            <original>Negotiates better working conditions with employee representatives for the whole company</original>
            <target>Handelt mit der Beschäftigtenvertretung bessere Arbeitsbedingungen für das ganze Unternehmen aus</target>
          </text>
          <text key="competency/team-care/expects/shaping/2">
            <original>Takes people through a closure or merger with a fair offer for each of them</original>
            <target>Führt Menschen durch eine Schließung oder Zusammenlegung, mit einem fairen Angebot für jede Person</target>
          </text>
          <text key="competency/team-care/expects/shaping/3">
            <original>Makes the health of teams part of the aims of every leader</original>
            <target>Macht die Gesundheit der Teams zum Teil der Ziele jeder Führungskraft</target>
          </text>

          <text key="area/direction/title">
            <original>Direction</original>
            <target>Richtung</target>
          </text>
          <text key="area/direction/summary">
            <original>Choices that others can rely on.</original>
            <target>Entscheidungen, auf die sich andere verlassen können.</target>
          </text>

          <text key="competency/setting-direction/title">
            <original>Setting direction</original>
            <target>Richtung geben</target>
          </text>
          <text key="competency/setting-direction/summary">
            <original>Deciding what comes first and what is left out, with reasons that others can check.</original>
            <target>Entscheiden, was zuerst kommt und was entfällt, mit Gründen, die andere prüfen können.</target>
          </text>
          <text key="competency/setting-direction/expects/learning/1">
            <original>States the aim of their own work in one sentence</original>
            <target>Nennt das Ziel der eigenen Arbeit in einem Satz</target>
          </text>
          <text key="competency/setting-direction/expects/learning/2">
            <original>Asks which task comes first when two collide</original>
            <target>Fragt, welche Aufgabe Vorrang hat, wenn zwei kollidieren</target>
          </text>
          <text key="competency/setting-direction/expects/learning/3">
            <original>Points out work that serves no aim</original>
            <target>Weist auf Arbeit hin, die keinem Ziel dient</target>
          </text>
          <text key="competency/setting-direction/expects/independent/1">
            <original>Proposes an aim for the coming quarter with a sign of success</original>
            <target>Schlägt für das kommende Quartal ein Ziel vor, mit einem Zeichen für Erfolg</target>
          </text>
          <text key="competency/setting-direction/expects/independent/2">
            <original>Turns down a task that does not serve the aim, giving the reason</original>
            <target>Lehnt eine Aufgabe ab, die dem Ziel nicht dient, und nennt den Grund</target>
          </text>
          <text key="competency/setting-direction/expects/independent/3">
            <original>Ranks open tasks by benefit in a list that the team can see</original>
            <target>Ordnet offene Aufgaben nach Nutzen in einer Liste, die das Team einsehen kann</target>
          </text>
          <text key="competency/setting-direction/expects/trusted/1">
            <original>Sets a yearly aim together with the people who will work towards it</original>
            <target>Setzt ein Jahresziel gemeinsam mit den Menschen, die darauf hinarbeiten</target>
          </text>
          <text key="competency/setting-direction/expects/trusted/2">
            <original>Gives up a popular plan when the figures speak against it</original>
            <target>Gibt einen beliebten Plan auf, wenn die Zahlen gegen ihn sprechen</target>
          </text>
          <text key="competency/setting-direction/expects/trusted/3">
            <original>Explains a decision to those who wanted another one</original>
            <target>Erklärt eine Entscheidung denen, die eine andere wollten</target>
          </text>
          <text key="competency/setting-direction/expects/guiding/1">
            <original>Gives several teams a direction for two years after hearing people from each of them</original>
            <target>Gibt mehreren Teams für zwei Jahre eine Richtung, nachdem Menschen aus jedem Team gehört wurden</target>
          </text>
          <text key="competency/setting-direction/expects/guiding/2">
            <original>Shifts people or money to the most important aim, naming what is left out</original>
            <target>Verlagert Menschen oder Geld auf das wichtigste Ziel und nennt, was dafür entfällt</target>
          </text>
          <text key="competency/setting-direction/expects/guiding/3">
            <original>Reviews in public every half-year which assumptions no longer hold</original>
            <target>Prüft jedes Halbjahr öffentlich im Unternehmen, welche Annahmen nicht mehr gelten</target>
          </text>
          <text key="competency/setting-direction/expects/shaping/1">
            <original>Sets a direction for the company that holds for three years or more</original>
            <target>Gibt dem Unternehmen eine Richtung, die drei Jahre oder länger trägt</target>
          </text>
          <text key="competency/setting-direction/expects/shaping/2">
            <original>Ends an old line of business with a plan for the people in it</original>
            <target>Beendet ein altes Geschäftsfeld mit einem Plan für die Menschen darin</target>
          </text>
          <text key="competency/setting-direction/expects/shaping/3">
            <original>Admits a wrong course in front of the whole company, with the lesson drawn from it</original>
            <target>Räumt vor dem ganzen Unternehmen einen falschen Kurs ein und sagt, was daraus gelernt wurde</target>
          </text>

          <text key="competency/planning/title">
            <original>Planning</original>
            <target>Planung</target>
          </text>
          <text key="competency/planning/summary">
            <original>Laying out work so that dates hold and nobody comes to harm.</original>
            <target>Arbeit so einteilen, dass Termine halten und niemand Schaden nimmt.</target>
          </text>
          <text key="competency/planning/expects/learning/1">
            <original>Lists the steps of a task before starting it</original>
            <target>Listet die Schritte einer Aufgabe auf, bevor sie beginnt</target>
          </text>
          <text key="competency/planning/expects/learning/2">
            <original>Compares the estimate of a task with the time it took</original>
            <target>Vergleicht die Schätzung einer Aufgabe mit der Zeit, die sie gebraucht hat</target>
          </text>
          <text key="competency/planning/expects/learning/3">
            <original>Keeps their own tasks visible in the plan of the team</original>
            <target>Hält die eigenen Aufgaben im Plan des Teams sichtbar</target>
          </text>
          <text key="competency/planning/expects/independent/1">
            <original>Plans four weeks of their own work with time kept free for surprises</original>
            <target>Plant vier Wochen eigener Arbeit mit freier Zeit für Unerwartetes</target>
          </text>
          <text key="competency/planning/expects/independent/2">
            <original>Names the biggest risk of a plan together with a way around it</original>
            <target>Nennt das größte Risiko eines Plans samt einem Ausweg</target>
          </text>
          <text key="competency/planning/expects/independent/3">
            <original>Asks those concerned before changing a shared date</original>
            <target>Fragt die Betroffenen, bevor ein gemeinsamer Termin geändert wird</target>
          </text>
          <text key="competency/planning/expects/trusted/1">
            <original>Plans a quarter for a team without counting on overtime</original>
            <target>Plant ein Quartal für ein Team, ohne mit Überstunden zu rechnen</target>
          </text>
          <text key="competency/planning/expects/trusted/2">
            <original>Shows in the plan what is dropped when a person falls ill</original>
            <target>Zeigt im Plan, was entfällt, wenn jemand krank wird</target>
          </text>
          <text key="competency/planning/expects/trusted/3">
            <original>Makes a new plan within two days of a change, telling everyone affected</original>
            <target>Plant innerhalb von zwei Tagen nach einer Änderung neu und sagt es allen Betroffenen</target>
          </text>
          <text key="competency/planning/expects/guiding/1">
            <original>Joins the plans of several teams in one that shows each dependency</original>
            <target>Fügt die Pläne mehrerer Teams zu einem zusammen, der jede Abhängigkeit zeigt</target>
          </text>
          <text key="competency/planning/expects/guiding/2">
            <original>Divides a yearly budget among teams by written criteria</original>
            <target>Verteilt ein Jahresbudget nach schriftlichen Kriterien auf Teams</target>
          </text>
          <text key="competency/planning/expects/guiding/3">
            <original>Brings estimates of an area closer to its results, shown by figures from four quarters</original>
            <target>Bringt Schätzung und Ergebnis eines Bereichs einander näher, belegt mit Zahlen aus vier Quartalen</target>
          </text>
          <text key="competency/planning/expects/shaping/1">
            <original>Balances people, money or time across the company for three years ahead</original>
            <target>Stimmt Menschen, Geld oder Zeit im ganzen Unternehmen für drei Jahre aufeinander ab</target>
          </text>
          <text key="competency/planning/expects/shaping/2">
            <original>Prepares the company for three different futures in one plan</original>
            <target>Bereitet das Unternehmen in einem Plan auf drei verschiedene Entwicklungen vor</target>
          </text>
          <text key="competency/planning/expects/shaping/3">
            <original>Sets rules of planning for all areas after testing them with two</original>
            <target>Legt Planungsregeln für alle Bereiche fest, nachdem zwei sie erprobt haben</target>
          </text>

          <text key="track/expert/title">
            <original>Expert</original>
            <target>Fachlaufbahn</target>
          </text>
          <text key="track/expert/summary">
            <original>
              Advances by depth of craft, without direct reports. Its first three rungs are shared by everyone; from g5 on it
              runs beside the leader track, grade by grade, up to the same end.
            </original>
            <target>
              Der Weg führt über fachliche Tiefe, ohne direkt unterstellte Beschäftigte. Die ersten drei Sprossen sind für alle
              gemeinsam; ab g5 verläuft er, Entgeltgruppe für Entgeltgruppe, neben der Führungslaufbahn bis zum selben Ende.
            </target>
          </text>

          <text key="role/associate/title">
            <original>Associate</original>
            <target>Nachwuchskraft</target>
          </text>
          <text key="role/associate/purpose">
            <original>Finishes single tasks that colleagues check, while learning the work from the ground up.</original>
            <target>Erledigt einzelne Aufgaben, die andere prüfen, und lernt dabei die Arbeit von Grund auf.</target>
          </text>
          <text key="role/associate/accountability/finish-tasks">
            <original>Completes assigned tasks by the agreed method</original>
            <target>Erledigt zugewiesene Aufgaben nach der vereinbarten Methode</target>
          </text>
          <text key="role/associate/accountability/record-learning">
            <original>Keeps a record of what was learnt, open to new colleagues</original>
            <target>Hält Gelerntes so fest, dass neue Kolleginnen und Kollegen es nutzen können</target>
          </text>
          <text key="role/associate/accountability/report-halts">
            <original>Reports on the same day when a task has come to a halt</original>
            <target>Meldet noch am selben Tag, wenn eine Aufgabe stockt</target>
          </text>
          <text key="role/associate/selection/summary">
            <original>Two interviewers ask every candidate the same prepared questions.</original>
            <target>Zwei Personen stellen allen Bewerberinnen und Bewerbern dieselben vorbereiteten Fragen.</target>
          </text>

          <text key="role/practitioner/title">
            <original>Practitioner</original>
            <target>Fachkraft</target>
          </text>
          <text key="role/practitioner/purpose">
            <original>Delivers complete results that colleagues or customers use without a second check.</original>
            <target>
              Liefert vollständige Ergebnisse, die im Team oder von der Kundschaft ohne weitere Prüfung genutzt werden.
            </target>
          </text>
          <text key="role/practitioner/accountability/deliver-results">
            <original>Delivers complete results in the agreed quality</original>
            <target>Liefert vollständige Ergebnisse in der vereinbarten Qualität</target>
          </text>
          <text key="role/practitioner/accountability/agree-handovers">
            <original>Agrees on handovers with those who work before or after them</original>
            <target>Stimmt Übergaben mit denen ab, die davor oder danach arbeiten</target>
          </text>
          <text key="role/practitioner/accountability/suggest-improvement">
            <original>Suggests one improvement of the work every quarter</original>
            <target>Schlägt jedes Quartal eine Verbesserung der Arbeit vor</target>
          </text>
          <text key="role/practitioner/selection/summary">
            <original>Three members: two people who do such work, one person from another team.</original>
            <target>Drei Mitglieder: zwei Personen, die solche Arbeit tun, und eine Person aus einem anderen Team.</target>
          </text>

          <text key="role/senior/title">
            <original>Senior practitioner</original>
            <target>Erfahrene Fachkraft</target>
          </text>
          <text key="role/senior/purpose">
            <original>Solves the difficult cases of a team, so that the others can go on with their work.</original>
            <target>Löst die schwierigen Fälle eines Teams, damit die anderen weiterarbeiten können.</target>
          </text>
          <text key="role/senior/accountability/solve-cases">
            <original>Solves difficult cases from the first report to the lasting answer</original>
            <target>Löst schwierige Fälle von der ersten Meldung bis zur dauerhaften Lösung</target>
          </text>
          <text key="role/senior/accountability/check-results">
            <original>Checks results of colleagues, giving a reason for each request</original>
            <target>Prüft Ergebnisse anderer und begründet jeden Änderungswunsch</target>
          </text>
          <text key="role/senior/accountability/introduce-colleagues">
            <original>Introduces new colleagues to the work</original>
            <target>Arbeitet neue Kolleginnen und Kollegen ein</target>
          </text>
          <text key="role/senior/accountability/arrange-shared-work">
            <original>Arranges shared work with neighbouring teams</original>
            <target>Stimmt gemeinsame Arbeit mit Nachbarteams ab</target>
          </text>
          <text key="role/senior/selection/summary">
            <original>Three members: two people who do such work, one person from another team.</original>
            <target>Drei Mitglieder: zwei Personen, die solche Arbeit tun, und eine Person aus einem anderen Team.</target>
          </text>

          <text key="role/expert/title">
            <original>Expert</original>
            <target>Expertin / Experte</target>
          </text>
          <text key="role/expert/purpose">
            <original>
              Gives several teams dependable answers in one field, so that each of them can build on tested work.
            </original>
            <target>
              Gibt mehreren Teams verlässliche Antworten in einem Fachgebiet, damit jedes auf geprüfter Arbeit aufbauen kann.
            </target>
          </text>
          <text key="role/expert/outcome/used-answers">
            <original>Three or more teams build on the results without rework</original>
            <target>Drei oder mehr Teams bauen ohne Nacharbeit auf den Ergebnissen auf</target>
          </text>
          <text key="role/expert/outcome/spread-skill">
            <original>Two colleagues handle cases alone that they could not handle a year before</original>
            <target>Zwei Personen bearbeiten allein Fälle, die sie ein Jahr zuvor nicht bearbeiten konnten</target>
          </text>
          <text key="role/expert/accountability/set-methods">
            <original>Sets the methods of the field for the teams that use them</original>
            <target>Legt die Methoden des Fachgebiets für die Teams fest, die sie nutzen</target>
          </text>
          <text key="role/expert/accountability/teach-skills">
            <original>Teaches colleagues single skills of the field</original>
            <target>Bringt anderen einzelne Fertigkeiten des Fachgebiets bei</target>
          </text>
          <text key="role/expert/accountability/solve-crossing-cases">
            <original>Solves problems that cross the borders of fields</original>
            <target>Löst Probleme, die Fachgrenzen überschreiten</target>
          </text>
          <text key="role/expert/accountability/hear-users">
            <original>Asks those who rely on the results for feedback twice a year, then tells them what will change</original>
            <target>
              Bittet die Menschen, die auf die Ergebnisse bauen, zweimal im Jahr um Rückmeldung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/expert/accountability/align-methods">
            <original>Aligns methods with those of neighbouring fields</original>
            <target>Stimmt Methoden mit denen der Nachbargebiete ab</target>
          </text>
          <text key="role/expert/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/senior-expert/title">
            <original>Senior expert</original>
            <target>Senior-Expertin / Senior-Experte</target>
          </text>
          <text key="role/senior-expert/purpose">
            <original>Joins the knowledge of several teams in methods that hold for years.</original>
            <target>Führt das Wissen mehrerer Teams in Methoden zusammen, die über Jahre tragen.</target>
          </text>
          <text key="role/senior-expert/outcome/lasting-methods">
            <original>Methods of the field are still in use two years after they were introduced</original>
            <target>Methoden des Fachgebiets sind zwei Jahre nach ihrer Einführung noch in Gebrauch</target>
          </text>
          <text key="role/senior-expert/outcome/rarer-problems">
            <original>The most frequent kind of problem in the field becomes rarer within a year</original>
            <target>Die häufigste Art von Problem im Fachgebiet wird innerhalb eines Jahres seltener</target>
          </text>
          <text key="role/senior-expert/accountability/develop-methods">
            <original>Develops the methods of several teams together with the people who use them</original>
            <target>Entwickelt die Methoden mehrerer Teams gemeinsam mit den Menschen, die sie nutzen</target>
          </text>
          <text key="role/senior-expert/accountability/grow-colleagues">
            <original>Develops colleagues towards the next grade, on the track of their choice</original>
            <target>Fördert andere auf dem Weg zur nächsten Entgeltgruppe, in der Laufbahn ihrer Wahl</target>
          </text>
          <text key="role/senior-expert/accountability/solve-shared-problems">
            <original>Solves problems that several teams have in common</original>
            <target>Löst Probleme, die mehrere Teams gemeinsam haben</target>
          </text>
          <text key="role/senior-expert/accountability/hear-users">
            <original>Asks those who rely on the results for feedback twice a year, then tells them what will change</original>
            <target>
              Bittet die Menschen, die auf die Ergebnisse bauen, zweimal im Jahr um Rückmeldung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/senior-expert/accountability/review-plans">
            <original>Reviews the plans of several teams for risks in the field</original>
            <target>Prüft die Pläne mehrerer Teams auf Risiken im Fachgebiet</target>
          </text>
          <text key="role/senior-expert/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/principal/title">
            <original>Principal</original>
            <target>Principal</target>
          </text>
          <text key="role/principal/purpose">
            <original>
              Sets the standard of a field for a whole area, by trials, by advice and by the hardest work of the field.
            </original>
            <target>
              Setzt den Maßstab eines Fachgebiets für einen ganzen Bereich: durch Versuche, durch Rat und durch die schwierigste
              Arbeit im Fach.
            </target>
          </text>
          <text key="role/principal/outcome/met-standard">
            <original>Each team of the area meets the standard of the field, or has a recorded reason not to</original>
            <target>
              Jedes Team des Bereichs erfüllt den Maßstab des Fachgebiets oder hat einen festgehaltenen Grund für die Abweichung
            </target>
          </text>
          <text key="role/principal/outcome/tested-ideas">
            <original>New approaches are tested before a team depends on them</original>
            <target>Neue Ansätze sind erprobt, bevor ein Team von ihnen abhängt</target>
          </text>
          <text key="role/principal/accountability/set-standard">
            <original>Sets the standard of the field for the area after hearing its teams</original>
            <target>Setzt nach Anhörung der Teams den Maßstab des Fachgebiets für den Bereich</target>
          </text>
          <text key="role/principal/accountability/grow-experts">
            <original>Develops the experts of the area</original>
            <target>Fördert die Expertinnen und Experten des Bereichs</target>
          </text>
          <text key="role/principal/accountability/test-approaches">
            <original>Tests new approaches by work of their own</original>
            <target>Erprobt neue Ansätze durch eigene Arbeit</target>
          </text>
          <text key="role/principal/accountability/hear-users">
            <original>Asks those who rely on the results for feedback twice a year, then tells them what will change</original>
            <target>
              Bittet die Menschen, die auf die Ergebnisse bauen, zweimal im Jahr um Rückmeldung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/principal/accountability/advise-board">
            <original>Advises the area board on each decision that touches the field</original>
            <target>Berät den Bereichsrat bei jeder Entscheidung, die das Fachgebiet berührt</target>
          </text>
          <text key="role/principal/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/senior-principal/title">
            <original>Senior principal</original>
            <target>Senior Principal</target>
          </text>
          <text key="role/senior-principal/purpose">
            <original>Answers for a field across areas, so that the company decides on tested knowledge.</original>
            <target>
              Steht bereichsübergreifend für ein Fachgebiet ein, damit das Unternehmen auf geprüftem Wissen entscheidet.
            </target>
          </text>
          <text key="role/senior-principal/outcome/sound-decisions">
            <original>Each decision of the company that touches the field names the evidence it rests on</original>
            <target>
              Jede Entscheidung des Unternehmens, die das Fachgebiet berührt, nennt die Belege, auf denen sie beruht
            </target>
          </text>
          <text key="role/senior-principal/outcome/kept-knowledge">
            <original>No area depends on the knowledge of a single person in the field</original>
            <target>Kein Bereich hängt im Fachgebiet vom Wissen einer einzigen Person ab</target>
          </text>
          <text key="role/senior-principal/accountability/direct-field">
            <original>Directs the development of the field across areas</original>
            <target>Lenkt die Entwicklung des Fachgebiets über Bereiche hinweg</target>
          </text>
          <text key="role/senior-principal/accountability/grow-principals">
            <original>Develops principals in every area</original>
            <target>Fördert Principals in jedem Bereich</target>
          </text>
          <text key="role/senior-principal/accountability/examine-plans">
            <original>Examines the riskiest plans of the company before they are decided</original>
            <target>Untersucht die riskantesten Pläne des Unternehmens, bevor über sie entschieden wird</target>
          </text>
          <text key="role/senior-principal/accountability/hear-users">
            <original>Asks those who rely on the results for feedback twice a year, then tells them what will change</original>
            <target>
              Bittet die Menschen, die auf die Ergebnisse bauen, zweimal im Jahr um Rückmeldung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/senior-principal/accountability/join-areas">
            <original>Brings areas to one shared way of work in the field</original>
            <target>Führt Bereiche zu einer gemeinsamen Arbeitsweise im Fachgebiet zusammen</target>
          </text>
          <text key="role/senior-principal/selection/summary">
            <original>Five members: two experts, two leaders, one employee representative. The same on both tracks.</original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus der
              Beschäftigtenvertretung. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/fellow/title">
            <original>Fellow</original>
            <target>Fellow</target>
          </text>
          <text key="role/fellow/purpose">
            <original>
              Opens new ground in a field on which the future of the company rests, with a voice that weighs as much as that of
              a senior director.
            </original>
            <target>
              Erschließt Neuland in einem Fachgebiet, auf dem die Zukunft des Unternehmens ruht, mit einer Stimme, die so viel
              zählt wie die der Senior-Direktion.
            </target>
          </text>
          <text key="role/fellow/outcome/judged-work">
            <original>Experts from outside the company judge the company's work in the field as leading</original>
            <target>Fachleute von außen beurteilen die Arbeit des Unternehmens im Fachgebiet als führend</target>
          </text>
          <text key="role/fellow/outcome/used-knowledge">
            <original>Two or more areas earn, save or protect something by new knowledge of the field</original>
            <target>
              Zwei oder mehr Bereiche erwirtschaften, sparen oder schützen etwas durch neues Wissen aus dem Fachgebiet
            </target>
          </text>
          <text key="role/fellow/accountability/choose-fields">
            <original>Decides with the senior directors which fields the company enters or leaves</original>
            <target>
              Entscheidet mit den Senior-Direktorinnen und Senior-Direktoren, in welche Fachgebiete das Unternehmen ein- oder
              aussteigt
            </target>
          </text>
          <text key="role/fellow/accountability/grow-craft">
            <original>Answers for the craft of the field across the company</original>
            <target>Steht im ganzen Unternehmen für das Können im Fachgebiet ein</target>
          </text>
          <text key="role/fellow/accountability/open-ground">
            <original>Works on questions that nobody in the company has answered before</original>
            <target>Arbeitet an Fragen, die im Unternehmen noch niemand beantwortet hat</target>
          </text>
          <text key="role/fellow/accountability/hear-users">
            <original>Asks those who rely on the results for feedback twice a year, then tells them what will change</original>
            <target>
              Bittet die Menschen, die auf die Ergebnisse bauen, zweimal im Jahr um Rückmeldung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/fellow/accountability/bring-knowledge">
            <original>Brings knowledge from research, partners or associations into the company</original>
            <target>Holt Wissen aus Forschung, Partnerschaften oder Verbänden ins Unternehmen</target>
          </text>
          <text key="role/fellow/selection/summary">
            <original>Five members: two experts, two leaders, one employee representative. The same on both tracks.</original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus der
              Beschäftigtenvertretung. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="track/leader/title">
            <original>Leader</original>
            <target>Führungslaufbahn</target>
          </text>
          <text key="track/leader/summary">
            <original>
              Sets direction, grows people, answers for their working conditions. Leading is work of its own, chosen for its own
              sake and learnt from the first rung.
            </original>
            <target>
              Gibt Richtung, fördert Menschen und steht für ihre Arbeitsbedingungen ein. Führen ist eine eigene Arbeit, die man
              um ihrer selbst willen wählt und von der ersten Sprosse an lernt.
            </target>
          </text>

          <text key="role/team-lead/title">
            <original>Team lead</original>
            <target>Teamleitung</target>
          </text>
          <text key="role/team-lead/purpose">
            <original>Leads a team, so that its people grow, stay healthy and keep their promises.</original>
            <target>Führt ein Team so, dass die Menschen sich entwickeln, gesund bleiben und ihre Zusagen halten.</target>
          </text>
          <text key="role/team-lead/outcome/team-aims">
            <original>The team reaches four of five aims that it set itself for the year</original>
            <target>Das Team erreicht vier von fünf Zielen, die es sich für das Jahr gesetzt hat</target>
          </text>
          <text key="role/team-lead/outcome/team-growth">
            <original>Each person of the team reaches at least one learning aim a year</original>
            <target>Jede Person im Team erreicht mindestens ein Lernziel im Jahr</target>
          </text>
          <text key="role/team-lead/outcome/upward-feedback">
            <original>Feedback from the people they lead improves, or stays above the agreed mark</original>
            <target>Die Rückmeldungen der geführten Menschen werden besser oder bleiben über der vereinbarten Marke</target>
          </text>
          <text key="role/team-lead/accountability/set-team-aims">
            <original>Sets the aims of the team together with its members</original>
            <target>Setzt die Ziele des Teams gemeinsam mit den Mitgliedern</target>
          </text>
          <text key="role/team-lead/accountability/grow-people">
            <original>Develops each person towards a role of that person's choice</original>
            <target>Fördert jede Person auf dem Weg zu einer Rolle ihrer Wahl</target>
          </text>
          <text key="role/team-lead/accountability/hear-team">
            <original>
              Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
            </original>
            <target>
              Bittet die geführten Menschen zweimal im Jahr um Rückmeldung zur eigenen Führung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/team-lead/accountability/plan-team">
            <original>Plans work, cover or leave so that nobody is overloaded</original>
            <target>Plant Arbeit, Vertretung oder Urlaub so, dass niemand überlastet ist</target>
          </text>
          <text key="role/team-lead/accountability/share-work">
            <original>Takes a share of the daily work of the team</original>
            <target>Übernimmt einen Teil der täglichen Arbeit des Teams</target>
          </text>
          <text key="role/team-lead/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/group-lead/title">
            <original>Group lead</original>
            <target>Gruppenleitung</target>
          </text>
          <text key="role/group-lead/purpose">
            <original>
              Leads several teams or shifts through their leads, so that work flows between them and nobody is overloaded.
            </original>
            <target>
              Führt mehrere Teams oder Schichten über deren Leitungen, damit die Arbeit zwischen ihnen fließt und niemand
              überlastet ist.
            </target>
          </text>
          <text key="role/group-lead/outcome/group-flow">
            <original>Nine of ten pieces of work that cross the teams of the group arrive on the agreed date</original>
            <target>Neun von zehn Arbeiten, die mehrere Teams der Gruppe durchlaufen, sind zum vereinbarten Termin da</target>
          </text>
          <text key="role/group-lead/outcome/group-deputies">
            <original>Each team lead of the group has a deputy who has stood in for at least four weeks</original>
            <target>
              Jede Teamleitung der Gruppe hat eine Stellvertretung, die sie mindestens vier Wochen lang vertreten hat
            </target>
          </text>
          <text key="role/group-lead/outcome/upward-feedback">
            <original>Feedback from the people they lead improves, or stays above the agreed mark</original>
            <target>Die Rückmeldungen der geführten Menschen werden besser oder bleiben über der vereinbarten Marke</target>
          </text>
          <text key="role/group-lead/accountability/align-teams">
            <original>Aligns the aims of the teams in the group</original>
            <target>Stimmt die Ziele der Teams in der Gruppe aufeinander ab</target>
          </text>
          <text key="role/group-lead/accountability/grow-leads">
            <original>Develops team leads together with their deputies</original>
            <target>Fördert Teamleitungen gemeinsam mit ihren Stellvertretungen</target>
          </text>
          <text key="role/group-lead/accountability/hear-team">
            <original>
              Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
            </original>
            <target>
              Bittet die geführten Menschen zweimal im Jahr um Rückmeldung zur eigenen Führung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/group-lead/accountability/balance-load">
            <original>Balances work between the teams every month</original>
            <target>Gleicht die Arbeit zwischen den Teams jeden Monat aus</target>
          </text>
          <text key="role/group-lead/accountability/settle-conflicts">
            <original>Settles conflicts that a team could not settle</original>
            <target>Legt Konflikte bei, die ein Team nicht beilegen konnte</target>
          </text>
          <text key="role/group-lead/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/area-lead/title">
            <original>Area lead</original>
            <target>Bereichsleitung</target>
          </text>
          <text key="role/area-lead/purpose">
            <original>Answers for an area as a whole: for its aims, its people and its money.</original>
            <target>Verantwortet einen Bereich als Ganzes: seine Ziele, seine Menschen und sein Geld.</target>
          </text>
          <text key="role/area-lead/outcome/area-aims">
            <original>The area reaches the yearly figures that it agreed on with the company</original>
            <target>Der Bereich erreicht die Jahreszahlen, die er mit dem Unternehmen vereinbart hat</target>
          </text>
          <text key="role/area-lead/outcome/area-pay">
            <original>
              Each difference in pay for work of equal value has a recorded objective reason, or is closed within the year
            </original>
            <target>
              Jeder Entgeltunterschied bei gleichwertiger Arbeit hat einen festgehaltenen objektiven Grund oder wird binnen
              eines Jahres beseitigt
            </target>
          </text>
          <text key="role/area-lead/outcome/upward-feedback">
            <original>Feedback from the people they lead improves, or stays above the agreed mark</original>
            <target>Die Rückmeldungen der geführten Menschen werden besser oder bleiben über der vereinbarten Marke</target>
          </text>
          <text key="role/area-lead/accountability/set-area-direction">
            <original>Sets the direction of the area together with its principals</original>
            <target>Bestimmt die Richtung des Bereichs gemeinsam mit seinen Principals</target>
          </text>
          <text key="role/area-lead/accountability/grow-leaders">
            <original>Develops the leaders of the area</original>
            <target>Fördert die Führungskräfte des Bereichs</target>
          </text>
          <text key="role/area-lead/accountability/hear-team">
            <original>
              Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
            </original>
            <target>
              Bittet die geführten Menschen zweimal im Jahr um Rückmeldung zur eigenen Führung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/area-lead/accountability/divide-means">
            <original>Divides people or money among the teams by published criteria</original>
            <target>Verteilt Menschen oder Geld nach veröffentlichten Kriterien auf die Teams</target>
          </text>
          <text key="role/area-lead/accountability/meet-customers">
            <original>Meets people whom the area serves every month</original>
            <target>Trifft jeden Monat Menschen, für die der Bereich da ist</target>
          </text>
          <text key="role/area-lead/selection/summary">
            <original>
              Five members: two experts, two leaders, one person from another job family. The same on both tracks.
            </original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus einer anderen
              Jobfamilie. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/director/title">
            <original>Director</original>
            <target>Direktorin / Direktor</target>
          </text>
          <text key="role/director/purpose">
            <original>
              Leads several areas in one direction, so that the company keeps its promises to customers and staff.
            </original>
            <target>
              Führt mehrere Bereiche in eine Richtung, damit das Unternehmen seine Zusagen an Kundschaft und Beschäftigte hält.
            </target>
          </text>
          <text key="role/director/outcome/joint-aims">
            <original>The areas reach their joint aims for two years in a row</original>
            <target>Die Bereiche erreichen ihre gemeinsamen Ziele zwei Jahre in Folge</target>
          </text>
          <text key="role/director/outcome/equal-voice">
            <original>Half of the votes on the boards of the areas are held by people who do not lead</original>
            <target>Die Hälfte der Stimmen in den Bereichsräten liegt bei Menschen, die nicht führen</target>
          </text>
          <text key="role/director/outcome/upward-feedback">
            <original>Feedback from the people they lead improves, or stays above the agreed mark</original>
            <target>Die Rückmeldungen der geführten Menschen werden besser oder bleiben über der vereinbarten Marke</target>
          </text>
          <text key="role/director/accountability/set-joint-direction">
            <original>Sets a joint direction for several areas with their senior principals</original>
            <target>Bestimmt mit den Senior Principals eine gemeinsame Richtung für mehrere Bereiche</target>
          </text>
          <text key="role/director/accountability/grow-area-leads">
            <original>Develops area leads, each of whom can stand in for another</original>
            <target>Fördert Bereichsleitungen, die einander vertreten können</target>
          </text>
          <text key="role/director/accountability/hear-team">
            <original>
              Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
            </original>
            <target>
              Bittet die geführten Menschen zweimal im Jahr um Rückmeldung zur eigenen Führung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/director/accountability/divide-investments">
            <original>Divides investments among areas with published reasons</original>
            <target>Verteilt Investitionen mit veröffentlichten Gründen auf Bereiche</target>
          </text>
          <text key="role/director/accountability/consult-representatives">
            <original>Consults employee representatives before a change takes effect</original>
            <target>Berät sich mit der Beschäftigtenvertretung, bevor eine Änderung wirksam wird</target>
          </text>
          <text key="role/director/selection/summary">
            <original>Five members: two experts, two leaders, one employee representative. The same on both tracks.</original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus der
              Beschäftigtenvertretung. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="role/senior-director/title">
            <original>Senior director</original>
            <target>Senior-Direktorin / Senior-Direktor</target>
          </text>
          <text key="role/senior-director/purpose">
            <original>Answers for a main line of the company for years ahead, together with the fellows.</original>
            <target>Verantwortet gemeinsam mit den Fellows auf Jahre hinaus ein Kernfeld des Unternehmens.</target>
          </text>
          <text key="role/senior-director/outcome/lasting-line">
            <original>The line of work covers its costs over four years, shown by audited figures</original>
            <target>Das Kernfeld trägt über vier Jahre seine Kosten, belegt mit geprüften Zahlen</target>
          </text>
          <text key="role/senior-director/outcome/equal-pay">
            <original>Work of equal value is paid equally on each track, shown by the yearly pay report</original>
            <target>
              Gleichwertige Arbeit wird in jeder Laufbahn gleich bezahlt, belegt durch den jährlichen Entgeltbericht
            </target>
          </text>
          <text key="role/senior-director/outcome/upward-feedback">
            <original>Feedback from the people they lead improves, or stays above the agreed mark</original>
            <target>Die Rückmeldungen der geführten Menschen werden besser oder bleiben über der vereinbarten Marke</target>
          </text>
          <text key="role/senior-director/accountability/set-long-direction">
            <original>Sets a direction for four years together with the fellows</original>
            <target>Bestimmt gemeinsam mit den Fellows eine Richtung für vier Jahre</target>
          </text>
          <text key="role/senior-director/accountability/grow-directors">
            <original>Develops directors, with two people ready for each open role</original>
            <target>Fördert Direktorinnen und Direktoren, sodass für jede offene Rolle zwei Menschen bereit sind</target>
          </text>
          <text key="role/senior-director/accountability/hear-team">
            <original>
              Asks the people they lead for feedback on their leadership twice a year, then tells them what will change
            </original>
            <target>
              Bittet die geführten Menschen zweimal im Jahr um Rückmeldung zur eigenen Führung und sagt ihnen, was sich ändert
            </target>
          </text>
          <text key="role/senior-director/accountability/balance-line">
            <original>Balances people, money or sites of the line every year</original>
            <target>Stimmt jedes Jahr Menschen, Geld oder Standorte des Kernfelds aufeinander ab</target>
          </text>
          <text key="role/senior-director/accountability/answer-openly">
            <original>Answers questions of staff, owners or the public about results</original>
            <target>
              Beantwortet Fragen von Beschäftigten, Eigentümerinnen und Eigentümern oder Öffentlichkeit zu Ergebnissen
            </target>
          </text>
          <text key="role/senior-director/selection/summary">
            <original>Five members: two experts, two leaders, one employee representative. The same on both tracks.</original>
            <target>
              Fünf Mitglieder: zwei aus der Fachlaufbahn, zwei aus der Führungslaufbahn, eine Person aus der
              Beschäftigtenvertretung. Für beide Laufbahnen gilt dasselbe.
            </target>
          </text>

          <text key="move/associate/practitioner/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/practitioner/senior/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/practitioner/senior/promotion/condition/panel/1">
            <original>A panel of two people who do such work, with one from another team, agrees</original>
            <target>Ein Gremium aus zwei Personen, die solche Arbeit tun, und einer aus einem anderen Team stimmt zu</target>
          </text>
          <text key="move/senior/expert/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/senior/expert/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/senior/expert/promotion/condition/training/1">
            <original>Five days of training for the new role, as paid working time</original>
            <target>Fünf Tage Schulung für die neue Rolle, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/senior/expert/promotion/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/senior/team-lead/promotion/condition/evidence/1">
            <original>Three examples of leading a shared task, confirmed by people who took part</original>
            <target>Drei Beispiele für die Leitung einer gemeinsamen Aufgabe, bestätigt von den Beteiligten</target>
          </text>
          <text key="move/senior/team-lead/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/senior/team-lead/promotion/condition/training/1">
            <original>Five days of training for the new role, as paid working time</original>
            <target>Fünf Tage Schulung für die neue Rolle, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/senior/team-lead/promotion/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/expert/senior-expert/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/expert/senior-expert/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/senior-expert/principal/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/senior-expert/principal/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/senior-expert/principal/promotion/condition/agreement/1">
            <original>The yearly plan of the area confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Bereichs bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/principal/senior-principal/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/principal/senior-principal/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/principal/senior-principal/promotion/condition/agreement/1">
            <original>The yearly plan of the company confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Unternehmens bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/senior-principal/fellow/promotion/condition/evidence/1">
            <original>Three results at the level of the higher role, confirmed by people who use them</original>
            <target>Drei Ergebnisse auf dem Niveau der höheren Rolle, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/senior-principal/fellow/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/senior-principal/fellow/promotion/condition/agreement/1">
            <original>The yearly plan of the company confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Unternehmens bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/team-lead/group-lead/promotion/condition/evidence/1">
            <original>Three examples of leading at the level of the higher role, confirmed by people who were led</original>
            <target>
              Drei Beispiele für Führung auf dem Niveau der höheren Rolle, bestätigt von Menschen, die geführt wurden
            </target>
          </text>
          <text key="move/team-lead/group-lead/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/group-lead/area-lead/promotion/condition/evidence/1">
            <original>Three examples of leading at the level of the higher role, confirmed by people who were led</original>
            <target>
              Drei Beispiele für Führung auf dem Niveau der höheren Rolle, bestätigt von Menschen, die geführt wurden
            </target>
          </text>
          <text key="move/group-lead/area-lead/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/group-lead/area-lead/promotion/condition/agreement/1">
            <original>The yearly plan of the area confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Bereichs bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/area-lead/director/promotion/condition/evidence/1">
            <original>Three examples of leading at the level of the higher role, confirmed by people who were led</original>
            <target>
              Drei Beispiele für Führung auf dem Niveau der höheren Rolle, bestätigt von Menschen, die geführt wurden
            </target>
          </text>
          <text key="move/area-lead/director/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/area-lead/director/promotion/condition/agreement/1">
            <original>The yearly plan of the company confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Unternehmens bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/director/senior-director/promotion/condition/evidence/1">
            <original>Three examples of leading at the level of the higher role, confirmed by people who were led</original>
            <target>
              Drei Beispiele für Führung auf dem Niveau der höheren Rolle, bestätigt von Menschen, die geführt wurden
            </target>
          </text>
          <text key="move/director/senior-director/promotion/condition/panel/1">
            <original>A selection panel with members of both tracks agrees</original>
            <target>Ein Auswahlgremium mit Mitgliedern aus beiden Laufbahnen stimmt zu</target>
          </text>
          <text key="move/director/senior-director/promotion/condition/agreement/1">
            <original>The yearly plan of the company confirms that work of this grade exists</original>
            <target>Die Jahresplanung des Unternehmens bestätigt, dass es Arbeit dieser Entgeltgruppe gibt</target>
          </text>
          <text key="move/expert/team-lead/switch/condition/evidence/1">
            <original>Two examples of leading, confirmed by people who were led</original>
            <target>Zwei Beispiele für Führung, bestätigt von Menschen, die geführt wurden</target>
          </text>
          <text key="move/expert/team-lead/switch/condition/training/1">
            <original>Five days of training in leading, as paid working time</original>
            <target>Fünf Tage Schulung in Führung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/expert/team-lead/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/expert/team-lead/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/team-lead/expert/switch/condition/evidence/1">
            <original>Two pieces of craft work, confirmed by people who use them</original>
            <target>Zwei fachliche Arbeiten, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/team-lead/expert/switch/condition/training/1">
            <original>Five days of training in the craft, as paid working time</original>
            <target>Fünf Tage fachliche Schulung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/team-lead/expert/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/team-lead/expert/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/senior-expert/group-lead/switch/condition/evidence/1">
            <original>Two examples of leading, confirmed by people who were led</original>
            <target>Zwei Beispiele für Führung, bestätigt von Menschen, die geführt wurden</target>
          </text>
          <text key="move/senior-expert/group-lead/switch/condition/training/1">
            <original>Five days of training in leading, as paid working time</original>
            <target>Fünf Tage Schulung in Führung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/senior-expert/group-lead/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/senior-expert/group-lead/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/group-lead/senior-expert/switch/condition/evidence/1">
            <original>Two pieces of craft work, confirmed by people who use them</original>
            <target>Zwei fachliche Arbeiten, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/group-lead/senior-expert/switch/condition/training/1">
            <original>Five days of training in the craft, as paid working time</original>
            <target>Fünf Tage fachliche Schulung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/group-lead/senior-expert/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/group-lead/senior-expert/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/principal/area-lead/switch/condition/evidence/1">
            <original>Two examples of leading, confirmed by people who were led</original>
            <target>Zwei Beispiele für Führung, bestätigt von Menschen, die geführt wurden</target>
          </text>
          <text key="move/principal/area-lead/switch/condition/training/1">
            <original>Five days of training in leading, as paid working time</original>
            <target>Fünf Tage Schulung in Führung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/principal/area-lead/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/principal/area-lead/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/area-lead/principal/switch/condition/evidence/1">
            <original>Two pieces of craft work, confirmed by people who use them</original>
            <target>Zwei fachliche Arbeiten, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/area-lead/principal/switch/condition/training/1">
            <original>Five days of training in the craft, as paid working time</original>
            <target>Fünf Tage fachliche Schulung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/area-lead/principal/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/area-lead/principal/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/senior-principal/director/switch/condition/evidence/1">
            <original>Two examples of leading, confirmed by people who were led</original>
            <target>Zwei Beispiele für Führung, bestätigt von Menschen, die geführt wurden</target>
          </text>
          <text key="move/senior-principal/director/switch/condition/training/1">
            <original>Five days of training in leading, as paid working time</original>
            <target>Fünf Tage Schulung in Führung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/senior-principal/director/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/senior-principal/director/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/director/senior-principal/switch/condition/evidence/1">
            <original>Two pieces of craft work, confirmed by people who use them</original>
            <target>Zwei fachliche Arbeiten, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/director/senior-principal/switch/condition/training/1">
            <original>Five days of training in the craft, as paid working time</original>
            <target>Fünf Tage fachliche Schulung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/director/senior-principal/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/director/senior-principal/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/fellow/senior-director/switch/condition/evidence/1">
            <original>Two examples of leading, confirmed by people who were led</original>
            <target>Zwei Beispiele für Führung, bestätigt von Menschen, die geführt wurden</target>
          </text>
          <text key="move/fellow/senior-director/switch/condition/training/1">
            <original>Five days of training in leading, as paid working time</original>
            <target>Fünf Tage Schulung in Führung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/fellow/senior-director/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/fellow/senior-director/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>
          <text key="move/senior-director/fellow/switch/condition/evidence/1">
            <original>Two pieces of craft work, confirmed by people who use them</original>
            <target>Zwei fachliche Arbeiten, bestätigt von Menschen, die sie nutzen</target>
          </text>
          <text key="move/senior-director/fellow/switch/condition/training/1">
            <original>Five days of training in the craft, as paid working time</original>
            <target>Fünf Tage fachliche Schulung, als bezahlte Arbeitszeit</target>
          </text>
          <text key="move/senior-director/fellow/switch/condition/time/1">
            <original>Six months on trial, with the former role kept open</original>
            <target>Sechs Monate auf Probe, in denen die bisherige Rolle frei gehalten wird</target>
          </text>
          <text key="move/senior-director/fellow/switch/condition/agreement/1">
            <original>The start date is agreed in writing, at the same grade with unchanged base pay</original>
            <target>Der Beginn ist schriftlich vereinbart, bei gleicher Entgeltgruppe und unverändertem Grundentgelt</target>
          </text>

          <text key="forum/craft-council/title">
            <original>Craft council</original>
            <target>Fachrat</target>
          </text>
          <text key="forum/craft-council/summary">
            <original>Decides on methods that several teams rely on. Anybody can bring a question to it.</original>
            <target>Entscheidet über Methoden, auf die sich mehrere Teams verlassen. Alle können eine Frage einbringen.</target>
          </text>

          <text key="forum/people-round/title">
            <original>People round</original>
            <target>Personalrunde</target>
          </text>
          <text key="forum/people-round/summary">
            <original>Decides on growth, workload or the filling of roles; employee representatives attend.</original>
            <target>
              Entscheidet über Entwicklung, Arbeitslast oder die Besetzung von Rollen; die Beschäftigtenvertretung nimmt teil.
            </target>
          </text>

          <text key="forum/area-board/title">
            <original>Area board</original>
            <target>Bereichsrat</target>
          </text>
          <text key="forum/area-board/summary">
            <original>Decides on the yearly plan of an area. Half of its votes belong to experts.</original>
            <target>Entscheidet über die Jahresplanung eines Bereichs. Die Hälfte der Stimmen gehört der Fachlaufbahn.</target>
          </text>

          <text key="forum/direction-board/title">
            <original>Direction board</original>
            <target>Richtungsrat</target>
          </text>
          <text key="forum/direction-board/summary">
            <original>Decides where the company invests or withdraws. Half of its votes belong to experts.</original>
            <target>
              Entscheidet, wo das Unternehmen investiert oder sich zurückzieht. Die Hälfte der Stimmen gehört der Fachlaufbahn.
            </target>
          </text>
        </translation>

        """#),
    ShippedDocument(
      name: "dual-ladder/framework.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Two tracks of equal standing. Extend this framework for each of your job families: add the competencies of the
             craft, change titles or purposes, and have your own panel evaluate the roles. -->
        <framework xmlns="urn:coequal:1"
            format="1.0" id="dual-ladder" version="1.0.0" xml:lang="en" status="illustrative">
          <title>Dual ladder: two equal careers</title>
          <summary>
            A ladder for leaders beside a ladder for experts, from the same first rungs to the same last grade. A base
            for the framework of a job family, or to adopt as it is.
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
                runs beside the leader track, grade by grade, up to the same end.
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

              <!-- From here on, the leader track runs beside this one. -->
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                  <summary>
                    Five members: two experts, two leaders, one employee representative. The same on both tracks.
                  </summary>
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
                  <summary>
                    Five members: two experts, two leaders, one employee representative. The same on both tracks.
                  </summary>
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                    Five members: two experts, two leaders, one person from another job family. The same on both tracks.
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
                  <summary>
                    Five members: two experts, two leaders, one employee representative. The same on both tracks.
                  </summary>
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
                  <summary>
                    Five members: two experts, two leaders, one employee representative. The same on both tracks.
                  </summary>
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
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>
            <move from="senior" to="team-lead" kind="promotion">
              <condition kind="evidence">Three examples of leading a shared task, confirmed by people who took part</condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="training">Five days of training for the new role, as paid working time</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move>

            <!-- Promotions on the expert track. -->
            <move from="expert" to="senior-expert" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
            </move>
            <move from="senior-expert" to="principal" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the area confirms that work of this grade exists</condition>
            </move>
            <move from="principal" to="senior-principal" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <move from="senior-principal" to="fellow" kind="promotion">
              <condition kind="evidence">
                Three results at the level of the higher role, confirmed by people who use them
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>

            <!-- Promotions on the leader track. -->
            <move from="team-lead" to="group-lead" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
            </move>
            <move from="group-lead" to="area-lead" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the area confirms that work of this grade exists</condition>
            </move>
            <move from="area-lead" to="director" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
            </move>
            <move from="director" to="senior-director" kind="promotion">
              <condition kind="evidence">
                Three examples of leading at the level of the higher role, confirmed by people who were led
              </condition>
              <condition kind="panel">A selection panel with members of both tracks agrees</condition>
              <condition kind="agreement">The yearly plan of the company confirms that work of this grade exists</condition>
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
            <forum id="area-board">
              <title>Area board</title>
              <summary>Decides on the yearly plan of an area. Half of its votes belong to experts.</summary>
            </forum>
            <forum id="direction-board">
              <title>Direction board</title>
              <summary>Decides where the company invests or withdraws. Half of its votes belong to experts.</summary>
            </forum>
          </forums>
        </framework>

        """#),
  ]
}
