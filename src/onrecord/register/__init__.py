"""Actors, names, memberships, offices and terms, all dated and sourced. See docs/register.md."""

from onrecord.register.lookup import Register, load_register
from onrecord.register.validate import validate
from onrecord.register.values import Entity, Membership, Name, Office, Reference, Status, Term

__all__ = [
    "Entity",
    "Membership",
    "Name",
    "Office",
    "Reference",
    "Register",
    "Status",
    "Term",
    "load_register",
    "validate",
]
