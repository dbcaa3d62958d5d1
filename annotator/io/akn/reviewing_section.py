"""How the document is reviewed, in `wqr:dossier`: who should, who hid findings, by which layout it was read."""

from __future__ import annotations

from lxml import etree

from annotator.core.review import Assignment, Blinding, Dossier, LayoutProfile, Reviewer
from annotator.io.akn.characters import escaped
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import own
from annotator.io.akn.node import Node
from annotator.io.akn.passages import write_string


def write_reviewing(dossier: etree._Element, values: Dossier, extras: Restorer) -> None:
    """Add `assigned`, `blinding` and `layout` of `values`, where there are any."""
    for number, assignment in enumerate(values.assigned):
        assigned = _person(dossier, "assigned", assignment.reviewer)
        if assignment.due is not None:
            assigned.set("due", escaped(assignment.due))
        if assignment.batch:
            assigned.set("batch", escaped(assignment.batch))
        extras.restore(assigned, f"assigned {number}")
    for number, one in enumerate(values.blindings):
        blinding = _person(dossier, "blinding", one.by)
        blinding.set("value", "true" if one.blind else "false")
        blinding.set("at", escaped(one.at))
        extras.restore(blinding, f"blinding {number}")
    if values.layout is not None:
        layout = write_string(dossier, "layout", values.layout.content)
        layout.set("name", escaped(values.layout.name))
        extras.restore(layout, "layout")


def _person(dossier: etree._Element, name: str, person: Reviewer) -> etree._Element:
    element = etree.SubElement(dossier, own(name), {"name": escaped(person.name)})
    for attribute, value in (("reviewer", person.id), ("organisation", person.organisation)):
        if value:
            element.set(attribute, escaped(value))
    return element


def read_assigned(saved: Node) -> tuple[Assignment, ...]:
    """Who should review."""
    found = []
    for number, node in enumerate(saved.all(own("assigned"))):
        found.append(Assignment(_read_person(node), node.day("due"), node.text("batch") or ""))
        node.rest(f"assigned {number}")
    return tuple(found)


def read_blindings(saved: Node) -> tuple[Blinding, ...]:
    """Who hid findings, or showed them."""
    found = []
    for number, node in enumerate(saved.all(own("blinding"))):
        found.append(Blinding(node.flag("value", True), _read_person(node), node.moment("at")))
        node.rest(f"blinding {number}")
    return tuple(found)


def _read_person(node: Node) -> Reviewer:
    return Reviewer(node.text("reviewer") or "", node.need("name"), node.text("organisation") or "")


def read_layout(saved: Node) -> LayoutProfile | None:
    """The layout that the questions were found by."""
    node = saved.optional(own("layout"))
    if node is None:
        return None
    name = node.need("name")
    return LayoutProfile(name, node.string("layout"))
