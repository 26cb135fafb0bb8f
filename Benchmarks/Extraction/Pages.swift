import Foundation

/// The pages of a folder, in memory.
struct Pages {
  private(set) var pages: [(name: String, bytes: [UInt8])] = []

  /// All `.html` files of a folder and the folders in it, by name.
  init(folder: String) throws {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names.filter({ $0.hasSuffix(".html") }).sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
      pages.append((name, Array(data)))
    }
    guard !pages.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
  }

  var byteCount: Int { pages.reduce(0) { $0 + $1.bytes.count } }
}
