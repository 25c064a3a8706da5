public import CoequalExchange
import FinancialTimesPlugin
import MonzoPlugin
import SnowflakePlugin
import UnidaysPlugin

/// The plugins that come with Coequal: those that are data, and those with code of their own.
public enum ShippedPlugins {
  /// The formats that they read.
  public static let importers: [any Importer] = [
    FinancialTimesImporter(),
    MonzoImporter(),
    SnowflakeImporter(),
    UnidaysImporter(),
  ]

  /// The formats that they write.
  public static let exporters: [any Exporter] = []
}
