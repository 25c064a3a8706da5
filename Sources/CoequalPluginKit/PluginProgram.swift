/// A plugin that is a program.
enum PluginProgram {}
