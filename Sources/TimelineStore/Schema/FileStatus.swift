import Glibc

/// What the kernel says of a file. Foundation's attributes also ask for the owner's name, which a machine may look up
/// over the network.
struct FileStatus {
  /// In bytes.
  let size: Int
  let isRegular: Bool
  /// How many names the file has.
  let names: Int

  /// - Returns: `nil` where there is no file; of a link the file that it leads to, or itself.
  init?(_ path: String, followingLinks: Bool) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    names = Int(status.st_nlink)
  }
}
