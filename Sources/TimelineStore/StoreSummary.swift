import Chronology

/// Counts for `nienbieu status`.
package struct StoreSummary: Hashable, Sendable {
  package var schemaVersion: Int
  package var inputs: Int
  package var quarantined: Int
  /// Articles as they are now; earlier versions are counted in `supersededVersions`.
  package var articles: Int
  package var supersededVersions: Int
  /// What shows the articles; an article may have several.
  package var sources: Int
  /// Facts of the articles as they are now, by type, in the order of the contract.
  package var facts: [Count]
  package var feeds: [Feed]
  package var lastRun: RunRecord?

  package struct Count: Hashable, Sendable {
    package var type: String
    package var count: Int
  }

  /// A source of pipeline.yml; `name` is `nil` for articles that came without one.
  package struct Feed: Hashable, Sendable {
    package var name: String?
    package var articles: Int
    package var facts: Int
    package var firstPublished: Day?
    package var lastPublished: Day?
    /// The day of the run that last brought an article.
    package var lastLoaded: Day?
  }
}
