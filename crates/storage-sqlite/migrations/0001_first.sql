-- Instants are microseconds since 1970-01-01T00:00:00Z; bodies are JSON.

CREATE TABLE applications (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    service TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    sent_at INTEGER,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX applications_of_organisation ON applications (organisation, created_at);
CREATE INDEX applications_sent ON applications (sent_at) WHERE sent_at IS NOT NULL;

-- The answers of a draft at each of its versions: what two people's edits are merged from.
CREATE TABLE draft_revisions (
    application_id TEXT NOT NULL REFERENCES applications (id),
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (application_id, version)
) STRICT;

CREATE TABLE customerships (
    organisation TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- The forms that were sent, so that sending one twice makes one application.
CREATE TABLE submission_keys (
    key_hash BLOB NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    application_id TEXT NOT NULL REFERENCES applications (id),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_numbers (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

CREATE TABLE sessions (
    key_hash BLOB NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT;

CREATE TABLE people (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    created_at INTEGER NOT NULL
) STRICT;
