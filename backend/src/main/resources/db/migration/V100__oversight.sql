-- The trail is read newest first by office, purpose, action or time alone as well as by file or person.
CREATE INDEX trail_by_office ON trail (office_code, at);
CREATE INDEX trail_by_purpose ON trail (purpose, at);
CREATE INDEX trail_by_action ON trail (action, at);
CREATE INDEX trail_by_time ON trail (at);

-- Up to which hour the trail has been looked through for unusual behaviour. Whoever holds the row's lock looks: one of all machines,
-- and nobody once its connection is gone.
CREATE TABLE behaviour_watch (
    id TINYINT NOT NULL,
    examined_until DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO behaviour_watch (id, examined_until)
VALUES (1, UTC_TIMESTAMP(6));

-- Unusual behaviour of one person in one hour, and what came of it. Never about what a file holds.
CREATE TABLE oversight_case (
    id BINARY(16) NOT NULL,
    version INT NOT NULL,
    rule VARCHAR(30) NOT NULL,
    about BINARY(16) NOT NULL,
    office_code CHAR(4) NULL,
    hour DATETIME(6) NOT NULL,
    measure INT NOT NULL,
    threshold INT NOT NULL,
    raised_at DATETIME(6) NOT NULL,
    state VARCHAR(10) NOT NULL,
    assignee BINARY(16) NULL,
    finding VARCHAR(20) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY one_for_each_hour (about, rule, hour),
    INDEX case_newest (raised_at, id),
    INDEX case_of_state (state, raised_at),
    INDEX case_of_assignee (assignee, state, raised_at),
    FOREIGN KEY (about) REFERENCES staff (id),
    FOREIGN KEY (assignee) REFERENCES staff (id),
    CHECK (assignee <> about),
    CHECK (state IN ('OPEN', 'ASSIGNED', 'EXPLAINED', 'CLOSED')),
    CHECK ((state = 'OPEN') = (assignee IS NULL)),
    CHECK ((state = 'CLOSED') = (finding IS NOT NULL))
);

-- Who took which case a step further, and when; its version tells the step. Rows are added, never changed or taken away.
CREATE TABLE oversight_case_step (
    case_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    made_by BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id) REFERENCES oversight_case (id)
);

-- What was explained and found, sealed under a named key: AES-256-GCM, associated data oversight_case_text|state|case.
CREATE TABLE oversight_case_text (
    case_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (case_id, state),
    FOREIGN KEY (case_id) REFERENCES oversight_case (id)
);

-- The steps made, by the key of their request, as registration_request.
CREATE TABLE oversight_request (
    staff_id BINARY(16) NOT NULL,
    request_key BINARY(16) NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    case_id BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, request_key),
    FOREIGN KEY (case_id) REFERENCES oversight_case (id)
);

-- From when until when an inspector of the data-protection authority may act: outside these days the role is nobody's. Rows are
-- added, never changed or taken away.
CREATE TABLE inspector_mandate (
    id BINARY(16) NOT NULL,
    staff_id BINARY(16) NOT NULL,
    number VARCHAR(40) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL,
    recorded_by BINARY(16) NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX mandate_of (staff_id, valid_until),
    FOREIGN KEY (staff_id) REFERENCES staff (id),
    FOREIGN KEY (recorded_by) REFERENCES staff (id),
    CHECK (valid_until >= valid_from)
);

-- Up to when looks at a file under judicial requisitions are no secret any more. Rows are added, never changed or taken away.
CREATE TABLE requisition_release (
    id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    taken_until DATETIME(6) NOT NULL,
    released_by BINARY(16) NOT NULL,
    PRIMARY KEY (id),
    INDEX release_of (migrant_id, taken_until),
    FOREIGN KEY (released_by) REFERENCES staff (id)
);
