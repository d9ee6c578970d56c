-- A file may be merged into another: its row and all that is sealed with it stay as they were, so that it can stand again. The two
-- servers name a CHECK differently, so it is looked up.
ALTER TABLE migrant
    ADD COLUMN merged_into BINARY(16) NULL,
    ADD INDEX files_merged_into (merged_into),
    ADD CONSTRAINT migrant_survivor FOREIGN KEY (merged_into) REFERENCES migrant (id);

ALTER TABLE migrant DROP CONSTRAINT migrant_status;

SET @named = (
    SELECT known.constraint_name
    FROM information_schema.table_constraints known
        JOIN information_schema.check_constraints checked
            ON checked.constraint_schema = known.constraint_schema
                AND checked.constraint_name = known.constraint_name
    WHERE known.constraint_schema = DATABASE()
        AND known.table_name = 'migrant'
        AND checked.check_clause LIKE '%ACTIVE%'
        AND checked.check_clause LIKE '%identifier%'
    LIMIT 1
);
SET @widen = CONCAT('ALTER TABLE migrant DROP CONSTRAINT `', @named, '`');
PREPARE widen FROM @widen;
EXECUTE widen;
DEALLOCATE PREPARE widen;

ALTER TABLE migrant
    ADD CONSTRAINT migrant_status CHECK (status IN ('PROVISIONAL', 'ACTIVE', 'CLOSED', 'MERGED', 'ERASED')),
    ADD CONSTRAINT migrant_named CHECK ((status IN ('ACTIVE', 'MERGED')) = (identifier IS NOT NULL)),
    ADD CONSTRAINT migrant_merged CHECK ((status = 'MERGED') = (merged_into IS NOT NULL));

-- Every merge of two files, and whether it was undone. What the groups of the survivor were is sealed with it, and so are the reasons.
-- Of the groups taken those that were corrected since stay with the survivor when the merge is undone.
CREATE TABLE file_merge (
    id BINARY(16) NOT NULL,
    survivor_id BINARY(16) NOT NULL,
    merged_id BINARY(16) NOT NULL,
    groups_taken VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    groups_staying VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    survivor_version INT NOT NULL,
    survivor_changed_at DATETIME(6) NOT NULL,
    merged_changed_at DATETIME(6) NOT NULL,
    made_by BINARY(16) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    undone_by BINARY(16) NULL,
    undone_at DATETIME(6) NULL,
    standing_for BINARY(16) GENERATED ALWAYS AS (CASE WHEN undone_at IS NULL THEN merged_id END),
    PRIMARY KEY (id),
    UNIQUE KEY one_merge_at_a_time (standing_for),
    INDEX merges_of_survivor (survivor_id, id DESC),
    INDEX merges_of_merged (merged_id, id DESC),
    FOREIGN KEY (survivor_id) REFERENCES migrant (id),
    FOREIGN KEY (merged_id) REFERENCES migrant (id),
    CHECK (survivor_id <> merged_id),
    CHECK ((undone_by IS NULL) = (undone_at IS NULL)),
    CHECK ((groups_staying IS NULL) = (undone_at IS NULL))
);
