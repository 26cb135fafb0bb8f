import Chronology

/// What a run is asked for beside its configuration.
package struct RunOptions: Hashable, Sendable {
  /// Report what had been published by this day.
  package var asOf: Day?
  /// Read again what is quarantined, although it has not changed.
  package var retriesQuarantined = false
  /// Read inputs whose size and time agree, and compare their bytes' hash.
  package var verifies = false
  /// Do everything but write.
  package var isRehearsal = false

  package init(asOf: Day? = nil) { self.asOf = asOf }

  /// Whether unchanged inputs may have to be read.
  var looksBehindStamps: Bool { retriesQuarantined || verifies }
}
