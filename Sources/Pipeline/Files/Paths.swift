// Paths are text as the user wrote them; nothing here asks the file system.

import Glibc

/// `path` inside `directory`; an absolute path stays, an empty directory adds nothing.
package func joined(_ directory: String, _ path: String) -> String {
  if directory.isEmpty || path.hasPrefix("/") { return path }
  return directory.hasSuffix("/") ? directory + path : "\(directory)/\(path)"
}

/// Everything before the last `/`; empty where there is none, `/` for a file of the root.
package func directoryName(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Everything behind the last `/`.
package func fileName(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return path }
  return String(path[path.index(after: slash)...])
}

/// Whether the bytes of one path come before those of another; the same in every locale.
package func byteOrder(_ left: String, _ right: String) -> Bool {
  var (left, right) = (left, right)
  return left.withUTF8 { left in
    right.withUTF8 { right in
      let shorter = min(left.count, right.count)
      guard shorter > 0, let one = left.baseAddress, let other = right.baseAddress else {
        return left.count < right.count
      }
      let order = memcmp(one, other, shorter)
      return order == 0 ? left.count < right.count : order < 0
    }
  }
}
