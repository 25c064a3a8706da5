/// Values in the order in which they were first named, found again by their names.
///
/// Names are compared without case and without regard to white space.
struct KeyedList<Value> {
  private(set) var values: [Value] = []
  private var positions: [String: Int] = [:]

  /// The form of a name in which equal ones are equal.
  static func key(_ name: String) -> String { name.collapsed.lowercased() }

  /// The position of a name.
  func position(of name: String) -> Int? { positions[Self.key(name)] }

  /// The position of a name, after adding a value for it if there is none.
  mutating func position(of name: String, adding value: @autoclosure () -> Value) -> Int {
    if let position = position(of: name) { return position }
    values.append(value())
    positions[Self.key(name)] = values.count - 1
    return values.count - 1
  }

  /// Lets another name mean the same value, unless it means one already.
  mutating func alias(_ name: String, for position: Int) {
    let key = Self.key(name)
    if positions[key] == nil { positions[key] = position }
  }

  subscript(position: Int) -> Value {
    get { values[position] }
    // Changed where it stands: a copy would copy everything inside.
    _modify { yield &values[position] }
  }

  var isEmpty: Bool { values.isEmpty }
}

extension KeyedList: Sendable where Value: Sendable {}
