/// Any JSON, to see which members a text has.
indirect enum JSONValue: Decodable, Hashable {
  case null
  case leaf
  case list([JSONValue])
  case map([String: JSONValue])

  init(from decoder: any Decoder) throws {
    // Texts first, since most values are texts and a wrong guess costs an error.
    if (try? decoder.singleValueContainer().decode(String.self)) != nil {
      self = .leaf
    } else if let container = try? decoder.container(keyedBy: AnyKey.self) {
      var map: [String: JSONValue] = [:]
      for key in container.allKeys {
        map[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
      self = .map(map)
    } else if var container = try? decoder.unkeyedContainer() {
      var list: [JSONValue] = []
      while !container.isAtEnd { list.append(try container.decode(JSONValue.self)) }
      self = .list(list)
    } else {
      self = try decoder.singleValueContainer().decodeNil() ? .null : .leaf
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue {
  /// The first member, in alphabetical order, that the other value does not have at the same place.
  func member(beyond known: JSONValue) -> String? {
    switch (self, known) {
    case (.map(let given), .map(let known)):
      for (name, value) in given.sorted(by: { $0.key < $1.key }) {
        guard let other = known[name] else { return String(name.prefix(100)) }
        if let inner = value.member(beyond: other) { return inner }
      }
      return nil
    case (.list(let given), .list(let known)):
      for (value, other) in zip(given, known) {
        if let inner = value.member(beyond: other) { return inner }
      }
      return nil
    default: return nil
    }
  }
}
