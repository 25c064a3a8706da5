/// Runs plugins.
enum PluginHost {}
