-- What happened to files, as figures count it: coded attributes, a key for noise, and the file until it is erased. Rows are added, never
-- changed or taken away, but for migrant_id, which an erasure empties. A change of attributes is two rows of one event: one leaves
-- with the attributes before, one enters with those after. A correction takes rows back (flow_count -1) and writes them anew.
CREATE TABLE fact (
    id BINARY(16) NOT NULL,
    event_id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NULL,
    record_key INT UNSIGNED NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    flow_count TINYINT NOT NULL,
    stock_change TINYINT NOT NULL,
    happened_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    office_code CHAR(4) NOT NULL,
    sex CHAR(1) NULL,
    birth_year SMALLINT NULL,
    birth_country VARCHAR(3) NULL,
    citizenship VARCHAR(3) NULL,
    ground VARCHAR(40) NULL,
    intended_months SMALLINT NULL,
    governorate CHAR(5) NULL,
    marital_status VARCHAR(40) NULL,
    education VARCHAR(40) NULL,
    activity VARCHAR(40) NULL,
    occupation VARCHAR(40) NULL,
    PRIMARY KEY (id),
    INDEX fact_of_file (migrant_id),
    INDEX fact_by_day (happened_on)
);
