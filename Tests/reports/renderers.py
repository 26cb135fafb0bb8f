"""Four readers of Markdown, each of its own making: what a briefing is to each of them."""
import re
import subprocess

from material import Skipped

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.S)


def front_matter(text):
    """The YAML at the head of a briefing, without its marks."""
    found = FRONT_MATTER.match(text)
    return found[1] if found else ""


def body(text):
    return FRONT_MATTER.sub("", text)


def cmark(text):
    """GitHub's own reader; raw HTML is let through, so that none can hide."""
    import cmarkgfm
    from cmarkgfm.cmark import Options
    return cmarkgfm.markdown_to_html_with_extensions(
        body(text), options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES,
        extensions=["table", "autolink", "strikethrough", "tasklist"])


def markdown_it(text):
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True}).use(footnote_plugin).use(front_matter_plugin)
    return reader.render(text)


def pandoc(text):
    done = subprocess.run(
        ["pandoc", "--from", "gfm+footnotes+yaml_metadata_block", "--to", "html", "--wrap=none"],
        input=text, capture_output=True, text=True, check=True)
    return done.stdout


def marko(text):
    import marko as package
    from marko.ext.gfm import GFM
    return package.Markdown(extensions=[GFM, "footnote"]).convert(body(text))


RENDERERS = {"cmark-gfm": cmark, "markdown-it": markdown_it, "pandoc": pandoc, "marko": marko}


def available(names=tuple(RENDERERS)):
    """Those that are here; the row is skipped where fewer than two are."""
    found = {}
    for name in names:
        try:
            RENDERERS[name]("*a*")
            found[name] = RENDERERS[name]
        except (ImportError, OSError):
            continue
    if len(found) < 2:
        raise Skipped("readers of Markdown cannot be installed (cmarkgfm, markdown-it-py, marko, pandoc)")
    return found
