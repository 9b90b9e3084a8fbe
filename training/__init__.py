"""Trains the tagger that onrecord ships (`make train`, see README.md). Nothing here is needed to run onrecord."""
