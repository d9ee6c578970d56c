-- Keys by name, wrapped by the master key, which stands outside the database.
CREATE TABLE named_key (
    name VARCHAR(60) NOT NULL,
    wrapped VARBINARY(100) NOT NULL,
    PRIMARY KEY (name)
);

-- The data key of each person, wrapped likewise. Destroying the row destroys what it has sealed.
CREATE TABLE person_key (
    migrant_id BINARY(16) NOT NULL,
    wrapped VARBINARY(100) NOT NULL,
    PRIMARY KEY (migrant_id)
);

-- What names or reaches a person, sealed: AES-256-GCM, associated data table|group|migrant|counter.
CREATE TABLE sealed_value (
    migrant_id BINARY(16) NOT NULL,
    group_name VARCHAR(60) NOT NULL,
    counter INT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (migrant_id, group_name),
    FOREIGN KEY (migrant_id) REFERENCES person_key (migrant_id)
);

-- Who looked at or changed what, when and what for. Rows are added, never changed or taken away.
CREATE TABLE trail (
    id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    staff_id BINARY(16) NULL,
    office_code CHAR(4) NULL,
    action VARCHAR(30) NOT NULL,
    purpose VARCHAR(30) NULL,
    migrant_id BINARY(16) NULL,
    detail VARCHAR(200) NULL,
    mac BINARY(32) NOT NULL,
    PRIMARY KEY (id),
    INDEX trail_by_file (migrant_id, at),
    INDEX trail_by_staff (staff_id, at)
);
