public import CoequalExchange
public import CoequalModel

/// Reads an engineering standard as Forward Impact lays it out: a folder of files of YAML.
///
/// A discipline becomes a track and each of its jobs, one for each level, a role. What is called a track
/// there is a context of work, such as a platform: it makes a further track of each discipline that
/// allows it. Skills and behaviours become competencies, capabilities areas. Everything for software
/// agents is reported as not carried over.
public struct ForwardImpactImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "forward-impact")
  /// What people call it.
  public let title = "Forward Impact: a folder of YAML with disciplines, levels and capabilities"

  /// Makes an importer.
  public init() {}

  /// Looks for a file with the names that levels, disciplines or capabilities have.
  public func recognise(_ source: ImportSource) -> Recognition {
    source.files.map(Self.recognise).max() ?? .no
  }

  private static func recognise(_ file: SourceFile) -> Recognition {
    if file.firstByte == UInt8(ascii: "{") || file.firstByte == UInt8(ascii: "[") { return .no }
    if file.begins(withAll: "baseSkillProficiencies:", "professionalTitle:")
      || file.begins(withAll: "coreSkills:", "supportingSkills:")
      || file.begins(withAll: "proficiencyDescriptions:", "skills:")
    {
      return .certain
    }
    return file.begins(withAll: "maturityDescriptions:") || file.begins(withAll: "skillModifiers:")
      ? .likely : .no
  }

  /// Reads all files into one framework.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    let isYAML = { (file: SourceFile) in ["yaml", "yml"].contains(file.nameExtension) }
    var standard = Standard()
    for file in source.files {
      if isYAML(file) || source.files.count == 1 {
        if let root = draft.yaml(file) { standard.add(root, from: file, into: &draft) }
      } else {
        draft.leave(file, because: "it is no YAML")
      }
    }
    StandardWriter(standard).write(into: &draft)
  }
}
