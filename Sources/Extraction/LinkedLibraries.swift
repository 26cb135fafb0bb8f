internal import CZlib
import HTMLParsing

/// The libraries of the system that pages and archives are read with.
package enum LinkedLibraries {
  /// Of libxml2 and zlib, as they are loaded.
  package static var versions: [(name: String, version: String)] {
    [
      ("libxml2", HTMLDocument.libraryVersion),
      ("zlib", zlibVersion().map { String(cString: $0) } ?? "unknown"),
    ]
  }
}
