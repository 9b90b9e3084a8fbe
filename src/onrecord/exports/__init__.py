"""Values to bytes, one file a format. An export writes nothing itself: the caller decides where the bytes go."""
