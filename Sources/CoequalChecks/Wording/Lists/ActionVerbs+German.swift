extension ActionVerbs {
  /// German verbs of an action that others can see, in the form that criteria have.
  static let german = Set(
    """
    analysiert arbeitet baut beachtet beantragt beantwortet bearbeitet begleitet begründet behebt
    bereitet berichtet berücksichtigt berät beschreibt beseitigt bespricht bestellt bestimmt betreibt
    betreut bewertet bezieht bietet bildet bindet bringt definiert delegiert dokumentiert einigt
    empfiehlt entscheidet entwickelt entwirft ergreift erhebt erkennt erklärt erläutert ermittelt
    eröffnet erreicht erstellt erteilt erzeugt fasst findet fordert formuliert fragt führt fördert
    gestaltet gewinnt gibt gleicht handelt hilft hinterfragt hält holt initiiert integriert klärt
    koordiniert kontrolliert korrigiert legt leitet lenkt lernt liefert löst macht meldet misst moderiert
    motiviert nennt nimmt nutzt ordnet organisiert passt pflegt plant präsentiert priorisiert prüft
    reagiert regelt sammelt schafft schildert schließt schlägt schreibt schult schätzt sendet setzt sichert
    sorgt spricht stellt steuert stimmt strukturiert sucht teilt testet trifft trägt unterstützt
    untersucht unterweist verantwortet verbessert verbindet verfasst verfolgt vergibt vergleicht
    verhandelt vermittelt veröffentlicht versorgt verteilt verteidigt vertritt verwaltet verwendet
    vereinbart vereinfacht wartet wendet wertet wählt zeigt zieht überarbeitet übergibt übernimmt
    überprüft übersetzt überwacht überzeugt
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
