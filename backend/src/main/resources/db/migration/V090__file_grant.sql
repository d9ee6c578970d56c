-- Who may open another office's file for some hours, and what for. The reason in words, and the number of a requisition, are
-- sealed under the person's key (sealed_value, GRANT.<id> and REQUISITION.<id>); the token tells the same reason of the same
-- holder again without opening any. Rows are added, never changed or taken away: a grant is not made to last longer.
CREATE TABLE file_grant (
    id BINARY(16) NOT NULL,
    staff_id BINARY(16) NOT NULL,
    office_code CHAR(4) NULL,
    migrant_id BINARY(16) NOT NULL,
    purpose VARCHAR(30) NOT NULL,
    reason_token BINARY(32) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX grant_of_holder (staff_id, migrant_id, expires_at),
    INDEX grant_for_reason (staff_id, reason_token, granted_at),
    INDEX grant_for_file (migrant_id, granted_at DESC, id DESC),
    INDEX grant_of_office (office_code, granted_at DESC, id DESC),
    INDEX grant_newest (granted_at DESC, id DESC),
    FOREIGN KEY (staff_id) REFERENCES staff (id),
    FOREIGN KEY (migrant_id) REFERENCES migrant (id),
    CHECK (expires_at > granted_at)
);
