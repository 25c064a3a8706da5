import Coequal
import CoequalExchange
import CoequalRegistry
import Markup

/// The starter documents in a company's own name.
///
/// They are changed by edits of their bytes, so that every comment in them stays.
struct Starter {
  let id: Identifier?
  let title: String?

  var files: [SourceFile] {
    ShippedDocuments.starter.map { document in
      SourceFile(name: document.fileName, text: renamed(document.text))
    }
  }

  /// A project with one framework, which extends one that comes with Coequal.
  func files(extending base: String) -> [SourceFile] {
    let company = title.map { " of \(Escape.text($0))" } ?? ""
    let project = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- The project: which files belong together. What they extend comes with Coequal. -->
      <project xmlns="urn:coequal:1" format="1.0">
        <title>Career framework\(company)</title>
        <sources>
          <source path="framework.xml"/>
        </sources>
      </project>

      """
    let framework = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Everything is inherited from '\(base)' until you write something else here.
           What there is to change: coequal show, and coequal show with the name of a role. -->
      <framework xmlns="urn:coequal:1"
          format="1.0" id="\(id?.lexical ?? "company")-framework" version="0.1.0" xml:lang="en" status="draft">
        <title>Career framework\(company)</title>
        <extends framework="\(base)" version="1">
          <!-- What a change writes replaces what is inherited, and what it leaves out stays:
          <change role="senior">
            <title>What you call a senior</title>
            <requirements><requires competency="coaching" level="trusted"/></requirements>
          </change>
          -->
        </extends>
      </framework>

      """
    return [
      SourceFile(name: Registry.projectFileName, text: project),
      SourceFile(name: "framework.xml", text: framework),
    ]
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
