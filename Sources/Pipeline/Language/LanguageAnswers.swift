import Chronology
import VietnameseText

/// What the scanners of the language layer find, as JSON values. Spans are UTF-8 byte offsets.
enum LanguageAnswers {
  static func numbers(in text: String) -> [[String: Any]] {
    let tokens = Tokenizer.tokens(of: text)
    return NumberScanner.numbers(in: tokens, of: text).map { number in
      var fields = place(number.tokens, tokens, text)
      fields["kind"] = number.kind.rawValue
      fields["value"] = number.value?.description
      fields["low"] = number.low?.description
      fields["high"] = number.high?.description
      fields["of"] = number.of?.description
      return fields
    }
  }

  static func times(in text: String, reference: Day?) -> [[String: Any]] {
    let tokens = Tokenizer.tokens(of: text)
    let sentences = SentenceSplitter.sentences(of: tokens)
    return sentences.flatMap { sentence in
      let times = cited(TimeScanner.times(in: tokens, range: sentence), tokens, text, sentence)
      return TimeResolver(reference: reference).resolved(times).map { time in
        var fields = place(time.mention.tokens, tokens, text)
        fields["start"] = time.period.firstDay.description
        fields["end"] = time.period.lastDay.description
        fields["period"] = time.period.label
        fields["role"] = "\(time.mention.role)"
        fields["basis"] = "\(time.basis)"
        if time.isFuzzy { fields["fuzzy"] = true }
        if time.isDoubtful { fields["doubtful"] = true }
        if time.mention.isAsOf { fields["as_of"] = true }
        return fields
      }
    }
  }

  /// The dates of documents say when those were issued and nothing of what the sentence tells.
  private static func cited(
    _ times: [TimeMention], _ tokens: [Token], _ text: String, _ sentence: Range<Int>
  ) -> [TimeMention] {
    let documents = DocumentNumberScanner.documents(in: tokens, of: text, range: sentence)
    return times.compactMap { time in
      if documents.contains(where: { $0.core.overlaps(time.tokens) }) { return nil }
      var time = time
      if documents.contains(where: { $0.tokens.overlaps(time.tokens) }) { time.role = .citation }
      return time
    }
  }

  /// Numbers in full; short forms (NĐ 68) name no document by themselves.
  static func documents(in text: String) -> [[String: Any]] {
    let tokens = Tokenizer.tokens(of: text)
    let found = DocumentNumberScanner.documents(in: tokens, of: text, range: 0..<tokens.count)
    return found.filter { !$0.isShort }.map { document in
      var fields = place(document.core, tokens, text)
      fields["number"] = document.number
      fields["kind"] = document.kind
      fields["date"] = document.date?.description
      return fields
    }
  }

  private static func place(
    _ range: Range<Int>, _ tokens: [Token], _ text: String
  ) -> [String: Any] {
    let bytes =
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    return ["text": String(substring(text, bytes)), "span": [bytes.lowerBound, bytes.upperBound]]
  }
}
