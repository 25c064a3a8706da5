/// The plugins that ship.
enum ShippedPlugins {}
