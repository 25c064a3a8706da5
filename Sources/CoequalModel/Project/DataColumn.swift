/// One column of a table of people: its name in the file, and what it holds.
public struct DataColumn: Hashable, Sendable {
  /// The name in the header; case and white space do not count.
  public var name: String
  /// What it holds.
  public var holds: DataField
  /// What a group, number or name is called.
  public var alias: Identifier?
  /// What one amount of pay is for; a year where nothing is said.
  public var period: PayPeriod?
  /// What the texts of the column stand for, where it writes something else.
  public var codes: [DataCode]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    name: String, holds: DataField, alias: Identifier? = nil, period: PayPeriod? = nil,
    codes: [DataCode] = []
  ) {
    self.name = name
    self.holds = holds
    self.alias = alias
    self.period = period
    self.codes = codes
  }
}

/// What a text in a column of a table stands for.
public struct DataCode: Hashable, Sendable {
  /// The text; case does not count.
  public var text: String
  /// What it stands for.
  public var meaning: String

  /// Makes a value.
  public init(text: String, meaning: String) {
    self.text = text
    self.meaning = meaning
  }
}

extension DataColumn {
  package static let syntax = ElementType<DataColumn>(
    .dataColumn, "What one column of a table of people holds.", key: .within(["name"]),
    blank: DataColumn(name: "", holds: .person),
    attributes: [
      .required("name", \.name, "The name in the header. Case and white space do not count."),
      .required("holds", \.holds, "What the cells hold."),
      .optional("as", \.alias, "What a group, number or name is called, such as sex."),
      .optional("per", \.period, "What one amount of pay is for; a year without it."),
    ],
    content: .children([.many(DataCode.syntax, \.codes)]))
}

extension DataCode {
  package static let syntax = ElementType<DataCode>(
    .code, "What a text in the column stands for.", key: .within(["text"]),
    blank: DataCode(text: "", meaning: ""),
    attributes: [
      .required("text", \.text, "The text in the cells. Case does not count."),
      .required("means", \.meaning, "What it stands for, such as f or the id of a grade."),
    ])
}
