import Glibc
import Synchronization

/// SIGINT and SIGTERM, noted when they come and heeded between two articles.
package struct Interruption: Error, Hashable, Sendable, CustomStringConvertible {
  package var signal: CInt

  private static let received = Atomic<CInt>(0)

  /// From now on the signals only leave a note, and a full disk or a closed pipe is an error of the
  /// call instead of the end of the program.
  package static func watch() {
    received.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = {
        Interruption.received.store($0, ordering: .relaxed)
      }
      sigaction(number, &action, nil)
    }
    Glibc.signal(SIGXFSZ, SIG_IGN)
    Glibc.signal(SIGPIPE, SIG_IGN)
  }

  package static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

  package static func check() throws(Interruption) {
    let number = received.load(ordering: .relaxed)
    if number != 0 { throw Interruption(signal: number) }
  }

  package var description: String {
    "interrupted; nothing was published, run again to go on"
  }
}
