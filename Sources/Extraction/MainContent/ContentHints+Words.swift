extension ContentHints {
  /// Words as they stand in class names, parts joined by `-`. A name of several parts is found inside
  /// a longer one: `related-news` in `box_related-news`. From the pages of Vietnamese newspapers and
  /// portals (Liferay, SharePoint, VNPT, ONECMS, Hemera, DNN, WordPress) and of public benchmarks.
  static let words: [(ContentHints, String)] = [
    (
      .articleBody,
      """
      article-body article-body-content articlebody articlecontent article-content article__body \
      article-detail-body the-article-body entry-content entrycontent post-content post-body \
      postcontent post-entry postbody story-body storybody story-content story-body-text \
      journal-content-article detail-content detail-content-body detailcontent content-detail \
      contentdetail content-news-detail news-content newscontent news-detail-content news-body \
      noidung noi-dung noidungbaiviet noi-dung-bai-viet noidung-chitiet noidungchitiet \
      chitiet-noidung chitietnoidung body-content content-body contentbody maincontent-body \
      article-text articletext cms-body cmsbody fck-detail singular-content knc-content \
      detail-body detailbody newsbody content-text contenttext field-name-body \
      td-post-content fulltext entry-body article-main-text c-entry-content article-page-content \
      rte richtext articlebodycontent article-content-body b-article-text article-description-full \
      text-long body-text single-content post-text blog-post-body news-text newstext newsdetail-body
      """
    ),
    (
      .article,
      """
      article post story entry main-content maincontent hentry news-detail newsdetail chitiet \
      chi-tiet chitiettin detail detail-page article-detail content-main page-content content \
      blog blog-post baiviet bai-viet column-main main single
      """
    ),
    (
      .boilerplate,
      """
      related relatednews related-news related-posts relatedposts related-articles \
      recommended recommend recommendation more-news morenews othernews other-news \
      tinlienquan tin-lien-quan tinkhac tin-khac tin-moi tinmoi tin-cung-chuyen-muc \
      bailienquan bai-lien-quan baiviet-lienquan lien-quan lienquan docnhieu doc-nhieu \
      doc-them docthem tin-doc-nhieu xem-nhieu xemnhieu news-other list-news-other cungchuyenmuc \
      cung-chuyen-muc tin-noi-bat noibat most-read mostread most-viewed trending popular \
      sidebar side-bar leftcol col-right-side share sharing sharebar social socials \
      social-share addthis sharedaddy fb-like like-box menu topmenu mainmenu mega-menu nav navbar \
      navigation navi menubar offcanvas skip-link skiplink footer site-footer page-footer \
      bottom-bar copyright ads ad adv advert advertisement advertising quangcao quang-cao \
      adsense sponsor sponsored cookie cookies consent gdpr newsletter subscribe \
      subscription signup sign-up login searchbox search-form tool-bar vote pagination pager \
      paging prev-next post-navigation weather thoitiet lunar visually-hidden sr-only \
      screen-reader-text noprint outbrain taboola author-bio about-author author-box \
      byline-bio hotline lien-ket lienket weblink luot-truy-cap visitor-counter next-article \
      more-stories read-time reading-time mailmunch partner partners zone-ads see-also follow-us \
      follow masthead topbar top-bar ticker slideshow-nav carousel-nav photo-credit-toggle
      """
    ),
    (
      .doubtful,
      """
      widget widgets sidebox rightcol foot banner promo promotion popup modal search toolbar \
      tools print printer rating rate danh-gia danhgia nav-links hidden hide d-none bio \
      utility thongke jump-links read-more readmore teaser teasers topic-box noscript
      """
    ),
    (
      .folded,
      """
      accordion accordions tab tabs tab-content tab-pane tab-panel tabpanel faq faqs collapse collapsed \
      collapsible toggle expand expandable expander answer answers panel-collapse more-text \
      more-content full-text spoiler details read-more readmore show-more see-more
      """
    ),
    (
      .forum,
      """
      forum forums phpbb vbulletin xenforo mybb nodebb flarum discourse viewtopic viewthread \
      showthread message-list messagelist topic-body crawler-post post-list postlist posts-list \
      thread-view threadview nestedlisting
      """
    ),
    (
      .comments,
      """
      comment comments commentlist comment-list comments-area comment-respond respond disqus \
      disqus-thread fb-comments binhluan binh-luan box-comment ykien y-kien ykienbandoc discussion \
      livefyre reader-comments
      """
    ),
    (
      .lead,
      """
      sapo lead article-lead chapeau chappeau tomtat tom-tat trichyeu trich-yeu article-summary \
      detail-sapo news-sapo detail__summary article__sapo singular-sapo short-desc \
      standfirst article-sapo article-intro intro-text introtext summary news-summary description \
      desc knc-sapo dek subheadline sub-headline sub-title subtitle mo-ta mota gioi-thieu excerpt
      """
    ),
    (
      .caption,
      """
      caption figcaption wp-caption-text image-caption imagecaption img-caption photo-caption \
      photocms-caption picture-caption pcaption chuthich chu-thich chuthichanh chu-thich-anh \
      picturecaption photocaption expnocaption note-image desc-image image-desc image-credit \
      photo-credit credit media-caption
      """
    ),
    (
      .date,
      """
      date time datetime published publish publish-date published-date pubdate post-date entry-date \
      posted-on posted ngay ngaydang ngay-dang thoigian thoi-gian timestamp article-date article-time \
      article__date date-time dateline created createdate create-date news-date news-time \
      detail-time dated timeago article-publish ngaythang article-info meta-date
      """
    ),
    (
      .author,
      """
      author tacgia tac-gia byline article-author author-name author-info authors nguoidang \
      nguoi-dang detail-author author-news vcard writer post-author
      """
    ),
    (
      .title,
      """
      article-title detail-title title-detail news-title post-title entry-title title-news tieude \
      tieu-de tieudechitiet title article__title headline title-article tieude-tin newstitle \
      detail__title title_detail story-title
      """
    ),
    (
      .tags,
      """
      tags tag tag-list taglist tu-khoa tukhoa article-tags article__tags post-tags keywords \
      entry-tags box-tag chu-de topics topic
      """
    ),
    (
      .picture,
      """
      image img photo picture pic anh hinh hinh-anh center text-center align-center aligncenter
      """
    ),
    (
      .breadcrumb,
      "breadcrumb breadcrumbs bread-crumb duongdan navpath portlet-breadcrumb"
    ),
  ]
}
