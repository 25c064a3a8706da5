public import CoequalExchange
import FinancialTimesPlugin
import SnowflakePlugin
import UnidaysPlugin

/// The plugins that come with Coequal: those that are data, and those with code of their own.
public enum ShippedPlugins {
  /// The formats that they read.
  public static let importers: [any Importer] = [
    FinancialTimesImporter(),
    SnowflakeImporter(),
    UnidaysImporter(),
  ]

  /// The formats that they write.
  public static let exporters: [any Exporter] = []
}
