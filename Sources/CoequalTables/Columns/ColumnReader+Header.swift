import CoequalModel

extension ColumnReader {
  /// The names in the header of a table as they are written, without blank ones; nothing where it is no
  /// table, of which reading it tells more.
  ///
  /// - Throws: ``ColumnSourceError`` where the source cannot be read.
  package func header(of source: ColumnSource) throws(ColumnSourceError) -> [String] {
    let names: [String]
    if try source.bytes(at: 0, count: 2) == [0x50, 0x4B], source.count <= limits.wholeFile {
      let file = TableFile.read(
        name: source.name, bytes: try source.bytes(at: 0, count: source.count),
        limits: TableLimits(fileSize: limits.wholeFile))
      let sheet = file.tables.first { !$0.isHidden } ?? file.tables.first
      names = sheet?.header.map(\.text) ?? []
    } else {
      var findings: [Finding] = []
      let head = try ColumnHead.read(source, format: format, limits: limits, findings: &findings)
      names = head?.header.map(\.name) ?? []
    }
    return names.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
