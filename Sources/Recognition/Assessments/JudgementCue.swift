import VietnameseText

/// What a word or phrase says about a sentence that may judge results.
enum JudgementCue: Sendable {
  /// A result: `được nâng lên`, `chuyển biến rõ nét`.
  case good
  /// A result that figures say too: `dẫn đầu`.
  case measured
  /// A shortcoming that is none any more: `tháo gỡ được`.
  case solved
  /// How something is done: a result only where it was done: `được … đẩy mạnh`.
  case doing
  /// A shortcoming by itself: `chưa …`, `đùn đẩy`.
  case bad
  /// A shortcoming said of its subject: `còn chậm`, `vẫn xảy ra`.
  case lasting
  /// A name of shortcomings, which a report may also only announce: `tồn tại, hạn chế`.
  case badName
  /// A shortcoming only in a passage that lists them: `không`, `mới`, `quá hạn`.
  case faint
  /// The same, and also in a sentence without figures: `kéo dài`, `phức tạp`.
  case dim
  /// `nguyên nhân là`, `đó là lý do`.
  case cause
  /// `nguyên nhân`, of which a meeting may only speak.
  case causeName
  /// `tặng Bằng khen`: praise of those who get it, no result.
  case honour
  /// A cause only of shortcomings: `xuất phát từ`, `là do`.
  case faintCause
  /// The same at the head of a sentence: `Do …`.
  case headCause
  /// A wish or a plan: what follows is no result.
  case plan
  /// What something is done for; at the head of a sentence it ends with the comma: `Để …, tỉnh …`.
  case purpose
  /// `sẽ`: the sentence and those that continue it are about times to come.
  case future
  /// `khắc phục`, `tháo gỡ`: the shortcoming behind it is what is worked on.
  case repair
  /// `xử lý`, `giải quyết`: work on what bears a name behind it.
  case handling
  /// `thảo luận`, `báo cáo`: what follows is the matter of a meeting, not a judgement.
  case topic
  /// `đã`, `được`: something was done.
  case done
  /// `tuy nhiên`, `nhưng`: the other side.
  case contrast
  /// Looks like a cue and is none: `không chỉ`, `chưa kể`.
  case nothing
}

/// Finds the cues of a sentence. A class, since every sentence is handed it.
final class JudgementWords: Sendable {
  private let phrases: Lexicon<JudgementCue>

  /// - Parameter abbreviations: Those that the passages are folded with.
  init(abbreviations: AbbreviationFolder) {
    phrases = Lexicon(
      keys: JudgementPhrases.all.flatMap { cue, text in
        text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map {
          (abbreviations.folded(Tokenizer.tokens(of: String($0))).map(\.key), cue)
        }
      })
  }

  var openings: [UInt16] { phrases.openings }

  /// The next cue at or behind a token, the longest phrase there.
  func cue(
    _ text: SearchableTokens, from index: Int, in range: Range<Int>
  ) -> (range: Range<Int>, value: JudgementCue)? {
    phrases.first(text, .judgements, from: index, in: range)
  }
}
