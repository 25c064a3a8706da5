import Coequal
import CoequalPlugins
import CoequalReports

/// Says what this machine can do.
struct DoctorAction {
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) throws -> Outcome {
    let confinement = Confinement.available
    var means = Sheet.Table(columns: [
      Sheet.Column("means", "Means"), Sheet.Column("available", "Available"),
      Sheet.Column("purpose", "So that"),
    ])
    for one in confinement.means {
      let detail = one.detail.map { ", \($0)" } ?? ""
      means.rows.append([one.name, (one.isAvailable ? "yes" : "no") + detail, one.purpose])
    }
    var sections = [
      Sheet.Section("Programs of plugins are confined by", .table(means)),
      Sheet.Section(
        nil,
        .text(
          confinement.isFull
            ? "Everything is there; plugins that ask for pay can run."
            : "Something is missing; plugins that ask for pay do not run here.")),
    ]
    sections.append(Sheet.Section("What is kept", .fields(places)))
    let sheet = Sheet("Coequal \(Version.current)", sections: sections)
    terminal.write(try format.render(sheet, terminal.layout(color: color)))
    return .success
  }

  private var places: [Sheet.Field] {
    guard let folders = UserFolders.current else {
      return [
        Sheet.Field(
          "nothing", "the environment names no home, so no plugin can be trusted or installed")
      ]
    }
    let trusted =
      switch Result(catching: { () throws(StoreError) in try TrustStore(folders).entries() }) {
      case .success(let entries): "\(entries.count)"
      case .failure(let error): "unknown: \(error)"
      }
    return [
      Sheet.Field("trusted plugins", "\(trusted), in \(TrustStore(folders).path)"),
      Sheet.Field("copies of programs", PluginStore(folders).base),
      Sheet.Field("installed plugins", "\(folders.data)/coequal/plugins"),
    ]
  }
}

extension UserFolders {
  /// The folders that the environment of this process names.
  static var current: UserFolders? {
    var environment: [String: String] = [:]
    for name in ["HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
      if let value = Terminal.environmentValue(name) { environment[name] = value }
    }
    return UserFolders(environment: environment)
  }
}
