-- Bodies are `json`, not `jsonb`: they come back as they were written, NUL escapes included.

CREATE TABLE applications (
    id uuid NOT NULL PRIMARY KEY,
    organisation text NOT NULL,
    service text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    sent_at timestamptz,
    body json NOT NULL
);

CREATE INDEX applications_of_organisation ON applications (organisation, created_at);
CREATE INDEX applications_sent ON applications (sent_at) WHERE sent_at IS NOT NULL;

-- The answers of a draft at each of its versions: what two people's edits are merged from.
CREATE TABLE draft_revisions (
    application_id uuid NOT NULL REFERENCES applications (id),
    version bigint NOT NULL,
    body json NOT NULL,
    PRIMARY KEY (application_id, version)
);

CREATE TABLE customerships (
    organisation text NOT NULL PRIMARY KEY,
    version bigint NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    body json NOT NULL
);

-- The forms that were sent, so that sending one twice makes one application.
CREATE TABLE submission_keys (
    key_hash bytea NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    application_id uuid NOT NULL REFERENCES applications (id),
    created_at timestamptz NOT NULL
);

CREATE TABLE reference_numbers (
    year integer NOT NULL PRIMARY KEY,
    last bigint NOT NULL CHECK (last > 0)
);

CREATE TABLE sessions (
    key_hash bytea NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    sealed bytea NOT NULL,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
);

CREATE TABLE people (
    id uuid NOT NULL PRIMARY KEY,
    code_hash bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    created_at timestamptz NOT NULL
);
