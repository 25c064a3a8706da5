import CoequalExchange
import CoequalModel
import CoequalPluginProtocol

extension LedgerLine {
  /// An entry as it travels.
  ///
  /// Texts that would not fit into a line are cut; no text of a framework is that long.
  init(_ entry: Ledger.Entry) {
    self.init(
      Fate(entry.fate), text: entry.text.fitting, place: entry.place.map(FilePlace.init),
      target: entry.target, written: entry.written?.fitting, reason: entry.reason,
      correction: entry.correction)
  }
}

extension LedgerLine.Fate {
  fileprivate init(_ fate: Ledger.Fate) {
    switch fate {
    case .carried: self = .carried
    case .changed: self = .changed
    case .guessed: self = .guessed
    case .left: self = .left
    }
  }
}

extension FilePlace {
  init(_ place: Place) {
    self.init(
      file: place.file, startByte: place.range.lowerBound, endByte: place.range.upperBound)
  }
}

extension String {
  /// Two of these fit into a line, even where JSON writes six bytes for each.
  fileprivate var fitting: String {
    let limit = ProtocolLimit.lineBytes / 16
    if utf8.count <= limit { return self }
    let end = utf8.index(startIndex, offsetBy: limit)
    return String(unicodeScalars[..<unicodeScalars.index(before: end)])
  }
}
