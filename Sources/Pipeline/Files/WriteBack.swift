/// `sync_file_range(…, SYNC_FILE_RANGE_WRITE)`.
enum WriteBack {
  private typealias SyncRange = @convention(c) (CInt, Int64, Int64, CUnsignedInt) -> CInt

  private static let writeFlag: CUnsignedInt = 2
  private static let syncRange = LibraryCall.named("sync_file_range", as: SyncRange.self)

  /// Lets the disk begin with what was written to a file, so that flushing it later, among many, hardly waits.
  /// Nothing depends on that, and nothing is promised of it.
  static func start(_ file: CInt) { _ = syncRange?(file, 0, 0, writeFlag) }
}
