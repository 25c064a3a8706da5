// Generated from the files in Frameworks/spine by 'Scripts/generate'; edit those.

extension ShippedDocuments {
  package static let spine: [ShippedDocument] = [
    ShippedDocument(
      name: "spine/structure.de.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Die deutschen Texte der Struktur "spine". -->
        <translation xmlns="urn:coequal:1"
            format="1.0" id="spine.de" version="1.0.0" xml:lang="de" status="illustrative" of="spine" kind="structure"
            from="en">
          <text key="title">
            <original>Spine: a job structure to start from</original>
            <target>Spine: eine Stellenstruktur für den Anfang</target>
          </text>
          <text key="summary">
            <original>
              Eleven grades, ten job families and a job evaluation on fourteen factors, for companies of any trade. It is an
              illustration: a company must run its own evaluation panel, with its employee representatives, before it relies on
              points or categories. Pay ranges are left out, for each company to add its own.
            </original>
            <target>
              Elf Entgeltgruppen, zehn Jobfamilien und eine Arbeitsbewertung mit vierzehn Faktoren, für Unternehmen jeder
              Branche. Die Struktur dient der Anschauung: Bevor ein Unternehmen sich auf Punkte oder Beschäftigtengruppen
              stützt, muss es mit seiner Beschäftigtenvertretung ein eigenes Bewertungsgremium einsetzen. Entgeltbänder fehlen;
              jedes Unternehmen ergänzt seine eigenen.
            </target>
          </text>

          <text key="family/engineering/title">
            <original>Engineering</original>
            <target>Technik</target>
          </text>
          <text key="family/engineering/summary">
            <original>Designs, builds, tests and maintains software, machines or installations.</original>
            <target>Entwirft, baut, prüft und erhält Software, Maschinen oder Anlagen.</target>
          </text>

          <text key="family/data/title">
            <original>Data</original>
            <target>Daten</target>
          </text>
          <text key="family/data/summary">
            <original>Gathers, checks and explains data, so that decisions rest on facts.</original>
            <target>Sammelt, prüft und erklärt Daten, damit Entscheidungen auf Tatsachen beruhen.</target>
          </text>

          <text key="family/product/title">
            <original>Product and design</original>
            <target>Produkt und Gestaltung</target>
          </text>
          <text key="family/product/summary">
            <original>Finds out what people need, then shapes the products and services that meet it.</original>
            <target>Findet heraus, was Menschen brauchen, und gestaltet Produkte und Dienste, die dem entsprechen.</target>
          </text>

          <text key="family/sales/title">
            <original>Sales</original>
            <target>Vertrieb</target>
          </text>
          <text key="family/sales/summary">
            <original>Wins customers, advises them and stays in touch with them after the purchase.</original>
            <target>Gewinnt Kundinnen und Kunden, berät sie und bleibt nach dem Kauf mit ihnen in Kontakt.</target>
          </text>

          <text key="family/marketing/title">
            <original>Marketing</original>
            <target>Marketing</target>
          </text>
          <text key="family/marketing/summary">
            <original>Makes known what the company offers, in words and pictures that keep their promise.</original>
            <target>Macht bekannt, was das Unternehmen bietet, in Worten und Bildern, die halten, was sie versprechen.</target>
          </text>

          <text key="family/operations/title">
            <original>Operations and logistics</original>
            <target>Betrieb und Logistik</target>
          </text>
          <text key="family/operations/summary">
            <original>Makes, moves, stores and repairs goods, or keeps sites and services running.</original>
            <target>Stellt Güter her, bewegt, lagert und repariert sie oder hält Standorte und Dienste in Gang.</target>
          </text>

          <text key="family/care/title">
            <original>Care and support</original>
            <target>Pflege und Betreuung</target>
          </text>
          <text key="family/care/summary">
            <original>Cares for people, teaches them or helps them when they need help.</original>
            <target>Pflegt Menschen, bildet sie oder hilft ihnen, wenn sie Hilfe brauchen.</target>
          </text>

          <text key="family/finance/title">
            <original>Finance</original>
            <target>Finanzen</target>
          </text>
          <text key="family/finance/summary">
            <original>Keeps accounts, pays people and suppliers, plans money and shows how the company stands.</original>
            <target>Führt die Bücher, zahlt Entgelte und Rechnungen, plant Geld und zeigt, wie das Unternehmen dasteht.</target>
          </text>

          <text key="family/administration/title">
            <original>Administration</original>
            <target>Verwaltung</target>
          </text>
          <text key="family/administration/summary">
            <original>Keeps records, appointments, contracts and premises in order, so that others can work.</original>
            <target>Hält Unterlagen, Termine, Verträge und Räume in Ordnung, damit andere arbeiten können.</target>
          </text>

          <text key="family/people/title">
            <original>People</original>
            <target>Personal</target>
          </text>
          <text key="family/people/summary">
            <original>Helps the company to find people, pay them fairly, develop them and keep them well.</original>
            <target>Hilft dem Unternehmen, Menschen zu finden, gerecht zu bezahlen, zu fördern und gesund zu erhalten.</target>
          </text>

          <text key="grade/g1/title">
            <original>Guided work</original>
            <target>Angeleitete Arbeit</target>
          </text>
          <text key="grade/g1/summary">
            <original>Carries out single tasks in the way that was shown, with somebody at hand.</original>
            <target>Führt einzelne Aufgaben so aus, wie sie gezeigt wurden; eine erfahrene Person ist in der Nähe.</target>
          </text>

          <text key="grade/g2/title">
            <original>Checked work</original>
            <target>Geprüfte Arbeit</target>
          </text>
          <text key="grade/g2/summary">
            <original>Finishes complete tasks by known methods; somebody checks the result.</original>
            <target>Erledigt vollständige Aufgaben mit bekannten Methoden; das Ergebnis wird geprüft.</target>
          </text>

          <text key="grade/g3/title">
            <original>Independent work</original>
            <target>Selbstständige Arbeit</target>
          </text>
          <text key="grade/g3/summary">
            <original>Delivers complete results that are used without a second check.</original>
            <target>Liefert vollständige Ergebnisse, die ohne weitere Prüfung genutzt werden.</target>
          </text>

          <text key="grade/g4/title">
            <original>Difficult cases</original>
            <target>Schwierige Fälle</target>
          </text>
          <text key="grade/g4/summary">
            <original>Solves the cases of a team for which the usual way is not enough.</original>
            <target>Löst die Fälle eines Teams, für die der übliche Weg nicht ausreicht.</target>
          </text>

          <text key="grade/g5/title">
            <original>Work for a team or a field</original>
            <target>Arbeit für ein Team oder ein Fachgebiet</target>
          </text>
          <text key="grade/g5/summary">
            <original>Answers for the results of a whole team, or for one field that several teams rely on.</original>
            <target>
              Steht für die Ergebnisse eines ganzen Teams ein oder für ein Fachgebiet, auf das sich mehrere Teams verlassen.
            </target>
          </text>

          <text key="grade/g6/title">
            <original>Work that joins teams</original>
            <target>Arbeit, die Teams verbindet</target>
          </text>
          <text key="grade/g6/summary">
            <original>Answers for how several teams reach results together, for a year or more ahead.</original>
            <target>Steht dafür ein, wie mehrere Teams gemeinsam zu Ergebnissen kommen, ein Jahr oder länger im Voraus.</target>
          </text>

          <text key="grade/g7/title">
            <original>Work for an area</original>
            <target>Arbeit für einen Bereich</target>
          </text>
          <text key="grade/g7/summary">
            <original>Answers for the results, the standard or the deliveries of an area with aims of its own.</original>
            <target>Steht für Ergebnisse, Maßstäbe oder Lieferungen eines Bereichs mit eigenen Zielen ein.</target>
          </text>

          <text key="grade/g8/title">
            <original>Work that joins areas</original>
            <target>Arbeit, die Bereiche verbindet</target>
          </text>
          <text key="grade/g8/summary">
            <original>Answers for results that several areas can only reach together.</original>
            <target>Steht für Ergebnisse ein, die mehrere Bereiche nur gemeinsam erreichen.</target>
          </text>

          <text key="grade/g9/title">
            <original>Work for a main line of the company</original>
            <target>Arbeit für ein Kernfeld des Unternehmens</target>
          </text>
          <text key="grade/g9/summary">
            <original>Answers for a line of work, or a field of knowledge, on which the future of the company rests.</original>
            <target>Steht für ein Arbeitsfeld oder ein Wissensgebiet ein, auf dem die Zukunft des Unternehmens ruht.</target>
          </text>

          <text key="grade/g10/title">
            <original>Work that joins the lines of the company</original>
            <target>Arbeit, die Kernfelder verbindet</target>
          </text>
          <text key="grade/g10/summary">
            <original>Answers for how the lines of the company serve its purpose together, for years ahead.</original>
            <target>
              Steht dafür ein, wie die Kernfelder des Unternehmens auf Jahre hinaus gemeinsam seinem Zweck dienen.
            </target>
          </text>

          <text key="grade/g11/title">
            <original>Work for the company as a whole</original>
            <target>Arbeit für das ganze Unternehmen</target>
          </text>
          <text key="grade/g11/summary">
            <original>Answers for the company towards the people it employs, serves or belongs to.</original>
            <target>
              Steht für das Unternehmen ein gegenüber den Menschen, die es beschäftigt, für die es da ist und denen es gehört.
            </target>
          </text>

          <text key="job-evaluation/title">
            <original>Job evaluation on four criteria</original>
            <target>Arbeitsbewertung nach vier Kriterien</target>
          </text>

          <text key="job-evaluation/summary">
            <original>
              Fourteen factors on the four criteria of the EU pay transparency directive, with what is easily overlooked:
              emotional demands, care of people, physical effort. The weights are a proposal that no panel has agreed on.
            </original>
            <target>
              Vierzehn Faktoren zu den vier Kriterien der EU-Entgelttransparenzrichtlinie, auch zu dem, was leicht übersehen
              wird: emotionale Belastung, Sorge für Menschen, körperliche Belastung. Die Gewichte sind ein Vorschlag, über den
              noch kein Gremium entschieden hat.
            </target>
          </text>

          <text key="factor/knowledge/title">
            <original>Knowledge</original>
            <target>Wissen</target>
          </text>
          <text key="factor/knowledge/summary">
            <original>What people must know to do the work. How they learnt it makes no difference.</original>
            <target>Was Menschen wissen müssen, um die Arbeit zu tun. Wie sie es gelernt haben, spielt keine Rolle.</target>
          </text>
          <text key="factor/knowledge/step/1">
            <original>Routines that a new colleague learns within a month.</original>
            <target>Abläufe, die neue Kolleginnen und Kollegen innerhalb eines Monats lernen.</target>
          </text>
          <text key="factor/knowledge/step/2">
            <original>One kind of work with its rules, tools or materials, learnt within about a year.</original>
            <target>Eine Art von Arbeit mit ihren Regeln, Werkzeugen oder Materialien, in etwa einem Jahr erlernt.</target>
          </text>
          <text key="factor/knowledge/step/3">
            <original>A whole occupation, learnt by vocational training, a degree or practice of the same depth.</original>
            <target>Ein ganzer Beruf, erlernt durch Ausbildung, Studium oder gleichwertige Praxis.</target>
          </text>
          <text key="factor/knowledge/step/4">
            <original>An occupation in depth, together with working knowledge of the fields around it.</original>
            <target>Ein Beruf in der Tiefe, dazu anwendbares Wissen in den angrenzenden Fachgebieten.</target>
          </text>
          <text key="factor/knowledge/step/5">
            <original>Knowledge at the edge of a field, which experts from elsewhere ask for.</original>
            <target>Wissen an der Grenze eines Fachgebiets, nach dem auch Fachleute von anderswo fragen.</target>
          </text>

          <text key="factor/problem-solving/title">
            <original>Problem solving</original>
            <target>Problemlösung</target>
          </text>
          <text key="factor/problem-solving/summary">
            <original>How far the answers are known beforehand.</original>
            <target>Wie weit die Antworten schon vorher feststehen.</target>
          </text>
          <text key="factor/problem-solving/step/1">
            <original>Picks the right answer by a rule or a shown example.</original>
            <target>Wählt die richtige Antwort nach einer Regel oder einem gezeigten Beispiel.</target>
          </text>
          <text key="factor/problem-solving/step/2">
            <original>Combines known methods for problems of a familiar kind.</original>
            <target>Verbindet bekannte Methoden bei Problemen vertrauter Art.</target>
          </text>
          <text key="factor/problem-solving/step/3">
            <original>Finds the causes of unfamiliar problems within one field.</original>
            <target>Findet die Ursachen unbekannter Probleme innerhalb eines Fachgebiets.</target>
          </text>
          <text key="factor/problem-solving/step/4">
            <original>Finds answers where several fields, or aims that contradict each other, meet.</original>
            <target>Findet Antworten, wo mehrere Fachgebiete oder widersprüchliche Ziele aufeinandertreffen.</target>
          </text>
          <text key="factor/problem-solving/step/5">
            <original>Finds answers to questions for which no method exists yet.</original>
            <target>Findet Antworten auf Fragen, für die es noch keine Methode gibt.</target>
          </text>

          <text key="factor/communication/title">
            <original>Communication</original>
            <target>Kommunikation</target>
          </text>
          <text key="factor/communication/summary">
            <original>What has to be reached with other people by listening, speaking, signing or writing.</original>
            <target>Was bei anderen Menschen durch Zuhören, Sprechen, Gebärden oder Schreiben zu erreichen ist.</target>
          </text>
          <text key="factor/communication/step/1">
            <original>Passes on facts within a team.</original>
            <target>Gibt Tatsachen innerhalb eines Teams weiter.</target>
          </text>
          <text key="factor/communication/step/2">
            <original>Explains matters to people outside the team, or reassures them in everyday situations.</original>
            <target>Erklärt Menschen außerhalb des Teams Sachverhalte oder beruhigt sie in alltäglichen Situationen.</target>
          </text>
          <text key="factor/communication/step/3">
            <original>Wins the trust of people who are worried, hesitant or of another opinion.</original>
            <target>Gewinnt das Vertrauen von Menschen, die besorgt, unschlüssig oder anderer Meinung sind.</target>
          </text>
          <text key="factor/communication/step/4">
            <original>Brings people with opposing interests to an agreement, or guides people through a crisis.</original>
            <target>
              Bringt Menschen mit gegensätzlichen Interessen zu einer Einigung oder begleitet Menschen durch eine Krise.
            </target>
          </text>
          <text key="factor/communication/step/5">
            <original>Reaches agreements that bind the whole company for years.</original>
            <target>Erzielt Vereinbarungen, die das ganze Unternehmen auf Jahre binden.</target>
          </text>

          <text key="factor/planning/title">
            <original>Planning</original>
            <target>Planung</target>
          </text>
          <text key="factor/planning/summary">
            <original>How far ahead work has to be laid out, and for how many people.</original>
            <target>Wie weit im Voraus und für wie viele Menschen Arbeit einzuteilen ist.</target>
          </text>
          <text key="factor/planning/step/1">
            <original>Puts the tasks of a day in order.</original>
            <target>Bringt die Aufgaben eines Tages in eine Reihenfolge.</target>
          </text>
          <text key="factor/planning/step/2">
            <original>Lays out one person's work for weeks ahead, around dates that others set.</original>
            <target>Teilt die eigene Arbeit für Wochen ein, um Termine herum, die andere setzen.</target>
          </text>
          <text key="factor/planning/step/3">
            <original>Lays out the work of several people for months ahead.</original>
            <target>Teilt die Arbeit mehrerer Menschen für Monate ein.</target>
          </text>
          <text key="factor/planning/step/4">
            <original>Lays out the work of several teams for a year or longer.</original>
            <target>Teilt die Arbeit mehrerer Teams für ein Jahr oder länger ein.</target>
          </text>
          <text key="factor/planning/step/5">
            <original>Lays out people, money or sites of the company for several years.</original>
            <target>Plant Menschen, Geld oder Standorte des Unternehmens für mehrere Jahre.</target>
          </text>

          <text key="factor/physical-skill/title">
            <original>Physical skill</original>
            <target>Körperliches Geschick</target>
          </text>
          <text key="factor/physical-skill/summary">
            <original>How exact, fast or coordinated hands, senses, voice or body have to work.</original>
            <target>Wie genau, schnell oder abgestimmt Hände, Sinne, Stimme oder Körper arbeiten müssen.</target>
          </text>
          <text key="factor/physical-skill/step/1">
            <original>Everyday movements that need no practice.</original>
            <target>Alltägliche Bewegungen, die keine Übung brauchen.</target>
          </text>
          <text key="factor/physical-skill/step/2">
            <original>Practised movements of ordinary exactness, such as typing, driving a car or using hand tools.</original>
            <target>
              Geübte Bewegungen von gewöhnlicher Genauigkeit, etwa Tippen, Autofahren oder Arbeit mit Handwerkzeug.
            </target>
          </text>
          <text key="factor/physical-skill/step/3">
            <original>
              Exact movements with special tools, vehicles or instruments, or when moving people, learnt over months.
            </original>
            <target>
              Genaue Bewegungen mit besonderen Werkzeugen, Fahrzeugen oder Instrumenten oder beim Umlagern von Menschen, über
              Monate erlernt.
            </target>
          </text>
          <text key="factor/physical-skill/step/4">
            <original>
              Very exact or fast movements under difficulty, such as placing an infusion or fine assembly at a set pace.
            </original>
            <target>
              Sehr genaue oder schnelle Bewegungen unter erschwerten Umständen, etwa eine Infusion legen oder Feinmontage im
              Takt.
            </target>
          </text>
          <text key="factor/physical-skill/step/5">
            <original>Movements learnt over years, in which a millimetre or a second decides over injury or damage.</original>
            <target>
              Über Jahre erlernte Bewegungen, bei denen ein Millimeter oder eine Sekunde über Schaden entscheidet.
            </target>
          </text>

          <text key="factor/mental-effort/title">
            <original>Mental effort</original>
            <target>Geistige Belastung</target>
          </text>
          <text key="factor/mental-effort/summary">
            <original>How long close attention lasts, how frequently it is broken, who sets the pace.</original>
            <target>Wie lange hohe Aufmerksamkeit nötig ist, wie oft sie gestört wird und wer das Tempo bestimmt.</target>
          </text>
          <text key="factor/mental-effort/step/1">
            <original>Attention for short spells, with pauses chosen freely.</original>
            <target>Aufmerksamkeit für kurze Zeit, mit frei gewählten Pausen.</target>
          </text>
          <text key="factor/mental-effort/step/2">
            <original>Close attention for up to half of the working time.</original>
            <target>Hohe Aufmerksamkeit bis zur Hälfte der Arbeitszeit.</target>
          </text>
          <text key="factor/mental-effort/step/3">
            <original>Close attention for most of the working time, at a pace that people set themselves.</original>
            <target>Hohe Aufmerksamkeit während des größten Teils der Arbeitszeit, in selbst bestimmtem Tempo.</target>
          </text>
          <text key="factor/mental-effort/step/4">
            <original>
              Close attention for most of the working time, interrupted every hour or at a pace that others set.
            </original>
            <target>
              Hohe Aufmerksamkeit während des größten Teils der Arbeitszeit, stündlich unterbrochen oder in einem Tempo, das
              andere bestimmen.
            </target>
          </text>
          <text key="factor/mental-effort/step/5">
            <original>
              Attention in which a lapse of seconds does grave harm, or several open questions held in mind for months.
            </original>
            <target>
              Aufmerksamkeit, bei der ein Aussetzer von Sekunden schweren Schaden anrichtet, oder mehrere offene Fragen, die
              über Monate im Kopf bleiben.
            </target>
          </text>

          <text key="factor/emotional-demands/title">
            <original>Emotional demands</original>
            <target>Emotionale Belastung</target>
          </text>
          <text key="factor/emotional-demands/summary">
            <original>Distress, conflict, grief or aggression that the work brings with it.</original>
            <target>Leid, Konflikte, Trauer oder Aggression, die die Arbeit mit sich bringt.</target>
          </text>
          <text key="factor/emotional-demands/step/1">
            <original>Distress or conflict comes up a few times a year.</original>
            <target>Leid oder Konflikte kommen einige Male im Jahr vor.</target>
          </text>
          <text key="factor/emotional-demands/step/2">
            <original>Distress or conflict comes up about once a month.</original>
            <target>Leid oder Konflikte kommen etwa einmal im Monat vor.</target>
          </text>
          <text key="factor/emotional-demands/step/3">
            <original>Distress, conflict or blame comes up every week, or friendliness must be kept up all day.</original>
            <target>
              Leid, Konflikte oder Vorwürfe kommen jede Woche vor, oder Freundlichkeit ist den ganzen Tag gefordert.
            </target>
          </text>
          <text key="factor/emotional-demands/step/4">
            <original>Distress, grief or aggression of other people has to be borne on most days.</original>
            <target>Leid, Trauer oder Aggression anderer Menschen sind an den meisten Tagen auszuhalten.</target>
          </text>
          <text key="factor/emotional-demands/step/5">
            <original>Dying, violence or the loss of people's livelihood is a lasting part of the work.</original>
            <target>Sterben, Gewalt oder der Verlust der Lebensgrundlage von Menschen gehören dauerhaft zur Arbeit.</target>
          </text>

          <text key="factor/physical-effort/title">
            <original>Physical effort</original>
            <target>Körperliche Belastung</target>
          </text>
          <text key="factor/physical-effort/summary">
            <original>Posture, movement and loads. Lifting a person counts like lifting goods.</original>
            <target>Haltung, Bewegung und Lasten. Einen Menschen zu heben zählt wie das Heben von Gütern.</target>
          </text>
          <text key="factor/physical-effort/step/1">
            <original>Posture is chosen freely; hardly anything is lifted.</original>
            <target>Die Haltung ist frei wählbar; gehoben wird kaum etwas.</target>
          </text>
          <text key="factor/physical-effort/step/2">
            <original>Stands, walks or keeps one posture for up to half of the working time.</original>
            <target>Steht, geht oder verharrt in einer Haltung bis zur Hälfte der Arbeitszeit.</target>
          </text>
          <text key="factor/physical-effort/step/3">
            <original>
              Stands, walks or keeps one posture for most of the working time, or moves up to 10 kg every hour.
            </original>
            <target>
              Steht, geht oder verharrt in einer Haltung den größten Teil der Arbeitszeit oder bewegt stündlich bis 10 kg.
            </target>
          </text>
          <text key="factor/physical-effort/step/4">
            <original>Moves more than 10 kg, or supports the weight of a person, every hour.</original>
            <target>Bewegt stündlich mehr als 10 kg oder stützt stündlich das Gewicht eines Menschen.</target>
          </text>
          <text key="factor/physical-effort/step/5">
            <original>Moves heavy loads or people, or works in forced postures, for most of the working time.</original>
            <target>
              Bewegt schwere Lasten oder Menschen oder arbeitet in Zwangshaltung, den größten Teil der Arbeitszeit.
            </target>
          </text>

          <text key="factor/people/title">
            <original>Responsibility for people</original>
            <target>Verantwortung für Menschen</target>
          </text>
          <text key="factor/people/summary">
            <original>
              Growth, health and safety of other people. Those who are led, taught, cared for or protected count alike.
            </original>
            <target>
              Entwicklung, Gesundheit und Sicherheit anderer Menschen. Führen, Lehren, Pflegen und Schützen zählen gleich.
            </target>
          </text>
          <text key="factor/people/step/1">
            <original>Shares knowledge with colleagues.</original>
            <target>Teilt Wissen mit Kolleginnen und Kollegen.</target>
          </text>
          <text key="factor/people/step/2">
            <original>Teaches colleagues single skills, or helps people with everyday needs.</original>
            <target>Bringt anderen einzelne Fertigkeiten bei oder hilft Menschen bei alltäglichen Bedürfnissen.</target>
          </text>
          <text key="factor/people/step/3">
            <original>
              Answers for the growth of a team, for teaching a craft to several teams or for people who depend on care.
            </original>
            <target>
              Steht für die Entwicklung eines Teams ein, für die Vermittlung eines Fachs in mehreren Teams oder für Menschen,
              die auf Pflege angewiesen sind.
            </target>
          </text>
          <text key="factor/people/step/4">
            <original>
              Answers for the growth of several teams, for the craft of an area or, without a second check, for people's health.
            </original>
            <target>
              Steht für die Entwicklung mehrerer Teams ein, für das fachliche Können eines Bereichs oder, ohne weitere Prüfung,
              für die Gesundheit von Menschen.
            </target>
          </text>
          <text key="factor/people/step/5">
            <original>
              Answers for people across the company, or for the lives of many: their growth, craft, health or safety.
            </original>
            <target>
              Steht für Menschen im ganzen Unternehmen oder für das Leben vieler ein: ihre Entwicklung, ihr Können, ihre
              Gesundheit oder ihre Sicherheit.
            </target>
          </text>

          <text key="factor/results/title">
            <original>Responsibility for results</original>
            <target>Verantwortung für Ergebnisse</target>
          </text>
          <text key="factor/results/summary">
            <original>Who relies on the results that a person answers for.</original>
            <target>Wer sich auf die Ergebnisse verlässt, für die eine Person einsteht.</target>
          </text>
          <text key="factor/results/step/1">
            <original>Tasks that somebody checks before they have an effect.</original>
            <target>Aufgaben, die geprüft werden, bevor sie sich auswirken.</target>
          </text>
          <text key="factor/results/step/2">
            <original>Complete results that a team or single customers rely on.</original>
            <target>Vollständige Ergebnisse, auf die sich ein Team oder einzelne Kundinnen und Kunden verlassen.</target>
          </text>
          <text key="factor/results/step/3">
            <original>The results of a whole team, or results that several teams rely on.</original>
            <target>Die Ergebnisse eines ganzen Teams oder Ergebnisse, auf die sich mehrere Teams verlassen.</target>
          </text>
          <text key="factor/results/step/4">
            <original>The results of an area, or results that a whole area relies on.</original>
            <target>Die Ergebnisse eines Bereichs oder Ergebnisse, auf die sich ein ganzer Bereich verlässt.</target>
          </text>
          <text key="factor/results/step/5">
            <original>The results of a main line of the company, or results that the whole company relies on.</original>
            <target>Die Ergebnisse eines Kernfelds oder Ergebnisse, auf die sich das ganze Unternehmen verlässt.</target>
          </text>

          <text key="factor/money-and-goods/title">
            <original>Responsibility for money and goods</original>
            <target>Verantwortung für Geld und Güter</target>
          </text>
          <text key="factor/money-and-goods/summary">
            <original>
              Money, stock, equipment or premises in a person's hands, measured by the average pay in the company.
            </original>
            <target>
              Geld, Vorräte, Geräte oder Räume in der Hand einer Person, gemessen am Durchschnittsentgelt im Unternehmen.
            </target>
          </text>
          <text key="factor/money-and-goods/step/1">
            <original>Worth up to a month's pay.</original>
            <target>Im Wert von bis zu einem Monatsentgelt.</target>
          </text>
          <text key="factor/money-and-goods/step/2">
            <original>Worth up to a year's pay.</original>
            <target>Im Wert von bis zu einem Jahresentgelt.</target>
          </text>
          <text key="factor/money-and-goods/step/3">
            <original>Worth up to ten years' pay.</original>
            <target>Im Wert von bis zu zehn Jahresentgelten.</target>
          </text>
          <text key="factor/money-and-goods/step/4">
            <original>Worth up to a hundred years' pay.</original>
            <target>Im Wert von bis zu hundert Jahresentgelten.</target>
          </text>
          <text key="factor/money-and-goods/step/5">
            <original>Worth more than a hundred years' pay.</original>
            <target>Im Wert von mehr als hundert Jahresentgelten.</target>
          </text>

          <text key="factor/information/title">
            <original>Responsibility for information</original>
            <target>Verantwortung für Informationen</target>
          </text>
          <text key="factor/information/summary">
            <original>What happens when information is wrong, lost or in the wrong hands.</original>
            <target>Was geschieht, wenn Informationen falsch sind, verloren gehen oder in falsche Hände geraten.</target>
          </text>
          <text key="factor/information/step/1">
            <original>A slip is noticed at once and costs minutes.</original>
            <target>Ein Versehen fällt sofort auf und kostet Minuten.</target>
          </text>
          <text key="factor/information/step/2">
            <original>A slip costs colleagues hours of work.</original>
            <target>Ein Versehen kostet andere Stunden ihrer Arbeit.</target>
          </text>
          <text key="factor/information/step/3">
            <original>A slip harms a customer, or the privacy of single people.</original>
            <target>Ein Versehen schadet Kundinnen und Kunden oder der Privatsphäre einzelner Menschen.</target>
          </text>
          <text key="factor/information/step/4">
            <original>A slip harms many people, or costs the company more than an area can make up for in a year.</original>
            <target>
              Ein Versehen schadet vielen Menschen oder kostet mehr, als ein Bereich in einem Jahr ausgleichen kann.
            </target>
          </text>
          <text key="factor/information/step/5">
            <original>A slip endangers lives, or the company itself.</original>
            <target>Ein Versehen gefährdet Leben oder das Unternehmen selbst.</target>
          </text>

          <text key="factor/surroundings/title">
            <original>Surroundings</original>
            <target>Umgebung</target>
          </text>
          <text key="factor/surroundings/summary">
            <original>Noise, weather, dirt, smells, infection or danger at the place of work.</original>
            <target>Lärm, Wetter, Schmutz, Gerüche, Ansteckung oder Gefahr am Arbeitsort.</target>
          </text>
          <text key="factor/surroundings/step/1">
            <original>Sheltered, quiet and safe for nearly all of the working time.</original>
            <target>Geschützt, ruhig und sicher während fast der gesamten Arbeitszeit.</target>
          </text>
          <text key="factor/surroundings/step/2">
            <original>Unpleasant or dangerous for up to a quarter of the working time.</original>
            <target>Unangenehm oder gefährlich bis zu einem Viertel der Arbeitszeit.</target>
          </text>
          <text key="factor/surroundings/step/3">
            <original>Unpleasant or dangerous for a quarter to half of the working time.</original>
            <target>Unangenehm oder gefährlich ein Viertel bis die Hälfte der Arbeitszeit.</target>
          </text>
          <text key="factor/surroundings/step/4">
            <original>Unpleasant or dangerous for more than half of the working time.</original>
            <target>Unangenehm oder gefährlich mehr als die Hälfte der Arbeitszeit.</target>
          </text>
          <text key="factor/surroundings/step/5">
            <original>As on step 4, and a risk of injury or illness remains in spite of protective equipment.</original>
            <target>Wie auf Stufe 4, und trotz Schutzausrüstung bleibt ein Risiko für Verletzung oder Krankheit.</target>
          </text>

          <text key="factor/working-time/title">
            <original>Working time</original>
            <target>Arbeitszeit</target>
          </text>
          <text key="factor/working-time/summary">
            <original>What the timetable takes from sleep, family and free time.</original>
            <target>Was der Zeitplan der Arbeit von Schlaf, Familie und Freizeit nimmt.</target>
          </text>
          <text key="factor/working-time/step/1">
            <original>Daytime hours that people can move themselves; hardly any nights away.</original>
            <target>Arbeit am Tag, deren Beginn und Ende sich frei verschieben lassen; kaum Nächte auswärts.</target>
          </text>
          <text key="factor/working-time/step/2">
            <original>Fixed daytime hours, or up to 30 nights away in a year.</original>
            <target>Feste Zeiten am Tag oder bis zu 30 Nächte auswärts im Jahr.</target>
          </text>
          <text key="factor/working-time/step/3">
            <original>Early or late shifts, weekend duty, on-call weeks, or 31 to 60 nights away in a year.</original>
            <target>Früh- oder Spätschichten, Wochenenddienst, Rufbereitschaft oder 31 bis 60 Nächte auswärts im Jahr.</target>
          </text>
          <text key="factor/working-time/step/4">
            <original>Shifts that include nights, duties split over the day, or 61 to 120 nights away in a year.</original>
            <target>Schichten mit Nachtdienst, geteilte Dienste oder 61 bis 120 Nächte auswärts im Jahr.</target>
          </text>
          <text key="factor/working-time/step/5">
            <original>
              Mostly night work, changes at less than four days' notice every month, or more than 120 nights away.
            </original>
            <target>
              Überwiegend Nachtarbeit, jeden Monat Änderungen mit weniger als vier Tagen Vorlauf oder mehr als 120 Nächte
              auswärts.
            </target>
          </text>

          <text key="categories/category/c1/title">
            <original>Category 1</original>
            <target>Beschäftigtengruppe 1</target>
          </text>
          <text key="categories/category/c2/title">
            <original>Category 2</original>
            <target>Beschäftigtengruppe 2</target>
          </text>
          <text key="categories/category/c3/title">
            <original>Category 3</original>
            <target>Beschäftigtengruppe 3</target>
          </text>
          <text key="categories/category/c4/title">
            <original>Category 4</original>
            <target>Beschäftigtengruppe 4</target>
          </text>
          <text key="categories/category/c5/title">
            <original>Category 5</original>
            <target>Beschäftigtengruppe 5</target>
          </text>
          <text key="categories/category/c6/title">
            <original>Category 6</original>
            <target>Beschäftigtengruppe 6</target>
          </text>
          <text key="categories/category/c7/title">
            <original>Category 7</original>
            <target>Beschäftigtengruppe 7</target>
          </text>
          <text key="categories/category/c8/title">
            <original>Category 8</original>
            <target>Beschäftigtengruppe 8</target>
          </text>
          <text key="categories/category/c9/title">
            <original>Category 9</original>
            <target>Beschäftigtengruppe 9</target>
          </text>
          <text key="categories/category/c10/title">
            <original>Category 10</original>
            <target>Beschäftigtengruppe 10</target>
          </text>
          <text key="categories/category/c11/title">
            <original>Category 11</original>
            <target>Beschäftigtengruppe 11</target>
          </text>
        </translation>

        """#),
    ShippedDocument(
      name: "spine/structure.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- A structure to start from, for companies of any trade. Change the id first, then the families, then the grades.
             Steps, weights and limits of categories are proposals for your own evaluation panel, not results. -->
        <structure xmlns="urn:coequal:1"
            format="1.0" id="spine" version="1.0.0" xml:lang="en" status="illustrative" branch="g5" dual-until="g9">
          <title>Spine: a job structure to start from</title>
          <summary>
            Eleven grades, ten job families and a job evaluation on fourteen factors, for companies of any trade. It is an
            illustration: a company must run its own evaluation panel, with its employee representatives, before it relies on
            points or categories. Pay ranges are left out, for each company to add its own.
          </summary>

          <!-- Keep the families that you have, rename them, add your own. Nothing in the grades or factors depends on them. -->
          <families>
            <family id="engineering" function="technology">
              <title>Engineering</title>
              <summary>Designs, builds, tests and maintains software, machines or installations.</summary>
            </family>
            <family id="data" function="technology">
              <title>Data</title>
              <summary>Gathers, checks and explains data, so that decisions rest on facts.</summary>
            </family>
            <family id="product" function="technology">
              <title>Product and design</title>
              <summary>Finds out what people need, then shapes the products and services that meet it.</summary>
            </family>
            <family id="sales" function="market">
              <title>Sales</title>
              <summary>Wins customers, advises them and stays in touch with them after the purchase.</summary>
            </family>
            <family id="marketing" function="market">
              <title>Marketing</title>
              <summary>Makes known what the company offers, in words and pictures that keep their promise.</summary>
            </family>
            <family id="operations" function="operations">
              <title>Operations and logistics</title>
              <summary>Makes, moves, stores and repairs goods, or keeps sites and services running.</summary>
            </family>
            <family id="care" function="services">
              <title>Care and support</title>
              <summary>Cares for people, teaches them or helps them when they need help.</summary>
            </family>
            <family id="finance" function="corporate">
              <title>Finance</title>
              <summary>Keeps accounts, pays people and suppliers, plans money and shows how the company stands.</summary>
            </family>
            <family id="administration" function="corporate">
              <title>Administration</title>
              <summary>Keeps records, appointments, contracts and premises in order, so that others can work.</summary>
            </family>
            <family id="people" function="corporate">
              <title>People</title>
              <summary>Helps the company to find people, pay them fairly, develop them and keep them well.</summary>
            </family>
          </families>

          <!-- Rank 1 is the lowest. A grade is named by the kind of work, never by the number of people who report to a
               role, so that leaders, executors and experts can share it. -->
          <grades>
            <grade id="g1" rank="1">
              <title>Guided work</title>
              <summary>Carries out single tasks in the way that was shown, with somebody at hand.</summary>
            </grade>
            <grade id="g2" rank="2">
              <title>Checked work</title>
              <summary>Finishes complete tasks by known methods; somebody checks the result.</summary>
            </grade>
            <grade id="g3" rank="3">
              <title>Independent work</title>
              <summary>Delivers complete results that are used without a second check.</summary>
            </grade>
            <grade id="g4" rank="4">
              <title>Difficult cases</title>
              <summary>Solves the cases of a team for which the usual way is not enough.</summary>
            </grade>
            <grade id="g5" rank="5">
              <title>Work for a team or a field</title>
              <summary>Answers for the results of a whole team, or for one field that several teams rely on.</summary>
            </grade>
            <grade id="g6" rank="6">
              <title>Work that joins teams</title>
              <summary>Answers for how several teams reach results together, for a year or more ahead.</summary>
            </grade>
            <grade id="g7" rank="7">
              <title>Work for an area</title>
              <summary>Answers for the results, the standard or the deliveries of an area with aims of its own.</summary>
            </grade>
            <grade id="g8" rank="8">
              <title>Work that joins areas</title>
              <summary>Answers for results that several areas can only reach together.</summary>
            </grade>
            <grade id="g9" rank="9">
              <title>Work for a main line of the company</title>
              <summary>Answers for a line of work, or a field of knowledge, on which the future of the company rests.</summary>
            </grade>
            <grade id="g10" rank="10">
              <title>Work that joins the lines of the company</title>
              <summary>Answers for how the lines of the company serve its purpose together, for years ahead.</summary>
            </grade>
            <grade id="g11" rank="11">
              <title>Work for the company as a whole</title>
              <summary>Answers for the company towards the people it employs, serves or belongs to.</summary>
            </grade>
          </grades>

          <!-- A step gives weight × level ÷ 5 × 1000 points: the least is 200, the most 1000. Judge the work, not the
               person who does it, and give a reason for every level. -->
          <job-evaluation id="four-criteria" status="illustrative" points="1000">
            <title>Job evaluation on four criteria</title>
            <summary>
              Fourteen factors on the four criteria of the EU pay transparency directive, with what is easily overlooked:
              emotional demands, care of people, physical effort. The weights are a proposal that no panel has agreed on.
            </summary>

            <!-- Skills: 35 % -->
            <factor id="knowledge" criterion="skills" weight="10%">
              <title>Knowledge</title>
              <summary>What people must know to do the work. How they learnt it makes no difference.</summary>
              <step level="1">Routines that a new colleague learns within a month.</step>
              <step level="2">One kind of work with its rules, tools or materials, learnt within about a year.</step>
              <step level="3">A whole occupation, learnt by vocational training, a degree or practice of the same depth.</step>
              <step level="4">An occupation in depth, together with working knowledge of the fields around it.</step>
              <step level="5">Knowledge at the edge of a field, which experts from elsewhere ask for.</step>
            </factor>
            <factor id="problem-solving" criterion="skills" weight="10%">
              <title>Problem solving</title>
              <summary>How far the answers are known beforehand.</summary>
              <step level="1">Picks the right answer by a rule or a shown example.</step>
              <step level="2">Combines known methods for problems of a familiar kind.</step>
              <step level="3">Finds the causes of unfamiliar problems within one field.</step>
              <step level="4">Finds answers where several fields, or aims that contradict each other, meet.</step>
              <step level="5">Finds answers to questions for which no method exists yet.</step>
            </factor>
            <factor id="communication" criterion="skills" weight="7%">
              <title>Communication</title>
              <summary>What has to be reached with other people by listening, speaking, signing or writing.</summary>
              <step level="1">Passes on facts within a team.</step>
              <step level="2">Explains matters to people outside the team, or reassures them in everyday situations.</step>
              <step level="3">Wins the trust of people who are worried, hesitant or of another opinion.</step>
              <step level="4">Brings people with opposing interests to an agreement, or guides people through a crisis.</step>
              <step level="5">Reaches agreements that bind the whole company for years.</step>
            </factor>
            <factor id="planning" criterion="skills" weight="4%">
              <title>Planning</title>
              <summary>How far ahead work has to be laid out, and for how many people.</summary>
              <step level="1">Puts the tasks of a day in order.</step>
              <step level="2">Lays out one person's work for weeks ahead, around dates that others set.</step>
              <step level="3">Lays out the work of several people for months ahead.</step>
              <step level="4">Lays out the work of several teams for a year or longer.</step>
              <step level="5">Lays out people, money or sites of the company for several years.</step>
            </factor>
            <factor id="physical-skill" criterion="skills" weight="4%">
              <title>Physical skill</title>
              <summary>How exact, fast or coordinated hands, senses, voice or body have to work.</summary>
              <step level="1">Everyday movements that need no practice.</step>
              <step level="2">
                Practised movements of ordinary exactness, such as typing, driving a car or using hand tools.
              </step>
              <step level="3">
                Exact movements with special tools, vehicles or instruments, or when moving people, learnt over months.
              </step>
              <step level="4">
                Very exact or fast movements under difficulty, such as placing an infusion or fine assembly at a set pace.
              </step>
              <step level="5">
                Movements learnt over years, in which a millimetre or a second decides over injury or damage.
              </step>
            </factor>

            <!-- Effort: 18 % -->
            <factor id="mental-effort" criterion="effort" weight="6%">
              <title>Mental effort</title>
              <summary>How long close attention lasts, how frequently it is broken, who sets the pace.</summary>
              <step level="1">Attention for short spells, with pauses chosen freely.</step>
              <step level="2">Close attention for up to half of the working time.</step>
              <step level="3">Close attention for most of the working time, at a pace that people set themselves.</step>
              <step level="4">
                Close attention for most of the working time, interrupted every hour or at a pace that others set.
              </step>
              <step level="5">
                Attention in which a lapse of seconds does grave harm, or several open questions held in mind for months.
              </step>
            </factor>
            <factor id="emotional-demands" criterion="effort" weight="7%">
              <title>Emotional demands</title>
              <summary>Distress, conflict, grief or aggression that the work brings with it.</summary>
              <step level="1">Distress or conflict comes up a few times a year.</step>
              <step level="2">Distress or conflict comes up about once a month.</step>
              <step level="3">Distress, conflict or blame comes up every week, or friendliness must be kept up all day.</step>
              <step level="4">Distress, grief or aggression of other people has to be borne on most days.</step>
              <step level="5">Dying, violence or the loss of people's livelihood is a lasting part of the work.</step>
            </factor>
            <factor id="physical-effort" criterion="effort" weight="5%">
              <title>Physical effort</title>
              <summary>Posture, movement and loads. Lifting a person counts like lifting goods.</summary>
              <step level="1">Posture is chosen freely; hardly anything is lifted.</step>
              <step level="2">Stands, walks or keeps one posture for up to half of the working time.</step>
              <step level="3">
                Stands, walks or keeps one posture for most of the working time, or moves up to 10 kg every hour.
              </step>
              <step level="4">Moves more than 10 kg, or supports the weight of a person, every hour.</step>
              <step level="5">Moves heavy loads or people, or works in forced postures, for most of the working time.</step>
            </factor>

            <!-- Responsibility: 37 % -->
            <factor id="people" criterion="responsibility" weight="12%">
              <title>Responsibility for people</title>
              <summary>
                Growth, health and safety of other people. Those who are led, taught, cared for or protected count alike.
              </summary>
              <step level="1">Shares knowledge with colleagues.</step>
              <step level="2">Teaches colleagues single skills, or helps people with everyday needs.</step>
              <step level="3">
                Answers for the growth of a team, for teaching a craft to several teams or for people who depend on care.
              </step>
              <step level="4">
                Answers for the growth of several teams, for the craft of an area or, without a second check, for people's
                health.
              </step>
              <step level="5">
                Answers for people across the company, or for the lives of many: their growth, craft, health or safety.
              </step>
            </factor>
            <factor id="results" criterion="responsibility" weight="12%">
              <title>Responsibility for results</title>
              <summary>Who relies on the results that a person answers for.</summary>
              <step level="1">Tasks that somebody checks before they have an effect.</step>
              <step level="2">Complete results that a team or single customers rely on.</step>
              <step level="3">The results of a whole team, or results that several teams rely on.</step>
              <step level="4">The results of an area, or results that a whole area relies on.</step>
              <step level="5">The results of a main line of the company, or results that the whole company relies on.</step>
            </factor>
            <factor id="money-and-goods" criterion="responsibility" weight="6%">
              <title>Responsibility for money and goods</title>
              <summary>
                Money, stock, equipment or premises in a person's hands, measured by the average pay in the company.
              </summary>
              <step level="1">Worth up to a month's pay.</step>
              <step level="2">Worth up to a year's pay.</step>
              <step level="3">Worth up to ten years' pay.</step>
              <step level="4">Worth up to a hundred years' pay.</step>
              <step level="5">Worth more than a hundred years' pay.</step>
            </factor>
            <factor id="information" criterion="responsibility" weight="7%">
              <title>Responsibility for information</title>
              <summary>What happens when information is wrong, lost or in the wrong hands.</summary>
              <step level="1">A slip is noticed at once and costs minutes.</step>
              <step level="2">A slip costs colleagues hours of work.</step>
              <step level="3">A slip harms a customer, or the privacy of single people.</step>
              <step level="4">A slip harms many people, or costs the company more than an area can make up for in a year.</step>
              <step level="5">A slip endangers lives, or the company itself.</step>
            </factor>

            <!-- Working conditions: 10 % -->
            <factor id="surroundings" criterion="working-conditions" weight="5%">
              <title>Surroundings</title>
              <summary>Noise, weather, dirt, smells, infection or danger at the place of work.</summary>
              <step level="1">Sheltered, quiet and safe for nearly all of the working time.</step>
              <step level="2">Unpleasant or dangerous for up to a quarter of the working time.</step>
              <step level="3">Unpleasant or dangerous for a quarter to half of the working time.</step>
              <step level="4">Unpleasant or dangerous for more than half of the working time.</step>
              <step level="5">As on step 4, and a risk of injury or illness remains in spite of protective equipment.</step>
            </factor>
            <factor id="working-time" criterion="working-conditions" weight="5%">
              <title>Working time</title>
              <summary>What the timetable takes from sleep, family and free time.</summary>
              <step level="1">Daytime hours that people can move themselves; hardly any nights away.</step>
              <step level="2">Fixed daytime hours, or up to 30 nights away in a year.</step>
              <step level="3">Early or late shifts, weekend duty, on-call weeks, or 31 to 60 nights away in a year.</step>
              <step level="4">Shifts that include nights, duties split over the day, or 61 to 120 nights away in a year.</step>
              <step level="5">
                Mostly night work, changes at less than four days' notice every month, or more than 120 nights away.
              </step>
            </factor>
          </job-evaluation>

          <!-- For every employer until you name your own. One category for each grade, of 60 points each from g2 to g10.
               Move a limit only for a reason that your panel writes down, never to make a finding go away. -->
          <categories>
            <category id="c1" points-from="0" points-to="309">
              <title>Category 1</title>
            </category>
            <category id="c2" points-from="310" points-to="369">
              <title>Category 2</title>
            </category>
            <category id="c3" points-from="370" points-to="429">
              <title>Category 3</title>
            </category>
            <category id="c4" points-from="430" points-to="489">
              <title>Category 4</title>
            </category>
            <category id="c5" points-from="490" points-to="549">
              <title>Category 5</title>
            </category>
            <category id="c6" points-from="550" points-to="609">
              <title>Category 6</title>
            </category>
            <category id="c7" points-from="610" points-to="669">
              <title>Category 7</title>
            </category>
            <category id="c8" points-from="670" points-to="729">
              <title>Category 8</title>
            </category>
            <category id="c9" points-from="730" points-to="789">
              <title>Category 9</title>
            </category>
            <category id="c10" points-from="790" points-to="849">
              <title>Category 10</title>
            </category>
            <category id="c11" points-from="850" points-to="1000">
              <title>Category 11</title>
            </category>
          </categories>
        </structure>

        """#),
  ]
}
