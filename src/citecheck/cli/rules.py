"""`citecheck rules` and `citecheck explain`."""

from __future__ import annotations

import json

import click

from citecheck import plugins
from citecheck.errors import ConfigError
from citecheck.rules import RULES, Rule, select


def all_rules() -> tuple[Rule, ...]:
    """The built-in rules and those of plug-ins."""
    return (*RULES, *plugins.load("rules", Rule))


@click.command("rules")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Form of the list.")
def rules_command(form: str) -> None:
    """List the rules: code, severity, name and what each flags.

    \b
    Example:
      citecheck rules --format json
    """
    rules = all_rules()
    if form == "json":
        rows = [
            {"code": rule.code, "name": rule.name, "severity": rule.severity.value, "default": rule.default, "summary": rule.summary}
            for rule in rules
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for rule in rules:
        off = "" if rule.default else f" (off by default: --select {rule.code})"
        click.echo(f"{rule.code}  {rule.severity.value:<8} {rule.name:<26} {rule.summary}{off}")


@click.command("explain")
@click.argument("code", metavar="CODE")
def explain_command(code: str) -> None:
    """What rule CODE (or name) flags, why it matters, with examples, and how to settle it.

    \b
    Example:
      citecheck explain CC104
    """
    rules = select(all_rules(), select=[code])
    if len(rules) != 1:
        raise ConfigError(f'"{code}" names {len(rules)} rules', remedy="explain takes one: " + ", ".join(rule.code for rule in rules))
    rule = rules[0]
    click.echo(f"{rule.code} {rule.name} ({rule.severity.value})\n\n{rule.page.rstrip()}")
