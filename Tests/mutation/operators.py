"""The mutants of a Swift source: what a slip of the pen could make of each line of code."""
import re
from dataclasses import dataclass

FILLER = "\0"  # stands for every letter of a comment or a string
LITERAL = re.compile(r"\0+|(?<![\w.$])\d[\w]*")
STRING = re.compile(r'(#*)("""|")')


@dataclass(frozen=True)
class Mutant:
    operator: str
    start: int
    end: int
    text: str  # takes the place of source[start:end]

    def applied(self, source):
        return source[: self.start] + self.text + source[self.end :]

    def lines(self, source):
        """The touched lines before and after, blanks at their ends aside, and the first one's number."""
        first = source.rfind("\n", 0, self.start) + 1
        last = source.find("\n", self.end)
        last = len(source) if last < 0 else last
        before, after = source[first:last], source[first : self.start] + self.text + source[self.end : last]
        return source.count("\n", 0, self.start) + 1, flat(before), flat(after)


def flat(text):
    return " ".join(text.split())


def masked(source):
    """The source with its comments and strings filled, offsets unchanged."""
    out, index = list(source), 0

    def fill(start, end):
        for place in range(start, end):
            if out[place] != "\n":
                out[place] = FILLER
        return end

    while index < len(source):
        string = STRING.match(source, index)
        if source.startswith("//", index):
            end = source.find("\n", index)
            end = len(source) if end < 0 else end
            out[index:end] = " " * (end - index)
            index = end
        elif source.startswith("/*", index):
            end = source.find("*/", index)
            end = len(source) if end < 0 else end + 2
            index = fill(index, end)
        elif string:
            index = fill(index, end_of_string(source, string))
        else:
            index += 1
    return "".join(out)


def end_of_string(source, opening):
    """Behind the closing quote; strings in interpolations are stepped over."""
    escape, closing = "\\" + opening[1], opening[2] + opening[1]
    index = opening.end()
    while index < len(source):
        if source.startswith(escape + "(", index):
            index = end_of_bracket(source, index + len(escape))
        elif source.startswith(escape, index):
            index += len(escape) + 1
        elif source.startswith(closing, index):
            return index + len(closing)
        else:
            index += 1
    return index


def end_of_bracket(source, index):
    depth = 0
    while index < len(source):
        string = STRING.match(source, index)
        if string:
            index = end_of_string(source, string)
            continue
        depth += {"(": 1, ")": -1}.get(source[index], 0)
        index += 1
        if depth == 0:
            break
    return index


SWAPS = [  # operator, what stands in the code, what takes its place
    ("comparison", r"(?<= )(<=|>=|==|!=|<|>)(?= )",
     {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}),
    ("logic", r"(?<= )(&&|\|\|)(?= )", {"&&": "||", "||": "&&"}),
    ("arithmetic", r"(?<= )(&?[+-]=?|&?<<|&?>>|[&|])(?= )",
     {"+": "-", "-": "+", "+=": "-=", "-=": "+=", "&+": "&-", "&-": "&+", "&+=": "&-=", "&-=": "&+=",
      "<<": ">>", ">>": "<<", "&<<": "&>>", "&>>": "&<<", "&": "|", "|": "&"}),
    ("range", r"\.\.[.<](?=[\w(\[-])", {"...": "..<", "..<": "..."}),
    ("boolean", r"\b(true|false)\b", {"true": "false", "false": "true"}),
    ("negation", r"(?<=[\s(\[])!(?=[\w(.$])", {"!": ""}),
]
SKIPPED = re.compile(r"\s*(import |@|#|case [\w, ]+$|(indirect )?enum |precondition|assert)")
ASSIGNMENT = re.compile(r"(?!(?:let|var|return|case|guard|if|while|for|static|private|package|lazy)\b)"
                        r"[\w.$(][\w.,$()\[\]?! &+-]* (?:[-+*|&]|&[-+])?= .+")
CALL = re.compile(r"[\w$.?\[\]]*\b(?:append|insert|remove\w*|skip\w*|flush\w*|advance\w*|swapAt|sort"
                  r"|reverse|merge|formUnion)\(.*\)")
OPEN_END = re.compile(r"([=(\[{,:?&|+*<>-]|\breturn|\bin)\s*$")
CONTINUES = re.compile(r"\s*([.?:&|+*/<>=-]|else\b|where\b)")
RESULT = re.compile(r"-> ([\w.<>\[\]?: ]+?) \{")
PROPERTY = re.compile(r"var \w+: ([\w.<>\[\]?: ]+?) \{(?= *(?:\n|[^\n]*\} *$))", re.M)
CONDITIONS = re.compile(r"\b(guard|if|while) ")


def mutants(source):
    """All of them, in order of their places."""
    code = masked(source)
    tables = table_lines(code)
    found = set()
    for maker in (swaps, integers, conditions, returns, results, deletions):
        for mutant in maker(code, source):
            line = code.count("\n", 0, mutant.start)
            text = code[code.rfind("\n", 0, mutant.start) + 1 :].split("\n", 1)[0]
            if line not in tables and not SKIPPED.match(text):
                found.add(mutant)
    return sorted(found, key=lambda mutant: (mutant.start, mutant.operator, mutant.end, mutant.text))


def table_lines(code):
    """Numbers of lines that are data: rows that begin with a literal, or hold four and more."""
    numbers = set()
    for number, line in enumerate(code.split("\n")):
        if re.match(r"\s*[(\[]*(\0|0x|\d+[,\]])", line) or len(LITERAL.findall(line)) >= 4:
            numbers.add(number)
    return numbers


def swaps(code, source):
    for operator, pattern, others in SWAPS:
        for match in re.finditer(pattern, code):
            yield Mutant(operator, match.start(), match.end(), others[match[0]])


def integers(code, source):
    """One more for an even number, one less for an odd one."""
    for match in re.finditer(r"(?<![\w.$])(0x[0-9A-Fa-f_]+|\d[\d_]*)(?![\w]|\.\d)", code):
        other = int(match[0].replace("_", ""), 0) ^ 1
        text = f"0x{other:X}" if match[0].startswith("0x") else str(other)
        yield Mutant("integer", match.start(), match.end(), text)


def conditions(code, source):
    """Each condition of a `guard`, `if` or `while`, negated."""
    for keyword in CONDITIONS.finditer(code):
        for start, end in parts(code, keyword.end(), keyword[1] == "guard"):
            text = code[start:end]
            if not re.match(r"(let|var|case)\b|#|!", text) and "\n" not in text:
                yield Mutant("condition", start, end, f"!({source[start:end]})")


def parts(code, start, is_guard):
    """The ranges between the commas of a list of conditions."""
    depth, begin, index = 0, start, start
    while index < len(code):
        letter = code[index]
        ends = code.startswith(" else", index) or code.startswith("\n    else", index) if is_guard else letter == "{"
        if depth == 0 and (ends or letter in ",;"):
            left = begin + len(code[begin:index]) - len(code[begin:index].lstrip())
            yield left, begin + len(code[begin:index].rstrip())
            begin = index + 1
            if letter != ",":
                return
        depth += letter in "([{"
        depth -= letter in ")]}"
        if depth < 0:
            return
        index += 1


def empty_value(kind):
    if kind.endswith("?"):
        return "nil"
    if kind.startswith("["):
        return "[:]" if ":" in kind else "[]"
    return {"Int": "0", "String": '""'}.get(kind)


def returns(code, source):
    """`return value` with nothing instead of the value, where the function's result can be nothing."""
    for match in re.finditer(r"\breturn (?!nil\b)(?!\[\]|\"\")([^\n{}]+)$", code, re.M):
        kinds = RESULT.findall(code, 0, match.start())
        value = empty_value(kinds[-1]) if kinds else None
        if value and not OPEN_END.search(match[1]) and match[1].strip() != value and is_whole(code, match):
            yield Mutant("return", match.start(1), match.end(1), value)


def results(code, source):
    """Functions and properties that return nothing at once, or a Bool of their own."""
    for pattern in (RESULT, PROPERTY):
        for match in pattern.finditer(code):
            value = empty_value(match[1])
            for text in [value] if value else ["true", "false"] if match[1] == "Bool" else []:
                yield Mutant("result", match.end(), match.end(), f" return {text};")


def deletions(code, source):
    """Statements that stand alone on a line or in braces."""
    for match in re.finditer(r"^ +(\S[^\n]*)$", code, re.M):
        if (ASSIGNMENT.fullmatch(match[1]) or CALL.fullmatch(match[1])) and is_whole(code, match):
            yield Mutant("deletion", match.start(1), match.end(1), "")
    for match in re.finditer(r"\{ ([^{}\n]+) \}", code):
        if ASSIGNMENT.fullmatch(match[1]) or CALL.fullmatch(match[1]):
            yield Mutant("deletion", match.start(1), match.end(1), "")


def is_whole(code, match):
    """Whether the matched line neither goes on in the next nor continues the one before."""
    line = match[1]
    before = code[: match.start()].rstrip("\n").rsplit("\n", 1)[-1]
    after = code[match.end() + 1 :].split("\n", 1)[0]
    balanced = all(line.count(left) == line.count(right) for left, right in ("()", "[]", "{}"))
    opens = OPEN_END.search(before) and not before.rstrip().endswith(("{", ":", " in"))
    return balanced and not OPEN_END.search(line) and not CONTINUES.match(after) and (
        match[0].startswith("return") or not opens)
