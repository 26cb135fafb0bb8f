-- A briefing as an office sends it (Nghị định 30/2020/NĐ-CP): national heading, title, tables whose columns fit, the
-- place to sign. Names of the office come from `--metadata`:
--   co_quan_chu_quan, co_quan, ky_hieu (its sign behind "Số: …/"), chuc_vu (who signs)

local stringify = pandoc.utils.stringify
local upper = pandoc.text and pandoc.text.upper or string.upper
-- About as many letters of 11 points as a line of 165 mm has.
local LINE = 88

local function meta_text(meta, key, default)
  return meta[key] and stringify(meta[key]) or default
end

local function raw(xml)
  return pandoc.RawBlock("openxml", xml)
end

local function escaped(text)
  return (text:gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

local function line(text, marks)
  local run = marks and ("<w:rPr>" .. marks .. "</w:rPr>") or ""
  return '<w:p><w:pPr><w:pStyle w:val="OfficeHead"/></w:pPr><w:r>' .. run ..
    '<w:t xml:space="preserve">' .. escaped(text) .. "</w:t></w:r></w:p>"
end

-- A line under the words above it, as the decree draws it: `share` of the cell's width.
local function rule(indent)
  return '<w:p><w:pPr><w:pStyle w:val="OfficeHead"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' ..
    '<w:spacing w:before="20" w:after="60" w:line="120" w:lineRule="exact"/><w:ind w:left="' .. indent .. '" w:right="' .. indent ..
    '"/></w:pPr></w:p>'
end

local function cell(width, content)
  return '<w:tc><w:tcPr><w:tcW w:w="' .. width .. '" w:type="dxa"/></w:tcPr>' .. content .. "</w:tc>"
end

-- Two columns without borders, 165 mm wide.
local function columns(left, left_content, right_content)
  local none = ""
  for _, side in ipairs({"top", "left", "bottom", "right", "insideH", "insideV"}) do
    none = none .. "<w:" .. side .. ' w:val="nil"/>'
  end
  local right = 9354 - left
  return raw('<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>' .. none ..
    '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="' .. left .. '"/><w:gridCol w:w="' .. right ..
    '"/></w:tblGrid><w:tr>' .. cell(left, left_content) .. cell(right, right_content) .. "</w:tr></w:tbl>")
end

local BOLD = "<w:b/><w:bCs/>"
local ITALIC = "<w:i/><w:iCs/>"
local SMALL = '<w:sz w:val="24"/><w:szCs w:val="24"/>'

local function office_head(meta, place)
  local above = meta_text(meta, "co_quan_chu_quan", place and ("UBND " .. upper(place)) or "CƠ QUAN CHỦ QUẢN")
  local office = meta_text(meta, "co_quan", place and "SỞ NỘI VỤ" or "TÊN CƠ QUAN BAN HÀNH")
  local sign = meta_text(meta, "ky_hieu", "BC-" .. (place and "SNV" or "…"))
  local town = place and place:gsub("^tỉnh ", ""):gsub("^thành phố ", "") or "…………"
  return columns(3954,
    line(above, SMALL) .. line(office, BOLD .. SMALL) .. rule(1200) .. line("Số:          /" .. sign),
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD .. SMALL) .. line("Độc lập - Tự do - Hạnh phúc", BOLD) .. rule(1150) ..
    line(town .. ", ngày       tháng       năm 20      ", ITALIC))
end

local function signature(meta)
  local function left(text, marks)
    return '<w:p><w:pPr><w:pStyle w:val="OfficeHead"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr>' .. marks ..
      '</w:rPr><w:t xml:space="preserve">' .. escaped(text) .. "</w:t></w:r></w:p>"
  end
  local tiny = '<w:sz w:val="22"/><w:szCs w:val="22"/>'
  return columns(4500,
    left("Nơi nhận:", BOLD .. ITALIC .. SMALL) .. left("- ……………………;", tiny) .. left("- Lưu: VT.", tiny),
    line(meta_text(meta, "chuc_vu", "THỦ TRƯỞNG CƠ QUAN"), BOLD) .. line("(Ký, ghi rõ họ tên, đóng dấu)", ITALIC .. SMALL) ..
    line("") .. line("") .. line(""))
end

local function styled(name, blocks)
  return pandoc.Div(blocks, pandoc.Attr("", {}, {{"custom-style", name}}))
end

-- How wide a cell would like to be, and its longest word; blanks that may not break belong to words.
local function measured(blocks)
  local notes = 0
  local text = stringify(pandoc.Div(blocks):walk({
    Note = function() notes = notes + 1 return {} end,
    RawInline = function(inline)
      notes = notes + (inline.text:match("NOTEREF") and 1 or 0)
      return {}
    end}))
  text = text .. string.rep(" 00", math.min(notes, 4))
  local longest = 0
  for word in text:gmatch("%S+") do
    longest = math.max(longest, utf8.len(word) or #word)
  end
  return utf8.len(text) or #text, longest
end

local function column_widths(tbl)
  local least, wanted = {}, {}
  for index = 1, #tbl.widths do
    least[index], wanted[index] = 3, 3
  end
  local function look(row, bold, share)
    for index, content in ipairs(row) do
      local length, word = measured(content)
      least[index] = math.max(least[index], math.min(word * bold + 2, 24))
      wanted[index] = math.max(wanted[index], length * share + 2)
    end
  end
  -- Bold words are wider; what heads a column may take two lines.
  look(tbl.headers, 1.1, 0.6)
  for _, row in ipairs(tbl.rows) do
    look(row, 1, 1)
  end
  local sum, extra, natural = 0, 0, 0
  for index = 1, #least do
    natural = natural + wanted[index]
    sum = sum + least[index]
    -- A long text grows by lines too, so that it asks for less than its length.
    wanted[index] = math.max(0, math.min(wanted[index], 30 + wanted[index] / 5) - least[index])
    extra = extra + wanted[index]
  end
  -- A small table stays small.
  if natural < LINE / 2 then
    local widths = {}
    for index = 1, #least do
      widths[index] = (wanted[index] + least[index] + 4) / LINE
    end
    return widths
  end
  local room = math.max(0, LINE - sum)
  local widths, total = {}, 0
  for index = 1, #least do
    widths[index] = least[index] + (extra > 0 and room * wanted[index] / extra or room / #least)
    total = total + widths[index]
  end
  for index = 1, #widths do
    widths[index] = widths[index] / total
  end
  return widths
end

local CELL = {AlignRight = "Table Number", AlignCenter = "Table Centre"}

local function fitted(content, style)
  local blocks = {}
  for _, block in ipairs(content) do
    blocks[#blocks + 1] = block.t == "Plain" and pandoc.Para(block.content) or block
  end
  return #blocks > 0 and {styled(style, blocks)} or {styled(style, {pandoc.Para({})})}
end

local function office_table(element)
  local tbl = pandoc.utils.to_simple_table(element)
  tbl.widths = column_widths(tbl)
  for index, content in ipairs(tbl.headers) do
    tbl.headers[index] = fitted(content, "Table Head")
  end
  for _, row in ipairs(tbl.rows) do
    for index, content in ipairs(row) do
      row[index] = fitted(content, CELL[tostring(tbl.aligns[index])] or "Table Text")
    end
  end
  return {pandoc.utils.from_simple_table(tbl), raw('<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>')}
end

-- A note that is cited again is not printed again: a field shows the number of the first one, as Word's own
-- cross-references do.
local function notes_once(blocks)
  local known, count = {}, 0
  return blocks:walk({Note = function(note)
    local text = stringify(note.content)
    if known[text] then
      return pandoc.RawInline("openxml", '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF _RefNote' ..
        known[text] .. ' \\f \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' ..
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>' .. known[text] ..
        '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')
    end
    count = count + 1
    known[text] = count
    local id = 100000 + count
    return {
      pandoc.RawInline("openxml", '<w:bookmarkStart w:id="' .. id .. '" w:name="_RefNote' .. count .. '"/>'), note,
      pandoc.RawInline("openxml", '<w:bookmarkEnd w:id="' .. id .. '"/>'),
    }
  end})
end

local function picture(element)
  if #element.content == 1 and element.content[1].t == "Image" then
    element.content[1].attributes.width = "160mm"
    return styled("Picture", {element})
  end
end

-- The first two headings are the title; the others move up.
local function titled(blocks)
  local found, place = 0, nil
  for index, block in ipairs(blocks) do
    if block.t == "Header" then
      found = found + 1
      if found == 1 and block.level == 1 then
        blocks[index] = styled("Title", {pandoc.Para(block.content)})
      elseif found == 2 and block.level == 2 then
        blocks[index] = styled("Subtitle", {pandoc.Para(block.content)})
        place = stringify(block):match(" %- (.+)$")
      else
        block.level = math.max(1, block.level - 1)
      end
    end
  end
  return place
end

-- Before the annex, which begins on a page of its own.
local function signed(blocks, meta)
  for index, block in ipairs(blocks) do
    if block.t == "Header" and stringify(block):match("^Phụ lục") then
      -- The heading breaks the page itself: a paragraph that did would have no room below a table that fills its page.
      blocks[index] = raw('<w:p><w:pPr><w:pStyle w:val="Heading' .. block.level .. '"/><w:pageBreakBefore/></w:pPr><w:r>' ..
        '<w:t xml:space="preserve">' .. escaped(stringify(block)) .. "</w:t></w:r></w:p>")
      blocks:insert(index, signature(meta))
      return
    end
  end
  blocks:insert(signature(meta))
end

function Pandoc(document)
  local is_vietnamese = meta_text(document.meta, "lang", "vi"):match("^vi") ~= nil
  local blocks = notes_once(document.blocks):walk({Table = office_table, Para = picture})
  local place = titled(blocks)
  if place and meta_text(document.meta, "ma_dia_phuong", "") == "" then
    place = nil
  end
  if is_vietnamese then
    signed(blocks, document.meta)
    blocks:insert(1, office_head(document.meta, place))
  end
  return pandoc.Pandoc(blocks, document.meta)
end
