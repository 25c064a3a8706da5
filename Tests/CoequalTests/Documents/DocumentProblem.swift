/// What is wrong with a document, and on which line.
struct DocumentProblem: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let message: String

  var description: String { "\(file):\(line): \(message)" }
}
