import Archives
import CoequalModel
import Markup

/// Reads a spreadsheet in the format of Excel since 2007, also called Office Open XML.
///
/// It is an archive of XML files. Read are sheets, strings and number formats; drawings, formulas,
/// macros and links are left alone.
struct Workbook {
  let name: String
  let limits: TableLimits

  func read(_ bytes: [UInt8]) -> TableFile {
    let entries: [ArchiveEntry]
    do throws(ArchiveError) {
      entries = try Archive.entries(of: bytes, limits: limits.archive) { path in
        path.hasSuffix(".xml") || path.hasSuffix(".rels") || path == "mimetype"
      }
    } catch {
      return .refused(
        name, .malformedTable, "not readable as a spreadsheet: \(error)",
        help: "open it in a spreadsheet program, and save it as .xlsx or .csv")
    }
    let parts = Dictionary(
      entries.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    guard parts["xl/workbook.xml"] != nil else { return notAWorkbook(parts) }
    var findings: [Finding] = []
    do throws(WorkbookError) {
      let strings = try xml("xl/sharedStrings.xml", of: parts).map(Self.strings) ?? []
      let styles = try xml("xl/styles.xml", of: parts).map { CellStyles($0) } ?? CellStyles()
      let listed = try sheets(of: parts)
      var tables: [Table] = []
      for sheet in listed.sheets {
        let context = SheetReader.Context(
          strings: strings, styles: styles, startsIn1904: listed.startsIn1904, limits: limits)
        do throws(WorkbookError) {
          guard let part = try xml(sheet.path, of: parts) else {
            throw WorkbookError(
              "'\(Quotation.of(sheet.title))' has no sheet at '\(Quotation.of(sheet.path))'")
          }
          guard part.name(of: .root) == "worksheet" else { continue }
          var reader = SheetReader(named: sheet.name, context)
          tables.append(reader.read(part, title: sheet.title, isHidden: sheet.isHidden))
          findings += reader.findings
        } catch {
          findings.append(finding(error))
        }
      }
      if tables.isEmpty, findings.isEmpty {
        findings.append(finding(WorkbookError("no sheet in this spreadsheet")))
      }
      return TableFile(tables: tables, findings: findings)
    } catch {
      return TableFile(findings: [finding(error)])
    }
  }

  // MARK: - Parts

  private struct SheetEntry {
    var title: String
    var name: String
    var path: String
    var isHidden: Bool
  }

  private func xml(_ path: String, of parts: [String: [UInt8]]) throws(WorkbookError) -> SheetXML? {
    guard let bytes = parts[path] else { return nil }
    do throws(MarkupError) {
      return try SheetXML(bytes, named: path)
    } catch {
      throw WorkbookError("'\(path)' inside the spreadsheet is damaged: \(error)")
    }
  }

  /// The sheets in the order of their tabs.
  private func sheets(
    of parts: [String: [UInt8]]
  ) throws(WorkbookError) -> (sheets: [SheetEntry], startsIn1904: Bool) {
    guard var workbook = try xml("xl/workbook.xml", of: parts) else { return ([], false) }
    var targets: [String: String] = [:]
    if var relations = try xml("xl/_rels/workbook.xml.rels", of: parts) {
      for relation in relations.children(of: .root, named: "Relationship") {
        guard let id = relations.attribute("Id", of: relation),
          let target = relations.attribute("Target", of: relation)
        else { continue }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    var startsIn1904 = false
    if let properties = workbook.child(of: .root, named: "workbookPr") {
      startsIn1904 = ["1", "true"].contains(workbook.attribute("date1904", of: properties) ?? "")
    }
    var sheets: [SheetEntry] = []
    var names: Set<String> = []
    guard let list = workbook.child(of: .root, named: "sheets") else { return ([], startsIn1904) }
    for (offset, sheet) in workbook.children(of: list, named: "sheet").enumerated() {
      var title = "Sheet\(offset + 1)"
      var relation: String?
      var state = "visible"
      workbook.forEachAttribute(of: sheet) { attribute, value in
        switch String(decoding: attribute, as: UTF8.self) {
        case "name" where !value.isEmpty: title = value
        case "id": relation = value
        case "state": state = value
        default: break
        }
      }
      // Titles differ in files that spreadsheet programs write.
      let isNew = names.insert(title).inserted
      sheets.append(
        SheetEntry(
          title: title, name: "\(name)!\(title)" + (isNew ? "" : " (\(offset + 1))"),
          path: relation.flatMap { targets[$0] } ?? "xl/worksheets/sheet\(offset + 1).xml",
          isHidden: state != "visible"))
    }
    return (sheets, startsIn1904)
  }

  private static func strings(_ xml: SheetXML) -> [String] {
    xml.children(of: .root, named: "si").map { xml.string(in: $0) }
  }

  // MARK: - Problems

  private func notAWorkbook(_ parts: [String: [UInt8]]) -> TableFile {
    if parts["mimetype"]?.starts(with: "application/vnd.oasis.opendocument".utf8) == true {
      return .refused(
        name, .malformedTable, "a spreadsheet in OpenDocument format; expected .xlsx or .csv",
        help: "save it as .xlsx or .csv")
    }
    return .refused(
      name, .malformedTable, "an archive without a spreadsheet in it; expected .xlsx or .csv",
      help: "save the table as .xlsx or .csv")
  }

  private func finding(_ error: WorkbookError) -> Finding {
    Finding(
      rule: TableRule.malformedTable.id, severity: TableRule.malformedTable.severity,
      message: error.message, place: Place(file: name, range: 0..<0),
      help: ["open the file in a spreadsheet program, and save it again"])
  }
}

/// Why a spreadsheet, or a sheet of it, cannot be read.
private struct WorkbookError: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
