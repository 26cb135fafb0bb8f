import CMalloc

/// How the process keeps what it has freed.
enum Memory {
  /// Above this many bytes a block goes back to the system as soon as it is free.
  private static let large: CInt = 1 << 20

  /// The tables of a set of reports take megabytes each, for a moment. Left alone, glibc keeps such blocks for later
  /// from the first that is freed on, and a heap for each thread: a quarter more than what is in use.
  static func settle() {
    mallopt(M_MMAP_THRESHOLD, large)
    mallopt(M_TRIM_THRESHOLD, large)
    mallopt(M_ARENA_MAX, 2)
  }
}
