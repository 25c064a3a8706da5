/// Reads the format.
enum SnowflakeImporter {}
