/// What the words beside a date say of it.
enum DateLabel {
  case published, updated

  /// Bytes of the folded line that are read before the date and behind it: `wurde am … veröffentlicht`.
  private static let reach = 40

  /// `nil` where the words say nothing.
  init?(_ folded: String, beside date: Range<Int>) {
    let bytes = Array(folded.utf8)
    let before = bytes[
      max(0, date.lowerBound - DateLabel.reach)..<min(date.lowerBound, bytes.count)]
    let behind = bytes[min(date.upperBound, bytes.count)...].prefix(DateLabel.reach)
    for side in [before, behind] {
      if DateLabel.updates.occur(in: side) {
        self = .updated
        return
      }
      if DateLabel.publications.occur(in: side) {
        self = .published
        return
      }
    }
    return nil
  }

  /// Whether folded words before a date say that it is that of a change.
  static func isUpdate(_ folded: ArraySlice<UInt8>) -> Bool {
    updates.occur(in: folded)
  }

  /// Beginnings of words, folded as ``Folding/ascii(_:)`` folds.
  private static let updates = PhraseList([
    "cap nhat", "sua doi", "chinh sua", "updated", "modified", "last change", "last edit",
    "lan cuoi",
    "aktualisier", "letzte änderung", "letzte Änderung", "geändert", "zuletzt", "mis a jour",
    "mise a jour", "modifié",
    "modifie le", "actualiza", "actualis", "aggiorna", "atualiza", "bijgewerkt", "gewijzigd",
    "uppdatera", "opdateret", "oppdatert", "zaktualizowa", "бновлен", "зменен", "новлен",
    "güncelle",
  ])
  private static let publications = PhraseList([
    "ngay dang", "dang ngay", "dang luc", "ngay dua", "ngay gui", "ngay tao", "ngay viet",
    "xuat ban", "ngay ban hanh", "thoi gian dang", "publish", "posted", "created", "written on",
    "release", "veröffentlich", "veroffentlich", "erschienen", "erstellt", "gepostet",
    "eingestellt", "geschrieben", "verfasst", "datum:", "publié", "publie", "mis en ligne",
    "publica", "pubblica", "inserito", "gepubliceerd", "geplaatst", "publicera", "publiceret",
    "publisert", "opublikowa", "публикован", "публіковано", "убликува", "yayın", "dodano",
    "artikel wurde", "beitrag wurde", "entry was", "article was", "bai viet duoc",
    "date:",
  ])

  /// Whether the words before a date are about a licence, a copyright, a member, an appointment.
  static func isOfSomethingElse(_ folded: ArraySlice<UInt8>) -> Bool {
    foreign.occur(in: folded)
  }

  private static let foreign = PhraseList([
    "©", "copyright", "giay phep", "giay-phep", "license", "licence", "gp-", "all rights",
    "ban quyen", "registriert", "registered", "joined", "mitglied seit", "member since", "inscrit",
    "beigetreten", "tham gia", "ngay sinh", "het han", "co hieu luc", "expires", "born",
  ])
}
