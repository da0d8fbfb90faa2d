-- The record of acts: added to, never changed.

CREATE TABLE audit_entries (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    organisation text,
    acting_right text,
    application text,
    act text NOT NULL,
    body json NOT NULL
);

CREATE INDEX audit_of_organisation ON audit_entries (organisation, sequence);
CREATE INDEX audit_by_actor ON audit_entries (actor, sequence);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit entries are never changed or deleted';
END
$$;

CREATE TRIGGER audit_entries_are_never_changed
    BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_entries_are_never_emptied
    BEFORE TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
