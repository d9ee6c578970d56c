-- The figures of a period, frozen. What is published never changes; a revision is a further vintage.
CREATE TABLE statistics_release (
    id BINARY(16) NOT NULL,
    period VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granularity VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins_on DATE NOT NULL,
    vintage SMALLINT NOT NULL,
    state VARCHAR(12) NOT NULL,
    tables_done INT NOT NULL,
    tables_total INT NOT NULL,
    prepared_by BINARY(16) NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    publishable_from DATE NOT NULL,
    published_by BINARY(16) NULL,
    published_at DATETIME(6) NULL,
    revision_note VARCHAR(500) NULL,
    plan_hash BINARY(32) NOT NULL,
    content_hash BINARY(32) NULL,
    offices_open INT NOT NULL,
    offices INT NOT NULL,
    claim BINARY(16) NULL,
    claimed_until DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE (period, vintage),
    INDEX release_by_period (begins_on DESC, id DESC),
    FOREIGN KEY (prepared_by) REFERENCES staff (id),
    FOREIGN KEY (published_by) REFERENCES staff (id),
    CHECK (state IN ('PREPARING', 'PREPARED', 'PUBLISHED')),
    CHECK (granularity IN ('MONTH', 'QUARTER', 'YEAR')),
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
    CHECK ((state = 'PREPARING') = (content_hash IS NULL)),
    CHECK (published_by IS NULL OR published_by <> prepared_by)
);

-- The cells of its tables that count somebody: the true count and the sum of the record keys modulo 2^32. A table is one range of
-- rows. a, b and c are the categories of its dimensions, empty beyond the last.
CREATE TABLE statistics_cell (
    release_id BINARY(16) NOT NULL,
    measure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    combination VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    a VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    b VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    c VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    persons INT NOT NULL,
    cell_key INT UNSIGNED NOT NULL,
    PRIMARY KEY (release_id, measure, combination, a, b, c),
    FOREIGN KEY (release_id) REFERENCES statistics_release (id)
);

-- What was asked for by the key of its request, so that a request that comes again does nothing more.
CREATE TABLE statistics_request (
    staff_id BINARY(16) NOT NULL,
    request_key BINARY(16) NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    release_id BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, request_key),
    FOREIGN KEY (release_id) REFERENCES statistics_release (id)
);
