-- The record of acts: added to, never changed. Texts refuse NUL, as PostgreSQL's do.

CREATE TABLE audit_entries (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (instr(actor, char(0)) = 0),
    organisation TEXT,
    acting_right TEXT,
    application TEXT CHECK (instr(application, char(0)) = 0),
    act TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX audit_of_organisation ON audit_entries (organisation, sequence);
CREATE INDEX audit_by_actor ON audit_entries (actor, sequence);

CREATE TRIGGER audit_entries_are_never_changed BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never changed');
END;

CREATE TRIGGER audit_entries_are_never_deleted BEFORE DELETE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never deleted');
END;
