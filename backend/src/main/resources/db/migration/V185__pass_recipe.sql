-- The register is looked through anew when files are compared otherwise, and not only when the weights count a version up: a pass is of a
-- version and of a digest of how keys are made. Passes from before have none.
ALTER TABLE matching_pass
    ADD COLUMN recipe CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER weights_version,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (weights_version, recipe);
