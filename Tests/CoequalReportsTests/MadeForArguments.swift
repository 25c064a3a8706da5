import CoequalThreads
import Foundation

/// What is made of some seeds, on all cores.
///
/// Arguments are made before the first test begins, and otherwise on one core.
func madeForArguments<Made: Sendable>(
  _ seeds: Range<UInt64>, _ make: @Sendable (_ seed: UInt64) -> Made?
) -> [Made] {
  Threads.map(seeds.count, threads: ProcessInfo.processInfo.activeProcessorCount) {
    make(seeds.lowerBound + UInt64($0))
  }.compactMap(\.self)
}
