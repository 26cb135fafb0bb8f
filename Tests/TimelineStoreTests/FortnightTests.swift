import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct FortnightTests {
  private func bands(_ number: Int64) -> [UInt16] {
    (0..<16).map { UInt16(truncatingIfNeeded: Int(number) * 31 + $0 * 7919) }
  }

  /// What is written, by the number that it is kept under.
  private func write(_ fortnight: inout Fortnight, _ groups: inout [Int64: [UInt8]]) throws
    -> [Int64]
  {
    var written: [Int64] = []
    try fortnight.takeChanged { first, bytes in
      written.append(first)
      groups[first] = Array(bytes)
    }
    return written
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var groups: [Int64: [UInt8]] = [:]
    var next: Int64 = 5
    for count in [0, 1, 111, 1, 300, 7, 112] {
      var fortnight = Fortnight()
      for (_, bytes) in groups.sorted(by: { $0.key < $1.key }) {
        bytes.withUnsafeBytes { fortnight.appendGroup($0) }
      }
      #expect(fortnight.isEmpty == (next == 5))
      for _ in 0..<count {
        fortnight.append(next, bands(next))
        next += 3
      }
      for number in stride(from: 5, to: next, by: 3) {
        #expect(fortnight.texts(sharing: bands(number)).contains(number))
      }
      _ = try write(&fortnight, &groups)
    }
    #expect(groups.keys.sorted() == stride(from: 5, to: next, by: 3 * 112).map { $0 })
  }

  @Test func onlyTheLastGroupIsWrittenAgain() throws {
    var groups: [Int64: [UInt8]] = [:]
    var fortnight = Fortnight()
    for number in 1...250 { fortnight.append(Int64(number), bands(Int64(number))) }
    #expect(try write(&fortnight, &groups) == [1, 113, 225])
    #expect(try write(&fortnight, &groups) == [])
    fortnight.append(251, bands(251))
    #expect(try write(&fortnight, &groups) == [225])
  }

  @Test func oneBandIsEnough() {
    var fortnight = Fortnight()
    for number in 1...40 { fortnight.append(Int64(number), bands(Int64(number))) }
    var wanted = [UInt16](repeating: 60_000, count: 16)
    #expect(fortnight.texts(sharing: wanted).isEmpty)
    wanted[15] = bands(17)[15]
    #expect(fortnight.texts(sharing: wanted) == [17])
  }
}
