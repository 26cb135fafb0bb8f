import Catalog
import Chronology

// Documents, people, events, tasks, judgements: one row a fact.
extension ReportTables {
  private func head<Detail>() -> [CSVColumn<(fact: Fact, detail: Detail)>] {
    columns.place { row in (row.fact.place, row.fact.about?.lastDay ?? self.period.lastDay) }
      + [
        CSVColumn("subject", "Đơn vị cụ thể", "the body it is about, where not the whole place") {
          .text($0.fact.subject)
        }
      ]
  }

  private func tail<Detail>() -> [CSVColumn<(fact: Fact, detail: Detail)>] {
    columns.evidence { $0.fact }
  }

  func documents(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<(fact: Fact, detail: CitedDocument)>
    let own: [Column] = [
      Column("number", "Số, ký hiệu", "number of the document as printed") {
        .text($0.detail.number)
      },
      Column("kind", "Loại văn bản", "resolution, decree, decision, …") {
        .term("document", $0.detail.kind)
      },
      Column("issuer", "Cơ quan ban hành", "who issued it") { .text($0.detail.issuer) },
      Column("date", "Ngày ban hành", .date, "day of issue") { .day($0.detail.date) },
      Column("document_title", "Trích yếu", "title, where given") { .text($0.detail.title) },
    ]
    return CSVSheet("documents", columns: head() + own + tail(), rows: facts.documents[items])
  }

  func people(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<(fact: Fact, detail: OfficeHolder)>
    let own: [Column] = [
      Column("name", "Họ và tên", "name of the person") { .text($0.detail.name) },
      Column("post", "Chức vụ", "post as written, without the name") { .text($0.detail.post) },
      Column("body", "Cơ quan", "the body that the post belongs to") { .text($0.detail.body) },
    ]
    return CSVSheet("people", columns: head() + own + tail(), rows: facts.people[items])
  }

  func events(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<(fact: Fact, detail: Event)>
    let own: [Column] = [
      Column("event", "Loại sự kiện", "conference, award, launch, …") {
        .term("event", $0.detail.event)
      },
      Column("name", "Tên sự kiện", "what took place") { .text($0.detail.name) },
    ]
    let date: [Column] = columns.period("date", title: "Thời gian", meaning: "when it took place") {
      $0.detail.date
    }
    return CSVSheet("events", columns: head() + own + date + tail(), rows: facts.events[items])
  }

  func directives(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<(fact: Fact, detail: Directive)>
    let own: [Column] = [
      Column("from", "Cơ quan giao", "who asks") { .text($0.detail.from) },
      Column("to", "Cơ quan thực hiện", "who is asked; several are set apart by a semicolon") {
        .text($0.detail.to.joined(separator: "; "))
      },
      Column("task", "Nội dung", "what is asked for") { .text($0.detail.task) },
    ]
    let due: [Column] = columns.period("due", title: "Hạn", meaning: "when it is due") {
      $0.detail.period
    }
    return CSVSheet(
      "directives", columns: head() + own + due + tail(), rows: facts.directives[items])
  }

  func assessments(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<(fact: Fact, detail: Assessment)>
    let own: [Column] = [
      Column("class", "Loại đánh giá", "achievement, limitation or cause", of: "class") {
        $0.detail.judgement
      },
      Column("area", "Lĩnh vực", "reform area") { .term("area", $0.detail.area) },
    ]
    return CSVSheet("assessments", columns: head() + own + tail(), rows: facts.assessments[items])
  }
}
