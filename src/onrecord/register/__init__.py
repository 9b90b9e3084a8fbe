"""Actors, names, memberships, offices and terms, all dated and sourced. See docs/register.md."""

from onrecord.register.answers import Actor, Actors, Holding, Population, Standing, Status
from onrecord.register.lookup import Register, load
from onrecord.register.validate import Problem, validate
from onrecord.register.values import Entity, Membership, Name, Office, Reference, Term

__all__ = [
    "Actor",
    "Actors",
    "Entity",
    "Holding",
    "Membership",
    "Name",
    "Office",
    "Population",
    "Problem",
    "Reference",
    "Register",
    "Standing",
    "Status",
    "Term",
    "load",
    "validate",
]
