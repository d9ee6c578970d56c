-- What a merge takes is chosen field by field: a group that was taken as a whole counts as all choices of it. A CHECK names the column that is
-- renamed, and the two servers name it differently, so it is looked up.
SET @named = (
    SELECT known.constraint_name
    FROM information_schema.table_constraints known
        JOIN information_schema.check_constraints checked
            ON checked.constraint_schema = known.constraint_schema
                AND checked.constraint_name = known.constraint_name
    WHERE known.constraint_schema = DATABASE()
        AND known.table_name = 'file_merge'
        AND checked.check_clause LIKE '%groups_staying%'
    LIMIT 1
);
SET @free = CONCAT('ALTER TABLE file_merge DROP CONSTRAINT `', @named, '`');
PREPARE free FROM @free;
EXECUTE free;
DEALLOCATE PREPARE free;

ALTER TABLE file_merge
    CHANGE COLUMN groups_taken taken VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CHANGE COLUMN groups_staying staying VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE file_merge ADD CONSTRAINT merge_staying CHECK ((staying IS NULL) = (undone_at IS NULL));

-- No name of a choice contains that of a group that comes after it here; TRAVEL_DOCUMENT is called so in both.
UPDATE file_merge SET taken = REPLACE(taken, 'NAMES', 'SURNAME GIVEN_NAMES OTHER_NAMES MOTHER_NAME'), staying = REPLACE(staying, 'NAMES', 'SURNAME GIVEN_NAMES OTHER_NAMES MOTHER_NAME');
UPDATE file_merge SET taken = REPLACE(taken, 'BIRTH', 'BIRTH_DATE BIRTH_PLACE'), staying = REPLACE(staying, 'BIRTH', 'BIRTH_DATE BIRTH_PLACE');
UPDATE file_merge SET taken = REPLACE(taken, 'NATIONALITY', 'SEX CITIZENSHIP'), staying = REPLACE(staying, 'NATIONALITY', 'SEX CITIZENSHIP');
UPDATE file_merge SET taken = REPLACE(taken, 'OLD_NUMBERS', 'OLD_CARD OLD_RECEIPT OLD_FILE'), staying = REPLACE(staying, 'OLD_NUMBERS', 'OLD_CARD OLD_RECEIPT OLD_FILE');
UPDATE file_merge SET taken = REPLACE(taken, 'ENTRY', 'ENTRY VISA PREVIOUS_COUNTRY'), staying = REPLACE(staying, 'ENTRY', 'ENTRY VISA PREVIOUS_COUNTRY');
UPDATE file_merge SET taken = REPLACE(taken, 'RESIDENCE', 'GROUND_OF_STAY INTENDED_STAY'), staying = REPLACE(staying, 'RESIDENCE', 'GROUND_OF_STAY INTENDED_STAY');
UPDATE file_merge SET taken = REPLACE(taken, 'CONTACT', 'ADDRESS PHONE EMAIL'), staying = REPLACE(staying, 'CONTACT', 'ADDRESS PHONE EMAIL');
UPDATE file_merge SET taken = REPLACE(taken, 'FAMILY', 'MARITAL_STATUS GUARDIAN'), staying = REPLACE(staying, 'FAMILY', 'MARITAL_STATUS GUARDIAN');
UPDATE file_merge SET taken = REPLACE(taken, 'WORK', 'EDUCATION OCCUPATION'), staying = REPLACE(staying, 'WORK', 'EDUCATION OCCUPATION');

-- Drafts whose person had a file already: they are erased with that file.
ALTER TABLE registration ADD INDEX registrations_continued (continued_in);
