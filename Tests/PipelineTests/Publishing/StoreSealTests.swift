import Foundation
import Pipeline
import TestSupport
import Testing
import TimelineStore

@Suite("The seal of a store")
struct StoreSealTests {
  @Test("A sealed store is what it was; one that changed is refused with the remedy")
  func change() throws {
    let directory = try TemporaryDirectory()
    try directory.write("99.85", "t.sqlite")
    let seal = StoreSeal(store: directory.path("t.sqlite"))
    try seal.check()
    try seal.close()
    try seal.check()
    try directory.write("99.84", "t.sqlite")
    let refusal = #expect(throws: StoreError.self) { try seal.check() }
    let path = directory.path("t.sqlite")
    #expect(
      refusal?.message
        == "\(path): the store is damaged (its bytes are not those that t.sqlite.sha256 names; if you "
        + "changed or restored it yourself, remove \(path).sha256 and run again); restore a backup, "
        + "or move the file away and run again to rebuild it from the inputs")
    try FileManager.default.removeItem(atPath: path + ".sha256")
    try seal.check()
  }

  @Test("The seal is a line as sha256sum writes it")
  func line() throws {
    let directory = try TemporaryDirectory()
    try directory.write("abc", "t.sqlite")
    try StoreSeal(store: directory.path("t.sqlite")).close()
    #expect(
      try directory.text("t.sqlite.sha256")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  t.sqlite\n")
  }

  @Test("A store that was moved away, or whose log holds more, has no seal to keep")
  func without() throws {
    let directory = try TemporaryDirectory()
    let seal = StoreSeal(store: directory.path("t.sqlite"))
    try directory.write("seal of a store that is gone", "t.sqlite.sha256")
    try seal.finishing(seal.open()) {}
    try seal.check()
    try FileManager.default.removeItem(atPath: directory.path("t.sqlite.sha256"))
    try directory.write("a page", "t.sqlite-wal")
    try seal.close()
    #expect(try directory.stamps(below: "").keys.sorted() == ["", "t.sqlite", "t.sqlite-wal"])
  }

  @Test("Work that fails leaves a store with a seal that fits")
  func failure() throws {
    let directory = try TemporaryDirectory()
    let seal = StoreSeal(store: directory.path("t.sqlite"))
    try seal.finishing(seal.open()) {}
    let store = try seal.open()
    #expect(throws: CancellationError.self) {
      try seal.finishing(store) {
        _ = try store.beginRun(
          RunInfo(day: day("2022-07-20"), started: "2022-07-20T08:00:00+07:00", toolVersion: "1"))
        throw CancellationError()
      }
    }
    try seal.check()
    #expect(try TimelineStore.open(at: directory.path("t.sqlite"), readOnly: true).lastRun() != nil)
  }
}
