/// What a text of YAML holds.
struct YAMLText: Hashable, Sendable {
  /// The values, one for each document of the text.
  var documents: [SourceNode] = []
  /// The comments, without their '#'.
  var comments: [SourceNode] = []
  /// The tags that mean nothing here, as they are written: `!!python/object`.
  var tags: [SourceNode] = []
}
