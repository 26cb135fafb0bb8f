import Glibc
import Synchronization

/// One line on a terminal that says how far the work is, and is gone when it is done.
///
/// Only carriage returns and blanks, no codes of a terminal, so that `NO_COLOR` has nothing to forbid.
enum ProgressLine {
  private struct State {
    var width = 0
    var drawn: ContinuousClock.Instant?
  }

  private static let state = Mutex(State())
  private static let pause = Duration.milliseconds(100)
  private static let barWidth = 24

  /// Standard error is a terminal that can go back to the line's beginning.
  static var isPossible: Bool {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    return isatty(STDERR_FILENO) == 1 && terminal != "dumb" && !terminal.isEmpty
  }

  /// Draws `reading  [######------] 120 of 240`, at most ten times a second.
  static func show(_ what: String, done: Int, of all: Int) {
    state.withLock { state in
      let now = ContinuousClock.now
      if let drawn = state.drawn, now - drawn < pause { return }
      state.drawn = now
      let text = line(what, done, all)
      let rest = max(0, state.width - text.utf8.count)
      put("\r" + text + String(repeating: " ", count: rest))
      state.width = text.utf8.count
    }
  }

  /// Takes the line away, for a message or for good.
  static func clear() {
    state.withLock { state in
      guard state.width > 0 else { return }
      put("\r" + String(repeating: " ", count: state.width) + "\r")
      state = State()
    }
  }

  private static func line(_ what: String, _ done: Int, _ all: Int) -> String {
    let filled = all > 0 ? min(barWidth, done * barWidth / all) : barWidth
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: barWidth - filled)
    return "\(what)  [\(bar)] \(done) of \(all)"
  }

  private static func put(_ text: String) {
    var bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, &bytes, bytes.count)
  }
}
