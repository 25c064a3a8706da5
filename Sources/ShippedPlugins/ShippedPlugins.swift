import CasePlugin
import CoequalExchange
import CoequalModel
public import CoequalPlugins
import CoequalRegistry
import FinancialTimesPlugin
import ForwardImpactPlugin
import MonzoPlugin
import SnowflakePlugin
import UnidaysPlugin

/// The plugins that come with Coequal: those that are data, and those with code of their own.
public enum ShippedPlugins {
  /// What reads the formats whose plugins have code.
  private static let linkedImporters: [any Importer] = [
    CaseImporter(),
    FinancialTimesImporter(),
    ForwardImpactImporter(),
    MonzoImporter(),
    SnowflakeImporter(),
    UnidaysImporter(),
  ]

  /// What writes the formats whose plugins have code.
  private static let linkedExporters: [any Exporter] = [
    CSVMatrixExporter(), CaseExporter(), FifteenFiveExporter(),
  ]

  /// Each plugin, by id.
  public static let all: [Contribution] = ShippedManifests.all.compactMap { file in
    let result = DocumentReader.read(
      name: "coequal:plugins/\(file.name)", contents: Array(file.text.utf8))
    return PlacedManifest(result).map { manifest in
      Contribution(
        manifest,
        importers: linkedImporters.filter { importer in
          manifest.plugin.importers.contains { $0.id == importer.id }
        },
        exporters: linkedExporters.filter { exporter in
          manifest.plugin.exporters.contains { $0.id == exporter.id }
        })
    }
  }
}
