-- What a person's reasons had in common goes when that person is erased; the grant stays, and who held it.
ALTER TABLE file_grant MODIFY reason_token BINARY(32) NULL;

-- When an inspector's mandate was ended before its last day, and by whom. Rows are added, never changed or taken away.
CREATE TABLE inspector_mandate_end (
    mandate_id BINARY(16) NOT NULL,
    ended_by BINARY(16) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    PRIMARY KEY (mandate_id),
    FOREIGN KEY (mandate_id) REFERENCES inspector_mandate (id),
    FOREIGN KEY (ended_by) REFERENCES staff (id)
);
