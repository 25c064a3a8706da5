import Archives
import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct PluginInstallerTests {
  private let home: TemporaryFolder
  private let installer: PluginInstaller

  init() throws {
    home = try TemporaryFolder()
    installer = PluginInstaller(UserFolders(state: "/", cache: "/", data: home.path))
  }

  private static func files(_ prefix: String = "", version: String = "1.2.0") -> [PackedFile] {
    [
      PackedFile(prefix + "plugin.xml", TestPlugin.manifest(version: version)),
      PackedFile(prefix + "bin/program", "#!/bin/sh\n", mode: 0o100755),
      PackedFile(prefix + ".git/config", "x"),
    ]
  }

  private var names: [String?] {
    (try? OpenFolder(home.path(of: "coequal/plugins")).names()) ?? []
  }

  @Test(arguments: [
    PackedArchive.zip(files()), PackedArchive.tar(files()), PackedArchive.tar(files("acme-1.2/")),
    PackedArchive.zip([.folder("acme")] + files("acme/") + [PackedFile(".DS_Store", "x")]),
  ])
  func anArchiveIsInstalledUnderItsID(archive: [UInt8]) throws {
    let installed = try installer.install(archive: archive)
    #expect(installed.folder == home.path(of: "coequal/plugins/acme-rules"))
    #expect(try installer.installed() == [installed])
    #expect(try PluginDigest.of(folder: installed.folder) == installed.digest)
    #expect(try OpenFolder(installed.folder).names() == ["bin", "plugin.xml"])
    #expect(access(installed.folder + "/bin/program", X_OK) == 0)
    #expect(names == ["acme-rules"])
  }

  @Test func theDigestIsThatOfTheSameFolder() throws {
    let folder = try TemporaryFolder([
      "plugin.xml": TestPlugin.manifest(), "bin/program": "#!/bin/sh\n",
    ])
    chmod(folder.path(of: "bin/program"), 0o700)
    let installed = try installer.install(archive: PackedArchive.zip(Self.files()))
    #expect(try PluginDigest.of(folder: folder.path) == installed.digest)
  }

  @Test func aNewerVersionTakesThePlaceOfTheOlder() throws {
    _ = try installer.install(
      archive: PackedArchive.zip(Self.files() + [PackedFile("old", "x")]))
    let installed = try installer.install(
      archive: PackedArchive.zip(Self.files(version: "2.0.0")))
    #expect(try installer.installed() == [installed])
    #expect(try OpenFolder(installed.folder).names() == ["bin", "plugin.xml"])
    #expect(names == ["acme-rules"])
  }

  @Test(arguments: [
    [PackedFile("../evil", "x")], [PackedFile("/evil", "x")], [PackedFile("a/../../evil", "x")],
    [PackedFile.symbolicLink("link", to: "/etc/passwd")],
    [PackedFile("device", mode: 0o020644)],
  ])
  func anArchiveThatLeadsOutIsRefusedWhole(files: [PackedFile]) throws {
    let installed = try installer.install(archive: PackedArchive.tar(Self.files()))
    for archive in [
      PackedArchive.tar(Self.files(version: "9.0.0") + files),
      PackedArchive.zip(files + Self.files(version: "9.0.0")),
    ] {
      #expect(throws: StoreError.self) { try installer.install(archive: archive) }
    }
    #expect(try installer.installed() == [installed])
    #expect(names == ["acme-rules"])
    #expect(access(home.path(of: "evil"), F_OK) != 0)
  }

  @Test(arguments: [
    (
      PackedArchive.zip([PackedFile("a/plugin.xml", "x"), PackedFile("b/x", "x")]),
      StoreError.noManifest
    ),
    (PackedArchive.zip([PackedFile("readme", "x")]), .noManifest),
    (Array("text".utf8), .archive(.notAnArchive)),
  ])
  func whatIsNoPluginIsRefused(archive: [UInt8], error: StoreError) {
    #expect(throws: error) { try installer.install(archive: archive) }
    #expect(names == [])
  }

  @Test func aBrokenManifestSaysWhatIsWrong() {
    let archive = PackedArchive.zip([PackedFile("plugin.xml", "<framework/>")])
    let error = #expect(throws: StoreError.self) { try installer.install(archive: archive) }
    #expect(error.map { "\($0)".hasPrefix("the manifest cannot be read: ") } ?? false)
  }

  @Test func aFileThatIsAlsoAFolderChangesNothing() throws {
    let archive = PackedArchive.zip(
      Self.files() + [PackedFile("twice", "x"), PackedFile("twice/inner", "x")])
    #expect(throws: StoreError.self) { try installer.install(archive: archive) }
    #expect(names == [])
  }

  @Test func whatIsInstalledCanBeRemoved() throws {
    _ = try installer.install(archive: PackedArchive.zip(Self.files()))
    #expect(try installer.remove(TestPlugin.id))
    #expect(try installer.installed() == [])
    #expect(try !installer.remove(TestPlugin.id))
  }
}
