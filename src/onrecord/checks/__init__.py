"""Checks: dossier and evidence to findings. The first ones come with the checks issues."""
