// One import for everything that users of the library need: the model, the registry with its catalog,
// the checks, the census and what follows from it, progression, reports, and the texts of files with their lines
// and columns.
@_exported public import CoequalCensus
@_exported public import CoequalChecks
@_exported public import CoequalDiff
@_exported public import CoequalModel
@_exported public import CoequalParity
@_exported public import CoequalProgression
@_exported public import CoequalRegistry
@_exported public import CoequalReports
@_exported public import Markup
