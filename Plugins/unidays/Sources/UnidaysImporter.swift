/// Reads the format.
enum UnidaysImporter {}
