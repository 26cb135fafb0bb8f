/// Who may import whom: the diagram of ARCHITECTURE.md ("Imports point down only"), executable.
///
/// Next editor: a new arrow is a decision about the house. Draw it in ARCHITECTURE.md first.
enum ImportTable {
  /// Modules of this package and of others; modules of the system are free to all.
  static let allowed: [String: Set<String>] = [
    "nienbieu": ["Pipeline", "Chronology", "CMalloc", "ArgumentParser", "Logging"],
    "Pipeline": [
      "Extraction", "Recognition", "TimelineStore", "Reporting", "Catalog", "VietnameseText",
      "Chronology", "Yams", "Logging", "Crypto",
    ],
    "Extraction": [
      "HTMLParsing", "VietnameseText", "Catalog", "Chronology", "CZlib", "Crypto",
    ],
    "Recognition": ["VietnameseText", "Catalog", "Chronology", "Crypto"],
    "TimelineStore": ["Chronology", "GRDB", "GRDBSQLite"],
    "Reporting": ["VietnameseText", "Catalog", "Chronology", "Mustache", "Crypto"],
    "Catalog": ["VietnameseText", "Chronology"],
    "VietnameseText": ["Chronology"],
    "HTMLParsing": ["CLibXML2"],
    "Chronology": [],
  ]

  /// What comes with the toolchain.
  static let system: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization",
    "Dispatch",
  ]

  /// Modules that have one owner each.
  static let owners = [
    "CLibXML2": "HTMLParsing", "CZlib": "Extraction", "CMalloc": "nienbieu",
    "GRDB": "TimelineStore",
    "GRDBSQLite": "TimelineStore", "Yams": "Pipeline",
    "Mustache": "Reporting", "ArgumentParser": "nienbieu",
  ]
}
