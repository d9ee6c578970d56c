-- A release that two statisticians looked at and did not want. It keeps its number and its hash; its cells are gone.
ALTER TABLE statistics_release
    ADD COLUMN discarded_by BINARY(16) NULL,
    ADD COLUMN discarded_at DATETIME(6) NULL,
    ADD COLUMN discard_reason VARCHAR(500) NULL,
    ADD CONSTRAINT release_discarded_by FOREIGN KEY (discarded_by) REFERENCES staff (id),
    ADD CONSTRAINT release_published_or_discarded CHECK (discarded_at IS NULL OR state = 'PREPARED'),
    ADD CONSTRAINT release_discarded_with_reason CHECK ((discarded_at IS NULL) = (discard_reason IS NULL));
