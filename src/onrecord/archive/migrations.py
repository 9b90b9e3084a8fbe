"""The archive's tables, as steps: version N of a file is what the first N steps make.

A step is never changed once it is released; a new one is added. All rows but `origin` and `document.dossier` are
derived from the dossier, so that lists are answered by SQL and another tool can read the file.
"""

from __future__ import annotations

# "onrc" in ASCII: the mark in SQLite's header that tells an archive from any other database.
APPLICATION_ID = 0x6F6E7263

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE origin (
            sha256 TEXT NOT NULL PRIMARY KEY,
            uri TEXT NOT NULL,
            media_type TEXT NOT NULL,
            rights TEXT NOT NULL,
            data BLOB NOT NULL
        )""",
        """CREATE TABLE document (
            sha256 TEXT NOT NULL PRIMARY KEY REFERENCES origin (sha256) ON DELETE CASCADE,
            genre TEXT,
            standing TEXT,
            language TEXT NOT NULL,
            title TEXT,
            body TEXT,
            symbol TEXT,
            date TEXT,
            date_basis TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            made_by TEXT NOT NULL,
            dossier TEXT NOT NULL
        )""",
        """CREATE TABLE speech (
            document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
            id TEXT NOT NULL,
            ord INTEGER NOT NULL,
            capacity TEXT NOT NULL,
            purpose TEXT NOT NULL,
            language TEXT,
            spans TEXT NOT NULL,
            words TEXT NOT NULL,
            folded TEXT NOT NULL,
            PRIMARY KEY (document, id)
        )""",
        """CREATE TABLE attribution (
            document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
            id TEXT NOT NULL,
            ord INTEGER NOT NULL,
            kind TEXT NOT NULL,
            type TEXT NOT NULL,
            cue_class TEXT NOT NULL,
            within TEXT,
            rule TEXT NOT NULL,
            confidence REAL,
            spans TEXT NOT NULL,
            words TEXT NOT NULL,
            folded TEXT NOT NULL,
            PRIMARY KEY (document, id)
        )""",
        """CREATE TABLE attribution_actor (
            document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
            said TEXT NOT NULL,
            role TEXT NOT NULL,
            ord INTEGER NOT NULL,
            actor TEXT,
            name TEXT,
            words TEXT NOT NULL,
            start INTEGER,
            stop INTEGER,
            rule TEXT NOT NULL,
            candidates TEXT NOT NULL,
            PRIMARY KEY (document, said, role, ord)
        )""",
        """CREATE TABLE mention (
            document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
            ord INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            words TEXT NOT NULL,
            name TEXT,
            actor TEXT,
            rule TEXT NOT NULL,
            PRIMARY KEY (document, ord)
        )""",
        "CREATE INDEX speech_id ON speech (id)",
        "CREATE INDEX attribution_id ON attribution (id)",
        "CREATE INDEX attribution_actor_actor ON attribution_actor (actor)",
        "CREATE INDEX mention_actor ON mention (actor)",
        "CREATE INDEX document_earliest ON document (earliest)",
        """CREATE VIEW said AS
            SELECT document, id, ord, 'speech' AS kind, purpose, capacity, language, NULL AS within, NULL AS rule,
                NULL AS confidence, spans, words, folded
            FROM speech
            UNION ALL
            SELECT document, id, ord, kind, NULL, NULL, NULL, within, rule, confidence, spans, words, folded
            FROM attribution""",
    ),
    (
        # `counted`: 1 where the words are the speaker's, 0 where the text says that they were not said or only might be
        "ALTER TABLE attribution ADD COLUMN modality TEXT NOT NULL DEFAULT 'plain'",
        "ALTER TABLE attribution ADD COLUMN counted INTEGER NOT NULL DEFAULT 1",
        "DROP VIEW said",
        """CREATE VIEW said AS
            SELECT document, id, ord, 'speech' AS kind, NULL AS type, NULL AS cue_class, 'plain' AS modality,
                1 AS counted, purpose, capacity, language, NULL AS within, NULL AS rule, NULL AS confidence, spans,
                words, folded
            FROM speech
            UNION ALL
            SELECT document, id, ord, kind, type, cue_class, modality, counted, NULL, NULL, NULL, within, rule,
                confidence, spans, words, folded
            FROM attribution""",
    ),
)
