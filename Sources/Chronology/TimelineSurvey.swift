/// What a timeline is about, without its facts: which periods could be reported on.
package struct TimelineSurvey: Hashable, Sendable {
  /// What articles and facts say that they review.
  package var reviewed: Set<Period>
  /// Of how many results the periods are that have any, read ones and each once; counted up to ``mostResults``.
  package var results: [Period: Int]

  /// Where counting ends.
  package static let mostResults = 8

  package init(reviewed: Set<Period> = [], results: [Period: Int] = [:]) {
    self.reviewed = reviewed
    self.results = results
  }
}
