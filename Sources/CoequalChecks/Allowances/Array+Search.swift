extension Array {
  /// How many elements come first of which `isBefore` is true; it must be true of none behind them.
  func countOfFirst(where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
