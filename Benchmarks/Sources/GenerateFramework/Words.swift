/// The words that the generated texts are made of.
enum Words {
  /// First halves of the names of fields of work.
  static let fields = """
    payment claim invoice voyage berth crane cargo customs warehouse fleet route parcel return \
    energy turbine grid battery solar water pump valve boiler tunnel bridge signal platform \
    catalogue search identity consent privacy fraud credit pension payroll hiring learning travel \
    ward clinic pharmacy imaging dialysis nursing therapy laboratory sample trial vaccine \
    kitchen bakery dairy orchard harvest soil
    """.split(separator: " ").map(String.init)

  /// Second halves of the names of fields of work.
  static let subjects = """
    ledger planning forecasting scheduling monitoring control safety quality testing release \
    inspection maintenance repair tooling design modelling simulation measurement calibration \
    archive registry exchange gateway interface portal workflow approval settlement matching \
    pricing allocation capacity inventory sourcing contract tender supply transport handover \
    training coaching support service dialogue advice audit reporting analysis insight research \
    standards automation robotics vision telemetry
    """.split(separator: " ").map(String.init)

  static let verbs = [
    "Leads", "Plans", "Builds", "Tests", "Measures", "Reviews", "Repairs", "Explains", "Agrees",
    "Documents", "Simplifies", "Coordinates", "Prepares", "Hands over", "Watches over", "Improves",
  ]

  static let objects = [
    "the yearly plan", "the design of a component", "a service that several teams rely on",
    "the release of a change", "the log of faults", "an interface with a partner",
    "the budget for trials", "the training of new colleagues", "a measurement under load",
    "the handover between two shifts", "an agreement with a supplier", "the rules for safe work",
    "the answer to a customer’s complaint", "a piece of work that nobody has done before",
    "the list of open risks", "a trial with two teams", "the weekly review",
    "the stock of spare parts",
  ]

  static let circumstances = [
    "so that the next shift can go on without asking", "with the way back prepared",
    "together with a colleague of another team", "within one working day",
    "and names what will be left undone", "by a rule that everybody can look up",
    "before teams come to depend on it", "with figures from two quarters",
    "after hearing those it affects", "for customers in Köln, Łódź and São Paulo",
    "with research &amp; development", "during the busiest hour of the day",
    "without an interruption for those who use it", "and says in writing why",
    "as agreed with the works council", "at the same cost as the year before",
  ]

  static let skills = [
    "system-design", "construction", "incident-leadership", "customer-dialogue", "coaching",
    "setting-direction", "planning", "safety", "negotiation", "written-reasoning", "data-analysis",
    "cost-awareness", "quality-assurance", "process-improvement", "supplier-management",
    "change-management", "risk-judgement", "hiring-and-selection", "teaching", "facilitation",
    "conflict-resolution", "legal-knowledge", "tool-mastery", "field-experience",
  ]

  static let factors = [
    "knowledge", "problem-solving", "communication", "mental-effort", "physical-effort",
    "emotional-demands", "results", "guidance", "safety-of-others", "environment", "working-time",
  ]

  static let levels = ["learning", "independent", "trusted", "guiding", "shaping"]
}
