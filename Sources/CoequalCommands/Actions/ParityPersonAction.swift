import Coequal
import CoequalCensus
import CoequalParity
import CoequalReports

/// Shows how the pay of one person is computed.
struct ParityPersonAction {
  let person: String
  let people: PeopleLoading
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let loaded = try await people.loadCensus(on: terminal)
      guard let ids = loaded.census.codes[.person], let code = ids.code(of: person),
        let row = ids.codes.firstIndex(of: code)
      else {
        // Near ids are not offered: they are of other people.
        throw Refusal(message: "there is no person '\(person)' in the census")
      }
      let pay = PersonPay(loaded.census, row: row, loaded.rates, loaded.conventions)
      let sheet = Sheet.person(person, pay)
      terminal.write(
        format == .json
          ? try SheetDocumentV1.json(sheet)
          : SheetText(terminal.layout(color: color)).render(sheet))
      return .success
    }
  }
}
