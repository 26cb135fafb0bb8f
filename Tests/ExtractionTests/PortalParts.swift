/// Parts of which pages of portals and newspapers are put together: the date as they print it, who signs,
/// the dress of a system, and the dates around an article that are not its own.
enum PortalParts {
  struct PrintedDate: Sendable {
    var line: String
    var day = "2024-07-12"
    var time: String? = "09:15"
    var modified: String?
    /// Where the line names one.
    var author: String?
  }

  static let dates: [PrintedDate] = [
    PrintedDate(line: "Thứ Sáu, 12/07/2024 09:15"),
    PrintedDate(line: "Cập nhật ngày: 12/07/2024", time: nil),
    PrintedDate(line: "12/07/2024 | 09:15"),
    PrintedDate(line: "Ngày đăng : 12/7/2024", time: nil),
    PrintedDate(line: "09:15 | 12/07/2024"),
    PrintedDate(line: "Thứ sáu, ngày 12 tháng 7 năm 2024", time: nil),
    PrintedDate(line: "Đăng lúc: 12/07/2024 09:15:00 (GMT+7)"),
    PrintedDate(line: "12-07-2024 09:15"),
    PrintedDate(line: "Ngày xuất bản: 12/07/2024 9:15:00 SA"),
    PrintedDate(line: "09 giờ 15 phút, ngày 12/07/2024"),
    PrintedDate(line: "Ngày 12/07/2024, 09h15"),
    PrintedDate(line: "Thứ sáu - 12/07/2024 09:15 | Đã xem: 120 | Phản hồi: 0"),
    PrintedDate(line: "Lượt xem: 1.204 | Ngày đăng: 12/07/2024 09:15"),
    PrintedDate(
      line: "Người đăng: Minh Hà - Ngày đăng: 12/07/2024 - Lượt xem: 203", time: nil,
      author: "Minh Hà"),
    PrintedDate(line: "12.07.2024 09:15"),
    PrintedDate(
      line: "Đã đăng: 12/07/2024 09:15 - Cập nhật: 13/07/2024 08:00", modified: "2024-07-13"),
    PrintedDate(line: "T6, 12/07/2024 | 09:15"),
    PrintedDate(line: "Tin ngày: 12/07/2024", time: nil),
    PrintedDate(line: "Thứ 6 ngày 12/07/2024 09:15 SA"),
    PrintedDate(line: "12 Tháng Bảy, 2024", time: nil),
    PrintedDate(line: "12 Th7, 2024", time: nil),
    PrintedDate(line: "09:15' 12/7/2024"),
    PrintedDate(line: "Thời gian đăng: 12/07/2024 09:15"),
    PrintedDate(
      line: "Ngày tạo: 12/07/2024 | Ngày cập nhật: 15/07/2024", time: nil, modified: "2024-07-15"),
    PrintedDate(line: "[12/07/2024 09:15]"),
    PrintedDate(line: "(12/07/2024)", time: nil),
    PrintedDate(line: "Minh Hà | 12/07/2024 09:15", author: "Minh Hà"),
    PrintedDate(line: "Đăng bởi: Minh Hà, ngày 12/07/2024", time: nil, author: "Minh Hà"),
    PrintedDate(line: "Chuyên mục: Cải cách hành chính | Ngày đăng: 12/07/2024", time: nil),
    PrintedDate(line: "Tin tức - Sự kiện | 12/07/2024 09:15 | Nghe bài viết | Cỡ chữ | In trang"),
  ]

  struct Signature: Sendable {
    var mark: String
    var author: String?
  }

  /// Behind the last paragraph.
  static let signatures: [Signature] = [
    Signature(
      mark: "<p style='text-align: right'><strong>Nguyễn Văn An</strong></p>",
      author: "Nguyễn Văn An"),
    Signature(mark: "<p>Tác giả: Nguyễn Văn An</p>", author: "Nguyễn Văn An"),
    Signature(mark: "<p><b>Nguồn:</b> Báo Mẫu</p>", author: nil),
    Signature(mark: "<p align=right><i>Theo Báo Nhân Dân</i></p>", author: "Báo Nhân Dân"),
    Signature(
      mark: "<p><em>Tin, ảnh: Thu Phương - Đức Hải</em></p>", author: "Thu Phương - Đức Hải"),
    Signature(mark: "<p>Người đăng: Trần Thị Bình</p>", author: "Trần Thị Bình"),
    Signature(mark: "<div class=author>Lê Minh</div>", author: "Lê Minh"),
    Signature(mark: "<p><b>NGUYỄN VĂN AN</b></p>", author: "NGUYỄN VĂN AN"),
    Signature(mark: "", author: nil),
    Signature(mark: "<p><b>Phòng Cải cách hành chính</b></p>", author: "Phòng Cải cách hành chính"),
    Signature(mark: "<p style='text-align:right'>BBT</p>", author: "BBT"),
  ]

  /// At the top of the page: when it was sent.
  static let clocks = [
    "<div class=date>Hôm nay, thứ bảy 21/11/2026</div>",
    "<div class=topbar><span id=clock>Thứ Bảy, ngày 21/11/2026 14:05</span></div>",
    "<table><tr><td class=datetime>Thứ bảy, 21 tháng 11 năm 2026</td><td><a href=/>Trang chủ</a></td></tr></table>",
    "<header><div class=header-date>21/11/2026 14:05:09</div></header>",
  ]

  /// Behind the article: other articles, documents, comments.
  static let neighbours = [
    """
    <div class=tin-khac><h4>Các tin khác</h4><ul><li><a href=/1>Tiếp công dân định kỳ tháng Tám</a> \
    (20/07/2024)</li><li><a href=/2>Giao ban báo chí tháng Bảy năm 2024</a> (19/07/2024)</li></ul></div>
    """,
    """
    <div class=vb><h3>Văn bản mới</h3><p><a href=/3>Quyết định số 12/QĐ-UBND về kế hoạch</a></p>\
    <p>Ngày ban hành: 20/08/2024</p></div>
    """,
    """
    <div class=comment-list><div class=comment><b>Hoàng Nam</b> <span class=date>22/07/2024 10:00</span>\
    <p>Thủ tục đã nhanh hơn trước nhiều.</p></div></div>
    """,
    """
    <table><tr><td>18/07/2024</td><td><a href=/4>Tập huấn chuyển đổi số cho cán bộ xã</a></td></tr>\
    <tr><td>17/07/2024</td><td><a href=/5>Lấy ý kiến về dự thảo quy chế một cửa</a></td></tr></table>
    """,
  ]

  static let footers = [
    "<div class=footer>Giấy phép số 123/GP-TTĐT ngày 05/06/2015 do Sở Thông tin cấp</div>",
    "<footer>© 2026 Cổng thông tin điện tử. Cập nhật lần cuối: 20/11/2026 08:00</footer>",
    "<div id=bottom><p>Giấy phép thiết lập trang số 45/GP-STTTT, ngày cấp: 02/03/2011</p><p>Điện thoại: 0239.3855.555</p></div>",
  ]

  /// `{title}`, `{date}`, `{text}` and `{end}` are filled in; the section stands in a trail or nowhere.
  static let dresses: [(name: String, page: String, section: String?)] = [
    (
      "Liferay journal",
      """
      <div class=breadcrumb><a href=/>Trang chủ</a> » <a href=/tt>Tin tức</a> » <a href=/cc>Cải cách hành chính</a>\
      </div><div class=portlet-body><h3 class=title>{title}</h3><div class=date>{date}</div>\
      <div class=journal-content-article>{text}{end}</div></div>
      """, "Cải cách hành chính"
    ),
    (
      "Liferay asset",
      """
      <div class=portlet-content><div class=asset-full-content><h1 class=header-title>{title}</h1>\
      <div class=asset-metadata><span class='metadata-entry metadata-publish-date'>{date}</span></div>\
      <div class=asset-content>{text}</div>{end}</div></div>
      """, nil
    ),
    (
      "SharePoint",
      """
      <form id=aspnetForm><div id=ctl00_PlaceHolderMain><h2 class=ms-title>{title}</h2><p class=ngay>{date}</p>\
      <div class=ms-rtestate-field>{text}{end}</div></div></form>
      """, nil
    ),
    (
      "DotNetNuke",
      """
      <form id=Form><div id=dnn_ContentPane><div class=DNNModuleContent><span class=newstitle>{title}</span><br>\
      <span class=newsdate>{date}</span><div class=newsbody>{text}{end}</div></div></div></form>
      """, nil
    ),
    (
      "VNPT portal",
      """
      <form id=Form1><table width=100%><tr><td class=TitleNews>{title}</td></tr><tr><td class=PostDate>{date}</td>\
      </tr><tr><td class=ArticleContent>{text}{end}</td></tr></table></form>
      """, nil
    ),
    (
      "WordPress",
      """
      <article class='post hentry'><header class=entry-header><h1 class=entry-title>{title}</h1>\
      <div class=entry-meta>{date}</div></header><div class=entry-content>{text}{end}</div></article>
      """, nil
    ),
    (
      "NukeViet",
      """
      <ol class=breadcrumb><li><a href=/>Trang nhất</a></li><li><a href=/t>Tin tức</a></li></ol>\
      <div class='news_column panel'><h1 class=title>{title}</h1><span class=h5>{date}</span>\
      <div id=news-bodyhtml class=bodytext>{text}</div>{end}</div>
      """, "Tin tức"
    ),
    (
      "a Party newspaper",
      """
      <div class=article><h1 class=article__title>{title}</h1><div class=article__meta><time class=time>{date}</time>\
      </div><div class=article__body>{text}{end}</div></div>
      """, nil
    ),
    (
      "a news agency",
      """
      <div class=main-col><div class=details__meta><div class=meta>{date}</div></div><h1 class=details__headline>\
      {title}</h1><div class=article-body>{text}{end}</div></div>
      """, nil
    ),
    (
      "a portal of tables",
      """
      <table width=980><tr><td width=200><a href=/gt>Giới thiệu</a><br><a href=/tt>Tin tức</a></td><td><table><tr>\
      <td><b>{title}</b></td></tr><tr><td><i>{date}</i></td></tr><tr><td>{text}{end}</td></tr></table></td></tr></table>
      """, nil
    ),
    (
      "Joomla",
      """
      <div class=item-page><div class=page-header><h2>{title}</h2></div><dl class=article-info><dt>Chi tiết</dt>\
      <dd class=published>{date}</dd></dl>{text}{end}</div>
      """, nil
    ),
    (
      "no names at all",
      "<div><div><h1>{title}</h1><div>{date}</div><div>{text}{end}</div></div></div>", nil
    ),
  ]
}
