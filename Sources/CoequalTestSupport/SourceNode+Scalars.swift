package import CoequalExchange

extension SourceNode {
  /// All texts, numbers, truth values and nothings in it, names of maps included, in their order.
  package var scalars: [SourceNode] {
    switch value {
    case .text, .number, .boolean, .null: [self]
    case .list(let items): items.flatMap(\.scalars)
    case .map(let entries): entries.flatMap { $0.name.scalars + $0.value.scalars }
    }
  }
}
