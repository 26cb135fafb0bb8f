import Glibc
import Pipeline
import Testing

@Suite("The lock")
struct RunLockTests {
  @Test("A second holder is refused, with the first one's number; a free lock is not")
  func exclusion() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("t.sqlite.lock")
    let first = try RunLock(path: path)
    let refusal = #expect(throws: LockHeld.self) { try RunLock(path: path) }
    #expect(
      refusal?.description
        == "\(path): process \(getpid()) is running on this store; wait for it to end and run again"
    )
    first.release()
    try RunLock(path: path).release()
  }
}
