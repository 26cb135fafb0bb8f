// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// For modules that others ask millions of times, token by token: a quarter faster.
let asked =
  settings + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

/// The program has the Swift library inside: it starts in half of the time, and runs where there is no Swift. The objects
/// are compiled for either library, so those that only the static one needs are named here. The linker is lld, since gold
/// repeats a warning from inside of Foundation at every build.
let selfContained =
  ["-static-stdlib", "-use-ld=lld"]
  + ["CoreFoundation", "_FoundationICU", "_FoundationCShims", "_FoundationCollections"].map {
    "-l\($0)"
  }

/// Folders of tests that hold data.
let testData = ["Reporting": ["Golden"], "TimelineStore": ["Stores"]]

/// What each test target imports of this package; `TestSupport` is for all.
let tested: [(String, [String])] = [
  ("nienbieu", ["Chronology"]),
  (
    "Pipeline",
    ["Pipeline", "Recognition", "Reporting", "TimelineStore", "Chronology", "Catalog"]
  ),
  ("Extraction", ["Extraction", "Catalog", "Chronology"]),
  ("Recognition", ["Recognition", "Catalog", "Chronology"]),
  ("TimelineStore", ["TimelineStore", "Chronology"]),
  ("Reporting", ["Reporting", "Catalog", "Chronology"]),
  ("Catalog", ["Catalog", "Chronology"]),
  ("VietnameseText", ["VietnameseText", "Chronology"]),
  ("Chronology", ["Chronology"]),
  ("HTMLParsing", ["HTMLParsing"]),
  ("Architecture", []),
]

let testTargets: [Target] = tested.map { name, imports in
  var dependencies = (imports + ["TestSupport"]).map { Target.Dependency(stringLiteral: $0) }
  if name == "TimelineStore" {
    dependencies.append(.product(name: "GRDB", package: "GRDB.swift"))
  }
  return .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: testData[name] ?? [],
    swiftSettings: settings)
}

let package = Package(
  name: "nienbieu",
  products: [
    .executable(name: "nienbieu", targets: ["nienbieu"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "nienbieu",
      dependencies: [
        "Pipeline", "Chronology", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(selfContained, .when(platforms: [.linux], configuration: .release))
      ]),
    .target(
      name: "Pipeline",
      dependencies: [
        "Extraction", "Recognition", "TimelineStore", "Reporting", "Catalog", "VietnameseText",
        "Chronology",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Extraction",
      dependencies: [
        "HTMLParsing", "VietnameseText", "Catalog", "Chronology", "CZlib",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Recognition",
      dependencies: [
        "VietnameseText", "Catalog", "Chronology",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "TimelineStore",
      dependencies: [
        "Chronology", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: [
        "VietnameseText", "Catalog", "Chronology",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Templates/province.mustache"), .embedInCode("Templates/national.mustache"),
        .embedInCode("Page/page.css"), .embedInCode("Page/page.js"),
      ],
      swiftSettings: settings),
    .target(
      name: "Catalog",
      dependencies: ["VietnameseText", "Chronology"],
      resources: [
        .embedInCode("Data/places.csv"), .embedInCode("Data/regions.csv"),
        .embedInCode("Data/indicators.csv"), .embedInCode("Data/units.csv"),
        .embedInCode("Data/documents.csv"), .embedInCode("Data/annex_table.csv"),
        .embedInCode("Data/abbreviations.csv"), .embedInCode("Data/unlisted.csv"),
      ],
      swiftSettings: settings),
    .target(name: "VietnameseText", dependencies: ["Chronology"], swiftSettings: asked),
    .target(name: "Chronology", swiftSettings: asked),
    .target(name: "HTMLParsing", dependencies: ["CLibXML2"], swiftSettings: asked),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .executableTarget(
      name: "language-benchmark", dependencies: ["VietnameseText", "Chronology"],
      path: "Benchmarks/Language", swiftSettings: settings),
    .executableTarget(
      name: "extraction-benchmark",
      dependencies: ["BenchmarkTiming", "Extraction", "HTMLParsing", "Catalog", "CLibXML2"],
      path: "Benchmarks/Extraction", swiftSettings: settings),
    .executableTarget(
      name: "recognition-benchmark",
      dependencies: [
        "BenchmarkTiming", "Recognition", "VietnameseText", "Catalog", "Chronology",
      ],
      path: "Benchmarks/Recognition", swiftSettings: settings),
    .executableTarget(
      name: "store-benchmark",
      dependencies: [
        "BenchmarkTiming", "TimelineStore", "Chronology", "TestSupport",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Benchmarks/Store", swiftSettings: settings),
    .executableTarget(
      name: "reports-benchmark",
      dependencies: [
        "BenchmarkTiming", "Pipeline", "Reporting", "TimelineStore", "Catalog", "Chronology",
        "TestSupport",
      ],
      path: "Benchmarks/Reports", swiftSettings: settings),
    .target(name: "BenchmarkTiming", path: "Benchmarks/Timing", swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Chronology"], path: "Tests/TestSupport"),
  ] + testTargets,
  swiftLanguageModes: [.v6]
)

// `make fuzz` alone: without the sanitizer, which brings a main, this does not link.
if Context.environment["NIENBIEU_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "fuzz",
      dependencies: ["Extraction", "VietnameseText", "Catalog", "Chronology"],
      path: "Tests/fuzz/Driver", swiftSettings: settings)
  ]
}
