/// Reads the format.
enum ForwardImpactImporter {}
