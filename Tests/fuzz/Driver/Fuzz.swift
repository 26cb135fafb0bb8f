import Glibc

// `fuzz TARGET [libFuzzer's flags and folders]`: feeds one target until something breaks. The program's
// main is libFuzzer's, which calls these two functions.

/// What is fuzzed.
enum Target: String, CaseIterable {
  case html, warc, gzip, encodings
}

/// Set once, before the first input.
nonisolated(unsafe) private var target = Target.html

/// Takes the target out of the command line. The catalog is read here too, so that the first input is
/// not charged for it.
@_cdecl("LLVMFuzzerInitialize")
func initialise(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  let names = Target.allCases.map(\.rawValue).joined(separator: "|")
  guard count.pointee > 1, let word = words.pointee[1],
    let named = Target(rawValue: String(cString: word))
  else {
    print("usage: fuzz \(names) [flags] [folders]")
    exit(64)
  }
  target = named
  words.pointee[1] = words.pointee[0]
  words.pointee += 1
  count.pointee -= 1
  _ = Subject.shared
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case .html: Subject.shared.page(bytes)
  case .warc: Subject.shared.archive(bytes, named: "fuzz.warc")
  case .gzip: Subject.shared.archive(bytes, named: "fuzz.warc.gz")
  case .encodings: Subject.shared.text(bytes)
  }
  return 0
}
