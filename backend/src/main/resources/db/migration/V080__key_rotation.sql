-- The master key in versions. What is wrapped says by which; what stood here before is wrapped by the first.
ALTER TABLE named_key ADD COLUMN master_version INT NOT NULL DEFAULT 1;
ALTER TABLE person_key ADD COLUMN master_version INT NOT NULL DEFAULT 1;

-- check_value: HMAC-SHA-256 under that version, by which a start finds a wrong key. Rows are added, never changed, so that whoever
-- reads one under a lock waits for nobody.
CREATE TABLE master_key_version (
    version     INT         NOT NULL PRIMARY KEY,
    check_value BINARY(32)  NOT NULL,
    since       DATETIME(6) NOT NULL
);

-- One row: the version that wraps new keys. Whoever wraps one holds this row shared to the end of his transaction; whoever begins a
-- rotation changes it.
CREATE TABLE current_master_key (
    slot    TINYINT NOT NULL PRIMARY KEY,
    version INT     NOT NULL,
    CHECK (slot = 1),
    FOREIGN KEY (version) REFERENCES master_key_version (version)
);

-- How far each rotation is: keys in all and keys wrapped anew.
CREATE TABLE master_key_rotation (
    version      INT         NOT NULL PRIMARY KEY,
    from_version INT         NOT NULL,
    total        INT         NOT NULL,
    done         INT         NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    finished_at  DATETIME(6) NULL,
    FOREIGN KEY (version) REFERENCES master_key_version (version)
);

-- The keys that sign tokens. Sealed under a named key; one signs from signs_from on until the next one does.
CREATE TABLE token_key (
    version    INT         NOT NULL PRIMARY KEY,
    content    BLOB        NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    signs_from DATETIME(6) NOT NULL
);
INSERT INTO token_key (version, content, made_at, signs_from)
    SELECT slot, content, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM signing_key;
DROP TABLE signing_key;
