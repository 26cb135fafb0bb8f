import ArgumentParser
import Chronology
import Pipeline

/// Where a command finds store and output: flags over pipeline.yml over defaults.
struct ProjectOptions: ParsableArguments {
  @Option(help: "The configuration; pipeline.yml of this directory where there is one.")
  var config: String?

  @Option(help: "The store, instead of the configuration's.")
  var store: String?

  /// `nil` where neither a flag nor the working directory has a configuration.
  func configuration() throws -> Configuration? {
    if let config { return try ConfigurationReader.read(config) }
    guard (try? FileStamp(of: "pipeline.yml")) != nil else { return nil }
    return try ConfigurationReader.read("pipeline.yml")
  }

  func storePath(_ configuration: Configuration?) -> String {
    store ?? configuration?.located(configuration?.store ?? "") ?? "output/timeline.sqlite"
  }
}
