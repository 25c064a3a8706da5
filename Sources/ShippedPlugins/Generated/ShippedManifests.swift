// Generated from the folders in Plugins by 'Scripts/generate'; edit those.

package import CoequalRegistry

/// The files that come with Coequal.
package enum ShippedManifests {
  package static let all: [ShippedDocument] = [
    `case`,
    fifteenFive,
    financialTimes,
    forwardImpact,
    matrix,
    monzo,
    plainLanguage,
    sfia,
    snowflake,
    ukGovernment,
    unidays,
  ].flatMap(\.self)
}
