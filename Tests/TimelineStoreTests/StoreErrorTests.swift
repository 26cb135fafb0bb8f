import GRDB
import Testing

@testable import TimelineStore

@Suite struct StoreErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_FULL, "s: the disk is full; free some space and run again"),
    (.SQLITE_BUSY, "s: another program is using the store; try again when it has finished"),
    (
      .SQLITE_IOERR,
      "s: reading or writing failed (disk I/O error); check the disk and run again"
    ),
    (
      .SQLITE_CORRUPT,
      "s: the store is damaged (database disk image is malformed); restore a backup, or move the "
        + "file away and run again to rebuild it from the inputs"
    ),
    (
      .SQLITE_READONLY,
      "s: cannot open the store (attempt to write a readonly database); check the path and its "
        + "permissions"
    ),
  ])
  func namesTheFileAndTheRemedy(code: ResultCode, message: String) {
    #expect(StoreError(DatabaseError(resultCode: code), path: "s").message == message)
  }
}
