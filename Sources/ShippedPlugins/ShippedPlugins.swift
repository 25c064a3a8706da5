public import CoequalExchange

/// The plugins that come with Coequal: those that are data, and those with code of their own.
public enum ShippedPlugins {
  /// The formats that they read.
  public static let importers: [any Importer] = []

  /// The formats that they write.
  public static let exporters: [any Exporter] = []
}
