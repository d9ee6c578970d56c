-- The state of each registration's procedure; nothing about the person.
CREATE TABLE registration (
    id BINARY(16) NOT NULL,
    version INT NOT NULL,
    number VARCHAR(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    office_code CHAR(4) NOT NULL,
    registered_as VARCHAR(8) NOT NULL,
    state VARCHAR(12) NOT NULL,
    stage VARCHAR(24) NOT NULL,
    procedure_version INT NOT NULL,
    registrar BINARY(16) NOT NULL,
    holder BINARY(16) NULL,
    validated_by BINARY(16) NULL,
    summary_reading VARCHAR(24) NULL,
    summary_at DATETIME(6) NULL,
    submitted_by BINARY(16) NULL,
    reason_kept BOOLEAN NOT NULL,
    started_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (number),
    UNIQUE (migrant_id),
    INDEX registration_queue (office_code, state, id),
    FOREIGN KEY (office_code) REFERENCES office (code),
    CHECK (registered_as IN ('NEW', 'EXISTING')),
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VALIDATED', 'ABANDONED')),
    CHECK ((state = 'VALIDATED') = (validated_by IS NOT NULL)),
    CHECK (validated_by <> registrar AND validated_by <> submitted_by),
    CHECK ((state IN ('DRAFT', 'RETURNED')) = (holder IS NOT NULL))
);

-- Who saved which group when, and with which version of the registration. Rows are added, never changed: whoever saved
-- once stays known, so that they do not validate.
CREATE TABLE saved_group (
    registration_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    field_group VARCHAR(16) NOT NULL,
    saved_by BINARY(16) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (registration_id, version, field_group),
    FOREIGN KEY (registration_id) REFERENCES registration (id)
);

-- The last number given in each office and year.
CREATE TABLE registration_sequence (
    office_code CHAR(4) NOT NULL,
    year SMALLINT NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (office_code, year)
);

-- The changes made, by the key of their request. The fingerprint is keyed: what was typed cannot be guessed from it.
CREATE TABLE registration_request (
    staff_id BINARY(16) NOT NULL,
    request_key BINARY(16) NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    registration_id BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, request_key),
    FOREIGN KEY (registration_id) REFERENCES registration (id)
);
