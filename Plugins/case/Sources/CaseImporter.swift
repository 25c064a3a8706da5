/// Reads the format.
enum CaseImporter {}
