/// Reads the format.
enum MonzoImporter {}
