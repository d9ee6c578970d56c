-- Under which keys each file is found again: composite keys of names, dates, numbers, each an HMAC under a key of its kind, cut to 8
-- bytes. A row says nothing by itself, and no key is of a name alone.
CREATE TABLE match_key (
    token BINARY(8) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    PRIMARY KEY (token, migrant_id),
    INDEX match_key_of_file (migrant_id)
);

-- Pairs of files that may be of one person, and what was decided of them. The lesser id stands first. No foreign keys: a file's row is
-- never taken away, and checking one locks it.
CREATE TABLE duplicate_pair (
    id BINARY(16) NOT NULL,
    first_id BINARY(16) NOT NULL,
    second_id BINARY(16) NOT NULL,
    strength VARCHAR(12) NOT NULL,
    decibits INT NOT NULL,
    weights_version INT NOT NULL,
    state VARCHAR(8) NOT NULL,
    found_at DATETIME(6) NOT NULL,
    compared_at DATETIME(6) NOT NULL,
    decided_by BINARY(16) NULL,
    decided_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY one_for_each_two (first_id, second_id),
    INDEX pair_of_second (second_id),
    INDEX pair_waiting (state, found_at DESC, id DESC),
    CHECK (first_id < second_id),
    CHECK (state IN ('OPEN', 'APART', 'SAME')),
    CHECK ((state = 'OPEN') = (decided_by IS NULL)),
    CHECK ((state = 'OPEN') = (decided_at IS NULL))
);

-- What came of looking for other files of the person, and when: null as long as nobody has looked.
ALTER TABLE migrant ADD COLUMN checked_at DATETIME(6) NULL AFTER unchecked_at;
ALTER TABLE migrant ADD COLUMN check_outcome VARCHAR(12) NULL AFTER checked_at;
ALTER TABLE migrant ADD CONSTRAINT check_with_its_time CHECK ((checked_at IS NULL) = (check_outcome IS NULL));

-- Where the person of a registration was found to have a file already.
ALTER TABLE registration ADD COLUMN continued_in BINARY(16) NULL AFTER validated_by;
