"""Functions of (text, language): sentences, names, dates. They know no stage."""
