"""`factlas check`: every problem at once."""

from pathlib import Path

from factlas.load.facts import load_facts


def check(root: Path, format: str = "text") -> int:
    """Print every problem of facts and story; 0 where there is none."""
    problems = load_facts(root).problems
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "no problems")
    return 1 if problems else 0
