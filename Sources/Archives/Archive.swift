/// Reads archives.
enum Archive {}
