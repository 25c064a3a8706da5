import CoequalTestSupport
import Testing

@testable import CoequalPlugins

/// The run path of executables.
struct LibraryFoldersTests {
  private func named(in bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "file")
    return LibraryFolders.named(in: try OpenFolder(folder.path).file("file"))
  }

  #if os(Linux)
    @Test(.enabled(if: BuiltExecutable.probe != nil))
    func ofAProgramOfOursIsThatOfSwift() throws {
      let probe = try BuiltExecutable.openProbe()
      let folders = LibraryFolders.named(in: probe)
      // Unless Swift is part of the program.
      let runtime = RuntimePaths.forProgram(probe, readable: []).execute
      for folder in folders where (try? OpenFolder(folder).file("libswiftCore.so")) != nil {
        #expect(runtime.contains(folder))
      }
    }

    @Test(.enabled(if: BuiltExecutable.probe != nil), arguments: 0..<4)
    func damagedProgramsNameSomethingOrNothing(seed: UInt64) throws {
      var random = SplitMix(seed: seed)
      let probe = try BuiltExecutable.openProbe()
      let bytes = Array(try probe.contents(limit: 64 << 20).prefix(200_000))
      for _ in 0..<50 {
        var damaged = bytes
        for _ in 0..<8 {
          // Mostly in the headers.
          let at = Int.random(in: 0..<1024, using: &random)
          damaged[at] = UInt8.random(in: 0...255, using: &random)
        }
        for folder in try named(in: damaged) { #expect(folder.hasPrefix("/")) }
      }
    }
  #endif

  @Test(arguments: [[], Array("#!/bin/sh\n".utf8), [0x7f, 0x45, 0x4c, 0x46, 2, 1]] as [[UInt8]])
  func otherFilesNameNone(bytes: [UInt8]) throws {
    #expect(try named(in: bytes) == [])
  }

  @Test func aFolderWithoutTheSwiftRuntimeIsNotReadable() throws {
    let folder = try TemporaryFolder(["file": "x"])
    let paths = RuntimePaths.forProgram(try OpenFolder(folder.path).file("file"), readable: ["/r"])
    #expect(paths.execute.allSatisfy { $0.hasPrefix("/") })
    #expect(!paths.execute.contains("/"))
    #expect(!paths.execute.contains { $0.hasPrefix("/home") || $0.hasPrefix("/root") })
    #expect(paths.execute.last == "/r")
    #expect(!paths.read.contains("/etc"))
  }
}
