import Reporting

extension LongTable {
  /// For the log of a run.
  package func warning(at path: String) -> String {
    "\(path) has \(rowCount) rows, of which spreadsheets open the first \(LongTable.room - 1) and the header; "
      + "filter it by place or indicator in the store's copy for readers"
  }
}
