-- How far each number space's counter has been leased out. A counter never goes back: not even when a backup is restored.
CREATE TABLE identifier_space (
    space TINYINT NOT NULL,
    next_counter INT NOT NULL,
    PRIMARY KEY (space),
    CHECK (space IN (1, 9)),
    CHECK (next_counter BETWEEN 0 AND 1000000000)
);

INSERT INTO identifier_space (space, next_counter)
VALUES (1, 0),
    (9, 0);

-- Every identifier ever issued. Rows are never taken away, so that no number is used twice.
CREATE TABLE unique_identifier (
    value CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    status VARCHAR(8) NOT NULL,
    redirects_to CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    issued_at DATETIME(6) NOT NULL,
    PRIMARY KEY (value),
    UNIQUE KEY one_for_each_file (migrant_id),
    FOREIGN KEY (redirects_to) REFERENCES unique_identifier (value),
    CHECK (status IN ('ACTIVE', 'MERGED', 'RETIRED')),
    CHECK ((status = 'MERGED') = (redirects_to IS NOT NULL)),
    CHECK (redirects_to <> value)
);
