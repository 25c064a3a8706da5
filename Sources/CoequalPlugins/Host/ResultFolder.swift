import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry

/// The folder into which a program wrote what it was asked for, read with care: no link is followed, and
/// nothing is read that is no plain file or larger than it may be.
struct ResultFolder {
  let folder: OpenFolder
  var limits: PluginLimits

  /// Why a result cannot be used, as a phrase.
  struct Problem: Error {
    let rule: PluginRule
    let words: String

    init(_ rule: PluginRule, _ words: String) {
      self.rule = rule
      self.words = words
    }

    init(_ words: String) { self.init(.output, words) }
  }

  /// The bytes of a file.
  func contents(of name: String) throws(Problem) -> [UInt8] {
    do throws(FileError) {
      return try open(name).contents(limit: limits.resultBytes)
    } catch {
      throw problem(error, name)
    }
  }

  /// The values on the lines of a file.
  func lines<Value: Codable>(of name: String, as type: Value.Type) throws(Problem) -> [Value] {
    var buffer = LineBuffer(limit: ProtocolLimit.lineBytes)
    var values: [Value] = []
    var problem: Problem?
    do throws(FileError) {
      try open(name).forEachBlock(limit: limits.resultBytes) { block in
        if problem != nil { return }
        buffer.append(block)
        do throws(Problem) {
          while let line = buffer.next() { try add(line, of: name, to: &values) }
          if buffer.isOverfull { throw Problem(.oversized, Self.tooLong(name)) }
        } catch {
          problem = error
        }
      }
    } catch {
      throw self.problem(error, name)
    }
    if let problem { throw problem }
    if buffer.hasRest { throw Problem("wrote '\(name.short)', which ends in the middle of a line") }
    return values
  }

  private static func tooLong(_ name: String) -> String {
    "wrote a line of more than \(ProtocolLimit.lineBytes) bytes into '\(name.short)'"
  }

  private func add<Value: Codable>(
    _ line: [UInt8], of name: String, to values: inout [Value]
  ) throws(Problem) {
    if values.count == limits.resultLines {
      throw Problem(.oversized, "wrote more than \(values.count) lines into '\(name.short)'")
    }
    do throws(JSONLineError) {
      values.append(try JSONLine.decode(Value.self, from: line, limit: ProtocolLimit.lineBytes))
    } catch {
      throw Problem(
        "wrote '\(name.short)', whose line \(values.count + 1) is not as it should be: \(error)")
    }
  }

  private func open(_ name: String) throws(FileError) -> OpenFile {
    guard PlainName.isBelow(name) else { throw FileError(path: name, reason: .notAFile) }
    let file = try folder.file(name)
    // A second name would be a way to hand over a file that the program cannot read itself.
    guard file.hasOneName else { throw FileError(path: name, reason: .notAFile) }
    return file
  }

  private func problem(_ error: FileError, _ name: String) -> Problem {
    switch error.reason {
    case .missing: Problem("did not write '\(name.short)', which it names")
    case .notAFile:
      Problem("names '\(name.short)', which is no plain file in its folder for results")
    case .tooLarge(let limit):
      Problem(.oversized, "wrote '\(name.short)', which is larger than \(limit >> 20) MiB")
    case .notPermitted, .other: Problem("wrote '\(name.short)', which cannot be read")
    }
  }
}
