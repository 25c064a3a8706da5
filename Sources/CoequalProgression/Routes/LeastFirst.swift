/// A queue that hands out the least element first: a binary heap.
struct LeastFirst<Element> {
  private var elements: [Element] = []

  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }

  /// - Parameter precedes: The same order for every call.
  mutating func insert(_ element: Element, by precedes: (Element, Element) -> Bool) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0 {
      let above = (place - 1) / 2
      guard precedes(element, elements[above]) else { break }
      elements[place] = elements[above]
      place = above
    }
    elements[place] = element
  }

  mutating func popLeast(by precedes: (Element, Element) -> Bool) -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let least = elements.first else { return last }
    var place = 0
    while true {
      var below = 2 * place + 1
      guard below < elements.count else { break }
      if below + 1 < elements.count, precedes(elements[below + 1], elements[below]) { below += 1 }
      guard precedes(elements[below], last) else { break }
      elements[place] = elements[below]
      place = below
    }
    elements[place] = last
    return least
  }
}
