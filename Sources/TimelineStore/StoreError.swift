import GRDB

/// Why a store could not be opened, read or written. The file is as it was before the call.
package enum StoreError: Error, Hashable, Sendable {
  /// The file is something else: another program's database, a text, a picture.
  case notAStore(path: String)
  /// The file is a store, but damaged or altered.
  case corrupt(path: String, detail: String)
  /// Written by a later release, whose tables this one does not know.
  case newerVersion(path: String, found: Int, supported: Int)
  case cannotOpen(path: String, detail: String)
  /// Another program is writing.
  case busy(path: String)
  case diskFull(path: String)
  case inputOutput(path: String, detail: String)
  /// A batch that no correct caller builds: a fact without id, an unknown run.
  case invalid(path: String, detail: String)

  package var path: String {
    switch self {
    case .notAStore(let path), .corrupt(let path, _), .newerVersion(let path, _, _),
      .cannotOpen(let path, _), .busy(let path), .diskFull(let path),
      .inputOutput(let path, _), .invalid(let path, _):
      path
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// One line: the file, what is wrong, and what would mend it.
  package var message: String {
    switch self {
    case .notAStore(let path):
      "\(path): not a Niên Biểu store; name another file with 'store:' in pipeline.yml"
    case .corrupt(let path, let detail):
      "\(path): the store is damaged (\(detail)); restore a backup, or move the file away and "
        + "run again to rebuild it from the inputs"
    case .newerVersion(let path, let found, let supported):
      "\(path): the store has schema version \(found), this program knows versions up to "
        + "\(supported); use the newer program"
    case .cannotOpen(let path, let detail):
      "\(path): cannot open the store (\(detail)); check the path and its permissions"
    case .busy(let path):
      "\(path): another program is using the store; try again when it has finished"
    case .diskFull(let path):
      "\(path): the disk is full; free some space and run again"
    case .inputOutput(let path, let detail):
      "\(path): reading or writing failed (\(detail)); check the disk and run again"
    case .invalid(let path, let detail):
      "\(path): \(detail)"
    }
  }

  package var description: String { message }
}

extension StoreError {
  /// What an error of SQLite means to the user of the store at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DamagedRow: self = .corrupt(path: path, detail: error.detail)
    case is RowDecodingError:
      self = .corrupt(path: path, detail: "a column holds what its type forbids")
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .inputOutput(path: path, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
      self = .cannotOpen(path: path, detail: detail)
    case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG, .SQLITE_MISUSE:
      self = .invalid(path: path, detail: detail)
    default: self = .inputOutput(path: path, detail: detail)
    }
  }
}

/// A row that no version of this program wrote.
struct DamagedRow: Error {
  var detail: String
}
