import Reporting

extension LongTable {
  func warning(at path: String) -> String {
    "\(path) has \(rowCount) rows, of which spreadsheets open the first \(LongTable.room - 1); "
      + "filter it by place or indicator in the store's copy for readers"
  }
}
