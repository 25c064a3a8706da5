/// A figure that Coequal means to keep, and what it came to.
struct Aim {
  let name: String
  let ratio: Double
  let most: Double

  var line: String {
    let isMet = ratio <= most
    return "  \(isMet ? "met   " : "missed") \(name): \(ratio.ratio), at most \(most.ratio)"
  }
}
