import Catalog
import Chronology
import Foundation
import Pipeline

/// The articles of fixtures/inbox, read as `nienbieu facts fixtures/inbox` reads them.
enum FixtureArticles {
  static func map<Output: Sendable>(
    _ make: @escaping @Sendable (Article, ArticleStage) throws -> Output
  ) throws -> [Output] {
    let stage = ArticleStage(catalog: try Catalog.builtIn())
    let inbox = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../fixtures/inbox").standardizedFileURL.path
    let plan = SourcePlan(name: "fixtures", path: "")
    var outputs: [Output] = []
    try stage.flow { try make($0, stage) }
      .forEach(InputFinder.find([inbox], plan: plan).files, file: \.self) { _, event in
        if case .made(let output) = event { outputs.append(output) }
      }
    return outputs
  }
}
