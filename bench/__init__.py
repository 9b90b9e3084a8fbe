"""Accuracy and speed, each bench with one command and a frozen run: `python -m bench [NAME]`."""
