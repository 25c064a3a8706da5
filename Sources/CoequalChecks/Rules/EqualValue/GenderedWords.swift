/// Words of job titles that name a woman or a man, with neutral ones that can take their place.
///
/// Data, meant to be read and added to. A word belongs here only where hardly any title means something
/// else by it: "ombudsman", "midwife" and "Hebamme" name an office or a trade for everybody, and some
/// names of programs end like these words.
enum GenderedWords {
  /// English words; "-woman", "-men" and "-women" are made from "-man".
  static let english: [String: String] = [
    "alderman": "councillor", "anchorman": "presenter", "assemblyman": "assembly member",
    "barmaid": "bartender", "barman": "bartender", "binman": "waste collector",
    "boatman": "boat operator", "businessman": "business professional",
    "cameraman": "camera operator", "chairman": "chair", "chambermaid": "room attendant",
    "clergyman": "cleric", "congressman": "representative", "councilman": "council member",
    "craftsman": "craftsperson", "crewman": "crew member", "deliveryman": "courier",
    "doorman": "door attendant", "draftsman": "drafter", "draughtsman": "drafter",
    "dustman": "waste collector", "ferryman": "ferry operator", "fireman": "firefighter",
    "fisherman": "fisher", "foreman": "supervisor", "groundsman": "groundskeeper",
    "handyman": "maintenance worker", "headmaster": "head teacher",
    "headmistress": "head teacher", "helmsman": "helm operator", "hostess": "host",
    "linesman": "line worker", "longshoreman": "dock worker", "manageress": "manager",
    "masseuse": "massage therapist", "milkman": "milk deliverer", "policeman": "police officer",
    "repairman": "repairer", "salesman": "salesperson", "seamstress": "sewing specialist",
    "serviceman": "service technician", "spokesman": "spokesperson",
    "stewardess": "flight attendant", "storeman": "storekeeper", "tradesman": "tradesperson",
    "usherette": "usher", "waitress": "server", "warehouseman": "warehouse worker",
    "watchman": "guard", "weatherman": "weather presenter", "workman": "worker",
  ]

  /// German words, which stand at the end of longer ones as well: "Bürokaufmann".
  static let german: [String: String] = [
    "arzthelferin": "medizinische Fachkraft", "bardame": "Barkraft",
    "empfangsdame": "Empfang", "fachfrau": "Fachkraft", "fachmann": "Fachkraft",
    "feuerwehrfrau": "Feuerwehrkraft", "feuerwehrmann": "Feuerwehrkraft",
    "kamerafrau": "Kamerafachkraft", "kameramann": "Kamerafachkraft",
    "kauffrau": "kaufmännische Fachkraft", "kaufmann": "kaufmännische Fachkraft",
    "kindergärtnerin": "pädagogische Fachkraft", "krankenschwester": "Pflegefachkraft",
    "obfrau": "Obperson", "obmann": "Obperson", "ombudsfrau": "Ombudsperson",
    "ombudsmann": "Ombudsperson", "putzfrau": "Reinigungskraft",
    "reinigungsfrau": "Reinigungskraft", "sekretärin": "Sekretariat",
    "tagesmutter": "Kindertagespflegeperson", "vertrauensfrau": "Vertrauensperson",
    "vertrauensmann": "Vertrauensperson", "vorzimmerdame": "Assistenz",
    "wachmann": "Sicherheitskraft", "zimmermädchen": "Zimmerservice",
  ]

  /// German masculine forms for which there is a neutral word; whether they stand for everybody is
  /// a convention.
  static let germanMasculine: [String: String] = [
    "assistent": "Assistenz", "berater": "Beratung", "betreuer": "Betreuung",
    "entwickler": "Entwicklung", "erzieher": "pädagogische Fachkraft",
    "geschäftsführer": "Geschäftsführung", "koordinator": "Koordination", "lehrer": "Lehrkraft",
    "leiter": "Leitung", "pfleger": "Pflegekraft", "sachbearbeiter": "Sachbearbeitung",
    "sekretär": "Sekretariat", "techniker": "technische Fachkraft",
    "verkäufer": "Verkaufskraft", "vertreter": "Vertretung",
  ]

  /// German words that end like one of these and name a thing.
  static let germanThings: [String] = ["halbleiter", "supraleiter", "ableiter", "wellenleiter"]
}
