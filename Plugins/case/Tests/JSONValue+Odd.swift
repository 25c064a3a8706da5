import CoequalExchange
import CoequalTestSupport

extension JSONValue {
  /// The value with some of the values in it taken out, doubled or replaced by ones of other kinds.
  func withOddValues(using random: inout SplitMix) -> JSONValue {
    if random.once(in: 60) {
      return random.pick([
        .null, .list([]), .map([] as [Entry]), .text("x"), .number("7"), .boolean(true),
      ])
    }
    switch self {
    case .list(let items):
      var result: [JSONValue] = []
      for item in items where !random.once(in: 40) {
        result.append(item.withOddValues(using: &random))
        if random.once(in: 60) { result.append(item) }
      }
      return .list(result)
    case .map(let entries):
      var result: [Entry] = []
      for entry in entries where !random.once(in: 40) {
        result.append(Entry(entry.name, entry.value.withOddValues(using: &random)))
      }
      return .map(result)
    default: return self
    }
  }
}
