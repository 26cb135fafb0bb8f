import Glibc

/// Calls of the C library that Glibc's module hides behind `_GNU_SOURCE`.
enum LibraryCall {
  /// - Returns: `nil` where the C library has no such call.
  static func named<Call>(_ name: String, as type: Call.Type) -> Call? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }
}
