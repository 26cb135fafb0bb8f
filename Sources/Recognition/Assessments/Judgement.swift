import Chronology
import VietnameseText

/// What the words of one sentence judge, before the passage around it is asked.
struct Judgement: Sendable {
  var isGood = false
  /// The last word on the matter is a good one.
  var endsWell = false
  /// Good by what figures say too.
  var isMeasured = false
  /// Tells who was honoured.
  var isHonour = false
  /// A faint shortcoming behind `nhưng`.
  var isTurned = false
  /// Something was done.
  var isDone = false
  /// A shortcoming, by itself or by name.
  var isBad = false
  /// Words that name a shortcoming where shortcomings are listed.
  var isFaint = false
  /// Words that name one where there are no figures.
  var isDim = false
  var isCause = false
  /// A cause if there is a shortcoming that it may be the cause of.
  var mayBeCause = false
  /// The sentence speaks of times to come.
  var isFuture = false
  /// Something is asked for or aimed at.
  var hasPlan = false
  /// Turns to the other side: `Tuy nhiên, …`.
  var isContrast = false
  /// A name of shortcomings, as in "còn một số tồn tại, hạn chế".
  var namesShortcomings = false

  /// Reads the cues from left to right; what governs the ones behind it is kept in `scope`.
  ///
  /// - Parameters:
  ///   - text: That of the passage.
  ///   - range: The sentence.
  ///   - words: What judges.
  ///   - isDirective: Nothing behind the first word of asking judges.
  init(
    _ text: SearchableTokens, in range: Range<Int>, words: JudgementWords, isDirective: Bool
  ) {
    var scope = Scope()
    var index = range.lowerBound
    let tokens = text.tokens
    var next = range.lowerBound
    while let cue = words.cue(text, from: next, in: range) {
      next = cue.range.upperBound
      guard !Self.isName(tokens, cue.range, in: range) else { continue }
      scope.pass(tokens, from: index, to: cue.range.lowerBound)
      let isNegated = scope.endOfDenial == cue.range.lowerBound
      take(
        cue.value, scope, isNegated: isNegated, isHead: cue.range.lowerBound <= range.lowerBound + 1
      )
      if cue.value == .contrast, cue.range.lowerBound <= range.lowerBound + 2 { isContrast = true }
      if isDirective, hasPlan { break }
      scope.enter(
        cue.value, endingAt: cue.range.upperBound,
        isHead: cue.range.lowerBound <= range.lowerBound + 1)
      index = cue.range.upperBound
    }
  }

  /// `Cần Thơ` is no wish: a capital after a word of the sentence.
  private static func isName(_ tokens: [Token], _ cue: Range<Int>, in range: Range<Int>) -> Bool {
    cue.count == 1 && cue.lowerBound > range.lowerBound && tokens[cue.lowerBound].isCapitalised
      && tokens[cue.lowerBound - 1].kind == .word
  }

  private mutating func take(_ cue: JudgementCue, _ scope: Scope, isNegated: Bool, isHead: Bool) {
    if cue == .future { isFuture = true }
    if cue == .plan { hasPlan = true }
    if cue == .done { isDone = true }
    guard !scope.isPlanned else { return }
    switch cue {
    case .good, .solved: if !isNegated { praise() }
    case .doing: if scope.isDone, !scope.isTopic, !isNegated { praise() }
    case .lasting: isBad = true
    case .bad: isBad = isBad || !scope.isRepaired
    case .badName: name(scope)
    case .faint, .dim:
      if !scope.isWorkedOn {
        isFaint = true
        isDim = isDim || cue == .dim
        isTurned = isTurned || scope.isTurned
        endsWell = false
      }
    case .cause: isCause = isCause || !scope.isWorkedOn
    case .causeName: isCause = isCause || !(scope.isWorkedOn || scope.isTopic)
    case .headCause: mayBeCause = mayBeCause || isHead
    case .measured: isMeasured = isMeasured || !isNegated
    case .honour: isHonour = true
    case .faintCause: mayBeCause = mayBeCause || !isBad || namesShortcomings
    default: break
    }
  }

  private mutating func praise() {
    isGood = true
    endsWell = true
  }

  private mutating func name(_ scope: Scope) {
    guard !scope.isWorkedOn, !scope.isTopic else { return }
    isBad = true
    namesShortcomings = true
  }
}

extension Judgement {
  /// What governs the words behind it.
  private struct Scope {
    var isPlanned = false
    /// Planned by a wish or an aim, which goes on behind a semicolon.
    var isAim = false
    var isRepaired = false
    /// Behind `nhưng`.
    var isTurned = false
    var isHandled = false
    var isTopic = false
    var isDone = false
    var hasCommaSincePlan = false
    /// The purpose stands before its sentence and ends with the comma.
    var isFronted = false
    /// Where a word of denial ended.
    var endOfDenial: Int?

    var isWorkedOn: Bool { isRepaired || isHandled }

    /// Commas end the matter of a meeting, semicolons and colons end everything.
    mutating func pass(_ tokens: [Token], from start: Int, to end: Int) {
      for index in start..<max(start, end) {
        switch tokens[index].word {
        case .comma:
          isTopic = false
          hasCommaSincePlan = true
          if isFronted { isPlanned = false }
        case .semicolon, .colon:
          self = Scope(isPlanned: isPlanned && isAim, isAim: isAim, hasCommaSincePlan: true)
        default: break
        }
      }
    }

    mutating func enter(_ cue: JudgementCue, endingAt end: Int, isHead: Bool) {
      switch cue {
      case .plan, .future, .purpose:
        isFronted = cue == .purpose && isHead
        isAim = isAim || cue == .plan
        isPlanned = true
        hasCommaSincePlan = false
      case .repair, .solved: isRepaired = true
      case .handling: isHandled = true
      case .topic: isTopic = true
      case .done: beginDone()
      case .contrast: self = Scope(isTurned: true)
      case .faint, .dim, .bad: endOfDenial = end
      default: break
      }
    }

    /// "Để …, tỉnh đã …": what is told behind a purpose was done.
    private mutating func beginDone() {
      isDone = true
      isTopic = false
      if hasCommaSincePlan { isPlanned = false }
    }
  }
}
