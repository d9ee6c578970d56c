-- Signed agreements with partner bodies: what may be answered, how often, until when. Each has one machine that asks under it.
CREATE TABLE agreement (
    id BINARY(16) NOT NULL,
    machine_id BINARY(16) NOT NULL,
    client_id VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_ar VARCHAR(120) NOT NULL,
    body_fr VARCHAR(120) NOT NULL,
    body_en VARCHAR(120) NOT NULL,
    legal_basis VARCHAR(300) NOT NULL,
    purpose VARCHAR(300) NOT NULL,
    tells_genuine BOOLEAN NOT NULL,
    tells_valid BOOLEAN NOT NULL,
    gives_alias BOOLEAN NOT NULL,
    daily_quota INT NOT NULL,
    expires_on DATE NOT NULL,
    made_by BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    ended_by BINARY(16) NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE (machine_id),
    FOREIGN KEY (machine_id) REFERENCES staff (id),
    FOREIGN KEY (made_by) REFERENCES staff (id),
    FOREIGN KEY (ended_by) REFERENCES staff (id),
    CHECK (tells_genuine OR tells_valid),
    CHECK (daily_quota > 0),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

-- How many checks the latest day of use has seen: one row for each agreement, so that counting locks nothing else.
CREATE TABLE agreement_use (
    agreement_id BINARY(16) NOT NULL,
    used_on DATE NOT NULL,
    used INT NOT NULL,
    PRIMARY KEY (agreement_id),
    FOREIGN KEY (agreement_id) REFERENCES agreement (id)
);

-- The agreements made, by the key of their request.
CREATE TABLE agreement_request (
    staff_id BINARY(16) NOT NULL,
    request_key BINARY(16) NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    agreement_id BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, request_key),
    FOREIGN KEY (agreement_id) REFERENCES agreement (id)
);

-- Every answer given to a body. No file stands beside a number that nobody has. Rows are added, never changed or taken away.
CREATE TABLE disclosure (
    id BINARY(16) NOT NULL,
    agreement_id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    migrant_id BINARY(16) NULL,
    asked_by VARCHAR(8) NOT NULL,
    genuine BOOLEAN NULL,
    valid BOOLEAN NULL,
    alias_given BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    INDEX disclosure_of_agreement (agreement_id, at, id),
    INDEX disclosure_by_time (at, id),
    INDEX disclosure_of_file (migrant_id),
    FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CHECK (asked_by IN ('NUMBER', 'ALIAS'))
);
