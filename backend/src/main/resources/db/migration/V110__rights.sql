-- A file may be restricted, and erased. The two servers name a CHECK differently, so it is looked up.
ALTER TABLE migrant
    ADD COLUMN restricted_at DATETIME(6) NULL,
    ADD COLUMN restricted_by BINARY(16) NULL;

SET @states = (
    SELECT known.constraint_name
    FROM information_schema.table_constraints known
        JOIN information_schema.check_constraints checked
            ON checked.constraint_schema = known.constraint_schema
                AND checked.constraint_name = known.constraint_name
    WHERE known.constraint_schema = DATABASE()
        AND known.table_name = 'migrant'
        AND checked.check_clause LIKE '%PROVISIONAL%'
    LIMIT 1
);
SET @widen = CONCAT('ALTER TABLE migrant DROP CONSTRAINT `', @states, '`');
PREPARE widen FROM @widen;
EXECUTE widen;
DEALLOCATE PREPARE widen;

ALTER TABLE migrant
    ADD CONSTRAINT migrant_status CHECK (status IN ('PROVISIONAL', 'ACTIVE', 'CLOSED', 'ERASED')),
    ADD CONSTRAINT migrant_restriction CHECK ((restricted_at IS NULL) = (restricted_by IS NULL));

-- What was corrected in a validated file: which group and which of its fields, when, by whom, with which version of the file. Rows
-- are added, never changed. The former value and the reason are sealed with the file.
CREATE TABLE rectification (
    id BINARY(16) NOT NULL,
    field_group VARCHAR(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    changed_fields VARCHAR(200) NOT NULL,
    made_by BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id, field_group),
    INDEX rectification_of_file (migrant_id, made_at DESC),
    FOREIGN KEY (migrant_id) REFERENCES migrant (id)
);

-- The changes made to validated files, by the key of their request. The fingerprint is keyed.
CREATE TABLE file_request (
    staff_id BINARY(16) NOT NULL,
    request_key BINARY(16) NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, request_key)
);

-- Erasures proposed, refused and done. A person's row may be missing beside one that was replayed after a restore. The decision is
-- sealed under a key of its own, for it outlives the person's.
CREATE TABLE erasure (
    id BINARY(16) NOT NULL,
    migrant_id BINARY(16) NOT NULL,
    office_code CHAR(4) NULL,
    state VARCHAR(10) NOT NULL,
    basis VARCHAR(10) NOT NULL,
    decision VARBINARY(1500) NULL,
    proposed_by BINARY(16) NULL,
    proposed_at DATETIME(6) NOT NULL,
    decided_by BINARY(16) NULL,
    decided_at DATETIME(6) NULL,
    open_for BINARY(16) GENERATED ALWAYS AS (CASE WHEN state = 'PROPOSED' THEN migrant_id END),
    PRIMARY KEY (id),
    UNIQUE KEY one_open_for_each_file (open_for),
    INDEX erasure_of_file (migrant_id),
    INDEX erasure_by_state (state, proposed_at),
    CHECK (state IN ('PROPOSED', 'REFUSED', 'DONE')),
    CHECK (basis IN ('SCHEDULE', 'DECISION', 'LEDGER')),
    CHECK ((basis = 'DECISION') = (decision IS NOT NULL)),
    CHECK ((state = 'PROPOSED') = (decided_at IS NULL)),
    CHECK (basis = 'LEDGER' OR proposed_by IS NOT NULL),
    CHECK (decided_by <> proposed_by)
);

-- How long each kind of data is kept: a working schedule, version by version, that the controller decides.
CREATE TABLE retention_schedule (
    version INT NOT NULL,
    in_force_from DATE NOT NULL,
    PRIMARY KEY (version)
);

-- The periods of a version, in months, from what they run, and what they rest on. Null months: no end is set.
CREATE TABLE retention_period (
    version INT NOT NULL,
    position TINYINT NOT NULL,
    category VARCHAR(30) NOT NULL,
    months INT NULL,
    begins_with VARCHAR(30) NOT NULL,
    legal_basis_ar VARCHAR(300) NOT NULL,
    legal_basis_fr VARCHAR(300) NOT NULL,
    legal_basis_en VARCHAR(300) NOT NULL,
    PRIMARY KEY (version, category),
    FOREIGN KEY (version) REFERENCES retention_schedule (version),
    CHECK (months IS NULL OR months > 0)
);

INSERT INTO retention_schedule (version, in_force_from) VALUES (1, '2026-01-01');

INSERT INTO retention_period
    (version, position, category, months, begins_with, legal_basis_ar, legal_basis_fr, legal_basis_en)
SELECT 1, position, category, months, begins_with,
    'القانون الأساسي عدد 63 لسنة 2004 المتعلق بحماية المعطيات الشخصية: لا تُحفظ المعطيات أطول مما يقتضيه الغرض. مدة عمل يقررها المسؤول عن المعالجة.',
    'Loi organique n° 2004-63 portant sur la protection des données à caractère personnel : pas de conservation au-delà de la finalité. Durée de travail, à arrêter par le responsable du traitement.',
    'Organic law 2004-63 on the protection of personal data: nothing is kept longer than its purpose needs. A working period, to be decided by the controller.'
FROM (
    SELECT 1 AS position, 'IDENTITY_AND_FILE' AS category, 120 AS months, 'FILE_CLOSED' AS begins_with
    UNION ALL SELECT 2, 'CONTACT', 120, 'FILE_CLOSED'
    UNION ALL SELECT 3, 'SUPPORTING_DOCUMENTS', 60, 'FILE_CLOSED'
    UNION ALL SELECT 4, 'ABANDONED_REGISTRATION', 12, 'REGISTRATION_ABANDONED'
    UNION ALL SELECT 5, 'SEALED_REASONS', 60, 'REASON_GIVEN'
    UNION ALL SELECT 6, 'TRAIL', 120, 'ROW_WRITTEN'
    UNION ALL SELECT 7, 'UNLINKED_STATISTICS', NULL, 'FILE_ERASED'
) periods;
