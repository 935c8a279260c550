-- A scan, and everything about it but its findings, gaps and resources.
CREATE TABLE scan (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    tenancy TEXT NOT NULL,
    tenancy_name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    complete INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    facts TEXT NOT NULL,
    counts TEXT NOT NULL,
    exceptions TEXT NOT NULL,
    outline TEXT
);
CREATE INDEX scan_by_time ON scan (tenancy, started_at);

-- A rule as it was: its page, once for all scans that used it.
CREATE TABLE rule_card (
    hash TEXT PRIMARY KEY,
    card TEXT NOT NULL
);
CREATE TABLE scan_rule (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    card TEXT NOT NULL REFERENCES rule_card (hash),
    PRIMARY KEY (scan, rule)
);

-- An answer of OCI that resources were read from.
CREATE TABLE source (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    operation TEXT NOT NULL,
    target TEXT NOT NULL,
    opc_request_id TEXT,
    asked_at TEXT NOT NULL,
    PRIMARY KEY (scan, number)
);

-- A resource that findings of others name: a key's vault.
CREATE TABLE related (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    compartment TEXT NOT NULL,
    source INTEGER,
    PRIMARY KEY (scan, number)
);

CREATE TABLE finding (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    status TEXT NOT NULL,
    risk TEXT NOT NULL,
    resource TEXT NOT NULL,
    resource_type TEXT NOT NULL,
    resource_name TEXT NOT NULL,
    region TEXT NOT NULL,
    compartment TEXT NOT NULL,
    compartment_path TEXT,
    parent INTEGER,
    source INTEGER,
    message TEXT NOT NULL,
    evidence TEXT NOT NULL,
    parameters TEXT,
    exception TEXT,
    PRIMARY KEY (scan, rule, position)
);
CREATE UNIQUE INDEX finding_by_id ON finding (scan, id);

-- What all saved scans of a tenancy together know of a finding.
CREATE TABLE finding_history (
    tenancy TEXT NOT NULL,
    finding TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    status TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (tenancy, finding)
);

CREATE TABLE gap (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    gap TEXT NOT NULL,
    PRIMARY KEY (scan, position)
);

-- The inventory, as it was listed.
CREATE TABLE part (
    scan INTEGER NOT NULL REFERENCES scan (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    region TEXT NOT NULL,
    compartment TEXT NOT NULL,
    resources INTEGER NOT NULL,
    read_at TEXT,
    judged INTEGER NOT NULL,
    origin TEXT NOT NULL,
    items BLOB NOT NULL,
    PRIMARY KEY (scan, position)
);
