import CoequalTables
import Foundation

/// What is made of the first seeds, on all cores.
///
/// Arguments are made before the first test begins, and otherwise on one core.
func madeForArguments<Made: Sendable>(
  _ count: Int, _ make: @Sendable (_ seed: UInt64) -> Made?
) -> [Made] {
  Threads.map(count, threads: ProcessInfo.processInfo.activeProcessorCount) {
    make(UInt64($0))
  }.compactMap(\.self)
}
