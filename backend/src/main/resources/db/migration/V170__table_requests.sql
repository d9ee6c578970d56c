-- Tables beyond the plan that somebody asked for. Once another statistician approves one it is part of every later release, for good:
-- nothing takes it away again.
CREATE TABLE statistics_table_request (
    id BINARY(16) NOT NULL,
    measure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granularity VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    combination VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    owner_name VARCHAR(120) NOT NULL,
    state VARCHAR(12) NOT NULL,
    requested_by BINARY(16) NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    decided_by BINARY(16) NULL,
    decided_at DATETIME(6) NULL,
    refusal_reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    INDEX table_request_by_state (state, granularity),
    FOREIGN KEY (requested_by) REFERENCES staff (id),
    FOREIGN KEY (decided_by) REFERENCES staff (id),
    CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED')),
    CHECK ((state = 'WAITING') = (decided_at IS NULL)),
    CHECK ((state = 'REFUSED') = (refusal_reason IS NOT NULL)),
    CHECK (state <> 'APPROVED' OR decided_by <> requested_by)
);

-- The approved ones that a release holds: those of the moment in which it was prepared.
CREATE TABLE statistics_release_agreed (
    release_id BINARY(16) NOT NULL,
    request_id BINARY(16) NOT NULL,
    PRIMARY KEY (release_id, request_id),
    FOREIGN KEY (release_id) REFERENCES statistics_release (id),
    FOREIGN KEY (request_id) REFERENCES statistics_table_request (id)
);

-- What a request by its key has made is a release no longer in every case.
ALTER TABLE statistics_request DROP FOREIGN KEY statistics_request_ibfk_1;
ALTER TABLE statistics_request CHANGE COLUMN release_id subject_id BINARY(16) NOT NULL;
