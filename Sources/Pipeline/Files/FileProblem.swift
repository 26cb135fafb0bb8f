import Glibc

/// What the operating system said about a file.
package struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable {
    case missing, permission, cannotCreate, readWrite, notAFile, tooLarge
  }

  package var kind: Kind
  package var path: String
  /// What is wrong and what would mend it.
  package var reason: String

  package init(_ kind: Kind, _ path: String, _ reason: String) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  package var description: String { "\(path): \(reason)" }

  /// The problem behind `errno`; where the call was `creating` the file, what is missing is not it.
  static func last(_ path: String, creating: Bool = false) -> FileProblem {
    let code = errno
    let text = String(cString: strerror(code))
    switch code {
    case ENOENT where !creating && path.unicodeScalars.contains("\u{FFFD}"):
      return FileProblem(.notAFile, path, "the name is not UTF-8; rename the file")
    case ENOENT where !creating:
      return FileProblem(.missing, path, "no such file or directory; check the path")
    case ENXIO where !creating:
      return FileProblem(.notAFile, path, "not a regular file; remove it or name another")
    case ELOOP where !creating:
      return FileProblem(.notAFile, path, "a link that leads back to itself; remove it")
    case ENAMETOOLONG where !creating:
      return FileProblem(.notAFile, path, "the name is too long; rename the file")
    case EACCES, EPERM:
      return FileProblem(.permission, path, "\(text); check owner and mode")
    case ENOSPC, EDQUOT:
      return FileProblem(.readWrite, path, "\(text); make room and run again")
    case EIO, EFBIG, EINTR, EMFILE, ENFILE:
      return FileProblem(.readWrite, path, "\(text); run again")
    default:
      return creating
        ? FileProblem(.cannotCreate, path, "cannot be created: \(text)")
        : FileProblem(.readWrite, path, text)
    }
  }
}
