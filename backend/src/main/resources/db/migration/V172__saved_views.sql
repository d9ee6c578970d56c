-- Questions that a statistician keeps under a name of his own. An address holds codes alone.
CREATE TABLE statistics_view (
    id BINARY(16) NOT NULL,
    staff_id BINARY(16) NOT NULL,
    page VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(80) NOT NULL,
    address VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX view_of_staff (staff_id, title),
    FOREIGN KEY (staff_id) REFERENCES staff (id),
    CHECK (page IN ('TABLES', 'DASHBOARD'))
);
