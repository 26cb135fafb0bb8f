import Chronology

/// What a run tells while it is at work.
package enum RunEvent: Hashable, Sendable {
  /// An input was read, or found to need no reading.
  case input(InputReport)
  /// So many of the inputs that have to be read are read.
  case reading(done: Int, of: Int)
  /// So many sets of reports are made.
  case reporting(done: Int, of: Int)
}

package typealias RunWatch = (RunEvent) -> Void

/// How an input stands to what the store last saw of it.
package enum InputChange: String, Encodable, Hashable, Sendable {
  case new
  /// Other bytes.
  case changed
  /// The same bytes, but the program, the catalog, the sidecar or the source's entry are others.
  case rules
  /// Unchanged and in quarantine, and asked to be read again.
  case retried
  case unchanged
  /// The store knows it, the disk has it no longer; what it gave stays.
  case vanished
}

/// What became of one input.
package struct InputReport: Hashable, Sendable {
  package var path: String
  package var change: InputChange
  /// The whole input, or records of it.
  package var quarantined: [QuarantineRecord]

  init(_ path: String, _ change: InputChange, _ quarantined: [QuarantineRecord] = []) {
    self.path = path
    self.change = change
    self.quarantined = quarantined
  }
}
