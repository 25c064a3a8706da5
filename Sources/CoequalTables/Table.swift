/// Rows.
enum Table {}
