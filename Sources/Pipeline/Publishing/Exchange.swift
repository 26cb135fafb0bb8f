import Glibc

/// `renameat2(…, RENAME_EXCHANGE)`.
enum Exchange {
  private typealias Rename =
    @convention(c) (
      CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
    ) -> CInt

  private static let exchangeFlag: CUnsignedInt = 2

  /// Gives two existing names to each other's files in one step.
  ///
  /// - Returns: `false` where the C library, the kernel or the file system cannot.
  static func exchange(_ left: String, _ right: String) -> Bool {
    guard let rename = LibraryCall.named("renameat2", as: Rename.self) else { return false }
    return rename(AT_FDCWD, left, AT_FDCWD, right, exchangeFlag) == 0
  }
}
