/// An element's name, as far as anybody asks for it; all others are ``other``.
package enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// Not an element: a run of text.
  case text
  case other
  case html, head, title, meta, link, body, base
  case article, main, section, header, footer, nav, aside, div, center, form, fieldset
  case p, h1, h2, h3, h4, h5, h6, hr, br, pre, blockquote, address, details, summary
  case ul, ol, li, dl, dt, dd, menu
  case table, thead, tbody, tfoot, tr, th, td, caption, colgroup, col
  case figure, figcaption, picture, img, source, video, audio, iframe, object, embed, canvas
  case a, span, b, strong, em, i, u, font, time, small, big, sup, sub, q, cite, abbr, label, mark
  case button, input, select, option, textarea, noscript, template, dialog, amp, map, area

  static let byName: [String: HTMLTag] = {
    var table: [String: HTMLTag] = [:]
    for tag in allCases where tag != .text && tag != .other { table["\(tag)"] = tag }
    table["amp-img"] = .img
    table["hgroup"] = .div
    return table
  }()

  /// Written out, for other modules do not see through the one that the compiler makes.
  @inlinable @inline(__always)
  package static func == (one: HTMLTag, other: HTMLTag) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (one: HTMLTag, other: HTMLTag) -> Bool { !(one == other) }

  /// Whether the element stands in a line of text and does not end a paragraph.
  package var isInline: Bool {
    switch self {
    case .text, .other, .a, .span, .b, .strong, .em, .i, .u, .font, .time, .small, .big, .sup,
      .sub, .q, .cite, .abbr, .label, .mark, .img, .picture, .source, .map, .area, .input:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading, else `nil`.
  package var headingLevel: Int? {
    guard (HTMLTag.h1.rawValue...HTMLTag.h6.rawValue).contains(rawValue) else { return nil }
    return Int(rawValue - HTMLTag.h1.rawValue) + 1
  }
}

/// The attributes that are kept; all others are dropped before parsing. `href` has its value on `<link>`
/// and `<base>` only: of other elements one asks whether they are links.
package enum HTMLAttributeName: UInt8, Sendable, CaseIterable {
  case `class`, id, href, content, property, name, itemprop, itemtype, datetime, rel, httpEquiv
  case style, lang, title, colspan, rowspan, align, hidden, pubdate

  /// As of ``HTMLTag``.
  @inlinable @inline(__always)
  package static func == (one: HTMLAttributeName, other: HTMLAttributeName) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }

  static let byName: [String: HTMLAttributeName] = {
    var table: [String: HTMLAttributeName] = [:]
    for name in allCases where name != .httpEquiv { table["\(name)"] = name }
    table["http-equiv"] = .httpEquiv
    return table
  }()
}
