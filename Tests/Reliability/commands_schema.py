"""As much of JSON Schema as docs/messages.schema.json uses; with jsonschema installed both must agree."""
import json
import re

from promises import ROOT

SCHEMA = json.loads((ROOT / "docs/messages.schema.json").read_text(encoding="utf-8"))
TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}
KNOWN = {
    "$schema", "$defs", "$ref", "title", "description", "oneOf", "type", "const", "enum", "pattern", "minimum",
    "items", "properties", "required", "additionalProperties"}

try:
    from jsonschema import Draft202012Validator
    OTHER = Draft202012Validator(SCHEMA)
except ImportError:
    OTHER = None


def fits(value):
    found = valid(value, SCHEMA)
    if OTHER and OTHER.is_valid(value) != found:
        raise AssertionError(f"jsonschema sees it otherwise: {value}")
    return found


def valid(value, schema):
    unknown = set(schema) - KNOWN
    if unknown:
        raise AssertionError(f"the schema uses {unknown}, which is not checked here")
    if "$ref" in schema:
        return valid(value, SCHEMA["$defs"][schema["$ref"].split("/")[-1]])
    if "oneOf" in schema:
        return sum(valid(value, part) for part in schema["oneOf"]) == 1
    return simple(value, schema) and (
        members(value, schema) if isinstance(value, dict)
        else all(valid(item, schema.get("items", {})) for item in value)
        if isinstance(value, list) else True)


def simple(value, schema):
    kind = schema.get("type")
    if kind and not isinstance(value, TYPES[kind]) or kind != "boolean" and isinstance(value, bool):
        return kind is None and value == schema.get("const", value)
    return (
        value == schema.get("const", value) and value in schema.get("enum", [value])
        and ("pattern" not in schema or bool(re.search(schema["pattern"], value)))
        and ("minimum" not in schema or value >= schema["minimum"]))


def members(value, schema):
    known = schema.get("properties", {})
    return (
        set(schema.get("required", [])) <= set(value)
        and (schema.get("additionalProperties", True) or set(value) <= set(known))
        and all(valid(value[key], part) for key, part in known.items() if key in value))
