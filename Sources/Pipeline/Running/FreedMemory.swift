/// What the process has freed, but keeps for later.
enum FreedMemory {
  private typealias Trim = @convention(c) (Int) -> CInt

  /// Gives it back where one stage of a run is over and the next needs blocks of other sizes; nothing where the C
  /// library has no such call.
  static func giveBack() {
    _ = LibraryCall.named("malloc_trim", as: Trim.self).map { $0(0) }
  }
}
