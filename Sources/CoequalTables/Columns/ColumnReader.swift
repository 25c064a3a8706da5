/// Reads some columns of a table of people, of any size, on several threads.
///
/// ```swift
/// let reader = ColumnReader([
///   ColumnRequest("Pay", "Base pay", kind: .decimal(in: 0...1e9)),
///   ColumnRequest("Gender", kind: .code),
/// ])
/// let reading = try reader.table(of: .file("people.csv"))
/// ```
///
/// Text is read as RFC 4180 has it, a piece at a time: the file is never in memory as a whole, unless
/// it is a spreadsheet or stored in UTF-16. Rows in which something is wrong are left out and
/// reported. The result is the same for any number of threads and any size of the pieces.
public struct ColumnReader: Sendable {
  /// The columns that are wanted.
  public var requests: [ColumnRequest]
  /// How text is written, as far as that is known.
  public var format: TableFormat
  /// The share of rows that may be unfit; where there are more, there is no result.
  ///
  /// Reading stops early once so many of the first ten thousand rows, or of more, are unfit.
  public var mostUnfit: Double
  /// Whether problems say what stands in a cell: they may then show somebody's pay or name.
  public var showsValues: Bool
  /// How many threads work at most.
  public var threads: Int
  /// How much is read at once, and how large parts may be.
  public var limits: ColumnLimits

  /// The share of rows that may be unfit unless another is given: one in a hundred.
  public static let standardMostUnfit = 0.01

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - requests: The columns that are wanted.
  ///   - format: How text is written; what is not given is told from the first rows.
  ///   - mostUnfit: The share of rows that may be unfit.
  ///   - showsValues: Whether problems say what stands in a cell.
  ///   - threads: How many threads work at most.
  ///   - limits: How much is read at once, and how large parts may be.
  public init(
    _ requests: [ColumnRequest], format: TableFormat = .told,
    mostUnfit: Double = standardMostUnfit, showsValues: Bool = false, threads: Int = 4,
    limits: ColumnLimits = .standard
  ) {
    self.requests = requests
    self.format = format
    self.mostUnfit = mostUnfit
    self.showsValues = showsValues
    self.threads = max(1, threads)
    self.limits = limits
  }
}
