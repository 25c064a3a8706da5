/// Verbs of an action that others can see, as criteria begin with them.
enum ActionVerbs {
  /// English verbs that are no nouns in any of their forms.
  static let english: Set<String> = .words(
    """
    accept achieve acknowledge acquire act adapt add address adhere adjust administer adopt advise
    agree align allocate analyse analyze anticipate apply appoint approve argue arrange articulate ask assemble
    assess assign assist assure attain attend attract audit authorise authorize begin bootstrap
    bring build calculate capture carry celebrate challenge choose clarify clear close co-ordinate
    collaborate collect combine communicate compare compile complete compose conduct configure confirm
    connect consider consult contribute convert convince coordinate correct create cultivate debug
    decide deduce defend define delegate delete deliver demonstrate deploy derive describe determine
    develop devise diagnose direct disclose discover discuss distinguish distribute diversify do
    elaborate elicit embed employ empower enable encourage enforce engage enhance ensure escalate
    establish estimate evaluate evangelise evangelize exceed execute exemplify exhibit expand explain
    explore extend extract facilitate find finish follow formulate foster fulfil fulfill gain gather
    generate get give go grow handle have hire identify illustrate implement improve incorporate
    initiate inspire instil instill integrate interact interpret interview introduce invent
    investigate invite involve join justify keep learn leverage listen locate maintain make
    manage mediate meet migrate minimise minimize mitigate moderate modify motivate negotiate observe
    obtain offer onboard operate optimise optimize organise organize originate outline oversee own
    participate perform persuade pick pioneer pitch predict prepare present preserve prevent
    prioritise prioritize produce promote propose protect provide publish pursue raise reach react
    read recognise recognize recommend reconcile reduce refactor refine reflect reject remediate
    remove replace represent resolve respect respond retain reuse revise run scope secure see seek
    select sell send serve set shape simplify solve speak specify start state streamline strengthen
    suggest summarise summarize supervise sustain tackle tailor take talk teach tell think
    transform translate treat troubleshoot turn unblock uncover undertake unify update upgrade uphold
    utilise utilize validate verify win write
    """)

  /// English verbs that are nouns as well, alone or in the plural: what follows has to show which.
  static let englishNouns: Set<String> = .words(
    """
    access advocate aid answer approach balance benchmark break call care change check coach code
    contact contract control cover critique design document draft draw drive end estimate feed file fix
    focus forecast frame function gauge guide help highlight host impact increase influence inform
    inspect interest issue judge label launch lead level link look map mark master match measure mentor
    model monitor move name network note open order pair partner place plan point practice practise
    process program project question reason reference rank rate record release report request research review reward
    risk role sample schedule screen search separate shadow share ship show sign source spot
    sponsor staff step stop store structure study supply support surface survey swap target test time track
    trade train travel trust try use value view visit voice watch work
    """)
}
