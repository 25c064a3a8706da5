// One import for authors of plugins: importers and what they make, the model, files with their lines,
// and the lines that checks read and write.
@_exported public import CoequalExchange
@_exported public import CoequalModel
@_exported public import CoequalPluginProtocol
@_exported public import Markup
