package import CoequalExchange
import CoequalRegistry

extension SharedData {
  /// The files of a folder, as an import would read them, with names that begin with the folder's.
  package static func source(_ folder: String) -> ImportSource? {
    guard let path = self.folder(folder) else { return nil }
    let (source, _) = ImportSource.reading(path, from: LocalFileSystem())
    return ImportSource(
      source.files.map { file in
        SourceFile(name: folder + file.name.dropFirst(path.count), bytes: file.bytes)
      })
  }
}
