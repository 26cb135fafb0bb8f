/// Some of the sixteen lexicons that a text is searched for together; who makes the ``OpeningTable`` says which is which.
public struct LexiconSet: OptionSet, BitwiseCopyable, Sendable {
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
}
