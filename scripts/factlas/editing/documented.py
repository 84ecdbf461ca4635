"""What the model's source says of its fields: the words that stand under each of them.

Read from the source when somebody asks: gathering them whenever the program starts would take a
tenth of a second, which a check has not.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from itertools import pairwise

from pydantic import BaseModel


def told_of(model: type[BaseModel]) -> Mapping[str, str]:
    """The words under each field, by the field's key in a file."""
    module = ast.parse(inspect.getsource(sys.modules[model.__module__]))
    body = next(
        node.body
        for node in module.body
        if isinstance(node, ast.ClassDef) and node.name == model.__name__
    )
    written = dict(_told(body))
    return {
        field.alias or name: written[name]
        for name, field in model.model_fields.items()
        if name in written
    }


def _told(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for statement, after in pairwise(body):
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        ):
            yield statement.target.id, inspect.cleandoc(str(after.value.value))
