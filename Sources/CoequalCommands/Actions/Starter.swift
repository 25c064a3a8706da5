import Coequal
import CoequalRegistry
import Markup

/// The starter documents in a company's own name.
///
/// They are changed by edits of their bytes, so that every comment in them stays.
struct Starter {
  let id: Identifier?
  let title: String?

  struct File {
    let name: String
    let text: String
  }

  var files: [File] {
    ShippedDocuments.starter.map { document in
      File(name: document.fileName, text: renamed(document.text))
    }
  }

  private func renamed(_ text: String) -> String {
    var text = text
    if let id {
      for attribute in ["id", "structure"] {
        text = text.replacing("\(attribute)=\"company\"", with: "\(attribute)=\"\(id)\"")
      }
      text = text.replacing("id=\"company-framework\"", with: "id=\"\(id)-framework\"")
    }
    if let title {
      let name = Escape.text(title)
      for heading in ["Job structure", "Career framework"] {
        text = text.replacing(
          "<title>\(heading)</title>", with: "<title>\(heading) of \(name)</title>")
      }
    }
    return text
  }
}
