#!/usr/bin/env python3
"""Writes the manual's pages from what the binary says of its commands: make_manual.py BINARY FOLDER.

A page a command (muster.1, muster-audit.1, …), in mdoc. SOURCE_DATE_EPOCH is the day that the pages bear. ArgumentParser's
own generator is not used: it takes a release build of its own, and runs examples and exit statuses together into one paragraph.
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

SECTIONS = {"EXAMPLE": "EXAMPLES", "EXIT STATUS": "EXIT STATUS"}


def escaped(text):
    """Text as roff's characters, in ASCII: a minus stays a minus, so that what is copied from a page works."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "".join(char if ord(char) < 128 else f"\\[u{ord(char):04X}]" for char in text)


def protected(text):
    """A line of text, not a request or macro, whatever it begins with."""
    return "\\&" + text if text.startswith((".", "'")) else text


def marked(text):
    """Text with its `code` bold and its *emphasis* underlined."""
    text = re.sub(r"`([^`]+)`", r"\\fB\1\\fP", escaped(text))
    return re.sub(r"(?<!\S)\*(\w+)\*", r"\\fI\1\\fP", text)


def flowing(text):
    """Sentences begin on a line of their own, as roff wants it for their spacing."""
    sentences = re.split(r"(?<=[a-zA-Z0-9)`][.?!]) (?=[A-Z])", " ".join(text.split()))
    wrapped = [part for sentence in sentences
               for part in textwrap.wrap(marked(sentence), 79, break_long_words=False, break_on_hyphens=False)]
    return [protected(part) for part in wrapped]


def literal(text):
    return [".Bd -literal -offset indent", *map(protected, escaped(text).split("\n")), ".Ed"]


def page_name(command):
    return "-".join([*command.get("superCommands", []), command["commandName"]])


def section_texts(discussion):
    """What a discussion says under each of its headings; before the first one it describes."""
    heading, texts = "DESCRIPTION", {}
    for text in (discussion or "").split("\n"):
        if text in SECTIONS:
            heading = SECTIONS[text]
        else:
            texts.setdefault(heading, []).append(text)
    return {heading: "\n".join(lines).strip("\n") for heading, lines in texts.items()}


def paragraphs(text):
    page = []
    for number, part in enumerate(re.split(r"\n\n+", text)):
        if number:
            page.append(".Pp")
        page += literal(part) if part.startswith("  ") else flowing(part)
    return page


def examples(text):
    """Each example without the indentation that --help gives it."""
    return literal(re.sub(r"^  ", "", text, flags=re.MULTILINE))


def statuses(text):
    """`  0   what it means` as a list; a line that goes on belongs to the last."""
    items = []
    for row in text.split("\n"):
        found = re.fullmatch(r"  (\d+(?:, \d+)*) +(.*)", row)
        if found:
            items.append([found[1], found[2]])
        elif items:
            items[-1][1] += " " + row.strip()
    page = [".Bl -tag -width Ds"]
    for status, meaning in items:
        page += [f".It {status}", *flowing(meaning)]
    return [*page, ".El"]


def option_names(argument):
    """The names that an option goes by, as arguments of .It."""
    dashes = {"long": "-", "short": "", "longWithSingleDash": ""}
    names = [f"Fl {dashes[name['kind']]}{escaped(name['name'])}" for name in argument["names"]]
    value = f" Ar {escaped(argument['valueName'])}" if argument["kind"] == "option" else ""
    return " , ".join(names) + value


def told(argument):
    """What --help says of an argument: its text, its values, its default."""
    values = argument.get("allValues") or []
    notes = [f"values: {', '.join(values)}"] if values else []
    notes += [f"default: {argument['defaultValue']}"] if "defaultValue" in argument else []
    return flowing(" ".join(filter(None, [argument.get("abstract"), f"({'; '.join(notes)})" if notes else ""])))


def argument_lists(command):
    """The arguments, then the options under the headings that --help gives them."""
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    page, groups = [], {}
    for argument in shown:
        heading = "Arguments" if argument["kind"] == "positional" else argument.get("sectionTitle") or "Options"
        groups.setdefault(heading, []).append(argument)
    for heading in sorted(groups, key=lambda heading: (heading != "Arguments", heading == "Options")):
        page += [f".Ss {escaped(heading.capitalize())}", ".Bl -tag -width Ds"]
        for argument in groups[heading]:
            positional = argument["kind"] == "positional"
            page += [".It " + (f"Ar {escaped(argument['valueName'])}" if positional else option_names(argument))]
            page += told(argument)
        page.append(".El")
    return page


def synopsis(command):
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    if command.get("subcommands"):
        return [".Ar command", ".Op Ar options"]
    words = [".Op Ar options"]
    for argument in shown:
        if argument["kind"] == "positional":
            more = " ..." if argument["isRepeating"] else ""
            name = f"Ar {escaped(argument['valueName'])}{more}"
            words.append(f".Op {name}" if argument["isOptional"] else f".{name}")
        elif argument["kind"] == "option" and not argument["isOptional"]:
            words.append(f".{option_names(argument)}")
    return words


def page(command, version, day, related):
    name = page_name(command)
    texts = section_texts(command.get("discussion"))
    invoked = " ".join([*command.get("superCommands", []), command["commandName"]])
    lines = [
        f".Dd {day:%B} {day.day}, {day.year}", f".Dt {name.upper()} 1", f'.Os "Muster {version}"',
        ".Sh NAME", f".Nm {name}", f".Nd {escaped(command['abstract'].rstrip('.'))}",
        ".Sh SYNOPSIS", f'.Nm "{escaped(invoked)}"', *synopsis(command),
        ".Sh DESCRIPTION", *paragraphs(texts.get("DESCRIPTION") or command["abstract"]),
    ]
    commands = [sub for sub in command.get("subcommands", []) if sub["commandName"] != "help"]
    if commands:
        lines += [".Ss Commands", ".Bl -tag -width Ds"]
        for sub in commands:
            lines += [f".It Xr {page_name(sub)} 1", *flowing(sub["abstract"])]
        lines.append(".El")
    lines += argument_lists(command)
    lines.append(".Sh EXIT STATUS")
    lines += statuses(texts["EXIT STATUS"]) if "EXIT STATUS" in texts else ["As", ".Xr muster 1", "says."]
    if "EXAMPLES" in texts:
        lines += [".Sh EXAMPLES", *examples(texts["EXAMPLES"])]
    lines.append(".Sh SEE ALSO")
    lines += [f".Xr {other} 1 ," for other in related[:-1]] + [f".Xr {related[-1]} 1"]
    return "\n".join(lines) + "\n"


def pages(command, version, day, parent=None):
    """All pages from a command down, by name."""
    children = [sub for sub in command.get("subcommands", []) if sub["commandName"] != "help"]
    related = sorted(filter(None, [parent, *map(page_name, children)]))
    made = {page_name(command): page(command, version, day, related)}
    for child in children:
        made |= pages(child, version, day, page_name(command))
    return made


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: make_manual.py BINARY FOLDER")
    binary, folder = sys.argv[1], pathlib.Path(sys.argv[2])

    def asked(option):
        return subprocess.run([binary, option], check=True, capture_output=True, text=True).stdout

    command = json.loads(asked("--experimental-dump-help"))["command"]
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    day = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(command, asked("--version").strip(), day).items():
        (folder / f"{name}.1").write_text(text, encoding="ascii")


if __name__ == "__main__":
    main()
