/// What rows of a table ask for again and again, each found once. Of one piece of a table, which one thread makes.
final class Answers<Question: Hashable, Answer> {
  private var known: [Question: Answer] = [:]
  private let find: (Question) -> Answer

  init(_ find: @escaping (Question) -> Answer) { self.find = find }

  subscript(question: Question) -> Answer {
    if let answer = known[question] { return answer }
    let answer = find(question)
    known[question] = answer
    return answer
  }
}
