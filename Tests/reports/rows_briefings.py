"""Row E12: four readers of Markdown see the same briefing."""
from concurrent.futures import ThreadPoolExecutor

from material import listed
from page_shape import PageShape
from renderers import available


def same_everywhere(material):
    renderers = available()
    faults, tables, blocks = [], 0, 0
    for path in material.briefings:
        text = path.read_text(encoding="utf-8")
        shapes = rendered(text, renderers)
        first, *others = shapes.items()
        tables += len(first[1].tables)
        blocks += len(first[1].blocks)
        for name, shape in others:
            faults += [f"{material.named(path)}: {fault}" for fault in differences(*first, name, shape)]
    text = (f"{len(material.briefings)} briefings in {', '.join(renderers)}: {blocks} blocks, {tables} tables, "
            f"{len(faults)} differences of text or shape … goal 0")
    return not faults and tables > 0, listed(text, faults)


def rendered(text, renderers):
    with ThreadPoolExecutor(2) as pool:
        pages = pool.map(lambda render: PageShape(render(text)), renderers.values())
        return dict(zip(renderers, pages))


def differences(name, shape, other_name, other):
    """The first difference of each kind."""
    for what in ("blocks", "tables", "notes", "pictures"):
        left, right = getattr(shape, what), getattr(other, what)
        if left != right:
            yield f"{what}: {first_difference(left, right, name, other_name)}"


def first_difference(left, right, name, other_name):
    if isinstance(left, set):
        return f"only {name}: {sorted(left - right)[:1]}, only {other_name}: {sorted(right - left)[:1]}"
    for one, two in zip(left, right):
        if one != two:
            if isinstance(one, list):
                return first_difference(one, two, name, other_name)
            return f"{name} {one!r}, {other_name} {two!r}"
    return f"{name} has {len(left)}, {other_name} {len(right)}"
