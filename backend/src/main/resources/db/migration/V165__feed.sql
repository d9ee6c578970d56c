-- The releases that were written into the feed's folder, each once: a row is the word that this was done.
CREATE TABLE statistics_feed (
    release_id BINARY(16) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    manifest_hash BINARY(32) NOT NULL,
    PRIMARY KEY (release_id),
    FOREIGN KEY (release_id) REFERENCES statistics_release (id)
);
