/// Reads the format.
enum FinancialTimesImporter {}
