import ArgumentParser
import Coequal

/// For whom a report about people is.
struct EditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Show what this edition of the project may show.", valueName: "id"),
    transform: parsed(as: Identifier.self))
  var edition: Identifier?

  @Option(
    help: ArgumentHelp(
      "Show groups from this size on, where no edition says it.", valueName: "people"),
    transform: parsed(as: GroupSize.self))
  var minimumGroup: GroupSize?

  func validate() throws {
    if edition != nil, minimumGroup != nil {
      throw ValidationError("an edition says itself which groups it shows; name one of the two")
    }
  }
}
