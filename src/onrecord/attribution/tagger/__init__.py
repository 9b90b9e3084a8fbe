"""A trained tagger of sources, cues and contents: words to pieces, the network asked, labels and links decoded."""
