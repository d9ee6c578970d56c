-- Whether a group had been wrong or is no longer so.
ALTER TABLE rectification
    ADD COLUMN why VARCHAR(20) NOT NULL DEFAULT 'CORRECTION';

-- Where a person stands after validation. No row: nothing is known yet. Who came into the register with a card holds residence
-- before its validity is recorded.
CREATE TABLE residence_standing (
    id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    held BOOLEAN NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    left_on DATE NULL,
    left_as VARCHAR(12) NULL,
    PRIMARY KEY (migrant_id),
    UNIQUE (id),
    INDEX residence_by_end (valid_until, id),
    FOREIGN KEY (migrant_id) REFERENCES migrant (id),
    CHECK ((valid_from IS NULL) = (valid_until IS NULL)),
    CHECK (held OR valid_until IS NULL),
    CHECK ((left_on IS NULL) = (left_as IS NULL)),
    CHECK (left_as IN ('FOR_A_TIME', 'FOR_GOOD', 'PRESUMED'))
);

-- Requests for residence, decided outside the office. Act number, reason and remedy are sealed with the file.
CREATE TABLE residence_request (
    id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    ground VARCHAR(40) NULL,
    state VARCHAR(12) NOT NULL,
    submitted_on DATE NOT NULL,
    favourable BOOLEAN NULL,
    opinion_on DATE NULL,
    decided_on DATE NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    open_for BINARY(16) GENERATED ALWAYS AS (CASE WHEN decided_on IS NULL THEN migrant_id END),
    PRIMARY KEY (id),
    UNIQUE KEY one_request_at_a_time (open_for),
    INDEX request_of_file (migrant_id, id DESC),
    FOREIGN KEY (migrant_id) REFERENCES migrant (id),
    CHECK (kind IN ('FIRST', 'RENEWAL', 'CHANGE_OF_GROUND')),
    CHECK ((kind = 'CHANGE_OF_GROUND') = (ground IS NOT NULL)),
    CHECK (state IN ('SUBMITTED', 'OPINION', 'GRANTED', 'REFUSED', 'CANCELLED')),
    CHECK ((state IN ('SUBMITTED', 'OPINION')) = (decided_on IS NULL)),
    CHECK ((favourable IS NULL) = (opinion_on IS NULL)),
    CHECK ((state = 'GRANTED') = (valid_until IS NOT NULL)),
    CHECK ((valid_from IS NULL) = (valid_until IS NULL))
);

-- What happened, step by step. Rows are added, and taken away only with the person. Nobody made what the register presumes by itself.
CREATE TABLE follow_up (
    id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    step VARCHAR(24) NOT NULL,
    happened_on DATE NOT NULL,
    request_id BINARY(16) NULL,
    crossing VARCHAR(40) NULL,
    made_by BINARY(16) NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX follow_up_of_file (migrant_id, id DESC),
    FOREIGN KEY (migrant_id) REFERENCES migrant (id)
);
