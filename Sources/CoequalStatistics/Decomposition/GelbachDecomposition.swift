/// Why a coefficient changes when blocks of columns are added: a share for each block, in no order.
///
/// With base columns X₁ and added blocks, the coefficient of a base column changes by the sum over
/// blocks of Γ_b: the coefficient of that column when the block's part of the full prediction is
/// regressed on the base. The parts add up to the change exactly, and do not depend on the order of
/// the blocks.
///
/// Source: J. B. Gelbach, Journal of Labor Economics 34 (2016) 509–543.
public struct GelbachDecomposition: Hashable, Sendable {
  /// Columns that were added together.
  public struct Block: Hashable, Sendable {
    /// What the block is called.
    public let name: String
    /// The columns of it, as the full design names them.
    public let columns: [String]

    /// Names a block.
    public init(_ name: String, columns: [String]) {
      self.name = name
      self.columns = columns
    }
  }

  /// What one block changes.
  public struct Part: Hashable, Sendable {
    /// The name of the block.
    public let block: String
    /// How much of base less full coefficient is due to it.
    public let value: Double
  }

  /// The column whose coefficient is explained.
  public let column: String
  /// Its coefficient with the base columns alone.
  public let base: Double
  /// Its coefficient with all columns.
  public let full: Double
  /// The parts, in the order of the blocks.
  public let parts: [Part]

  /// Base less full: what the parts add up to.
  public var change: Double { base - full }

  /// Explains how a coefficient changes.
  ///
  /// One regression with all columns, and one with the base for each block and for itself.
  ///
  /// Columns in no block are the base, and must stand before the blocks in the design, so that a
  /// column that depends on others is left out of a block and not of the base.
  ///
  /// - Throws: when blocks overlap or hold unknown columns, or the column is not in the base.
  public init(
    of column: String, response: Sample, on design: Design, blocks: [Block]
  ) throws(StatisticsError) {
    var taken: Set<String> = []
    for name in blocks.flatMap(\.columns) {
      if !design.columns.contains(name) { throw .unknownColumn(name) }
      if !taken.insert(name).inserted { throw .repeatedColumn(name) }
    }
    if taken.contains(column) {
      throw .parameter("'\(column)' is in a block; only a column of the base can be explained")
    }
    let first = design.columns.firstIndex(where: taken.contains) ?? design.columns.count
    if let late = design.columns[first...].first(where: { !taken.contains($0) }) {
      throw .parameter("'\(late)' is in no block and has to stand before the blocks")
    }
    let baseDesign = try design.selecting(design.columns.filter { !taken.contains($0) })
    let whole = try CodedRegression(of: response, on: design)
    self.column = column
    full = try whole.coefficient(of: column)
    base = try CodedRegression(of: response, on: baseDesign).coefficient(of: column)
    var parts: [Part] = []
    for block in blocks {
      let prediction = whole.contribution(of: Set(block.columns))
      let sample = try Sample(prediction, named: "contribution of " + block.name)
      let value = try CodedRegression(of: sample, on: baseDesign).coefficient(of: column)
      parts.append(Part(block: block.name, value: value))
    }
    self.parts = parts
  }
}

extension CodedRegression {
  /// The part of each row's prediction that some columns make.
  fileprivate func contribution(of names: Set<String>) -> [Double] {
    let (rows, columns, scale) = (rows, design.columns, rows.scales.last ?? 1)
    let negative = CodedResiduals(
      rows.layout,
      coefficients: zip(columns, scaledCoefficients).map { names.contains($0) ? -$1 / scale : 0 })
    let shift = shift(of: names)
    let parts = rows.fold { piece in
      var values = [Double](repeating: shift, count: piece.count)
      values.withUnsafeMutableBufferPointer { values in
        guard let base = values.baseAddress else { return }
        rows.forEachBlock(of: piece) { block in
          negative.subtract(block, from: base + block.rows.lowerBound - piece.lowerBound)
        }
      }
      return values
    } merge: {
      $0 += $1
    }
    return parts ?? []
  }

  /// What columns as they were given add to every row, beyond centred ones.
  private func shift(of names: Set<String>) -> Double {
    var shift = CompensatedSum()
    for (pivot, value) in zip(named.pivots, named.values)
    where names.contains(design.columns[pivot]) {
      if let number = rows.layout.numberColumns.firstIndex(of: pivot) {
        shift.add(value, times: rows.centers[number])
      } else if pivot == rows.layout.intercept {
        shift.add(value)
        shift.add(-scaledCoefficients[pivot] / (rows.scales.last ?? 1))
      }
    }
    return shift.value
  }
}
