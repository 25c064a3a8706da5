/// What the cells of a column hold.
public enum ColumnContent: String, Keyword, Sendable {
  /// The title of a job family; there is one framework for each.
  case family
  /// The title of a framework.
  case framework
  /// The title of a track.
  case track
  /// The kind of a track.
  case kind
  /// The title of a role.
  case role
  /// The code of a role.
  case code
  /// The grade of a role.
  case grade
  /// The title of an area.
  case area
  /// The title of a competency.
  case competency
  /// A level.
  case level
  /// What a level looks like.
  case expects
  /// An illustration of a level.
  case example
  /// How much a requirement counts.
  case weight
  /// A summary, or the purpose of a role.
  case summary
  /// A name that is unique in the source.
  case id
  /// Something that is not carried over.
  case ignore

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .family: "the title of a job family; there is one framework for each"
    case .framework: "the title of a framework"
    case .track: "the title of a track"
    case .kind: "the kind of the track"
    case .role: "the title of a role"
    case .code: "the code of the role"
    case .grade: "the grade of the role"
    case .area: "the title of an area"
    case .competency: "the title of a competency"
    case .level: "a level: with a role and a competency, what the role asks for"
    case .expects: "what the level looks like; without a level, what the role asks for"
    case .example: "an illustration of the level"
    case .weight: "how much the requirement counts"
    case .summary: "a summary of the thing in 'of'; of a role, its purpose"
    case .id: "a name of the thing in 'of' that is unique in the source"
    case .ignore: "something that is not carried over"
    }
  }
}

/// The things that rows of a table speak of.
public enum ColumnSubject: String, Keyword, Sendable {
  case framework
  case track
  case role
  case area
  case competency
  case level

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .framework: "the framework"
    case .track: "the track"
    case .role: "the role"
    case .area: "the area"
    case .competency: "the competency"
    case .level: "the level"
    }
  }
}

/// How a cell with several texts is taken apart.
public enum CellSplit: String, Keyword, Sendable {
  /// Not at all.
  case no
  /// By its lines, without the signs of a list. A line that ends in a colon and introduces a list is
  /// left out.
  case lines
  /// By semicolons.
  case semicolons

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .no: "not at all"
    case .lines: "by its lines, without the signs of a list and lines that introduce one"
    case .semicolons: "by semicolons"
    }
  }
}
